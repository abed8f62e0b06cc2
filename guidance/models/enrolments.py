"""A person's way through a programme."""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from ..safety.programmes import Flare as PastFlare, Said, Standing, stand
from .body import Flare
from .practices import Feedback
from .programme_plans import plan_for_rules
from .programmes import Programme
from .routines import Routine
from .rules import past_practices

#: Answers of late that tell which conditions somebody lives with.
ANSWERS = 20


class Enrolment(models.Model):
    """One time through a programme, from joining to leaving; both dates are kept.

    ``settled_at``, ``cleared_at`` and ``reviewed_at`` are when the person last said
    that soreness is gone, that a professional agrees, that they looked back.
    ``unready`` holds the moments at which a main session was due too early.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="enrolments"
    )
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="enrolments")
    started_at = models.DateTimeField(default=timezone.now)
    left_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    cleared_at = models.DateTimeField(null=True, blank=True)
    reviewed_at = models.DateTimeField(null=True, blank=True)
    unready = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["-started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "programme"],
                condition=models.Q(left_at=None),
                name="joined_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme} since {self.started_at:%d %B %Y}"

    def said(self) -> Said:
        return Said(
            settled=self.settled_at,
            cleared=self.cleared_at,
            reviewed=self.reviewed_at,
            unready=tuple(map(datetime.fromisoformat, self.unready)),
        )


@dataclass(frozen=True)
class Bound:
    """What the programmes of a person leave of one routine."""

    cap: int | None = None
    share: float | None = None


def conditions_told(user: Any) -> frozenset[str]:
    """The conditions that somebody has named after practices of late."""
    told = Feedback.objects.filter(practice__user=user).order_by("-at")[:ANSWERS]
    return frozenset(slug for each in told for slug in each.conditions)


def joined(user: Any) -> "models.QuerySet[Enrolment]":
    mine = Enrolment.objects.filter(user=user, left_at=None)
    return mine.select_related("programme")


def standing_of(enrolment: Enrolment) -> Standing:
    """Where the person stands in it now."""
    user, now = enrolment.user, timezone.now()
    conditions = conditions_told(user)
    return stand(
        plan_for_rules(enrolment.programme, conditions),
        enrolment.started_at,
        past_practices(user),
        now,
        person=conditions,
        flares=_flares(user),
        said=enrolment.said(),
    )


def _flares(user: Any) -> list[PastFlare]:
    return [
        PastFlare(since=each.since, usual=each.over_at or _end(each))
        for each in Flare.objects.filter(user=user)
    ]


def _end(flare: Flare) -> datetime | None:
    """A flare whose day has passed ended with it; one that stands has no end yet."""
    end = datetime.combine(flare.until, time.max, UTC)
    return end if end < timezone.now() else None


def programme_bound(user: Any, routine: Routine) -> Bound:
    """The strictest that a person's programmes say of a routine they lead to."""
    mine = joined(user).filter(programme__routines=routine).distinct()
    standings = [standing_of(each) for each in mine]
    if not standings:
        return Bound()
    cap = min(each.cap for each in standings)
    return Bound(cap, min(each.factor for each in standings))
