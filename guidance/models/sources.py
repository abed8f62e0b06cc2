from django.db import models

from .library import Item


class Source(Item):
    """Where a fact comes from. ``verified`` is false for what is only remembered."""

    title = models.TextField()
    authors = models.TextField(blank=True)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    publisher = models.TextField(blank=True)
    doi = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=500, blank=True)
    kind = models.CharField(max_length=80)
    verified = models.BooleanField()
    note = models.TextField(blank=True)

    #: Its place in the list of a page's sources, set by the page.
    number: int | None = None

    class Meta:
        ordering = ["slug"]

    @property
    def address(self) -> str:
        """Where a reader finds it: the DOI before any other address."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url
