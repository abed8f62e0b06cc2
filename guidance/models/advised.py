"""What every answer leaves behind: the advice that it got."""

from django.db import models
from django.utils import timezone

from ..safety.vocabulary import Level, Urgency


def _choices(kind: type[Level] | type[Urgency]) -> list[tuple[int, str]]:
    return [(int(one), one.slug.replace("_", " ")) for one in kind]


class Advised(models.Model):
    """An answer with its advice. ``digest`` tells whether it has been kept already."""

    digest = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)
    level = models.PositiveSmallIntegerField(choices=_choices(Level))
    urgency = models.PositiveSmallIntegerField(
        choices=_choices(Urgency), null=True, blank=True
    )
    #: Hours without any practice; empty means until a professional has looked.
    lock_hours = models.FloatField(null=True, blank=True, default=0)
    rest_areas = models.JSONField(default=list)
    rules = models.JSONField(default=list)
    rules_version = models.CharField(max_length=20)

    class Meta:
        abstract = True
        ordering = ["-level", "-at"]

    @property
    def level_slug(self) -> str:
        return Level(self.level).slug

    @property
    def urgency_slug(self) -> str:
        return Urgency(self.urgency).slug if self.urgency else ""
