"""The practice as a readable list that obeys the clearance in its address."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from ..clearance_address import Address, read_address
from ..models import Routine, Step
from ..models.rules import routine_for_rules
from ..safety.adapting import ClearedStep, adapt, unchecked
from ..safety.routines import Routine as Plan
from .fetch import answers_gone, routine_or_gone, steps_of
from .public import public_page


@public_page
@answers_gone
def play(request: HttpRequest, slug: str) -> HttpResponse:
    """Every step that the clearance leaves; without one, each at feather."""
    found = routine_or_gone(slug)
    steps = steps_of(found)
    plan = routine_for_rules(found, steps)
    address = read_address(request.GET, plan, timezone.now().date())
    cleared, left_out = _fitted(plan, address)
    by_key = {step.key: step for step in steps}
    context = {
        "routine": found,
        "cleared": address is not None,
        "steps": [
            _shown(by_key[step.key], step, number, _softer(found, plan, address, step))
            for number, step in enumerate(cleared, start=1)
        ],
        "left_out": [by_key[key].title for key, _ in left_out],
        "minutes": _minutes(cleared),
        "ceiling": max((step.pressure for step in cleared), default=0),
        "section": "routines",
    }
    return render(request, "guidance/play.html", context)


def _fitted(
    plan: Plan, address: Address | None
) -> tuple[tuple[ClearedStep, ...], tuple[tuple[int, str], ...]]:
    if address is None:
        return unchecked(plan), ()
    return adapt(plan, address.bounds)


def _minutes(steps: tuple[ClearedStep, ...]) -> int:
    moves = 15 * max(len(steps) - 1, 0)
    return -(-(sum(step.seconds for step in steps) + moves) // 60)


def _softer(
    routine: Routine, plan: Plan, address: Address | None, step: ClearedStep
) -> str:
    """Where "too much" leads: the same address, softer, at the same step."""
    if address is None:
        return ""
    to = reverse("guidance:play", args=[routine.slug])
    return f"{to}?{address.softer(plan, step.area).query()}#step-{step.key}"


def _shown(step: Step, cleared: ClearedStep, number: int, softer: str) -> dict[str, Any]:
    easier = cleared.way == "easier"
    return {
        "key": step.key,
        "number": number,
        "title": step.title,
        "area": step.area,
        "technique": step.technique,
        "side": step.side,
        "tempo": step.tempo,
        "pressure": cleared.pressure,
        "was_pressure": step.pressure if cleared.pressure < step.pressure else None,
        "seconds": cleared.seconds,
        "do": [step.easier["do"]] if easier else step.do,
        "easier_do": "" if easier else step.easier["do"],
        "eased": easier,
        "look": cleared.look,
        "feel": step.feel,
        "avoid": step.avoid,
        "giver": step.giver,
        "receiver": step.receiver,
        "softer_url": softer,
    }
