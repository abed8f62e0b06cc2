"""The body as a map: numbered drawings whose numbers stand in a list of names beside."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import template

from ..figures.bodymap import maps
from ..figures.bodymap.drawing import Place
from ..models import Area, NoGoZone, Region

register = template.Library()

Choice = tuple[str, str]


@register.inclusion_tag("guidance/_body_map.html")
def cover_map(regions: Iterable[Region]) -> dict[str, Any]:
    """The list is the control, the figure explains it."""
    shown = list(regions)
    drawn = maps.cover_map(tuple(region.slug for region in shown))
    return {"map": drawn, "regions": shown}


@register.inclusion_tag("components/region_maps.html")
def region_maps(region: Region) -> dict[str, Any]:
    """Enlarged pieces of the body; each area is a link, numbered as in the list."""
    numbered = {a.slug: (n, a) for n, a in enumerate(region.areas.all(), start=1)}
    shown = [(m, _places(m, numbered)) for m in maps.region_maps(region.slug)]
    return {"maps": [(m, places) for m, places in shown if places], "region": region}


def _places(
    drawn: maps.BodyMap, numbered: dict[str, tuple[int, Area]]
) -> list[tuple[Place, int, Area]]:
    """The areas that are published, with their numbers in the list."""
    return [(p, *numbered[p.slug]) for p in drawn.places if p.slug in numbered]


@register.inclusion_tag("components/place_map.html")
def area_map(areas: Sequence[Choice]) -> dict[str, Any]:
    """Where the places of a question are; the question itself names them again."""
    drawn = maps.area_map(tuple(slug for slug, _ in areas))
    numbered = {slug: (n, name) for n, (slug, name) in enumerate(areas, start=1)}
    places = [(p, *numbered[p.slug]) for p in drawn.places]
    return {"map": drawn, "places": places, "names": [name for _, name in areas]}


@register.inclusion_tag("components/place_map.html")
def one_area(area: Area) -> dict[str, Any]:
    """One place on both figures; the page around it says everything in words."""
    drawn = maps.area_map((area.slug,))
    return {"map": drawn, "places": [(p, 0, area.name) for p in drawn.places]}


@register.inclusion_tag("components/zone_map.html")
def zone_map(zones: Iterable[NoGoZone]) -> dict[str, Any]:
    """The places to keep off that are the same on every body, hatched and numbered."""
    names = {zone.slug: zone.name for zone in zones}
    drawn = maps.zone_maps(tuple(names))
    shown = list(dict.fromkeys(p.slug for m in drawn for p in m.places))
    numbered = {slug: n for n, slug in enumerate(shown, start=1)}
    views = [(m, [(p, numbered[p.slug]) for p in m.places]) for m in drawn]
    return {"views": views, "names": [names[slug] for slug in shown]}
