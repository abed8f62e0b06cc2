"""The practice as a readable list that obeys the clearance in its address."""

from collections.abc import Mapping
from itertools import pairwise
from math import ceil
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst

from ..clearance_address import Address, read_address
from ..models import Routine, Step
from ..models.rules import routine_for_rules
from ..safety.adapting import ClearedStep, LeftOut, adapt, unchecked
from ..safety.fits import EASIER, HOLD
from ..safety.routines import CHANGE_OVER_SECONDS, Routine as Plan
from ..wording import briefly, sentences
from .fetch import SHORT, answers_gone, routine_or_gone, steps_of, wants_short
from .partner import OTHER, partner_context
from .pictures import picture_of, with_pictures
from .player import player_context, short_words
from .public import public_page

#: What anybody may do at any place that may be touched, and two people's parts in it.
STILL, REST = "Still hands", "Rest a flat, warm hand on this place. Do not press."
GIVES = "Sit or kneel well. Keep your wrists straight. Let the hand lie; do not lean."
RECEIVES = "You can say “softer”, “stay” or “stop”."


@public_page
@answers_gone
def play(request: HttpRequest, slug: str) -> HttpResponse:
    """Every step that the clearance leaves; without one, each at feather."""
    found = routine_or_gone(slug)
    short = wants_short(found, request.GET)
    steps = with_pictures(steps_of(found, short=short))
    plan = routine_for_rules(found, steps)
    address = read_address(request.GET, plan, timezone.now().date())
    fitted = _fitted(plan, address)
    by_key = {step.key: step for step in steps}
    eased = request.GET.get("eased", "")
    shown = [
        _shown(by_key[cleared.key], cleared)
        | {"softer": _softer(found, plan, address, cleared, SHORT if short else {})}
        | {"eased": eased == str(cleared.key)}
        for cleared in fitted.steps
    ]
    for step, following in pairwise(shown):
        step["next_key"] = following["key"]
    most = max((step.pressure for step in fitted.steps), default=0)
    minutes = _minutes(fitted.steps)
    whose = OTHER if address is not None and address.other else {}
    today = {"ceiling": str(most), "minutes": str(minutes)}
    context = {
        "feedback_url": _feedback_url(found, whose | today),
        "routine": found,
        "short": short,
        "cleared": address is not None,
        "steps": shown,
        "left_out": [
            (by_key[key].title, briefly(rule)) for key, rule in fitted.left_out
        ],
        "reasons": sentences(rule for step in fitted.steps for rule in step.reasons),
        "minutes": minutes,
        "ceiling": most,
        "lighter": any(step["was_pressure"] for step in shown),
    }
    done = [(by_key[cleared.key], cleared) for cleared in fitted.steps]
    context |= player_context(found, plan, address, done)
    context |= partner_context(found, plan, address, short=short)
    return render(request, "guidance/play.html", context)


def _feedback_url(routine: Routine, told: Mapping[str, str]) -> str:
    """The questions afterwards know how hard and how long today was, so that their
    advice is never more than that."""
    return f"{reverse('guidance:feedback', args=[routine.slug])}?{urlencode(told)}"


class _Fitted(NamedTuple):
    steps: tuple[ClearedStep, ...]
    left_out: tuple[LeftOut, ...]


def _fitted(plan: Plan, address: Address | None) -> _Fitted:
    if address is None:
        return _Fitted(unchecked(plan), ())
    return _Fitted(*adapt(plan, address.bounds))


def _minutes(steps: tuple[ClearedStep, ...]) -> int:
    moves = CHANGE_OVER_SECONDS * max(len(steps) - 1, 0)
    return ceil((sum(step.seconds for step in steps) + moves) / 60)


def _softer(
    routine: Routine,
    plan: Plan,
    address: Address | None,
    step: ClearedStep,
    also: Mapping[str, str],
) -> dict[str, Any] | None:
    """The form of "too much": the same address, softer, at the same step.

    Without a clearance everything is at feather already, so there is none.
    """
    if address is None:
        return None
    to = reverse("guidance:play", args=[routine.slug])
    softer = address.softer(plan, step.area).fields()
    fields = {**softer, **also, "eased": str(step.key)}
    return {"action": f"{to}#step-{step.key}", "fields": fields.items()}


def _shown(step: Step, cleared: ClearedStep) -> dict[str, Any]:
    """A step as it may be done: the easier way where that is what is left."""
    return (
        {"title": step.title}
        | _words(step, cleared)
        | {
            "key": step.key,
            "picture": picture_of(step, cleared.way),
            "area": step.area,
            "side": step.side,
            "pressure": cleared.pressure,
            "place": cleared.area,
            "was_pressure": step.pressure if cleared.pressure < step.pressure else None,
            "seconds": cleared.seconds,
            "look": cleared.look,
            "short": short_words(step, cleared),
            "avoid": step.avoid,
        }
    )


def _words(step: Step, cleared: ClearedStep) -> dict[str, Any]:
    """What to do, in the way that is left; a hold tells of the place, not the stroke."""
    if cleared.way == HOLD:
        return {
            "title": capfirst(step.area.name),
            "technique": STILL,
            "do": [REST],
            "easier_way": True,
            "giver": step.giver and GIVES,
            "receiver": step.receiver and RECEIVES,
        }
    if cleared.way == EASIER:
        return {
            "technique": "" if step.easier.get("technique") else step.technique.name,
            "do": [step.easier["do"]],
            "easier_way": True,
            "giver": step.giver,
            "receiver": step.receiver,
        }
    return {
        "technique": step.technique.name,
        "do": step.do,
        "tempo": step.tempo,
        "feel": step.feel,
        "easier_do": step.easier["do"],
        "giver": step.giver,
        "receiver": step.receiver,
    }
