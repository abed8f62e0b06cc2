from django.db import models

from .library import Item, Reviewed, lines


class Page(Item, Reviewed):
    """A page of plain sections: about, privacy, accessibility, safety."""

    title = models.CharField(max_length=120)
    summary = lines()
    sections = models.JSONField(default=list)
