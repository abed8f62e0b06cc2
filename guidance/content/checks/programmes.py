"""What the library must refuse in a programme."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ...safety.routines import MAX_PRESSURE
from ..library import Library
from ..programme import MainSession, Programme, Session, Week
from ..reading import Problem
from .common import dates, slugs, unknown_names

#: Parts of a step's seconds that a programme may ask for, in per cent.
SHARES = (25, 50, 75, 100)
#: Nobody is asked for more than this in a week (three short ones a day).
MOST_TIMES = 21


def programmes_are_sound(library: Library) -> Iterator[Problem]:
    yield from _own_routines(library)
    for programme in library.programmes:
        look = _Look(library, programme)
        yield from look.names()
        yield from look.calendar()
        for week in programme.week:
            yield from look.week(week)
        for number, main in enumerate(programme.main, start=1):
            yield from look.main(number, main)
        yield from look.swaps()


def _own_routines(library: Library) -> Iterator[Problem]:
    """Every condition falls back on one routine for each mode, made for it."""
    file = "own_routines.toml"
    routines = {routine.slug: routine for routine in library.routines}
    times = Counter(row.condition for row in library.own_routines)
    for slug in slugs(library.caps) | times.keys():
        if times[slug] != 1 or slug not in slugs(library.caps):
            reason = f"stands here {times[slug]} times; each condition stands once"
            yield Problem(file, f"own {slug}", reason)
    for row in library.own_routines:
        for mode, slug in (("self", row.own), ("partner", row.partner)):
            key, routine = f"own {row.condition}.{mode}", routines.get(slug)
            if routine is None:
                yield Problem(file, key, f"“{slug}” is not a known routine")
            elif routine.mode != mode or row.condition not in routine.conditions:
                reason = f"“{slug}” is no routine of this condition in this mode"
                yield Problem(file, key, reason)


class _Look:
    """Looks one programme over."""

    def __init__(self, library: Library, programme: Programme) -> None:
        self.library = library
        self.item = programme
        self.file = library.file_of(programme)
        self.routines = {routine.slug: routine for routine in library.routines}

    def _wrong(self, key: str, reason: str) -> Problem:
        return Problem(self.file, key, reason)

    def names(self) -> Iterator[Problem]:
        item = self.item
        known = slugs(self.library.caps)
        yield from unknown_names(
            self.library, item, "conditions", item.conditions, known
        )
        if not item.sources and not item.judgement:
            yield self._wrong("sources", "needs a source, or judgement = true")
        yield from dates(self.file, item.written, item.next_review)
        for key in ("conditions", "not_for", "dose", "review", "review_days", "week"):
            if not getattr(item, key):
                yield self._wrong(key, "is empty; a programme cannot do without it")

    def calendar(self) -> Iterator[Problem]:
        """Weeks follow each other from the first to the last, days lie inside."""
        expected = 1
        for week in self.item.week:
            if week.first != expected or week.until < week.first:
                reason = (
                    f"runs from {week.first} to {week.until}; week {expected} is next"
                )
                yield self._wrong(f"week {week.first}", reason)
            expected = week.until + 1
        if expected - 1 != self.item.length:
            reason = f"is {self.item.length}; the weeks add up to {expected - 1}"
            yield self._wrong("length", reason)
        for key, days in (
            ("review_days", self.item.review_days),
            ("main", tuple(main.day for main in self.item.main)),
        ):
            if any(later <= day for day, later in pairwise(days)):
                yield self._wrong(key, "days must rise")
            for day in days:
                if not 1 <= day <= 7 * self.item.length:
                    reason = f"day {day} lies outside {self.item.length} weeks"
                    yield self._wrong(key, reason)

    def week(self, week: Week) -> Iterator[Problem]:
        key = f"week {week.first}"
        if not week.session:
            yield self._wrong(key, "has no session")
        if sum(session.times for session in week.session) > MOST_TIMES:
            yield self._wrong(key, f"has more than {MOST_TIMES} sessions")
        yield from self._share(key, week.share)
        ceiling = max(map(self._ceiling, week.session), default=0)
        for name, cap in (("cap", week.cap), *week.caps.items()):
            yield from self._cap(f"{key}.{name}", cap, ceiling)
        for slug, cap in week.caps.items():
            if slug not in self.item.conditions:
                yield self._wrong(
                    f"{key}.caps", f"“{slug}” is not among its conditions"
                )
            if week.cap is not None and cap >= week.cap:
                yield self._wrong(
                    f"{key}.caps", f"“{slug}” is not below the week's cap"
                )
        for number, session in enumerate(week.session, start=1):
            yield from self._session(f"{key}.session[{number}]", session)

    def _share(self, key: str, share: int) -> Iterator[Problem]:
        if share not in SHARES:
            allowed = ", ".join(map(str, SHARES))
            yield self._wrong(
                f"{key}.share", f"is {share}; it must be one of {allowed}"
            )

    def _cap(self, key: str, cap: int | None, ceiling: int) -> Iterator[Problem]:
        most = min(ceiling, MAX_PRESSURE)
        if cap is not None and not 1 <= cap <= most:
            yield self._wrong(key, f"is {cap}; its routines allow 1 to {most}")

    def _ceiling(self, session: Session) -> int:
        """The most that any routine of a session may use; unknown ones count 0."""
        found = [self.routines.get(slug) for slug in self._slugs(session)]
        return max((routine.ceiling for routine in found if routine), default=0)

    def _slugs(self, session: Session) -> list[str]:
        if session.routine:
            return [session.routine, *session.instead.values()]
        rows = [
            row
            for row in self.library.own_routines
            if row.condition in self.item.conditions
        ]
        return [row.own if session.own == "self" else row.partner for row in rows]

    def _session(self, key: str, session: Session) -> Iterator[Problem]:
        if bool(session.routine) == bool(session.own):
            yield self._wrong(key, "needs a routine, or own = “self” or “partner”")
        if session.times < 1:
            yield self._wrong(f"{key}.times", "must be 1 or more")
        if session.share is not None:
            yield from self._share(key, session.share)
        yield from self._cap(f"{key}.cap", session.cap, self._ceiling(session))
        for slug in (*session.only_for, *session.instead):
            if slug not in self.item.conditions:
                yield self._wrong(key, f"“{slug}” is not among its conditions")
        meant = set(session.only_for or self.item.conditions) - set(session.instead)
        yield from self._serves(f"{key}.routine", session.routine, meant)
        for condition, slug in session.instead.items():
            yield from self._serves(f"{key}.instead", slug, {condition})

    def _serves(self, key: str, slug: str, meant: set[str]) -> Iterator[Problem]:
        routine = self.routines.get(slug)
        if routine is None:
            if slug:
                yield self._wrong(key, f"“{slug}” is not a known routine")
            return
        for condition in sorted(meant - set(routine.conditions)):
            yield self._wrong(key, f"“{slug}” does not serve “{condition}”")

    def main(self, number: int, main: MainSession) -> Iterator[Problem]:
        key = f"main[{number}]"
        yield from self._serves(
            f"{key}.routine", main.routine, set(self.item.conditions)
        )
        routine = self.routines.get(main.routine)
        yield from self._cap(f"{key}.cap", main.cap, routine.ceiling if routine else 0)
        if not 10 <= main.hold <= 30:
            yield self._wrong(f"{key}.hold", "must be from 10 to 30 seconds")
        if not 1 <= main.places <= 3:
            yield self._wrong(f"{key}.places", "must be from 1 to 3")

    def swaps(self) -> Iterator[Problem]:
        sessions = [each for week in self.item.week for each in week.session]
        planned = {slug for each in sessions for slug in self._slugs(each)}
        planned |= {main.routine for main in self.item.main}
        for number, swap in enumerate(self.item.swap, start=1):
            key = f"swap[{number}]"
            for slug in swap.of:
                if slug not in planned:
                    yield self._wrong(f"{key}.of", f"“{slug}” stands in no week")
            for slug in swap.routines:
                meant = set(self.item.conditions)
                yield from self._serves(f"{key}.routines", slug, meant)
