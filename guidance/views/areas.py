from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Area, NoGoZone, Region, Routine
from .public import public_page


@public_page
def area_list(request: HttpRequest) -> HttpResponse:
    areas = Prefetch("areas", Area.objects.published())
    context = {
        "regions": Region.objects.published().prefetch_related(areas),
        "zones": NoGoZone.objects.published(),
    }
    return render(request, "guidance/area_list.html", context)


@public_page
def area(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Area.objects.published(), slug=slug)
    worked = Routine.objects.published().filter(
        steps__area=found, steps__retired_at=None
    )
    context = {
        "area": found,
        "zones": found.near.published().prefetch_related("sources"),
        "routines": worked.distinct(),
        "sources": found.sources.all(),
    }
    return render(request, "guidance/area_detail.html", context)
