from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from guidance.models import Practice
from guidance.views.public import public_page

from ..forms import DeleteAccountForm, DeleteHistoryForm
from ..member_cookie import forget_member
from ..models import User
from .fresh import fresh_sign_in
from .member import MemberRequest, status_of

#: Two forms stand on one page: a label must reach the box of its own.
HISTORY_IDS = "history_%s"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@fresh_sign_in
def delete(request: MemberRequest) -> HttpResponse:
    """Delete all practices, or the account and everything in it: at once."""
    form = _sent(request)
    if form is not None and form.is_valid():
        return (
            _gone(request)
            if form.cleaned_data["do"] == "account"
            else _history_gone(request)
        )
    history = DeleteHistoryForm(initial={"do": "history"}, auto_id=HISTORY_IDS)
    account = DeleteAccountForm(initial={"do": "account"}, user=request.user)
    context = {
        "form": form,
        "kept": Practice.objects.of(request.user).count(),
        "history_form": form if isinstance(form, DeleteHistoryForm) else history,
        "account_form": form if isinstance(form, DeleteAccountForm) else account,
    }
    return render(request, "accounts/delete.html", context, status=status_of(form))


@public_page
def deleted(request: HttpRequest) -> HttpResponse:
    return render(request, "accounts/deleted.html")


def _sent(request: MemberRequest) -> Any:
    """The form of the button; what is unclear is refused by the stricter one."""
    if request.method != "POST":
        return None
    if request.POST.get("do") == "history":
        return DeleteHistoryForm(request.POST, auto_id=HISTORY_IDS)
    return DeleteAccountForm(request.POST, user=request.user)


def _history_gone(request: MemberRequest) -> HttpResponse:
    Practice.objects.of(request.user).delete()
    messages.success(request, "All your practices are deleted.")
    return redirect("accounts:history")


def _gone(request: MemberRequest) -> HttpResponse:
    _forget(User.objects.get(pk=request.user.pk))
    logout(request)
    response = redirect("accounts:deleted")
    forget_member(response)
    return response


@transaction.atomic
def _forget(user: User) -> None:
    """Every row of the person goes with them; other devices are signed out."""
    for session in UserSession.objects.filter(user=user):
        session.end()
    user.delete()
