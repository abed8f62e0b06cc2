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
    """Front and back: dark where hands may work in either mode, hatched where not."""
    context = {"figures": _figures(condition_or_gone(slug))}
    return render(request, "guidance/care_map.svg", context, content_type=SVG)


def _figures(condition: Condition) -> tuple[CareFigure, ...]:
    areas = list(Area.objects.published().values_list("slug", flat=True))
    caps = {
        slug: max(
            condition.caps.get(mode, {}).get(slug, 0) for mode in ("self", "partner")
        )
        for slug in areas
    }
    zones = NoGoZone.objects.published().filter(rule="never", when="")
    return care_figures(
        tuple(slug for slug in areas if caps[slug]),
        tuple(slug for slug in areas if not caps[slug]),
        tuple(zones.values_list("slug", flat=True)),
    )
