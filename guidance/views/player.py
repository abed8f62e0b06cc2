"""What the guided practice needs beside the readable list: data for the script.

Nothing in it is about a person; it is as public as the page it stands on.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..clearance_address import Address
from ..content import schema
from ..models import Mode, Routine, Step
from ..safety.adapting import ClearedStep
from ..safety.easing import as_json
from ..safety.fits import USUAL
from ..safety.routines import Routine as Plan
from ..safety.symptoms import SYMPTOMS
from ..safety.timing import spare_seconds
from ..safety.vocabulary import Level, Urgency
from ..wording import level_words, wording

#: How a place feels, in words; a number is never asked for during a practice.
FELT = (
    ("good", "Feels good"),
    ("fine", "Fine"),
    ("sore", "A bit sore"),
    ("painful", "Painful"),
    ("sharp", "Sharp, burning or shooting"),
    ("numb", "I cannot feel it well"),
)


@dataclass(frozen=True)
class Card:
    """What a practice may end in, in the words of the advice."""

    id: str
    level: str
    words: schema.LevelWords


@dataclass(frozen=True)
class SignRow:
    """A sign that somebody may notice, and the card that it leads to."""

    id: str
    label: str
    card: str


def player_context(
    routine: Routine,
    plan: Plan,
    address: Address | None,
    done: Iterable[tuple[Step, ClearedStep]],
) -> dict[str, Any]:
    """The data of the script, the cards, the signs and the words for feelings."""
    signs = signs_by_group()
    return {
        "player": {
            "slug": routine.slug,
            "title": routine.title,
            "partner": routine.mode == Mode.PARTNER,
            "on": address.on.isoformat() if address else "",
            "numb": sorted(address.bounds.numb & plan.areas) if address else [],
            "steps": [
                step_data(step, cleared, plan, address) for step, cleared in done
            ],
            "table": _table(),
            "signs": {row.id: sign_data(row) for _, rows in signs for row in rows},
        },
        "signs": signs,
        "cards": cards(),
        "felt": FELT,
    }


def step_data(
    step: Step, cleared: ClearedStep, plan: Plan, address: Address | None
) -> dict[str, Any]:
    limited = bool(cleared.reasons) or cleared.look
    cut = address is None or (address.bounds.minutes or 0) < plan.minutes
    return {
        "key": step.key,
        "area": cleared.area,
        "title": step.title,
        "pressure": cleared.pressure,
        "seconds": cleared.seconds,
        "side": step.side,
        "limited": limited,
        "spare": 0 if limited or cut else spare_seconds(plan, step.key),
    }


def short_words(step: Step, cleared: ClearedStep) -> str:
    """The step in twelve words; they tell of the usual way only."""
    return step.short if cleared.way == USUAL else ""


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(as_json())
    return table


@lru_cache(maxsize=1)
def cards() -> tuple[Card, ...]:
    today, later = Urgency.SAME_DAY, Urgency.BOOK
    professional = Level.SEE_PROFESSIONAL
    return (
        Card("ease_off", "ease_off", level_words(Level.EASE_OFF)),
        Card("stop_today", "stop_today", level_words(Level.STOP_TODAY)),
        Card("same-day", professional.slug, level_words(professional, today)),
        Card("book", professional.slug, level_words(professional, later)),
    )


@lru_cache(maxsize=1)
def signs_by_group() -> tuple[tuple[str, tuple[SignRow, ...]], ...]:
    """Every sign of the feedback form, in its groups."""
    words = wording()
    return tuple(
        (
            group.question,
            tuple(
                SignRow(id, words.symptoms[id].label, _card(id))
                for id in group.symptoms
            ),
        )
        for group in words.symptom_groups
    )


def _card(id: str) -> str:
    sign = SYMPTOMS[id]
    if sign.level is Level.EMERGENCY:
        return "emergency"
    if sign.level is Level.SEE_PROFESSIONAL and sign.urgency:
        return sign.urgency.slug
    # Inside a practice even the mildest sign is a reason to stop for today.
    return "stop_today"


def sign_data(row: SignRow) -> dict[str, Any]:
    words = wording().symptoms[row.id]
    sign = SYMPTOMS[row.id]
    return {
        "card": row.card,
        "level": max(sign.level, Level.STOP_TODAY).slug,
        "why": words.reason,
        "do": words.do,
        "say": words.say,
    }
