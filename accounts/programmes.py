"""A person's programmes in words: the next practice, what it waits for, why."""

from dataclasses import dataclass
from datetime import datetime

from guidance.models import Enrolment, Routine
from guidance.models.enrolments import joined, standing_of
from guidance.safety.programmes import Standing, Until
from guidance.wording import says

from .models import User


@dataclass(frozen=True)
class Way:
    """Where somebody stands in a programme, with the routines it names."""

    enrolment: Enrolment
    standing: Standing
    next: Routine | None
    offers: list[Routine]

    @property
    def reasons(self) -> list[str]:
        return list(filter(None, (says(rule) for rule in self.standing.rules)))

    @property
    def length(self) -> int:
        return int(self.enrolment.programme.length)

    @property
    def share(self) -> int:
        """The share of the time in per cent."""
        return round(self.standing.factor * 100)

    @property
    def asks(self) -> str:
        """What the person has to say before it goes on."""
        return self.standing.waits_for.value

    @property
    def paused_until(self) -> datetime | None:
        return None if self.asks else self.standing.pause_until

    @property
    def waits_for_professional(self) -> bool:
        return self.standing.waits_for is Until.SEEN


def ways_of(user: User) -> list[Way]:
    """Every programme that the person follows now."""
    return [way_of(enrolment) for enrolment in joined(user)]


def way_of(enrolment: Enrolment) -> Way:
    standing = standing_of(enrolment)
    named = [standing.next, *standing.offers]
    routines = {r.slug: r for r in Routine.objects.published().filter(slug__in=named)}
    offers = [routines[slug] for slug in standing.offers if slug in routines]
    return Way(enrolment, standing, routines.get(standing.next), offers)
