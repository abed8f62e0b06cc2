"""Pain feedback to advice: the table that decides, and how it is applied.

Every row that fits is named; the highest level and the most urgent urgency win.
"""

import math
from dataclasses import dataclass, replace

from .advice_row import Rule
from .advice_rules import AFTER, BEFORE, DURING, LATER, SPOILED
from .advice_signs import NECK_AREAS, OWN, SIGNS
from .grid import CELLS
from .history import PastPractice
from .patterns import IN_A_ROW, PATTERNS
from .report import Case, Report, read
from .symptoms import NECK_SIGNS
from .vocabulary import During, Later, Level, Urgency

__all__ = [
    "RULES",
    "Advice",
    "During",
    "Effects",
    "Later",
    "Level",
    "PastPractice",
    "Report",
    "Rule",
    "Urgency",
    "advise",
]

_TODAY = (*SIGNS, *OWN, *BEFORE, *DURING, *AFTER, *CELLS, *LATER, *PATTERNS, *SPOILED)

#: Every rule, in the order in which an advice names them.
RULES: tuple[Rule, ...] = (*_TODAY, *IN_A_ROW)


@dataclass(frozen=True, kw_only=True)
class Effects:
    """What follows for the next practice (design, section 6).

    ``pressure_step`` in levels, ``time_factor`` of the planned time, ``lock_hours``
    without any practice (infinite: until the person says they were seen).
    ``rest_areas`` rest for ``rest_hours``. ``stop_routine``: this routine is given up.
    """

    pressure_step: int = 0
    time_factor: float = 1.0
    lock_hours: float = 0
    rest_areas: frozenset[str] = frozenset()
    rest_hours: float = 0
    stop_routine: bool = False


@dataclass(frozen=True, kw_only=True)
class Advice:
    """The advice for one report; ``rules`` are the ids of all rows that fired."""

    level: Level
    urgency: Urgency | None
    rules: tuple[str, ...]
    effects: Effects


_EFFECTS = {
    Level.CARRY_ON: Effects(),
    Level.EASE_OFF: Effects(pressure_step=-1, time_factor=0.5),
    Level.STOP_TODAY: Effects(
        pressure_step=-1, time_factor=0.5, lock_hours=48, rest_hours=72
    ),
}
_UNTIL_SEEN = Effects(
    pressure_step=-1, time_factor=0.5, lock_hours=math.inf, rest_hours=math.inf
)


def advise(report: Report) -> Advice:
    """The advice for ``report``. Never raises; unknown answers get the careful one."""
    case = read(report)
    fired = [row for row in _TODAY if row.when(case)]
    case = replace(case, today=_level(fired))
    fired += [row for row in IN_A_ROW if row.when(case)]
    return Advice(
        level=_level(fired),
        urgency=max((row.urgency for row in fired if row.urgency), default=None),
        rules=tuple(row.id for row in fired),
        effects=_effects(fired, case),
    )


def _level(fired: list[Rule]) -> Level:
    return max((row.level for row in fired), default=Level.EASE_OFF)


def _effects(fired: list[Rule], case: Case) -> Effects:
    level = _level(fired)
    base = _EFFECTS.get(level, _UNTIL_SEEN)
    return replace(
        base,
        lock_hours=max([base.lock_hours, *(row.lock_hours for row in fired)]),
        rest_areas=_resting(case) if level >= Level.STOP_TODAY else frozenset(),
        stop_routine=any(row.stop_routine for row in fired),
    )


def _resting(case: Case) -> frozenset[str]:
    """The areas of this practice; the neck too after a sign that concerns it."""
    return case.areas | NECK_AREAS if case.symptoms & NECK_SIGNS else case.areas
