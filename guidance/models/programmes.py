from django.db import models
from django.urls import reverse

from .conditions import Condition
from .library import Reviewed, Withdrawable, lines
from .routines import Routine
from .sources import Source


class Programme(Withdrawable, Reviewed):
    """A plan to try for some weeks, and then to judge.

    ``tested`` says in a sentence how far a study covers it. ``weeks``, ``main`` and
    ``swaps`` hold what the file says, as plain data; routines are named in them by
    slug. ``routines`` are all that it may lead to, so that a routine finds its
    programmes.
    """

    title = models.CharField(max_length=120)
    order = models.PositiveSmallIntegerField()
    conditions = models.ManyToManyField(Condition, related_name="programmes")
    routines = models.ManyToManyField(Routine, related_name="programmes")
    goal = models.TextField()
    lead = models.TextField()
    tested = models.TextField()
    length = models.PositiveSmallIntegerField()
    weeks = models.JSONField(default=list)
    main = lines()
    swaps = lines()
    not_for = lines()
    dose = lines()
    more = lines()
    less = lines()
    flare = lines()
    review = lines()
    review_days = lines()
    judgement = models.BooleanField(default=False)
    sources = models.ManyToManyField(Source, blank=True)

    class Meta:
        ordering = ["order"]

    def get_absolute_url(self) -> str:
        return reverse("guidance:programme", args=[self.slug])
