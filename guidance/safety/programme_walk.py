"""Walks through what happened and says which dose a person has come to.

A week of the plan says the most; the person starts at week 1 and goes up one thing at
a time: time, then sessions, then pressure.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .history import PastPractice
from .limits import reported_at
from .programme_plan import LADDER, Programme, Week
from .programme_rules import (
    ANSWER_IN,
    AT_EACH_LEVEL,
    CLOSE_TOGETHER,
    GAP,
    GOOD_IN_A_ROW,
    LONG_GAP,
    MOST_STEP_BACKS,
    PAUSE,
    StepBack,
    fired,
    is_good,
    may_turn_good,
)

WEEK, DAY = timedelta(days=7), timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class State:
    """Where the walk has come to.

    ``began`` is when week 1 began, ``fresh`` until its first session. ``times_week`` is
    the week whose sessions count, ``since`` when the pressure last changed. ``rules``
    say why the dose is what it is.
    """

    began: datetime
    cap: int
    factor: float
    since: datetime
    fresh: bool = True
    times_week: int = 1
    good: int = 0
    step_backs: tuple[datetime, ...] = ()
    last: datetime | None = None
    pause: datetime | None = None
    rules: tuple[str, ...] = ()

    def week(self, at: datetime) -> int:
        """The week of the plan at a time, counted from 1."""
        return 1 if self.fresh else max(0, (at - self.began) // WEEK) + 1


@dataclass(frozen=True)
class Flare:
    """A flare, and from when on the pain was as usual again, once it was."""

    since: datetime
    usual: datetime | None = None


class Walk:
    """One person's way through one programme."""

    def __init__(self, plan: Programme, person: frozenset[str], now: datetime) -> None:
        self.plan = plan
        self.person = person
        self.now = now

    def go(
        self, started: datetime, past: Iterable[PastPractice], flares: Iterable[Flare]
    ) -> State:
        """The state now, after everything that happened since the start."""
        first = self.plan.row(1)
        state = State(began=started, cap=first.cap, factor=first.factor, since=started)
        events: list[tuple[datetime, PastPractice | None]]
        events = [(each.at, each) for each in past]
        events += [(flare.since, None) for flare in flares]
        for at, practice in sorted(events, key=lambda event: event[0]):
            state = self._after(state, at, practice)
        return self._up(self._gap(state, self.now), self.now)

    def _after(
        self, state: State, at: datetime, practice: PastPractice | None
    ) -> State:
        mine = practice is not None and practice.routine in self.plan.routines
        state = self._up(self._arrive(state, at) if mine else state, at)
        if practice is None:
            return _flared(state, at)
        state = replace(state, last=at) if mine else state
        return self._with(state, practice, mine)

    def _with(self, state: State, practice: PastPractice, mine: bool) -> State:
        rows = fired(practice, self.person)
        if any(row.lowers for row in rows):
            return self._stepped_back(state, practice, rows)
        if not mine:
            return state
        return replace(state, good=0) if rows else self._counted(state, practice)

    def _arrive(self, state: State, at: datetime) -> State:
        """A session begins: after a gap, or as the first of week 1."""
        state = self._gap(state, at)
        return replace(state, began=at, fresh=False) if state.fresh else state

    def _gap(self, state: State, at: datetime) -> State:
        if state.last is None or at - state.last < GAP:
            return state
        gap, state = at - state.last, self._up(state, state.last + DAY)
        if gap > LONG_GAP:
            again = self._from_week_1(state, at)
            return replace(again, cap=max(1, again.cap - 1), rules=("go-long-gap",))
        lower = max([r for r in LADDER if r < state.factor], default=state.factor)
        return replace(state, factor=lower, good=0, rules=("go-gap",))

    def _from_week_1(self, state: State, at: datetime) -> State:
        first = self.plan.row(1)
        return State(
            began=at,
            cap=min(state.cap, first.cap),
            factor=min(state.factor, first.factor),
            since=at,
            rules=state.rules,
        )

    def _up(self, state: State, at: datetime) -> State:
        """One thing more, where the week allows it and it was earned."""
        week = state.week(at)
        row = self.plan.row(week)
        state = self._same_sessions(state, week, row)
        if state.good < GOOD_IN_A_ROW:
            return state
        earned = replace(state, good=0, rules=("go-three-good", "go-one-thing"))
        if state.factor < row.factor:
            rung = min(r for r in LADDER if r > state.factor)
            return replace(earned, factor=min(rung, row.factor))
        if self.plan.row(state.times_week).times < row.times:
            return replace(earned, times_week=week)
        if state.cap >= row.cap:
            return replace(state, rules=("go-caps",))
        if at - state.since < AT_EACH_LEVEL:
            return replace(state, rules=("go-seven-days",))
        return replace(earned, cap=state.cap + 1, since=at)

    def _same_sessions(self, state: State, week: int, row: Week) -> State:
        """Other routines, but no more of them, need not be earned."""
        more = row.times > self.plan.row(state.times_week).times
        return state if more else replace(state, times_week=week)

    def _stepped_back(
        self, state: State, practice: PastPractice, rows: tuple[StepBack, ...]
    ) -> State:
        used = min(state.cap, practice.pressure or state.cap)
        feather = any(row.feather for row in rows)
        levels = max(row.levels for row in rows)
        factor = state.factor * min(row.times for row in rows)
        at = reported_at(practice)
        lower = replace(
            state,
            cap=1 if feather else max(1, used - levels),
            factor=min([factor, *(row.at_most for row in rows)]),
            since=practice.at,
            good=0,
            step_backs=(*state.step_backs, at),
            rules=tuple(row.id for row in rows),
        )
        return self._paused(lower, at) if _too_many(lower.step_backs) else lower

    def _paused(self, state: State, at: datetime) -> State:
        again = self._from_week_1(state, at + PAUSE)
        rules = (*state.rules, "back-pause")
        return replace(again, pause=at + PAUSE, rules=rules, last=None)

    def _counted(self, state: State, practice: PastPractice) -> State:
        if is_good(practice, self.person):
            return replace(state, good=state.good + 1)
        open_yet = self.now - practice.at < ANSWER_IN
        if open_yet and may_turn_good(practice, self.person):
            return state
        return replace(state, good=0, rules=("go-silent",))


def _flared(state: State, at: datetime) -> State:
    return replace(
        state,
        cap=max(1, state.cap - 1),
        factor=min(state.factor, 0.5),
        since=at,
        good=0,
        rules=("back-flare",),
    )


def _too_many(step_backs: tuple[datetime, ...]) -> bool:
    """Two within seven days, or three in all."""
    close = len(step_backs) > 1 and step_backs[-1] - step_backs[-2] <= CLOSE_TOGETHER
    return close or len(step_backs) >= MOST_STEP_BACKS
