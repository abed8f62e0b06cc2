from django.db import models
from django.urls import reverse

from .library import Item, ItemQuerySet, Withdrawable, lines
from .sources import Source


class Certainty(models.TextChoices):
    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very low"
    NONE = "none"


class ConditionQuerySet(ItemQuerySet):
    def with_page(self) -> "ConditionQuerySet":
        """Conditions that have a page; the others only bound what is allowed."""
        return self.published().exclude(written=None)


class Condition(Withdrawable):
    """A condition that people live with: its names and caps, and mostly its page.

    ``caps`` maps a mode to the most pressure by area; an area that is missing is not
    allowed for that condition in that mode.
    """

    name = models.CharField(max_length=80)
    order = models.PositiveSmallIntegerField()
    also = lines()
    misspellings = lines()
    heat_allowed = models.BooleanField()
    caps = models.JSONField(default=dict)

    # The page. A condition without one has no date of writing.
    written = models.DateField(null=True, blank=True)
    next_review = models.DateField(null=True, blank=True)
    reviewer_name = models.CharField(max_length=120, blank=True)
    reviewer_role = models.CharField(max_length=120, blank=True)
    reviewed_on = models.DateField(null=True, blank=True)
    summary = lines()
    certainty = models.CharField(
        max_length=10, choices=Certainty.choices, default=Certainty.NONE
    )
    certainty_note = models.TextField(blank=True)
    title_when_not = models.CharField(max_length=120, blank=True)
    kinds = models.JSONField(default=list, blank=True)
    where = models.JSONField(default=list, blank=True)
    more_help = models.JSONField(default=list, blank=True)
    what_it_is = lines()
    how_it_works = lines()
    will_not_do = lines()
    feel = lines()
    risks = lines()
    with_partner = lines()
    in_a_flare = lines()
    do = lines()
    do_not = lines()
    other_help = lines()
    if_you_do_nothing = lines()
    quality_of_life = lines()
    unknown = lines()
    questions = lines()
    cautions = lines()
    red_flags = lines()
    routine_order = lines()

    objects = ConditionQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        ordering = ["order"]

    def get_absolute_url(self) -> str:
        return reverse("guidance:condition", args=[self.slug])


class Statement(models.Model):
    """What the two kinds of judged sentences share."""

    order = models.PositiveSmallIntegerField()
    judgement = models.BooleanField(default=False)
    sources = models.ManyToManyField(Source, blank=True)

    class Meta:
        abstract = True
        ordering = ["order"]


class Claim(Statement):
    """What massage does, how sure we are, and in whom it was studied."""

    class About(models.TextChoices):
        BENEFIT = "benefit"
        HARM = "harm"
        UNKNOWN = "unknown"

    #: Empty for what holds of massage in general; the first page shows those.
    condition = models.ForeignKey(
        Condition, models.CASCADE, related_name="claims", null=True, blank=True
    )
    says = models.TextField()
    about = models.CharField(max_length=8, choices=About.choices)
    certainty = models.CharField(max_length=10, choices=Certainty.choices)
    studied = models.TextField()

    def __str__(self) -> str:
        return self.says


class Topic(Item):
    """A matter that sentences about massage in general are about."""

    title = models.CharField(max_length=80)
    lead = models.TextField(blank=True)
    order = models.PositiveSmallIntegerField()
    conditions = models.ManyToManyField(Condition, related_name="topics")

    class Meta:
        ordering = ["order"]


class Heard(Statement):
    """A sentence that readers meet elsewhere, and what the evidence says of it."""

    class Verdict(models.TextChoices):
        SUPPORTED = "supported"
        PARTLY = "partly"
        UNSUPPORTED = "unsupported"
        WRONG = "wrong"

    #: One of the two: what was heard of a condition, or of massage in general.
    condition = models.ForeignKey(
        Condition, models.CASCADE, related_name="heard", null=True, blank=True
    )
    topic = models.ForeignKey(
        Topic, models.CASCADE, related_name="heard", null=True, blank=True
    )
    claim = models.TextField()
    verdict = models.CharField(max_length=12, choices=Verdict.choices)
    why = models.TextField()

    def __str__(self) -> str:
        return self.claim
