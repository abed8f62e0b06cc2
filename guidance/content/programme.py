"""The format of a programme: sessions by the week, and the plan to look back."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Lines = tuple[str, ...]
ByCondition = dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Session:
    """One routine and how often it comes in a week.

    It is named by ``routine``, or is the person's ``own`` routine of that mode.
    ``instead`` maps a condition to another routine; ``only_for`` keeps the session to
    some conditions. ``cap`` and ``share`` hold for this session instead of the week's.
    """

    times: int
    routine: str = ""
    own: Literal["", "self", "partner"] = ""
    only_for: Lines = ()
    instead: ByCondition = field(default_factory=dict)
    cap: int | None = None
    share: int | None = None


@dataclass(frozen=True, kw_only=True)
class Week:
    """One week, or a run of equal weeks from ``first`` to ``last``.

    ``cap`` is the most pressure, without one that of the person's condition; ``caps``
    holds lower ones for single conditions. ``share`` is the part of each step's
    seconds, in per cent.
    """

    first: int
    share: int
    session: tuple[Session, ...]
    last: int | None = None
    cap: int | None = None
    caps: dict[str, int] = field(default_factory=dict)
    note: str = ""

    @property
    def until(self) -> int:
        return self.first if self.last is None else self.last


@dataclass(frozen=True, kw_only=True)
class MainSession:
    """A session on a day of its own, with still presses of ``hold`` seconds."""

    day: int
    routine: str
    cap: int
    hold: int
    places: int


@dataclass(frozen=True, kw_only=True)
class Swap:
    """Routines that may stand in for another one, and when."""

    when: str
    of: Lines
    routines: Lines


@dataclass(frozen=True, kw_only=True)
class OwnRoutines:
    """The routine of a condition that a programme for many of them falls back on."""

    condition: str
    own: str = field(metadata={"key": "self"})
    partner: str


@dataclass(frozen=True, kw_only=True)
class Programme:
    """A plan to try for some weeks, and then to judge."""

    slug: str
    title: str
    conditions: Lines
    goal: str
    lead: str
    length: int
    tested: str
    written: date
    next_review: date
    not_for: Lines
    dose: Lines
    more: Lines
    less: Lines
    flare: Lines
    review: Lines
    review_days: tuple[int, ...]
    week: tuple[Week, ...]
    main: tuple[MainSession, ...] = ()
    swap: tuple[Swap, ...] = ()
    sources: Lines = ()
    judgement: bool = False
