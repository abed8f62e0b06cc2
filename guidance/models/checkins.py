"""How somebody was a day or more after a practice."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

from ..safety.vocabulary import Later
from .advised import Advised
from .practices import Practice, PracticeQuerySet

#: From when on the question is asked, and how long its reminder stays; the page of a
#: practice takes an answer at any time.
ASK_AFTER = timedelta(hours=18)
ASK_UNTIL = timedelta(hours=72)


class CheckIn(Advised):
    """An answer to "how is it now", and the advice it got. The worst one counts."""

    practice = models.ForeignKey(Practice, models.CASCADE, related_name="checkins")
    later = models.CharField(
        max_length=12,
        choices=[(one.value, one.value.replace("_", " ")) for one in Later],
    )
    later_score = models.PositiveSmallIntegerField(null=True, blank=True)
    symptoms = models.JSONField(default=list)

    class Meta(Advised.Meta):
        constraints = [
            models.UniqueConstraint(fields=["practice", "digest"], name="checkin_once"),
            models.CheckConstraint(
                condition=models.Q(later_score__lte=10) | models.Q(later_score=None),
                name="later_score_0_to_10",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.practice}: {self.later}"


def due(practices: PracticeQuerySet) -> PracticeQuerySet:
    """The practices whose check-in is due now, the newest first."""
    now = timezone.now()
    return practices.filter(
        at__lte=now - ASK_AFTER, at__gt=now - ASK_UNTIL, checkins=None
    )
