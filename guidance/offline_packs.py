"""What a phone keeps of a routine so that it can be done without a network.

Without a network nobody can look at a person's history, so a pack holds two ways only:
``plain``, for a day on which the check finds nothing, and ``gentle``, for every other
day on which massage may be done at all. Both are worked out by the check itself, for a
member without a history who lives with every condition that the routine serves.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.urls import reverse

from .clearance_address import address_of
from .models import Routine
from .models.rules import routine_for_rules
from .safety.adapting import adapt
from .safety.report import CONDITIONS
from .safety.routines import Routine as Plan
from .safety.screening import Answers, Clearance, screen
from .safety.screening_answers import FLARE_MINUTES
from .safety.screening_case import half
from .safety.screening_conditions import BESIDE_SPINE
from .safety.vocabulary import Outcome

CALM = Answers(pain=0, usual=True, flare=False)
AS = "ankylosing-spondylitis"


def pack_of(routine: Routine, now: datetime) -> dict[str, Any]:
    """The pages of a routine, its two ways, and what stands against each condition."""
    steps = routine.steps.filter(retired_at=None).select_related(
        "area", "position", "technique", "tool"
    )
    plan = routine_for_rules(routine, steps)
    ways = {"plain": _plain(plan, now), "gentle": _gentle(plan, now)}
    return {
        "title": routine.title,
        "minutes": routine.minutes,
        "partner": routine.mode == "partner",
        "pages": [
            reverse(f"guidance:{name}", args=[routine.slug])
            for name in ("routine", "check", "feedback")
        ],
        "play": reverse("guidance:play", args=[routine.slug]),
        "ways": {name: _way(plan, each, now) for name, each in ways.items() if each},
        "own": sorted(plan.conditions) if len(plan.conditions) == 1 else [],
        "serves": sorted(plan.conditions),
        "others": {slug: _other(plan, slug, now) for slug in _others(plan)},
    }


def _screened(plan: Plan, now: datetime, *conditions: str, **said: Any) -> Clearance:
    answers = replace(CALM, conditions=frozenset(conditions), **said)
    return screen(answers, plan, (), now, own={})


def _plain(plan: Plan, now: datetime) -> Clearance | None:
    clearance = _screened(plan, now, *plan.conditions)
    return clearance if clearance.outcome <= Outcome.ADAPT else None


def _gentle(plan: Plan, now: datetime) -> Clearance | None:
    """Feather, five minutes at most, bare and still hands where any rule wants them."""
    clearance = _screened(plan, now, *plan.conditions, flare=True)
    if clearance.outcome > Outcome.ADAPT:
        return None
    bounds = replace(
        clearance.bounds,
        ceiling=1,
        minutes=min(FLARE_MINUTES, half(plan)),
        tools=False,
        heat=False,
        press=False,
        fists=False,
    )
    steps, _ = adapt(plan, bounds)
    return replace(clearance, bounds=bounds, ceiling=1, steps=steps) if steps else None


def _way(plan: Plan, clearance: Clearance, now: datetime) -> dict[str, Any]:
    """The address without its day, and the places that are touched."""
    fields = address_of(clearance, plan, now.date()).fields()
    del fields["on"]
    return {
        "query": fields,
        "outcome": clearance.outcome.slug,
        "ceiling": clearance.ceiling,
        "areas": sorted({step.area for step in clearance.steps}),
    }


def _others(plan: Plan) -> list[str]:
    return sorted(CONDITIONS - plan.conditions)


def _other(plan: Plan, slug: str, now: datetime) -> list[str] | None:
    """Places to leave out for somebody with a condition that the routine does not
    serve; ``None`` where only the check online can tell what changes."""
    clearance = _screened(plan, now, slug)
    if clearance.outcome > Outcome.ADAPT:
        return None
    if slug == AS and plan.areas & BESIDE_SPINE:
        return None
    left = {step.area for step in clearance.steps}
    fewer = {each.area for each in plan.steps if slug in each.skip_for}
    return sorted((plan.areas - left) | fewer)
