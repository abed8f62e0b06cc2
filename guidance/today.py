"""What suits today: two questions, and a practice of 2, 5 or 10 minutes, or rest.

Which practice fits which day is our judgement. It only chooses what to offer: the check
still decides whether it may be done, and how.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlencode

from django.urls import reverse

from .models import Routine
from .safety.routines import FLARE_ROUTINES

MOST_OFFERS = 3


class Day(StrEnum):
    USUAL = "usual"
    SORER = "sorer"
    FLARE = "flare"


class Energy(StrEnum):
    HARDLY = "hardly"
    LITTLE = "little"
    SOME = "some"


#: The longest practice in minutes, by the day and the energy; 0 is rest.
MINUTES: Mapping[tuple[Day, Energy], tuple[int, ...]] = {
    (Day.USUAL, Energy.SOME): (10, 5, 2),
    (Day.USUAL, Energy.LITTLE): (5, 2),
    (Day.USUAL, Energy.HARDLY): (2,),
    (Day.SORER, Energy.SOME): (5, 2),
    (Day.SORER, Energy.LITTLE): (5, 2),
    (Day.SORER, Energy.HARDLY): (2,),
    (Day.FLARE, Energy.SOME): (5, 2),
    (Day.FLARE, Energy.LITTLE): (2,),
    (Day.FLARE, Energy.HARDLY): (2,),
}


@dataclass(frozen=True)
class Offer:
    """A routine for a time; ``url`` leads to its check with that time."""

    routine: Routine
    minutes: int
    url: str


def rest_first(day: Day, energy: Energy) -> bool:
    """Whether rest is named before any practice."""
    return energy is Energy.HARDLY or (day, energy) == (Day.FLARE, Energy.LITTLE)


def offers(day: Day, energy: Energy, routines: Iterable[Routine]) -> list[Offer]:
    """A practice for each time that suits, from ``routines`` in the order given."""
    fitting = _fitting(day, list(routines))
    times = MINUTES[day, energy]
    return (
        [
            _offer(_for(minutes, place, fitting), minutes)
            for place, minutes in enumerate(times[:MOST_OFFERS])
        ]
        if fitting
        else []
    )


def _fitting(day: Day, routines: Sequence[Routine]) -> list[Routine]:
    if day is Day.FLARE:
        return [each for each in routines if each.slug in FLARE_ROUTINES]
    if day is Day.SORER:
        return sorted(routines, key=lambda each: (each.ceiling, each.effort))
    return list(routines)


def _for(minutes: int, place: int, routines: Sequence[Routine]) -> Routine:
    """One that is no shorter than the time, a different one for each time if it can."""
    long = [each for each in routines if each.minutes >= minutes] or list(routines)
    return long[place % len(long)]


def _offer(routine: Routine, minutes: int) -> Offer:
    wish: dict[str, str] = {"minutes": str(minutes)}
    if minutes == 5 and routine.short_version:
        wish["short"] = "yes"
    check = reverse("guidance:check", args=[routine.slug])
    return Offer(routine, min(minutes, routine.minutes), f"{check}?{urlencode(wish)}")
