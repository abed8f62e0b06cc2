"""The rules of going on and of stepping back in a programme.

Evidence: programmes, sections 4 and 5; where pain-feedback is stricter it decides. All
of them are our judgement.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from .history import PastPractice
from .limits import GOOD_LATER, is_comfortable, reported_at
from .report import SORE
from .rows import Row
from .vocabulary import During, Later, Level

GOOD_IN_A_ROW = 3
AT_EACH_LEVEL = timedelta(days=7)
GAP, LONG_GAP = timedelta(days=8), timedelta(days=14)
PAUSE = timedelta(days=7)
CLOSE_TOGETHER = timedelta(days=7)
MOST_STEP_BACKS = 3
USUAL_DAYS = timedelta(days=2)
#: As long as this an answer about the day after may still come.
ANSWER_IN = timedelta(hours=72)
SLIDE, MOST_SLIDES, SORE_FREE = timedelta(days=3), 2, timedelta(hours=72)

PAINLESS = "fibromyalgia"
MARKS = frozenset({"s-bruise-small", "s-bruise-big", "s-rash"})
#: Whom a mark on the skin stops (evidence: "lupus or blood thinners").
MARKS_STOP = frozenset({"lupus", "anticoag", "bleeding"})
_HURT = frozenset({During.PAINFUL, During.SHARP, During.NUMB})


class Until(StrEnum):
    """What a person has to say before the programme goes on."""

    NOTHING = ""
    SETTLED = "settled"
    SEEN = "seen"
    USUAL = "usual"


@dataclass(frozen=True)
class Looked:
    """A practice, and the conditions and lasting cautions of the person."""

    practice: PastPractice
    person: frozenset[str]

    @property
    def rise(self) -> int:
        """Points afterwards above those before; unknown ones raise nothing here."""
        before, after = self.practice.before, self.practice.after
        return 0 if before is None or after is None else after - before

    @property
    def sore(self) -> bool:
        return self.practice.later in SORE

    @property
    def hours(self) -> float:
        """How late the answer came; one without a time counts as late."""
        if self.practice.later_at is None:
            return float("inf")
        gap = reported_at(self.practice) - self.practice.at
        return gap.total_seconds() / 3600

    @property
    def marked(self) -> bool:
        return bool(self.practice.symptoms & MARKS)


@dataclass(frozen=True, kw_only=True)
class StepBack(Row):
    """A report and what it does to the next session.

    ``levels`` come off the pressure and ``feather`` takes it to 1. The share of time is
    multiplied by ``times`` and is ``at_most`` so much. ``hours`` without any session,
    ``rest_hours`` without that area. ``until`` waits for a word, ``then_hours`` on top.
    """

    when: Callable[[Looked], bool]
    levels: int = 0
    feather: bool = False
    times: float = 1.0
    at_most: float = 1.0
    hours: int = 0
    rest_hours: int = 0
    rests: bool = False
    until: Until = Until.NOTHING
    then_hours: int = 0
    judgement: bool = True

    @property
    def lowers(self) -> bool:
        """Whether it counts as a step back: leaving a place alone does not."""
        return bool(self.levels or self.feather or self.times < 1 or self.at_most < 1)


STEP_BACKS: tuple[StepBack, ...] = (
    StepBack(
        id="back-uncomfortable",
        when=lambda s: s.practice.during is During.UNCOMFORTABLE,
        levels=1,
        times=0.75,
    ),
    StepBack(
        id="back-painful",
        when=lambda s: s.practice.during in _HURT,
        levels=1,
        at_most=0.5,
        rest_hours=72,
    ),
    StepBack(
        id="back-more-pain",
        when=lambda s: s.rise >= 2,
        levels=1,
        at_most=0.5,
        hours=48,
        sources=("farrar-2001",),
    ),
    StepBack(
        id="back-sore",
        when=lambda s: s.sore and s.hours <= 36,
        levels=1,
        times=0.75,
        until=Until.SETTLED,
        sources=("cambron-2007",),
    ),
    StepBack(
        id="back-sore-painless",
        when=lambda s: s.sore and PAINLESS in s.person,
        feather=True,
        at_most=0.5,
        until=Until.SETTLED,
        sources=("kalichman-2010",),
    ),
    StepBack(
        id="back-sore-36",
        when=lambda s: s.sore and 36 < s.hours <= 72,
        levels=1,
        at_most=0.5,
        until=Until.SETTLED,
        then_hours=24,
        sources=("cambron-2007",),
    ),
    StepBack(
        id="back-sore-72",
        when=lambda s: s.practice.later is Later.WORSE or (s.sore and s.hours > 72),
        levels=1,
        at_most=0.5,
        until=Until.SEEN,
    ),
    StepBack(
        id="back-mark",
        when=lambda s: s.marked,
        rests=True,
    ),
    StepBack(
        id="back-mark-stop",
        when=lambda s: s.marked and bool(s.person & MARKS_STOP),
        until=Until.SEEN,
    ),
    StepBack(
        id="back-ease-off",
        when=lambda s: s.practice.level is Level.EASE_OFF,
        levels=1,
        times=0.75,
        sources=("cherkin-2011", "mayo-massage"),
    ),
    StepBack(
        id="back-stop-today",
        when=lambda s: s.practice.level is Level.STOP_TODAY,
        levels=1,
        at_most=0.5,
        hours=48,
        rest_hours=72,
    ),
    StepBack(
        id="back-professional",
        when=lambda s: s.practice.level >= Level.SEE_PROFESSIONAL,
        levels=1,
        at_most=0.5,
        until=Until.SEEN,
    ),
)


def _ours(*ids: str) -> tuple[Row, ...]:
    return tuple(Row(id=id, judgement=True) for id in ids)


GOING_ON = _ours(
    "go-three-good",
    "go-one-thing",
    "go-seven-days",
    "go-caps",
    "go-silent",
    "go-less",
    "go-gap",
    "go-long-gap",
)
PAUSES = _ours("back-pause", "back-flare")
MAIN_SESSIONS = _ours("main-wait", "main-stop")
PROGRAMME_RULES: tuple[Row, ...] = (*GOING_ON, *STEP_BACKS, *PAUSES, *MAIN_SESSIONS)


def fired(practice: PastPractice, person: Iterable[str]) -> tuple[StepBack, ...]:
    """The rows that a practice sets off."""
    looked = Looked(practice, frozenset(person))
    return tuple(row for row in STEP_BACKS if row.when(looked))


def is_good(practice: PastPractice, person: frozenset[str]) -> bool:
    """Good enough to go up on: all was answered, and all was well, the day after too."""
    return is_comfortable(practice, person) and _answered(practice)


def may_turn_good(practice: PastPractice, person: frozenset[str]) -> bool:
    """All is well so far, and the day after has not been asked about."""
    known = practice.before is not None and practice.after is not None
    return practice.later is None and known and is_comfortable(practice, person)


def _answered(practice: PastPractice) -> bool:
    scores = practice.before is not None and practice.after is not None
    return scores and practice.later in GOOD_LATER - {None}
