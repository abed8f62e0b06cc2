from django.db import models

from .library import Item
from .sources import Source


class Region(Item):
    """One of the places of the body map on the first page."""

    name = models.CharField(max_length=80)
    order = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["order"]


class NoGoZone(Item):
    """A place that nobody presses: never, still hand only, or passing strokes only."""

    class Rule(models.TextChoices):
        NEVER = "never", "no pressure, no strokes"
        HOLD = "hold", "a still, flat hand only"
        LIGHT = "light", "passing feather strokes only"

    name = models.CharField(max_length=120)
    order = models.PositiveSmallIntegerField()
    what = models.TextField()
    rule = models.CharField(max_length=8, choices=Rule.choices)
    why = models.TextField()
    when = models.CharField(max_length=200, blank=True)
    judgement = models.BooleanField(default=False)
    sources = models.ManyToManyField(Source, blank=True)

    class Meta:
        ordering = ["order"]


class Area(Item):
    """A body area. ``max_self`` and ``max_partner`` are pressures; 0 is not allowed."""

    name = models.CharField(max_length=80)
    region = models.ForeignKey(Region, models.PROTECT, related_name="areas")
    order = models.PositiveSmallIntegerField()
    side = models.CharField(max_length=8)
    muscles = models.TextField()
    find = models.TextField()
    max_self = models.PositiveSmallIntegerField()
    max_partner = models.PositiveSmallIntegerField()
    note = models.TextField(blank=True)
    near = models.ManyToManyField(NoGoZone, related_name="areas", blank=True)
    sources = models.ManyToManyField(Source, blank=True)

    class Meta:
        ordering = ["order"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(max_self__lte=3, max_partner__lte=3),
                name="area_never_above_moderate",
            )
        ]
