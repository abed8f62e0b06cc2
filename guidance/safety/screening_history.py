"""Rules about what earlier practices left behind.

Evidence: pain-feedback, section 4; programmes, sections 4 and 5; design, section 6.
"""

from datetime import timedelta
from itertools import pairwise
from math import ceil, inf

from .changes import Change
from .history import PastPractice
from .limits import is_bad
from .routines import FLARE_ROUTINES
from .screening_answers import FLARE
from .screening_case import Case, half
from .screening_rule import Rule
from .vocabulary import Level, Outcome, Urgency

STOP_HOURS = 48
PAUSE_HOURS = 168


def _unseen(case: Case, outcome: Outcome) -> bool:
    return any(_must_be_seen(each) is outcome for each in case.past)


def _must_be_seen(practice: PastPractice) -> Outcome | None:
    """How soon somebody has to look at an old practice, if nobody has yet."""
    if practice.seen or practice.level < Level.SEE_PROFESSIONAL:
        return None
    if practice.level is Level.EMERGENCY or practice.urgency is Urgency.EMERGENCY:
        return Outcome.EMERGENCY
    same_day = practice.urgency is Urgency.SAME_DAY
    return Outcome.SAME_DAY if same_day else Outcome.BOOK


def _locked(case: Case) -> bool:
    return any(case.within(each, _lock(each)) for each in case.past)


def _lock(practice: PastPractice) -> float:
    stopped = STOP_HOURS if practice.level >= Level.STOP_TODAY else 0
    named = practice.lock_hours
    return max(stopped, named if named < PAUSE_HOURS else 0)


def _paused(case: Case) -> bool:
    """A pause in force: one that was set, or two step-backs within seven days."""
    bad = [each for each in case.past if is_bad(each)]
    seconds = (b for a, b in pairwise(bad) if _close(a, b))
    return any(case.within(each, PAUSE_HOURS) for each in seconds) or any(
        PAUSE_HOURS <= each.lock_hours < inf and case.within(each, each.lock_hours)
        for each in case.past
    )


def _close(first: PastPractice, second: PastPractice) -> bool:
    return second.at - first.at <= timedelta(hours=PAUSE_HOURS)


def _is_gentle(case: Case) -> bool:
    return case.routine.slug in FLARE_ROUTINES


def _one_lighter(case: Case) -> Change:
    used = case.past[-1].pressure or 1
    return Change(ceiling=max(1, used - 1), minutes=half(case.routine))


def _personal(case: Case) -> Change:
    return Change(limits={area: each.level for area, each in case.limits.items()})


def _resting(case: Case) -> frozenset[str]:
    limits = case.limits.items()
    return frozenset(area for area, each in limits if each.rests_until is not None)


def _of_programme(case: Case) -> Change:
    """The cap of the programme, and its share of the time, never under two minutes."""
    share = case.programme_share
    minutes = None if share is None else max(2, ceil(case.routine.minutes * share))
    return Change(ceiling=max(0, case.programme_cap or 0), minutes=minutes)


HISTORY_RULES = (
    Rule(
        id="history-emergency",
        when=lambda c: _unseen(c, Outcome.EMERGENCY),
        outcome=Outcome.EMERGENCY,
        judgement=True,
    ),
    Rule(
        id="history-same-day",
        when=lambda c: _unseen(c, Outcome.SAME_DAY),
        outcome=Outcome.SAME_DAY,
        judgement=True,
    ),
    Rule(
        id="history-book",
        when=lambda c: _unseen(c, Outcome.BOOK),
        outcome=Outcome.BOOK,
        judgement=True,
    ),
    Rule(
        id="history-lock",
        when=_locked,
        outcome=Outcome.NOT_TODAY,
        judgement=True,
    ),
    Rule(
        id="history-pause",
        when=lambda c: _paused(c) and not _is_gentle(c),
        outcome=Outcome.NOT_TODAY,
        offers=True,
        judgement=True,
    ),
    Rule(
        id="history-pause-gentle",
        when=lambda c: _paused(c) and _is_gentle(c),
        then=lambda c: FLARE,
        judgement=True,
    ),
    Rule(
        id="history-lighter",
        when=lambda c: bool(c.past) and is_bad(c.past[-1]),
        then=_one_lighter,
        sources=("cherkin-2011", "mayo-massage"),
        judgement=True,
    ),
    Rule(
        id="history-rest",
        when=lambda c: bool(_resting(c)),
        then=lambda c: Change(skip=_resting(c)),
        judgement=True,
    ),
    Rule(
        id="personal-limit",
        when=lambda c: bool(c.limits),
        then=_personal,
        quiet=True,
        judgement=True,
    ),
    Rule(
        id="programme-cap",
        when=lambda c: c.programme_cap is not None,
        then=_of_programme,
        quiet=True,
        judgement=True,
    ),
)
