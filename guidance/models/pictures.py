"""Pictures, drawn when the library is loaded and kept by what is in them."""

from django.db import models
from django.urls import reverse

from .routines import Step


class Picture(models.Model):
    """One drawing and its words. The key is a digest of the whole file.

    ``markup`` stands inside the ``svg`` of a page, whose style sheet gives its classes
    their colours; ``file`` is the same picture standing alone.
    """

    class Kind(models.TextChoices):
        STEP = "step", "what the hands do"
        POSITION = "position", "how to sit, lie or stand"

    digest = models.CharField(max_length=20, primary_key=True)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    title = models.CharField(max_length=200)
    description = models.TextField()
    caption = models.CharField(max_length=200)
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    markup = models.TextField()
    file = models.TextField()
    bytes = models.PositiveIntegerField()

    class Meta:
        ordering = ["kind", "title", "digest"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("guidance:picture", args=[self.digest])


class StepPicture(models.Model):
    """What a step looks like when it is done in one of its ways.

    ``beat`` is how many seconds one movement takes. ``scene`` shows the whole position.
    """

    class Way(models.TextChoices):
        USUAL = "usual", "as the step says"
        EASIER = "easier", "the easier way"
        HOLD = "hold", "a still hand in place of a tool"

    step = models.ForeignKey(Step, models.CASCADE, related_name="pictures")
    way = models.CharField(max_length=8, choices=Way.choices)
    picture = models.ForeignKey(
        Picture, models.PROTECT, related_name="steps", null=True, blank=True
    )
    scene = models.ForeignKey(
        Picture, models.PROTECT, related_name="scenes", null=True, blank=True
    )
    beat = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["step", "way"]
        constraints = [
            models.UniqueConstraint(fields=["step", "way"], name="picture_way_once"),
        ]

    def __str__(self) -> str:
        return f"{self.step} {self.way}"

    @property
    def position(self) -> str:
        """The slug of the position that this way is done in."""
        changed = "" if self.way == self.Way.USUAL else self.step.easier.get("position")
        return changed or self.step.position.slug
