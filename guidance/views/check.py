"""The check before a practice, and its answer."""

import logging
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from ..clearance_address import address_of
from ..forms import CheckForm
from ..models import KeptCaution, Mode, Routine, Step
from ..models.body import ability_of, flare_until, own_levels, with_body
from ..models.enrolments import Bound, programme_bound
from ..models.kept_cautions import keep_cautions, kept_cautions
from ..models.recording import consent_of
from ..models.rules import past_practices, routine_for_rules
from ..safety.red_flags import RED_FLAGS, urgency_of
from ..safety.routines import Routine as Plan
from ..safety.screening import Clearance, screen
from ..safety.screening_rules import NOTHING_LEFT, RULES
from ..safety.vocabulary import Outcome, Urgency
from ..wording import briefly, outcome_words, sentences
from .cautions import caution_rows
from .fetch import SHORT, answers_gone, routine_or_gone, steps_of, wants_short
from .forged import forged
from .offers import NOT_FOR, offered
from .signs import Sign, emergency_card, flag, posted

logger = logging.getLogger(__name__)

BLOCKING = {row.id for row in RULES if row.outcome > Outcome.ADAPT} | {NOTHING_LEFT.id}
#: Locks that end when a member says that a professional has looked.
UNTIL_SEEN = {"history-book", "history-same-day", "history-emergency"}


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@answers_gone
def check(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask what could matter, and answer with a clearance.

    Nothing is stored but the lasting cautions of a member who said yes to that.
    """
    if request.method != "POST":
        found = routine_or_gone(slug)
        names = ("minutes", "receiver")
        wish: dict[str, Any] = {name: request.GET.get(name, "") for name in names}
        kept: list[KeptCaution] = []
        other = wish["receiver"] == "someone-else"
        if request.user.is_authenticated and not other:
            wish |= ability_of(request.user)
            kept = kept_cautions(request.user)
            wish |= _in_flare(request.user, found, wish["receiver"])
        form = CheckForm(initial=wish, routine=found, kept=kept)
        return _asked(request, found, form)
    given = posted(request)
    ticked = given.getlist("red_flags")
    if urgency_of(ticked) is Urgency.EMERGENCY:
        return _emergency(request, slug, ticked)
    found = routine_or_gone(slug)
    form = CheckForm(given, routine=found)
    if not form.is_valid():
        return _asked(request, found, form, signs=_signs(ticked), status=422)
    return _answered(request, found, form)


def _in_flare(user: Any, routine: Routine, receiver: str) -> dict[str, str]:
    """Whoever said that they are in a flare finds it said: it only makes it lighter."""
    mine = routine.mode == Mode.SELF or receiver == "me"
    return {"flare": "yes"} if mine and flare_until(user) else {}


def _asked(
    request: HttpRequest,
    routine: Routine,
    form: CheckForm,
    signs: list[Sign] | None = None,
    status: int = 200,
) -> HttpResponse:
    short = wants_short(routine, form.data or request.GET)
    member = request.user.is_authenticated
    context = {
        "routine": routine,
        "form": form,
        "signs": signs,
        "short": short,
        "member": member,
        "keeps": member and consent_of(request.user) is not None,
    }
    return render(request, "guidance/check.html", context, status=status)


def _signs(ids: list[str]) -> list[Sign]:
    return [flag(id) for id in ids if urgency_of([id]) is not None]


def _emergency(request: HttpRequest, slug: str, ids: list[str]) -> HttpResponse:
    signs = [
        flag(id)
        for id in ids
        if id in RED_FLAGS and RED_FLAGS[id].urgency is Urgency.EMERGENCY
    ]
    back = reverse("guidance:check", args=[slug])
    attrs = {"clearance": "emergency"}
    return emergency_card(request, signs, attrs=attrs, back=back)


def _answered(request: HttpRequest, routine: Routine, form: CheckForm) -> HttpResponse:
    short = wants_short(routine, form.data)
    steps = steps_of(routine, short=short)
    now = timezone.now()
    answers = form.answers()
    other = answers.receiver != "me"
    plan = routine_for_rules(routine, steps)
    mine = request.user.is_authenticated and not other
    history = past_practices(request.user) if mine else None
    own = own_levels(request.user) if mine else None
    bound = Bound()
    if mine:
        answers = with_body(answers, request.user)
        bound = programme_bound(request.user, routine)
    clearance = screen(
        answers,
        plan,
        history,
        now,
        own=own,
        programme_cap=bound.cap,
        programme_share=bound.share,
    )
    context = {
        "routine": routine,
        "short": short,
        "clearance": _told(clearance, steps)
        | {"play_url": _play_url(clearance, plan, now.date(), short, other)},
        "offers": offered(clearance, routine, answers.conditions),
        "made_for": NOT_FOR in clearance.rules,
        "kept": mine and _kept(request, form),
    }
    return render(request, "guidance/check_answer.html", context)


def _kept(request: HttpRequest, form: CheckForm) -> bool:
    """Keep the lasting cautions of a member; tell whether there are any now."""
    user = request.user
    if consent_of(user) is None or forged(request):
        return False
    try:
        keep_cautions(
            user,
            form.answers(),
            offered=form.before.offered,
            confirmed=form.confirmed(),
        )
    except DatabaseError:
        # The answer is worth more than a record of it.
        logger.exception("a member's cautions could not be kept")
        return False
    return bool(kept_cautions(user))


def _play_url(
    clearance: Clearance, plan: Plan, today: date, short: bool, other: bool
) -> str:
    if clearance.outcome > Outcome.ADAPT:
        return ""
    query = address_of(clearance, plan, today, other=other).query()
    also = f"&{urlencode(SHORT)}" if short else ""
    return f"{reverse('guidance:play', args=[plan.slug])}?{query}{also}"


def that_count(clearance: Clearance) -> list[str]:
    """The rules to name: where nothing may be done, only those that say so."""
    if clearance.outcome <= Outcome.ADAPT:
        return list(clearance.rules)
    return [rule for rule in clearance.rules if rule in BLOCKING]


def _told(clearance: Clearance, steps: list[Step]) -> dict[str, Any]:
    """The clearance in words: what it means, what changes, why, what to do now."""
    words = outcome_words(clearance.outcome)
    signs = [flag(id) for id in clearance.red_flags if id.startswith("rf-")]
    titles = {step.key: step.title for step in steps}
    return {
        "outcome": clearance.outcome.slug,
        "urgency": clearance.urgency.slug if clearance.urgency else "",
        "may_practise": clearance.outcome <= Outcome.ADAPT,
        "ceiling": clearance.ceiling,
        "minutes": clearance.minutes,
        "skip": " ".join(clearance.skip),
        "heading": words.title,
        "lead": words.lead,
        "signs": signs,
        "reasons": sentences(that_count(clearance)),
        "until_seen": bool(UNTIL_SEEN & set(clearance.rules)),
        "cautions": caution_rows(clearance.cautions),
        "left_out": [(titles[key], briefly(rule)) for key, rule in clearance.left_out],
        "todo": [*words.todo, *(line for sign in signs for line in sign.act)],
    }
