"""Pages that stand by themselves."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from ..models import (
    Claim,
    Condition,
    LibraryVersion,
    NoGoZone,
    Page,
    Pressure,
    Region,
    Source,
)
from ..sitemaps import public_pages
from ..wording import wording
from .public import public_page
from .signs import flags_by_urgency


@public_page
def home(request: HttpRequest) -> HttpResponse:
    context = {
        "regions": Region.objects.published(),
        "conditions": Condition.objects.with_page(),
        "pressures": Pressure.objects.all(),
        "home_claims": Claim.objects.filter(condition=None).prefetch_related("sources"),
    }
    return render(request, "guidance/home.html", context)


@public_page
def pressure(request: HttpRequest) -> HttpResponse:
    context = {"pressures": Pressure.objects.all()}
    return render(request, "guidance/pressure.html", context)


@public_page
def page(request: HttpRequest, slug: str) -> HttpResponse:
    context = {"page": get_object_or_404(Page.objects.published(), slug=slug)}
    return render(request, "guidance/page.html", context)


@public_page
def safety(request: HttpRequest) -> HttpResponse:
    context = {
        "page": get_object_or_404(Page.objects.published(), slug="safety"),
        "zones": NoGoZone.objects.published().prefetch_related("sources"),
    }
    return render(request, "guidance/safety.html", context)


@public_page
def red_flags(request: HttpRequest) -> HttpResponse:
    context = {
        "groups": [
            {"question": group.question, **flags_by_urgency(group.flags)}
            for group in wording().flag_groups
        ],
        **flags_by_urgency(wording().flags),
    }
    return render(request, "guidance/red_flags.html", context)


@public_page
def source_list(request: HttpRequest) -> HttpResponse:
    context = {"sources": Source.objects.published()}
    return render(request, "guidance/source_list.html", context)


@public_page
def robots(request: HttpRequest) -> HttpResponse:
    return render(request, "robots.txt", content_type="text/plain; charset=utf-8")


@public_page
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every page that a reader may find, with addresses of the configured site."""
    context = {"pages": public_pages()}
    return render(request, "sitemap.xml", context, content_type="application/xml")


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Fine when the database answers and the library is loaded."""
    try:
        loaded = LibraryVersion.current()
    except DatabaseError:
        return HttpResponse("the database does not answer\n", "text/plain", status=503)
    if not loaded:
        return HttpResponse("the library is empty\n", "text/plain", status=503)
    return HttpResponse("ok\n", "text/plain")
