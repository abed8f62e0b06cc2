"""Accounts for staff: who may come in, and nothing about their health."""

from typing import Any

from allauth.account.decorators import secure_admin_login
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from .models import User
from .second_step import has_second_step, showed_second_step


def _may_enter(request: HttpRequest) -> bool:
    """Staff who showed a second step in this session, and nobody else."""
    user = request.user
    staff = bool(user.is_active and getattr(user, "is_staff", False))
    return staff and showed_second_step(request)


def _way_in(request: HttpRequest, extra_context: Any = None) -> HttpResponse:
    """Staff without a second step are led to where it is set up or shown."""
    if _may_enter(request):
        return redirect("admin:index")
    if has_second_step(request):
        back = urlencode({"next": reverse("admin:index")})
        return redirect(f"{_asks_for_it(request)}?{back}")
    words = "Staff need a second step before the admin opens. Set one up here."
    messages.info(request, words)
    return redirect("mfa_index")


def _asks_for_it(request: HttpRequest) -> str:
    """The page that asks for a code, or for a passkey where there is nothing else."""
    by_code = is_mfa_enabled(request.user, [Authenticator.Type.TOTP])
    return reverse("mfa_reauthenticate" if by_code else "mfa_reauthenticate_webauthn")


# Staff sign in where everybody does: one door, one count of wrong passwords.
admin.site.login = secure_admin_login(_way_in)  # type: ignore[method-assign]
admin.site.has_permission = _may_enter  # type: ignore[method-assign]


class NewUserForm(forms.ModelForm):
    """Staff never know a password: the person chooses it by "I forgot my password"."""

    class Meta:
        model = User
        fields = ["email"]

    def save(self, commit: bool = True) -> User:
        self.instance.set_unusable_password()
        user: User = super().save(commit)
        return user


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    list_display = ["email", "is_active", "is_staff", "date_joined"]
    list_filter = ["is_active", "is_staff"]
    search_fields = ["email"]
    ordering = ["email"]
    rights = ["is_staff", "is_superuser", "groups"]
    fields = ["email", "is_active", *rights, "date_joined", "last_login"]
    readonly_fields = ["date_joined", "last_login"]
    filter_horizontal = ["groups"]

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return super().get_fields(request, obj) if obj else NewUserForm.Meta.fields

    def get_form(
        self,
        request: HttpRequest,
        obj: Any = None,
        change: bool = False,
        **options: Any,
    ) -> Any:
        if obj is None:
            options["form"] = NewUserForm
        return super().get_form(request, obj, change, **options)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Only a superuser decides who may do what."""
        if obj is None:
            return []
        rights = [] if request.user.is_superuser else self.rights
        return [*self.readonly_fields, *rights]

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Count what goes with somebody, without telling what it says."""
        _, counts, lacking, protected = super().get_deleted_objects(objs, request)
        return [str(one) for one in objs], counts, lacking, protected
