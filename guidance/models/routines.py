from typing import TYPE_CHECKING

from django.db import models
from django.urls import reverse

from .areas import Area
from .conditions import Condition
from .library import Reviewed, Withdrawable, lines
from .methods import Position, Technique, Tool
from .sources import Source

if TYPE_CHECKING:
    from .pictures import Picture


class Mode(models.TextChoices):
    SELF = "self", "Just you"
    PARTNER = "partner", "With a partner"


class Hands(models.TextChoices):
    LIGHT = "light", "Light work"
    SOME = "some", "Some work"
    STRONG = "strong", "Harder work"


class Effort(models.IntegerChoices):
    NONE = 0, "Nothing to set up"
    LITTLE = 1, "A little"
    SOME = 2, "Some"
    MUCH = 3, "A good deal"


class SideOrder(models.TextChoices):
    PER_SIDE = "per-side", "one side first, then turn and repeat"
    NO_TURN = "no-turn", "no turning: both strips of the back, the upper limb first"


class Routine(Withdrawable, Reviewed):
    """Ordered steps for one person, or for a giver and a receiver.

    ``minutes`` hold the seconds of the steps and 15 s between them, rounded up;
    ``ceiling`` is the most pressure (1-3) that any of its steps may use.
    ``not_for`` are slugs of conditions with which the check refuses it.
    ``short_version`` holds the keys of the steps that fit five minutes, if any do.
    """

    title = models.CharField(max_length=120)
    order = models.PositiveSmallIntegerField(default=0)
    mode = models.CharField(max_length=8, choices=Mode.choices)
    conditions = models.ManyToManyField(Condition, related_name="routines")
    not_for = lines()
    goal = models.TextField()
    lead = models.TextField()
    minutes = models.PositiveSmallIntegerField()
    position_words = models.CharField(max_length=200)
    positions = models.ManyToManyField(Position, related_name="routines")
    setup = lines()
    you_need = lines()
    effort = models.PositiveSmallIntegerField(choices=Effort.choices)
    effort_note = models.TextField(blank=True)
    hands = models.CharField(max_length=8, choices=Hands.choices)
    hands_note = models.TextField(blank=True)
    tools = models.ManyToManyField(Tool, related_name="routines")
    ceiling = models.PositiveSmallIntegerField()
    frequency = models.TextField()
    skip_when = lines()
    stop_signs = lines()
    aftercare = lines()
    evidence = models.TextField()
    judgement = models.BooleanField(default=False)
    cautions = lines()
    side_order = models.CharField(max_length=8, choices=SideOrder.choices, blank=True)
    short_version = lines()
    signals = models.JSONField(default=dict, blank=True)
    sources = models.ManyToManyField(Source, blank=True)

    #: How its first position looks, set by a page that shows it.
    start: "Picture | None" = None

    class Meta:
        ordering = ["order", "slug"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ceiling__gte=1, ceiling__lte=3),
                name="routine_ceiling_1_to_3",
            )
        ]

    def get_absolute_url(self) -> str:
        return reverse("guidance:routine", args=[self.slug])


class Step(models.Model):
    """One step. ``key`` is stable for ever: history names a step by it.

    ``seconds`` count both sides together. ``easier`` holds the easier way: what to do,
    and whatever of tool, position, technique and pressure differs.
    """

    class Side(models.TextChoices):
        LEFT = "left", "on your left"
        RIGHT = "right", "on your right"
        BOTH = "both", "half on each side"
        EITHER = "either", "on the side you choose"
        MIDDLE = "middle", "in the middle"

    routine = models.ForeignKey(Routine, models.CASCADE, related_name="steps")
    key = models.PositiveSmallIntegerField()
    order = models.PositiveSmallIntegerField()
    retired_at = models.DateTimeField(null=True, blank=True, editable=False)
    title = models.CharField(max_length=120)
    area = models.ForeignKey(Area, models.PROTECT, related_name="steps")
    side = models.CharField(max_length=8, choices=Side.choices)
    position = models.ForeignKey(Position, models.PROTECT, related_name="+")
    technique = models.ForeignKey(Technique, models.PROTECT, related_name="steps")
    tool = models.ForeignKey(Tool, models.PROTECT, related_name="steps")
    pressure = models.PositiveSmallIntegerField()
    seconds = models.PositiveSmallIntegerField()
    tempo = models.CharField(max_length=200)
    do = lines()
    short = models.CharField(max_length=120)
    feel = models.TextField()
    avoid = models.TextField()
    easier = models.JSONField(default=dict)
    drawn_as = models.SlugField(
        max_length=40, blank=True, help_text="What the picture shows instead."
    )
    giver = models.TextField(blank=True)
    receiver = models.TextField(blank=True)
    needs = lines()
    skip_for = lines()
    feather_for = lines()
    heat = models.BooleanField(default=False)

    class Meta:
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["routine", "key"], name="step_key_once"),
            models.CheckConstraint(
                condition=models.Q(pressure__gte=1, pressure__lte=3),
                name="step_pressure_1_to_3",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.routine.slug} {self.key}"
