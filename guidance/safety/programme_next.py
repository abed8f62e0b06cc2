"""Which session comes next in a programme: a main one on its day, or one of the week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from .history import PastPractice
from .limits import reported_at
from .programme_plan import MainSession, Programme, Session
from .programme_rules import MOST_SLIDES, SLIDE, SORE_FREE, Looked
from .programme_walk import WEEK, State


@dataclass(frozen=True)
class MainDue:
    """A main session: its place, its day, how often that slid, and if still not ready."""

    number: int
    day: datetime
    slid: int
    not_ready: bool


class Calendar:
    """The sessions of a programme against those that were done since week 1 began."""

    def __init__(
        self,
        plan: Programme,
        past: Iterable[PastPractice],
        state: State,
        now: datetime,
        unready: Iterable[datetime] = (),
    ) -> None:
        self.plan, self.past, self.state = plan, list(past), state
        self.unready = tuple(unready)
        self.began = now if state.fresh else state.began

    def main_due(self) -> MainDue | None:
        """The next main session, put off while soreness of over 36 hours is near."""
        done = self._mains_done()
        if len(done) >= len(self.plan.main):
            return None
        due = _due(self.plan.main, done, self.began)
        for slid in range(MOST_SLIDES + 1):
            if not self._not_ready(due + SLIDE * slid):
                return MainDue(len(done), due + SLIDE * slid, slid, False)
        return MainDue(len(done), due + SLIDE * MOST_SLIDES, MOST_SLIDES, True)

    def _mains_done(self) -> list[datetime]:
        ways = {way for main in self.plan.main for way in self.plan.ways(main.routine)}
        if self.state.fresh:
            return []
        done = [p.at for p in self.past if p.routine in ways and p.at >= self.began]
        return done[: len(self.plan.main)]

    def _not_ready(self, day: datetime) -> bool:
        said = any(day <= each < day + SLIDE for each in self.unready)
        return said or self._too_sore(day)

    def _too_sore(self, day: datetime) -> bool:
        """Whether soreness over 36 hours was still told within 72 hours before."""
        looked = (Looked(p, frozenset()) for p in self.past)
        told = [reported_at(s.practice) for s in looked if s.sore and s.hours > 36]
        return any(day - SORE_FREE < each <= day for each in told)

    def session(self, week: int) -> Session | None:
        """The session that is furthest behind in this week; none where all is done."""
        planned = self.plan.row(self.state.times_week).sessions
        left = {each: self._left(each, week) for each in planned}
        chosen = max(planned, key=lambda each: left[each], default=None)
        return chosen if chosen is not None and left[chosen] > 0 else None

    def _left(self, session: Session, week: int) -> float:
        """The share of a session's times that is still to come in this week."""
        done = self._done(self.plan.ways(session.routine), week)
        return (session.times - done) / session.times

    def _done(self, ways: frozenset[str], week: int) -> int:
        begin = self.began + WEEK * (week - 1)
        return sum(begin <= p.at < begin + WEEK for p in self.past if p.routine in ways)

    def did_less(self, week: int) -> bool:
        """Last week had fewer sessions than the plan: that is fine."""
        if week < 2:
            return False
        planned = self.plan.row(min(self.state.times_week, week - 1)).times
        return self._done(self.plan.routines, week - 1) < planned


def _due(
    mains: tuple[MainSession, ...], done: list[datetime], began: datetime
) -> datetime:
    """The day of the next main session, with its distance to the last one kept."""
    number = len(done)
    planned = began + timedelta(days=mains[number].day - 1)
    if not done:
        return planned
    distance = timedelta(days=mains[number].day - mains[number - 1].day)
    return max(planned, done[-1] + distance)
