"""Accounts for staff: who may come in, and nothing about their health."""

from typing import Any

from allauth.account.decorators import secure_admin_login
from django import forms
from django.contrib import admin
from django.http import HttpRequest

from .models import User

# Staff sign in where everybody does: one door, one count of wrong passwords.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]


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
