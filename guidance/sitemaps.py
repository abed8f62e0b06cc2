"""Every public page that a reader may find."""

from collections.abc import Iterator

from django.urls import reverse

from .models import Area, Condition, Programme, Routine, Technique, Tool

_PLAIN = (
    "home",
    "condition_list",
    "routine_list",
    "area_list",
    "technique_list",
    "tool_list",
    "programme_list",
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
)


def public_paths() -> Iterator[str]:
    """The paths of all pages, the single ones first."""
    yield from (reverse(f"guidance:{name}") for name in _PLAIN)
    rows = {
        "condition": Condition.objects.with_page(),
        "routine": Routine.objects.published(),
        "area": Area.objects.published(),
        "technique": Technique.objects.published(),
        "tool": Tool.objects.published(),
        "programme": Programme.objects.published(),
    }
    for name, found in rows.items():
        for slug in found.values_list("slug", flat=True):
            yield reverse(f"guidance:{name}", args=[slug])
