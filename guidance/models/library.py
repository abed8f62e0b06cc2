"""What all items of the library share."""

from typing import Any, Self

from django.db import models
from django.utils import timezone


def lines() -> "models.JSONField[Any, Any]":
    """A list of short texts."""
    return models.JSONField(default=list, blank=True)


class LibraryVersion(models.Model):
    """One row: a number that moves whenever anything a public page shows changes."""

    number = models.PositiveBigIntegerField(default=0)
    moved_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"version {self.number}"

    @classmethod
    def move(cls) -> None:
        """Say, inside the caller's transaction, that public pages have changed."""
        row, _ = cls.objects.select_for_update().get_or_create(pk=1)
        row.number += 1
        row.save()

    @classmethod
    def current(cls) -> int:
        return cls.objects.filter(pk=1).values_list("number", flat=True).first() or 0


class Origin(models.TextChoices):
    SHIPPED = "shipped", "shipped with Ease Off: its file owns it"
    LOCAL = "local", "written by this organisation"


class ItemQuerySet(models.QuerySet[Any]):
    def published(self) -> Self:
        """What readers may see: neither retired nor withdrawn."""
        shown = self.filter(retired_at=None)
        if hasattr(self.model, "withdrawn_at"):
            shown = shown.filter(withdrawn_at=None)
        return shown


class Item(models.Model):
    """A row that comes from a file of the library, matched by its slug.

    What vanishes from the files is retired, never deleted: history points at it.
    """

    slug = models.SlugField(max_length=80, unique=True)
    origin = models.CharField(
        max_length=8, choices=Origin.choices, default=Origin.SHIPPED, editable=False
    )
    retired_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = ItemQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(getattr(self, "name", "") or getattr(self, "title", "") or self.slug)


class Withdrawable(Item):
    """An item that a person can take off the site at once; no file ever undoes it."""

    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_reason = models.CharField(
        max_length=300, blank=True, help_text="Readers see this sentence."
    )

    class Meta:
        abstract = True

    def withdraw(self, reason: str) -> None:
        self.withdrawn_at = self.withdrawn_at or timezone.now()
        self.withdrawn_reason = reason
        self.save(update_fields=["withdrawn_at", "withdrawn_reason"])

    def restore(self) -> None:
        self.withdrawn_at = None
        self.withdrawn_reason = ""
        self.save(update_fields=["withdrawn_at", "withdrawn_reason"])


class Reviewed(models.Model):
    """Dates of a text, and who has reviewed it: nobody, until somebody has."""

    written = models.DateField()
    next_review = models.DateField()
    reviewer_name = models.CharField(max_length=120, blank=True)
    reviewer_role = models.CharField(max_length=120, blank=True)
    reviewed_on = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True
