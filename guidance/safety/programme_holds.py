"""What stands in the way of the next session: waits, pauses and places that rest."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from .history import PastPractice
from .limits import reported_at
from .programme_rules import USUAL_DAYS, StepBack, Until, fired
from .programme_walk import Flare
from .vocabulary import Later

_SETTLING = frozenset({Later.BETTER, Later.SAME})
_FOR_EVER = datetime.max


@dataclass(frozen=True, kw_only=True)
class Said:
    """When the person last said some things about the programme.

    ``settled``: soreness is gone and marks have healed. ``cleared``: a professional
    agrees to go on. ``reviewed``: they looked back and chose to keep it. ``unready``:
    a main session was due, and they did not yet feel as usual.
    """

    settled: datetime | None = None
    cleared: datetime | None = None
    reviewed: datetime | None = None
    unready: tuple[datetime, ...] = ()


class Holds:
    """What the practices of one person have set off, and what has lifted it since."""

    def __init__(
        self,
        past: Iterable[PastPractice],
        person: frozenset[str],
        said: Said,
        now: datetime,
    ) -> None:
        self.past, self.said, self.now = list(past), said, now
        self.told = [(p, row) for p in self.past for row in fired(p, person)]

    def waiting_for(self, until: Until) -> tuple[str, ...]:
        """The rows that still wait for a word of the person."""
        return tuple(
            row.id
            for practice, row in self.told
            if row.until is until and not self._over(practice, row)
        )

    def _over(self, practice: PastPractice, row: StepBack) -> bool:
        told = reported_at(practice)
        if row.until is Until.SEEN:
            cleared = self.said.cleared
            return practice.seen or (cleared is not None and cleared >= told)
        return self._settled(told) is not None

    def _settled(self, told: datetime) -> datetime | None:
        """When all was well again: it was said, or a later day after was fine."""
        fine = [reported_at(p) for p in self.past if p.later in _SETTLING]
        words = [*fine, *filter(None, [self.said.settled])]
        return min((word for word in words if word >= told), default=None)

    def locks(self) -> dict[str, datetime]:
        """Until when each row that fired keeps every session away."""
        ends: dict[str, datetime] = {}
        for practice, row in self.told:
            begin = reported_at(practice)
            end = begin + timedelta(hours=max(row.hours, _named(practice, row)))
            settled = self._settled(begin)
            if row.then_hours and settled is not None:
                end = max(end, settled + timedelta(hours=row.then_hours))
            ends[row.id] = max(end, ends.get(row.id, end))
        return ends

    def resting(self) -> dict[str, datetime | None]:
        """Areas that are left out, and until when; the latest end counts."""
        ends: dict[str, datetime] = {}
        for practice, row in self.told:
            told = reported_at(practice)
            end = told + timedelta(hours=row.rest_hours)
            if row.rests and self._settled(told) is None:
                end = _FOR_EVER.replace(tzinfo=told.tzinfo)
            for area in practice.areas | practice.rest_areas:
                ends[area] = max(end, ends.get(area, end))
        ahead = {area: end for area, end in ends.items() if end > self.now}
        return {
            area: None if end.replace(tzinfo=None) == _FOR_EVER else end
            for area, end in ahead.items()
        }


def goes_on(flare: Flare, now: datetime) -> bool:
    return flare.usual is None or now < flare.usual + USUAL_DAYS


def _named(practice: PastPractice, row: StepBack) -> float:
    """The hours that the advice itself asked for; endless ones wait for a word."""
    named = practice.lock_hours if row.lowers else 0
    return named if named < float("inf") else 0
