"""Where a person stands in a programme: what comes next, how hard, and what it waits for.

The door for whoever shows a programme to its person is ``stand``. What it says is one
bound among others: give ``Standing.cap`` to ``screen`` as ``programme_cap`` and let the
practice take ``Standing.factor`` of its minutes at most; the check still decides.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from .history import PastPractice
from .limits import in_order
from .programme_holds import Holds, Said, goes_on
from .programme_next import Calendar, MainDue
from .programme_plan import MainSession, Programme, Session, Week
from .programme_rules import MOST_SLIDES, SLIDE, Until, fired
from .programme_walk import WEEK, Flare, State, Walk
from .routines import FLARE_ROUTINES

__all__ = [
    "Flare",
    "MainSession",
    "Programme",
    "Said",
    "Session",
    "Standing",
    "Until",
    "Week",
    "stand",
]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Where the person stands now.

    ``week`` counts from 1. ``cap`` and ``factor`` bound the next session: the most
    pressure, and the share of its time. ``next`` is its routine, empty where none is to
    come now; ``main`` is its number where it is a main session. ``pause_until`` ends a
    pause that passes by itself, ``waits_for`` names what the person has to say first.
    ``offers`` may be done meanwhile. ``stopped``: no more of this before a professional
    agreed. ``finished``: its weeks are over. ``review``: it is time to look back.
    ``rest_areas`` are left out until then, ``None`` until they have healed. ``rules``
    say why.
    """

    week: int
    cap: int
    factor: float
    next: str = ""
    main: int = 0
    pause_until: datetime | None = None
    waits_for: Until = Until.NOTHING
    offers: tuple[str, ...] = ()
    stopped: bool = False
    finished: bool = False
    review: bool = False
    rest_areas: Mapping[str, datetime | None] = field(default_factory=dict)
    rules: tuple[str, ...] = ()


def stand(
    programme: Programme,
    started: datetime,
    history: Iterable[PastPractice],
    now: datetime,
    *,
    person: Iterable[str] = (),
    flares: Iterable[Flare] = (),
    said: Said | None = None,
) -> Standing:
    """Where somebody stands who began ``programme`` at ``started``.

    ``history`` holds all practices of the person: what hurt in another routine counts
    too, only sessions of the programme carry it on. ``person`` are ids of conditions and
    lasting cautions. All times need the same kind of time zone. Nothing said is never
    read as good news.
    """
    past = [p for p in in_order(history, now) if started <= p.at <= now]
    who = frozenset(person)
    # Of two at once the worse one counts last, so that nothing makes up for it.
    past.sort(key=lambda p: (p.at, bool(fired(p, who)), p.level, repr(p)))
    known = _flares(flares, started, now)
    state = Walk(programme, who, now).go(started, past, known)
    held = _held(programme, state, now)
    stands = _InTheWay(Holds(past, who, said or Said(), now), state, known, now)
    held = stands.put(replace(held, review=stands.review(programme.reviews)))
    if held.stopped or held.waits_for or held.pause_until or held.finished:
        return held
    words = said or Said()
    calendar = Calendar(programme, past, state, now, words.unready)
    return _Next(programme, calendar, now, words.cleared).put(held)


def _flares(
    flares: Iterable[Flare], started: datetime, now: datetime
) -> tuple[Flare, ...]:
    """The flares of this time. One that went on when the person joined counts as well:
    it begins with the programme."""
    return tuple(
        replace(flare, since=max(flare.since, started))
        for flare in flares
        if flare.since <= now and (flare.since >= started or goes_on(flare, started))
    )


def _held(plan: Programme, state: State, now: datetime) -> Standing:
    """The dose, never above that of the week."""
    week = min(state.week(now), len(plan.weeks))
    row = plan.row(week)
    return Standing(
        week=week,
        cap=min(state.cap, row.cap),
        factor=min(state.factor, row.factor),
        finished=not state.fresh and now >= state.began + WEEK * len(plan.weeks),
        rules=state.rules,
    )


class _InTheWay:
    """Puts on a standing what keeps the next session away, the strictest first."""

    def __init__(
        self, holds: Holds, state: State, flares: tuple[Flare, ...], now: datetime
    ) -> None:
        self.holds, self.state, self.flares, self.now = holds, state, flares, now

    def review(self, days: Iterable[int]) -> bool:
        begin, done = self.state.began, self.holds.said.reviewed
        if self.state.fresh:
            return False
        due = [day for n in days if (day := begin + timedelta(n - 1)) <= self.now]
        return bool(due) and (done is None or done < max(due))

    def put(self, held: Standing) -> Standing:
        held = replace(held, rest_areas=self.holds.resting())
        unseen = self.holds.waiting_for(Until.SEEN)
        if unseen:
            return replace(_wait(held, Until.SEEN, unseen), stopped=True)
        if any(goes_on(flare, self.now) for flare in self.flares):
            flared = _wait(held, Until.USUAL, ("back-flare",))
            return replace(flared, offers=FLARE_ROUTINES)
        sore = self.holds.waiting_for(Until.SETTLED)
        return _wait(held, Until.SETTLED, sore) if sore else self._paused(held)

    def _paused(self, held: Standing) -> Standing:
        locks = self.holds.locks()
        if self.state.pause is not None:
            locks["back-pause"] = self.state.pause
        ahead = {rule: end for rule, end in locks.items() if end > self.now}
        if not ahead:
            return held
        return replace(
            held,
            pause_until=max(ahead.values()),
            offers=FLARE_ROUTINES if set(ahead) == {"back-pause"} else (),
            rules=_once(*ahead, *held.rules),
        )


class _Next:
    """Puts the next session on a standing that nothing keeps away."""

    def __init__(
        self,
        plan: Programme,
        calendar: Calendar,
        now: datetime,
        cleared: datetime | None,
    ) -> None:
        self.plan, self.calendar, self.now = plan, calendar, now
        self.cleared = cleared

    def put(self, held: Standing) -> Standing:
        main = self.calendar.main_due()
        if main is None:
            return self._session(held)
        if main.not_ready and not self._cleared_since(main.day):
            return replace(_wait(held, Until.SEEN, ("main-stop",)), stopped=True)
        slid = ("main-wait",) if main.slid else ()
        held = replace(held, rules=_once(*slid, *held.rules))
        return self._main(held, main) if main.day <= self.now else self._session(held)

    def _cleared_since(self, day: datetime) -> bool:
        return self.cleared is not None and self.cleared >= day - SLIDE * MOST_SLIDES

    def _main(self, held: Standing, due: MainDue) -> Standing:
        """A main session is as far below its own cap as the rest is below the week's."""
        main, row = self.plan.main[due.number], self.plan.row(held.week)
        cap = max(1, main.cap - (row.cap - held.cap))
        return replace(held, next=main.routine, main=due.number + 1, cap=cap)

    def _session(self, held: Standing) -> Standing:
        chosen = self.calendar.session(held.week)
        if chosen is None:
            return held
        less = ("go-less",) if self.calendar.did_less(held.week) else ()
        return replace(
            held,
            next=chosen.routine,
            factor=self._factor(held, chosen),
            rules=_once(*less, *held.rules),
        )

    def _factor(self, held: Standing, session: Session) -> float:
        """A session's own share counts only as long as nothing was cut."""
        if session.factor is None:
            return held.factor
        whole = held.factor >= self.plan.row(held.week).factor
        return session.factor if whole else min(session.factor, held.factor)


def _wait(held: Standing, until: Until, rules: Iterable[str]) -> Standing:
    return replace(held, waits_for=until, rules=_once(*rules, *held.rules))


def _once(*rules: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rules))
