"""How hard each area may be pressed, learnt from what the person reported.

Limits fall at once and rise slowly: one lighter after any bad report, one firmer only
after three comfortable practices over a week (evidence: pain-feedback section 4,
programmes sections 4 and 5). Missing feedback never counts as comfortable.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .history import PastPractice
from .routines import MAX_PRESSURE
from .rows import Row
from .vocabulary import During, Later, Level

START = 2
CAREFUL_START = 1
#: People whose feeling warns late or whose tissue reacts late start at feather.
CAREFUL = frozenset({"fibromyalgia", "multiple-sclerosis", "lupus"})
#: For these even firm and pleasant is too much (kalichman-2010).
PAINLESS = frozenset({"fibromyalgia"})
REST = timedelta(hours=72)
RISE_AFTER = 3
RISE_OVER = timedelta(days=7)
GOOD_LATER = frozenset({None, Later.BETTER, Later.SAME})
HURT = frozenset({During.PAINFUL, During.SHARP})

LIMIT_RULES = (
    Row(id="limit-start", judgement=True),
    Row(
        id="limit-start-careful",
        sources=("kalichman-2010", "ms-mtref"),
        judgement=True,
    ),
    Row(id="limit-numb", sources=("nccam-safety", "ms-mtref"), judgement=True),
    Row(id="limit-lowered", sources=("cherkin-2011", "mayo-massage"), judgement=True),
    Row(id="limit-raised", judgement=True),
    Row(id="limit-cap", judgement=True),
    Row(id="limit-own", judgement=True),
    Row(id="limit-rest", sources=("cambron-2007",), judgement=True),
)


@dataclass(frozen=True, kw_only=True)
class Limit:
    """The most pressure an area takes now (0-3), and until when it rests, if it does.

    ``rules`` say why: how the level came about, then what else holds it down.
    """

    level: int
    rests_until: datetime | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Climb:
    """The level on its way through the history, with the good practices at it."""

    level: int
    rule: str
    good: tuple[datetime, ...] = ()


def pressure_limits(
    history: Iterable[PastPractice],
    caps: Mapping[str, int],
    now: datetime,
    *,
    conditions: Iterable[str] = (),
    numb: Iterable[str] = (),
    own: Mapping[str, int] | None = None,
) -> dict[str, Limit]:
    """A limit for every area in ``caps``, which holds the most each area takes (0-3).

    ``own`` holds the levels that the person set lower; only they undo them. ``numb``
    areas stay at 1 whatever was reported. Never raises for odd dates or levels.
    """
    past = in_order(history, now)
    person = frozenset(conditions)
    chosen = own or {}
    return {
        area: _limit(
            [
                practice
                for practice in past
                if area in practice.areas | practice.rest_areas
            ],
            area,
            _clamp(cap),
            now,
            person,
            area in frozenset(numb),
            chosen.get(area),
        )
        for area, cap in caps.items()
    }


def in_order(history: Iterable[PastPractice], now: datetime) -> list[PastPractice]:
    """The history from the oldest, its times made comparable with ``now``."""
    fixed = [
        replace(each, at=comparable(each.at, now), later_at=_later_at(each, now))
        for each in history
    ]
    return sorted(fixed, key=lambda practice: practice.at)


def comparable(at: datetime, now: datetime) -> datetime:
    """``at`` with the time zone of ``now`` where only one of them has any."""
    if (at.tzinfo is None) == (now.tzinfo is None):
        return at
    return at.replace(tzinfo=now.tzinfo)


def reported_at(practice: PastPractice) -> datetime:
    """When the latest word about a practice came in: locks count from there."""
    return max(practice.at, practice.later_at or practice.at)


def is_bad(practice: PastPractice) -> bool:
    """Whether a practice asks for less next time."""
    return practice.level >= Level.EASE_OFF or practice.later is Later.WORSE


def is_comfortable(practice: PastPractice, conditions: frozenset[str]) -> bool:
    """Whether a practice counts towards more pressure; what is missing never does."""
    fine = {During.NONE, During.COMFORTABLE}
    if not conditions & PAINLESS:
        fine.add(During.STRONG_OK)
    return (
        practice.during in fine
        and not is_bad(practice)
        and practice.later in GOOD_LATER
        and not _more_pain(practice)
    )


def _more_pain(practice: PastPractice) -> bool:
    if practice.before is None or practice.after is None:
        return False
    return practice.after > practice.before


def _later_at(practice: PastPractice, now: datetime) -> datetime | None:
    return practice.later_at and comparable(practice.later_at, now)


def _clamp(level: int) -> int:
    return max(0, min(level, MAX_PRESSURE))


def _limit(
    past: list[PastPractice],
    area: str,
    cap: int,
    now: datetime,
    conditions: frozenset[str],
    numb: bool,
    own: int | None,
) -> Limit:
    climb, rest = _start(cap, conditions), None
    for practice in past:
        rest = _rest(practice, area, climb.level, rest)
        climb = _after(climb, practice, area, cap, conditions)
    held = _held(climb.level, cap, numb, own)
    resting = rest is not None and rest > now
    return Limit(
        level=min([climb.level, *held.values()]),
        rests_until=rest if resting else None,
        rules=(climb.rule, *held, *(["limit-rest"] if resting else [])),
    )


def _start(cap: int, conditions: frozenset[str]) -> _Climb:
    if conditions & CAREFUL:
        return _Climb(min(CAREFUL_START, cap), "limit-start-careful")
    return _Climb(min(START, cap), "limit-start")


def _after(
    climb: _Climb,
    practice: PastPractice,
    area: str,
    cap: int,
    conditions: frozenset[str],
) -> _Climb:
    """The level after one more practice."""
    if is_bad(practice):
        return _Climb(min(cap, max(1, climb.level - 1)), "limit-lowered")
    if not is_comfortable(practice, conditions):
        return replace(climb, good=())
    if (practice.pressure_on(area) or 0) < climb.level:
        return climb
    good = (*climb.good, practice.at)
    if len(good) >= RISE_AFTER and good[-1] - good[0] >= RISE_OVER:
        return _risen(climb, cap)
    return replace(climb, good=good)


def _risen(climb: _Climb, cap: int) -> _Climb:
    if climb.level >= cap:
        return replace(climb, good=())
    return _Climb(climb.level + 1, "limit-raised")


def _held(level: int, cap: int, numb: bool, own: int | None) -> dict[str, int]:
    """What holds the level where it is, or lower, by rule."""
    held = {}
    if cap <= level:
        held["limit-cap"] = cap
    if numb and cap > 0:
        held["limit-numb"] = 1
    if own is not None and own < level:
        held["limit-own"] = max(0, own)
    return held


def _rest(
    practice: PastPractice, area: str, level: int, until: datetime | None
) -> datetime | None:
    """Until when the area rests, this practice included."""
    stopped = practice.level >= Level.STOP_TODAY
    used = practice.pressure_on(area) or 1
    lowest = practice.during in HURT and min(level, used) <= 1
    if not (stopped or lowest or area in practice.rest_areas):
        return until
    end = reported_at(practice) + REST
    return end if until is None else max(until, end)
