"""Where a device leaves what it kept: each practice once, however often it is sent."""

import json
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.utils.crypto import salted_hmac
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from guidance.forms import FeedbackForm
from guidance.models import Routine
from guidance.models.journal import keep_practice
from guidance.models.recording import consent_of, record_feedback
from guidance.models.rules import past_practices
from guidance.safety.advice import advise

from ..models import User
from ..sent import Refused, sent_answers, sent_practice
from .member import MemberRequest


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def practices(request: MemberRequest) -> HttpResponse:
    """GET says who is there and gives a token; POST keeps one practice.

    200 kept · 403 no consent yet · 422 never to be kept, with the reason in words.
    """
    if request.method != "POST":
        return JsonResponse(_there(request))
    if consent_of(request.user) is None:
        return JsonResponse({"reason": "no consent"}, status=403)
    try:
        _keep(request.user, _told(request.body))
    except Refused as refused:
        return JsonResponse({"reason": str(refused)}, status=422)
    return JsonResponse({"kept": True})


def _there(request: MemberRequest) -> dict[str, Any]:
    """``who`` tells one member's device records from another's, and nothing else."""
    who = salted_hmac("accounts.sync", str(request.user.pk)).hexdigest()[:20]
    consent = consent_of(request.user) is not None
    return {"who": who, "token": get_token(request), "consent": consent}


def _told(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError as error:
        raise Refused("This is not a practice.") from error


@transaction.atomic
def _keep(user: User, told: Any) -> None:
    sent = sent_practice(told)
    routine = Routine.objects.filter(slug=sent.routine).first()
    if routine is None:
        raise Refused("We do not know this routine any more.")
    keep_practice(user, routine, sent)
    _keep_answers(user, routine, told)


def _keep_answers(user: User, routine: Routine, told: Mapping[str, Any]) -> None:
    """The answers get the advice that the page would have given, and are kept with it."""
    answers = sent_answers(told)
    if answers is None:
        return
    form = FeedbackForm(answers, routine=routine, member=True, ask_consent=False)
    if not form.is_valid() or form.on_someone_else:
        return
    practice = form.cleaned_data["practice"]
    record_feedback(
        user=user,
        routine=routine,
        practice=practice,
        said=form.record(),
        advice=advise(form.report(past_practices(user, before=practice))),
    )
