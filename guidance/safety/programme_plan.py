"""A programme as the rules see it: the most for each week, and sessions to choose."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Shares of the time on the way up, one after another (evidence: programmes, 4).
LADDER = (0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, kw_only=True)
class Session:
    """A routine and how often it comes in a week; ``factor`` overrides the week's."""

    routine: str
    times: int
    factor: float | None = None


@dataclass(frozen=True, kw_only=True)
class Week:
    """The most that one week allows: pressure, share of the time, and sessions."""

    cap: int
    factor: float
    sessions: tuple[Session, ...]

    @property
    def times(self) -> int:
        return sum(session.times for session in self.sessions)


@dataclass(frozen=True, kw_only=True)
class MainSession:
    """A session on a day of its own, counted from day 1."""

    day: int
    routine: str
    cap: int


@dataclass(frozen=True, kw_only=True)
class Programme:
    """``weeks`` holds one entry for every week, already fitted to the person.

    ``swaps`` maps a routine to those that may stand in for it; ``reviews`` are the
    days on which to look back.
    """

    slug: str
    weeks: tuple[Week, ...]
    main: tuple[MainSession, ...] = ()
    reviews: tuple[int, ...] = ()
    swaps: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def row(self, week: int) -> Week:
        """The entry of a week, counted from 1; the last one holds for ever."""
        return self.weeks[max(1, min(week, len(self.weeks))) - 1]

    def ways(self, routine: str) -> frozenset[str]:
        """The routine and whatever may stand in for it."""
        return self.swaps.get(routine, frozenset()) | {routine}

    @property
    def routines(self) -> frozenset[str]:
        """Every routine that counts as a session of this programme."""
        named = {each.routine for week in self.weeks for each in week.sessions}
        named |= {main.routine for main in self.main}
        return frozenset(way for routine in named for way in self.ways(routine))
