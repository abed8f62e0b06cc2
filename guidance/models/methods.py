"""How a hand works: techniques, the pressure scale, tools, positions."""

from django.db import models

from .library import Item, lines
from .sources import Source


class Technique(Item):
    name = models.CharField(max_length=80)
    other_name = models.CharField(max_length=80, blank=True)
    order = models.PositiveSmallIntegerField()
    what = models.TextField()
    how = lines()
    tempo = models.TextField()
    min_pressure = models.PositiveSmallIntegerField()
    max_pressure = models.PositiveSmallIntegerField()
    good_for = lines()
    never_for = lines()
    shipped = models.BooleanField()
    judgement = models.BooleanField(default=False)
    sources = models.ManyToManyField(Source, blank=True)

    class Meta:
        ordering = ["order"]


class Pressure(models.Model):
    """One level of the pressure scale. Levels above 3 are described, never used."""

    level = models.PositiveSmallIntegerField(unique=True)
    name = models.CharField(max_length=20)
    like = models.TextField()
    see = models.TextField()
    who = models.TextField()
    used = models.BooleanField()

    class Meta:
        ordering = ["level"]

    def __str__(self) -> str:
        return self.name


class Tool(Item):
    name = models.CharField(max_length=80)
    order = models.PositiveSmallIntegerField()
    what = models.TextField()
    settings = models.TextField()
    good_for = lines()
    never_for = lines()
    care = models.TextField()
    max_pressure = models.PositiveSmallIntegerField()
    bare_hands = models.BooleanField()
    used = models.BooleanField()
    judgement = models.BooleanField(default=False)
    sources = models.ManyToManyField(Source, blank=True)

    class Meta:
        ordering = ["order"]


class Position(Item):
    name = models.CharField(max_length=80)
    order = models.PositiveSmallIntegerField()
    what = models.TextField()
    never_for = lines()

    class Meta:
        ordering = ["order"]
