"""The questions after a practice, and the advice."""

import logging
import math
import uuid
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from ..advice_text import advice_text, fired_rules
from ..content.schema import RuleWords
from ..forms import FeedbackForm
from ..models import Routine
from ..models.recording import consent_of, give_consent, record_feedback, too_many
from ..models.rules import past_practices
from ..safety.advice import Advice, Level, Rule, advise
from ..safety.symptoms import SYMPTOMS, worst
from .fetch import answers_gone, routine_or_gone
from .forged import forged
from .signs import Sign, emergency_card, posted, symptom

logger = logging.getLogger(__name__)

_CARRIED = (
    "receiver",
    "step",
    "practice",
    "ceiling",
    "minutes",
    "area",
    "during",
    "eased",
)
_CARRIED_LISTS = ("conditions", "cautions", "symptoms")


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@answers_gone
def feedback(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask how it was and answer with advice; a member's answer is kept on a yes."""
    if request.method != "POST":
        found = routine_or_gone(slug)
        return _asked(request, found, _empty_form(request, found))
    given = posted(request)
    ticked = given.getlist("symptoms")
    if worst(ticked)[0] is Level.EMERGENCY:
        card = _emergency(request, slug, ticked)
        _keep_emergency(request, slug, given)
        return card
    found = routine_or_gone(slug)
    form = FeedbackForm(given, **_options(request, found))
    if not form.is_valid():
        return _asked(request, found, form, signs=_signs(ticked), status=422)
    return _answered(request, found, form)


def _keep_emergency(request: HttpRequest, slug: str, given: QueryDict) -> None:
    """A member's answer is kept beside the card, where it can be read at all."""
    with suppress(DatabaseError):
        _keep_readable(request, slug, given)


def _keep_readable(request: HttpRequest, slug: str, given: QueryDict) -> None:
    routine = Routine.objects.published().filter(slug=slug).first()
    if routine is None:
        return
    form = FeedbackForm(given, **_options(request, routine))
    if form.is_valid():
        _kept(request, routine, form, advise(form.report()))


def _options(request: HttpRequest, routine: Routine) -> dict[str, Any]:
    member = request.user.is_authenticated
    ask = member and consent_of(request.user) is None
    return {"routine": routine, "member": member, "ask_consent": ask}


def _empty_form(request: HttpRequest, routine: Routine) -> FeedbackForm:
    """The form with what the page or the player carried along."""
    carried: dict[str, Any] = {name: request.GET.get(name, "") for name in _CARRIED}
    carried |= {name: request.GET.getlist(name) for name in _CARRIED_LISTS}
    carried["practice"] = carried["practice"] or str(uuid.uuid4())
    return FeedbackForm(initial=carried, **_options(request, routine))


def _asked(
    request: HttpRequest,
    routine: Routine,
    form: FeedbackForm,
    signs: list[Sign] | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {
        "routine": routine,
        "form": form,
        "signs": signs,
        "member": request.user.is_authenticated,
        "needs_consent": "consent" in form.fields,
    }
    return render(request, "guidance/feedback.html", context, status=status)


def _signs(ids: list[str]) -> list[Sign]:
    """What was ticked that needs somebody to look, whatever else is wrong."""
    return [symptom(id) for id in ids if worst([id])[0] >= Level.SEE_PROFESSIONAL]


def _emergency(request: HttpRequest, slug: str, ids: list[str]) -> HttpResponse:
    signs = [
        symptom(id)
        for id in ids
        if id in SYMPTOMS and SYMPTOMS[id].level is Level.EMERGENCY
    ]
    back = reverse("guidance:feedback", args=[slug])
    attrs = {"advice-level": "emergency", "urgency": "emergency"}
    return emergency_card(request, signs, attrs=attrs, back=back)


def _answered(
    request: HttpRequest, routine: Routine, form: FeedbackForm
) -> HttpResponse:
    mine = request.user.is_authenticated and not form.on_someone_else
    practice = form.cleaned_data["practice"]
    history = past_practices(request.user, before=practice) if mine else ()
    report = form.report(history)
    advice = advise(report)
    stored = _kept(request, routine, form, advice)
    if advice.level is Level.EMERGENCY:
        return _emergency_by_rule(request, routine, advice)
    context = {
        "routine": routine,
        "stored": stored,
        **_told(advice, form.cleaned_data),
        "signs": _signs(sorted(report.symptoms)),
    }
    return render(request, "guidance/advice.html", context)


def _told(advice: Advice, given: Mapping[str, Any]) -> dict[str, Any]:
    """The advice in words, and what it makes of the pressure and time of today."""
    was, minutes = given["ceiling"], given["minutes"]
    softer = max(1, was + advice.effects.pressure_step)
    fewer = max(1, math.ceil(minutes * advice.effects.time_factor))
    return {
        **vars(advice_text(advice.level, advice.urgency, advice.rules)),
        "level": advice.level.slug,
        "urgency": advice.urgency.slug if advice.urgency else "",
        "pressure": {"now": softer, "was": was},
        "minutes": {"now": fewer, "was": minutes},
        "rules": [_row(rule, word) for rule, word in fired_rules(advice.rules)],
    }


def _row(rule: Rule, word: RuleWords) -> dict[str, Any]:
    return {
        "when": word.when,
        "says": word.says,
        "why": word.why,
        "judgement": rule.judgement,
        "sources": rule.sources,
    }


def _emergency_by_rule(
    request: HttpRequest, routine: Routine, advice: Advice
) -> HttpResponse:
    """No sign alone is an emergency, but what they say together is."""
    signs = [
        Sign("", word.says, f"{word.says} {word.why}", word.now, "")
        for rule, word in fired_rules(advice.rules)
        if rule.level is Level.EMERGENCY
    ]
    back = reverse("guidance:feedback", args=[routine.slug])
    attrs = {"advice-level": "emergency", "urgency": "emergency"}
    return emergency_card(request, signs, attrs=attrs, back=back)


def _kept(
    request: HttpRequest, routine: Routine, form: FeedbackForm, advice: Advice
) -> str:
    """Store a member's answer; say in a word what became of it."""
    if not request.user.is_authenticated:
        return ""
    if form.on_someone_else:
        return "someone_else"
    if forged(request):
        return "not_saved"
    try:
        return _store(request.user, routine, form, advice)
    except DatabaseError:
        # Advice is worth more than a record of it.
        logger.exception("a member's answer could not be stored")
        return "not_saved"


@transaction.atomic
def _store(user: Any, routine: Routine, form: FeedbackForm, advice: Advice) -> str:
    if form.cleaned_data.get("consent"):
        give_consent(user)
    if consent_of(user) is None:
        return "no_consent"
    if too_many(user):
        return "not_saved"
    record_feedback(
        user=user,
        routine=routine,
        practice=form.cleaned_data["practice"],
        said=form.record(),
        advice=advice,
    )
    return "saved"
