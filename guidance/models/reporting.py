"""What the reports inside a practice come to, for the practice and for the next ones."""

from collections.abc import Iterable
from dataclasses import replace

from ..safety.easing import State, ease
from ..safety.history import PastPractice
from ..safety.vocabulary import During, Felt, Level
from .practices import Practice
from .reports import PressureReport

#: What a complaint says about the pressure, the mildest first. Good news says nothing
#: here: only an answer afterwards counts as comfortable (design, section 6).
_DURING = {
    Felt.SORE: During.UNCOMFORTABLE,
    Felt.NUMB: During.NUMB,
    Felt.PAINFUL: During.PAINFUL,
    Felt.SHARP: During.SHARP,
}
_ORDER = [
    None,
    During.NONE,
    During.COMFORTABLE,
    During.STRONG_OK,
    *_DURING.values(),
]
_QUIET = {Felt.GOOD, Felt.FINE}


def state_of(reports: Iterable[PressureReport], numb: Iterable[str]) -> State:
    """Where the practice stood after all of its reports, in the order of their times."""
    state = State(numb=frozenset(numb))
    for report in reports:
        state = ease(state, report.felt, report.area)
    return state


def with_reports(past: PastPractice, practice: Practice) -> PastPractice:
    """A past practice with what was said in the middle of it: the worse word counts."""
    complaints = [r for r in practice.reports.all() if r.felt not in _QUIET]
    if not complaints:
        return past
    sore = frozenset(report.area for report in complaints)
    level = Level(practice.eased_level or Level.CARRY_ON)
    rests = sore if level >= Level.STOP_TODAY else frozenset[str]()
    return replace(
        past,
        areas=past.areas | sore,
        level=max(past.level, level),
        rules=tuple(dict.fromkeys((*past.rules, *practice.eased_rules))),
        during=max((past.during, *map(_during, complaints)), key=_ORDER.index),
        rest_areas=past.rest_areas | rests,
    )


def _during(report: PressureReport) -> During:
    """The word for the rules; a feeling that nobody knows counts as the worst."""
    known = Felt(report.felt) if report.felt in set(Felt) else Felt.SHARP
    return _DURING[known]
