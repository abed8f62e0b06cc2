"""Where hands may work with a condition: a file beside its page, which keeps it light."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..figures.bodymap.care import CareFigure, care_figures
from ..models import Area, Condition, NoGoZone
from .fetch import answers_gone, condition_or_gone
from .public import public_page

SVG = "image/svg+xml; charset=utf-8"


@public_page
@answers_gone
def care_map(request: HttpRequest, slug: str) -> HttpResponse:
    """Front and back: shaded by the pressure that is allowed, hatched where none is."""
    context = {"figures": _figures(condition_or_gone(slug))}
    return render(request, "guidance/care_map.svg", context, content_type=SVG)


def _figures(condition: Condition) -> tuple[CareFigure, ...]:
    levels: list[list[str]] = [[], [], [], []]
    for slug in Area.objects.published().values_list("slug", flat=True):
        levels[_cap(condition, slug)].append(slug)
    zones = NoGoZone.objects.published().filter(rule="never", when="")
    off, *allowed = map(tuple, levels)
    return care_figures(
        tuple(allowed), off, tuple(zones.values_list("slug", flat=True))
    )


def _cap(condition: Condition, area: str) -> int:
    """The most for this area; where alone and with a partner differ, the softer one.

    0 only where neither may touch it: the list beside the map tells the two apart.
    """
    caps = [condition.caps.get(mode, {}).get(area, 0) for mode in ("self", "partner")]
    return min(filter(None, caps), default=0)
