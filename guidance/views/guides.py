"""Guides that tie several pages together, with all their sources at the foot."""

from collections.abc import Iterable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Page, Routine, Source
from ..safety.routines import FLARE_ROUTINES
from .public import public_page
from .signs import flags_by_group

#: Signs that rule a flare out or end it (evidence: autoimmune-flares, section 5).
FLARE_SIGNS = (
    "rf-pe",
    "rf-chest",
    "rf-stroke",
    "rf-thunder",
    "rf-seizure",
    "rf-ces-saddle",
    "rf-ces-bladder",
    "rf-bothlegs",
    "rf-weak-sudden",
    "rf-ra-neck",
    "rf-as-change",
    "rf-spine-knock",
    "rf-throat-breath",
    "rf-hotjoint",
    "rf-dvt",
    "rf-fever-immune",
    "rf-red-eye",
    "rf-lupus-kidney",
    "rf-lupus-swelling",
    "rf-ms-relapse",
)


@public_page
def flares(request: HttpRequest) -> HttpResponse:
    shown = Routine.objects.published().filter(slug__in=FLARE_ROUTINES)
    routines = {"today": list(shown)}
    signs = flags_by_group(FLARE_SIGNS)
    return _guide(request, "flares", "guidance/flares.html", routines, signs)


@public_page
def find_a_therapist(request: HttpRequest) -> HttpResponse:
    return _guide(request, "find-a-therapist", "guidance/guide.html")


def _guide(
    request: HttpRequest,
    slug: str,
    template: str,
    routines: Mapping[str, list[Routine]] | None = None,
    also: Mapping[str, Any] | None = None,
) -> HttpResponse:
    """A page with its sources; ``routines`` go under the section of that slug."""
    page = get_object_or_404(Page.objects.published(), slug=slug)
    sources = _numbered(page.sections)
    context = {
        "page": page,
        "sections": [
            _with(section, sources)
            | {"routines": (routines or {}).get(section["slug"], [])}
            for section in page.sections
        ],
        "sources": list(sources.values()),
    }
    return render(request, template, context | dict(also or {}))


def _numbered(sections: Iterable[dict[str, Any]]) -> dict[str, Source]:
    """Every source once, in the order of its first use, with its number set."""
    used = list(dict.fromkeys(_cited(sections)))
    rows = {row.slug: row for row in Source.objects.published().filter(slug__in=used)}
    found = {slug: rows[slug] for slug in used if slug in rows}
    for number, source in enumerate(found.values(), start=1):
        source.number = number
    return found


def _cited(sections: Iterable[dict[str, Any]]) -> Iterator[str]:
    for section in sections:
        yield from section["sources"]
        for claim in section["claim"]:
            yield from claim["sources"]


def _with(section: dict[str, Any], sources: dict[str, Source]) -> dict[str, Any]:
    """The section with its sources as rows in place of their ids."""

    def rows(slugs: Iterable[str]) -> list[Source]:
        return [sources[slug] for slug in slugs if slug in sources]

    claims = [
        SimpleNamespace(**each | {"sources": rows(each["sources"])})
        for each in section["claim"]
    ]
    return section | {"sources": rows(section["sources"]), "claims": claims}
