"""The style sheets that every page has."""

from collections.abc import Sequence

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage


def sheets_of_every_page() -> Sequence[str]:
    """Their names: one where files are collected, each of them where they are not."""
    names: Sequence[str] = getattr(
        staticfiles_storage, "joined_sheets", settings.STYLE_SHEETS
    )
    return names
