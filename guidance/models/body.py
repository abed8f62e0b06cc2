"""What a member has said of their own body: lower limits, numb places, a flare."""

from dataclasses import replace
from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from ..safety.answers import Answers


class BodyMark(models.Model):
    """One place of one person. ``level`` is the most pressure they want there (0-2; 0
    is "never here"), empty where they set nothing; only they change it back."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="body_marks"
    )
    area = models.SlugField(max_length=80)
    level = models.PositiveSmallIntegerField(null=True, blank=True)
    numb = models.BooleanField(default=False)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["area"]
        constraints = [
            models.UniqueConstraint(fields=["user", "area"], name="mark_once"),
            models.CheckConstraint(
                condition=models.Q(level__lte=2) | models.Q(level=None),
                name="mark_only_lowers",
            ),
        ]

    def __str__(self) -> str:
        return self.area


class Flare(models.Model):
    """A flare that somebody said they are in, up to and with a day.

    ``over_at`` is when they said that pain is as usual again; without it the flare
    ends with its day.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="flares"
    )
    since = models.DateTimeField(default=timezone.now)
    until = models.DateField()
    over_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-since"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                condition=models.Q(over_at=None),
                name="one_flare_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"until {self.until:%d %B %Y}"


class Ability(models.Model):
    """What hands and body can do, said once: the check comes with it filled in."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="ability"
    )
    hands = models.JSONField(default=list, blank=True)
    positions = models.JSONField(default=list, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "abilities"

    def __str__(self) -> str:
        return ", ".join([*self.hands, *self.positions])


def ability_of(user: Any) -> dict[str, list[str]]:
    """What the check is filled in with. No answer about danger is ever among it."""
    found = Ability.objects.filter(user=user).first()
    return {"hands": found.hands, "positions": found.positions} if found else {}


def own_levels(user: Any) -> dict[str, int]:
    """The limits that the person set lower themselves, by area."""
    marks = BodyMark.objects.filter(user=user)
    return {mark.area: mark.level for mark in marks if mark.level is not None}


def numb_areas(user: Any) -> frozenset[str]:
    marks = BodyMark.objects.filter(user=user, numb=True)
    return frozenset(marks.values_list("area", flat=True))


def flare_until(user: Any) -> date | None:
    """The last day of the flare that the person is in, if they are."""
    today = timezone.now().date()
    return (
        Flare.objects.filter(user=user, over_at=None, until__gte=today)
        .values_list("until", flat=True)
        .first()
    )


def with_body(answers: Answers, user: Any) -> Answers:
    """The answers of a check with what the person said before of their own body. It
    adds, and takes nothing away: whoever is in a flare cannot have forgotten it."""
    return replace(
        answers,
        numb=answers.numb | numb_areas(user),
        flare=True if flare_until(user) else answers.flare,
    )
