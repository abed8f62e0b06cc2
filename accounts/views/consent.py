from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from guidance.models import Consent
from guidance.models.recording import consent_of, give_consent

from ..forms import ForgetForm, GiveForm, WithdrawForm
from ..health import forget_health, kept_of_health
from ..models import User
from .fresh import ask_unless_fresh
from .member import MemberRequest, status_of

FORMS: dict[str, Any] = {
    "give": GiveForm,
    "withdraw": WithdrawForm,
    "forget": ForgetForm,
}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def consent(request: MemberRequest) -> HttpResponse:
    """Whether we may keep what somebody tells us: say, give, withdraw, forget."""
    form = _sent(request)
    if form is not None and form.is_valid():
        if _deletes(form.cleaned_data):
            ask_unless_fresh(request)
        messages.success(request, _done(request.user, form.cleaned_data))
        return redirect("accounts:consent")
    context = {
        "form": form,
        "standing": consent_of(request.user),
        "ended": request.user.consents.exclude(withdrawn_at=None).first(),
        "kept": kept_of_health(request.user),
        **{f"{do}_form": _shown(do, form) for do in FORMS},
    }
    return render(request, "accounts/consent.html", context, status=status_of(form))


def _sent(request: MemberRequest) -> Any:
    if request.method != "POST":
        return None
    return FORMS.get(request.POST.get("do", ""), GiveForm)(request.POST)


def _shown(do: str, sent: Any) -> Any:
    kind = FORMS[do]
    return sent if isinstance(sent, kind) else kind(initial={"do": do})


@transaction.atomic
def _done(user: User, said: dict[str, Any]) -> str:
    if said["do"] == "give":
        give_consent(user)
        return "Thank you. From now on we keep what you say about your health."
    if said["do"] == "withdraw":
        _withdraw(user)
    if _deletes(said):
        forget_health(user)
        return "All that we kept about your health is deleted."
    return "From now on we keep nothing new. What we kept before is still here."


def _deletes(said: dict[str, Any]) -> bool:
    return said["do"] == "forget" or bool(said.get("delete"))


def _withdraw(user: User) -> None:
    standing = Consent.objects.filter(user=user, withdrawn_at=None)
    standing.update(withdrawn_at=timezone.now())
