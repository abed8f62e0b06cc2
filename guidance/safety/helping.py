"""Whether massage seems to help somebody, as far as their numbers can tell.

Never more than a comparison of medians: pain goes up and down by itself, and nobody
practised without massage at the same time. A change of 2 points or 30 % is one worth
naming (farrar-2001, nrs-mcii-2022); the number of practices it takes is our judgement.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from .history import PastPractice
from .patterns import ENOUGH_PRACTICES, FOUR_WEEKS, gained

#: Fewer pairs of numbers than these say nothing (judgement).
ENOUGH_PAIRS = 6
POINTS, SHARE = 2, 0.3


class Verdict(StrEnum):
    TOO_FEW = "too-few"
    NO_CHANGE = "no-change"
    BETTER = "better"
    WORSE = "worse"


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Medians of pain before and then, over the practices that have both numbers."""

    count: int
    before: float | None = None
    then: float | None = None
    verdict: Verdict = Verdict.TOO_FEW


@dataclass(frozen=True, kw_only=True)
class Helping:
    """Right after, the next day, and over weeks (the first three practices against the
    last three). ``no_gain``: enough was tried, and nothing changed (evidence: row H3).
    """

    practices: int
    after: Compared
    later: Compared
    weeks: Compared
    no_gain: bool


def is_it_helping(history: Iterable[PastPractice]) -> Helping:
    """What the numbers of ``history``, oldest first, come to."""
    past = list(history)
    known = [practice for practice in past if practice.before is not None]
    weeks = _over_weeks(known)
    return Helping(
        practices=len(past),
        after=_compared([(p.before, p.after) for p in known]),
        later=_compared([(p.before, p.later_score) for p in known]),
        weeks=weeks,
        no_gain=weeks.verdict in {Verdict.NO_CHANGE, Verdict.WORSE},
    )


def _compared(pairs: Iterable[tuple[int | None, int | None]]) -> Compared:
    both = [(a, b) for a, b in pairs if a is not None and b is not None]
    if not both:
        return Compared(count=0)
    before = median(a for a, _ in both)
    then = median(b for _, b in both)
    enough = len(both) >= ENOUGH_PAIRS
    verdict = _verdict(before, then) if enough else Verdict.TOO_FEW
    return Compared(count=len(both), before=before, then=then, verdict=verdict)


def _verdict(before: float, then: float) -> Verdict:
    change = before - then
    if change and abs(change) >= min(POINTS, SHARE * before):
        return Verdict.BETTER if change > 0 else Verdict.WORSE
    return Verdict.NO_CHANGE


def _over_weeks(known: Sequence[PastPractice]) -> Compared:
    if len(known) < 2 * len(known[:3]) or not known:
        return Compared(count=len(known))
    scores = [practice.before or 0 for practice in known]
    first, last = median(scores[:3]), median(scores[-3:])
    long = known[-1].at - known[0].at >= FOUR_WEEKS
    if len(known) < ENOUGH_PRACTICES or not long:
        return Compared(count=len(known), before=first, then=last)
    rose = _verdict(first, last) is Verdict.WORSE
    change = Verdict.WORSE if rose else Verdict.NO_CHANGE
    verdict = Verdict.BETTER if gained(scores) else change
    return Compared(count=len(known), before=first, then=last, verdict=verdict)
