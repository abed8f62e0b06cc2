"""What a member does and says, kept only with their consent."""

import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone

from ..safety.vocabulary import Level
from .advised import Advised
from .routines import Routine


class Consent(models.Model):
    """A dated yes to keeping pain feedback; withdrawing it keeps both dates."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="consents"
    )
    given_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-given_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                condition=models.Q(withdrawn_at=None),
                name="one_standing_consent",
            )
        ]

    def __str__(self) -> str:
        return f"consent of {self.given_at:%d %B %Y}"


class PracticeQuerySet(models.QuerySet["Practice"]):
    def of(self, user: object) -> "PracticeQuerySet":
        """The only way to practices: through the person they belong to."""
        return self.filter(user=user)


class Ending(models.TextChoices):
    """How a practice came to its end, the mildest first."""

    UNKNOWN = "", "not known"
    FINISHED = "finished", "to the last step"
    STOPPED = "stopped", "stopped by the person"
    ENDED = "ended", "ended by what was reported"


class Practice(models.Model):
    """One time through a routine. ``uuid`` is made by the client: sent twice, kept once.

    ``worked`` holds the most pressure (1-3) that each area got, where it is known, and
    ``numb`` the areas that were known to be numb. ``eased_level`` and ``eased_rules``
    are what the reports inside the practice came to.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="practices"
    )
    uuid = models.UUIDField(default=uuid.uuid4)
    routine = models.ForeignKey(Routine, models.PROTECT, related_name="practices")
    #: When the person said that a professional has looked at it and agreed.
    seen_at = models.DateTimeField(null=True, blank=True)
    at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    ending = models.CharField(max_length=8, choices=Ending.choices, blank=True)
    worked = models.JSONField(default=dict, blank=True)
    numb = models.JSONField(default=list, blank=True)
    eased_level = models.PositiveSmallIntegerField(null=True, blank=True)
    eased_rules = models.JSONField(default=list, blank=True)

    objects = PracticeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "uuid"], name="practice_once")
        ]
        indexes = [models.Index(fields=["user", "-at"])]

    def __str__(self) -> str:
        return f"{self.routine} on {self.at:%d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("accounts:practice", args=[self.uuid])


class Feedback(Advised):
    """What somebody said after a practice, and the advice they got.

    Two different answers to one practice are both kept; the worse one counts.
    """

    practice = models.ForeignKey(Practice, models.CASCADE, related_name="feedback")
    before = models.PositiveSmallIntegerField(null=True, blank=True)
    after = models.PositiveSmallIntegerField(null=True, blank=True)
    usual = models.BooleanField(null=True, blank=True)
    during = models.CharField(max_length=16, blank=True)
    eased = models.BooleanField(null=True, blank=True)
    symptoms = models.JSONField(default=list)
    conditions = models.JSONField(default=list)
    cautions = models.JSONField(default=list)
    area = models.CharField(max_length=80, blank=True)
    areas = models.JSONField(default=list)
    step = models.PositiveSmallIntegerField(null=True, blank=True)
    note = models.TextField(blank=True)

    class Meta(Advised.Meta):
        verbose_name_plural = "feedback"
        constraints = [
            models.UniqueConstraint(
                fields=["practice", "digest"], name="feedback_once"
            ),
            models.CheckConstraint(
                condition=models.Q(before__lte=10) | models.Q(before=None),
                name="before_0_to_10",
            ),
            models.CheckConstraint(
                condition=models.Q(after__lte=10) | models.Q(after=None),
                name="after_0_to_10",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.practice}: {Level(self.level).slug}"
