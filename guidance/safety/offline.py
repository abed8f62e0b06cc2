"""The rules as plain tables, for a phone without a network.

The tables are worked out from the very rules that decide online, and what applies them
takes the stricter side wherever it knows less: offline advice is never milder than
online advice (design, section 6). Nothing here decides anything by itself.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations
from typing import Any

from .advice import Advice, advise
from .cautions import CAUTIONS, TIGHTER, Caution
from .places import AREAS, areas_of, needs_avoid
from .red_flags import RED_FLAGS
from .report import CONDITIONS, Report
from .symptoms import SYMPTOMS
from .vocabulary import During, Level, Urgency

#: What an advice comes to, the mildest first; the place in this list is its code.
LEVELS = ("carry_on", "ease_off", "stop_today", "book", "same-day", "emergency")
SCORES: tuple[int | None, ...] = (None, *range(11))
FEELS: tuple[str | None, ...] = (None, *(feel.value for feel in During))
#: The profile of a person about whom little is known: everything counts.
ALL = "all"


def code(advice: Advice) -> int:
    """The place of an advice in ``LEVELS``."""
    if advice.level < Level.SEE_PROFESSIONAL:
        return int(advice.level)
    if advice.level is Level.EMERGENCY or advice.urgency is Urgency.EMERGENCY:
        return LEVELS.index("emergency")
    return LEVELS.index("same-day" if advice.urgency is Urgency.SAME_DAY else "book")


@lru_cache(maxsize=1)
def advice_tables() -> dict[str, Any]:
    """What each answer by itself leads to, for each condition a person may have.

    The advice is at least the highest of: ``grid`` by pain before, after and the feel,
    for usual pain and for any other; ``start`` by pain before where there is a sign;
    ``eased`` by the feel; ``signs``, and ``pairs`` of signs that together say more than
    either.
    """
    profiles = {"": _person(), ALL: _person(*sorted(CONDITIONS))}
    profiles[ALL]["cautions"] = frozenset(CAUTIONS)
    profiles |= {slug: _person(slug) for slug in sorted(CONDITIONS)}
    return {
        "levels": LEVELS,
        "scores": len(SCORES),
        "feels": FEELS,
        "grid": {name: _grids(person) for name, person in profiles.items()},
        "start": {name: _start(person) for name, person in profiles.items()},
        "eased": {name: _eased(person) for name, person in profiles.items()},
        "signs": {name: _signs(person) for name, person in profiles.items()},
        "pairs": _pairs(profiles[ALL]),
    }


def _person(*conditions: str) -> dict[str, Any]:
    return {"conditions": frozenset(conditions), "areas": frozenset(AREAS)}


def _codes(reports: Iterable[Report]) -> str:
    return "".join(str(code(advise(report))) for report in reports)


def _grids(person: dict[str, Any]) -> dict[str, str]:
    return {"usual": _grid(True, person), "other": _grid(None, person)}


def _grid(usual: bool | None, person: dict[str, Any]) -> str:
    return _codes(
        Report(before=before, after=after, during=feel, usual=usual, **person)
        for before in SCORES
        for after in SCORES
        for feel in FEELS
    )


def _start(person: dict[str, Any]) -> str:
    """By pain before, where a sign was noticed: usual pain is then no excuse."""
    calm: dict[str, Any] = {
        "after": 0,
        "during": "comfortable",
        "usual": True,
        **person,
    }
    sign = {"s-bruise-small"}
    return _codes(Report(before=score, symptoms=sign, **calm) for score in SCORES)


def _eased(person: dict[str, Any]) -> str:
    """By the feel, when it did not become comfortable after easing."""
    return _codes(
        Report(before=2, after=2, usual=True, during=feel, eased=False, **person)
        for feel in FEELS
    )


def _signed(person: dict[str, Any], *signs: str) -> int:
    calm: dict[str, Any] = {
        "before": 2,
        "after": 2,
        "usual": True,
        "during": "comfortable",
    }
    return code(advise(Report(symptoms=signs, **calm, **person)))


def _signs(person: dict[str, Any]) -> dict[str, int]:
    return {sign: _signed(person, sign) for sign in SYMPTOMS}


def _pairs(person: dict[str, Any]) -> dict[str, int]:
    alone = _signs(person)
    together = {
        (one, other): _signed(person, one, other)
        for one, other in combinations(sorted(SYMPTOMS), 2)
    }
    return {
        f"{one} {other}": level
        for (one, other), level in together.items()
        if level > max(alone[one], alone[other])
    }


def check_tables() -> dict[str, Any]:
    """Signs by their urgency, and what each caution asks for when little is known."""
    return {
        "flags": {id: flag.urgency.slug for id, flag in RED_FLAGS.items()},
        "cautions": {id: _caution(row) for id, row in CAUTIONS.items()},
    }


def _caution(row: Caution) -> dict[str, Any]:
    """``where``: the field that has to say which place. ``out``: positions fall away."""
    tighter = [each.hide for each in TIGHTER if each.caution == row.id]
    hidden = areas_of(row.hide).union(*map(areas_of, tighter))
    return {
        "grade": row.grade.value,
        "urgency": row.urgency.slug if row.urgency else "",
        "hide": sorted(hidden),
        "where": _told(row),
        "out": bool(row.positions_out),
        "partner": row.partner_only,
    }


def _told(row: Caution) -> str:
    if needs_avoid(row.hide):
        return "avoid"
    return "numb" if row.id == "neuropathy" else ""
