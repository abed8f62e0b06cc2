"""Every public page that a reader may find."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from .models import Area, Condition, Page, Programme, Routine, Technique, Tool

_PLAIN = (
    "home",
    "today",
    "condition_list",
    "routine_list",
    "area_list",
    "technique_list",
    "tool_list",
    "programme_list",
    "flares",
    "find_a_therapist",
    "pressure",
    "safety",
    "red_flags",
    "how_advice_works",
    "search",
    "claim_list",
    "source_list",
    "about",
    "pictures",
    "privacy",
    "accessibility",
    "settings",
)


#: Single pages whose text is a row with dates, by the slug of that row.
_DATED = {"programme_list": "programmes", "find_a_therapist": "find-a-therapist"}


@dataclass(frozen=True)
class Listed:
    """A page, and the day its text was last written or reviewed, where it has one."""

    path: str
    changed: date | None = None


def public_pages() -> Iterator[Listed]:
    """All pages, the single ones first."""
    days = {row.slug: _changed(row) for row in Page.objects.published()}
    for name in _PLAIN:
        day = days.get(_DATED.get(name, name))
        yield Listed(reverse(f"guidance:{name}"), day)
    rows: dict[str, QuerySet[Any]] = {
        "condition": Condition.objects.with_page(),
        "routine": Routine.objects.published(),
        "area": Area.objects.published(),
        "technique": Technique.objects.published(),
        "tool": Tool.objects.published(),
        "programme": Programme.objects.published(),
    }
    for name, found in rows.items():
        for row in found:
            yield Listed(reverse(f"guidance:{name}", args=[row.slug]), _changed(row))


def _changed(row: Any) -> date | None:
    days = (getattr(row, "written", None), getattr(row, "reviewed_on", None))
    return max((day for day in days if day), default=None)
