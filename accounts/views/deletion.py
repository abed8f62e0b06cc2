from allauth.usersessions.models import UserSession
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from guidance.views.public import public_page

from ..forms import DeleteAccountForm
from ..member_cookie import forget_member
from ..models import User
from .member import MemberRequest, status_of


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password")
@login_required
def delete(request: MemberRequest) -> HttpResponse:
    """Delete the account and everything in it, at once."""
    sent = request.POST if request.method == "POST" else None
    form = DeleteAccountForm(sent, user=request.user)
    if form.is_valid():
        return _gone(request)
    context = {"form": form}
    return render(request, "accounts/delete.html", context, status=status_of(form))


@public_page
def deleted(request: HttpRequest) -> HttpResponse:
    return render(request, "accounts/deleted.html")


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
