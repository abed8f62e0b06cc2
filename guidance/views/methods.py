"""Techniques and tools."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Page, Routine, Technique, Tool
from .public import public_page


@public_page
def technique_list(request: HttpRequest) -> HttpResponse:
    context = {
        "page": Page.objects.published().filter(slug="techniques").first(),
        "techniques": Technique.objects.published(),
    }
    return render(request, "guidance/technique_list.html", context)


@public_page
def technique(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Technique.objects.published(), slug=slug)
    worked = Routine.objects.published().filter(
        steps__technique=found, steps__retired_at=None
    )
    context = {
        "technique": found,
        "routines": worked.distinct(),
        "sources": found.sources.all(),
    }
    return render(request, "guidance/technique_detail.html", context)


@public_page
def tool_list(request: HttpRequest) -> HttpResponse:
    return render(
        request, "guidance/tool_list.html", {"tools": Tool.objects.published()}
    )


@public_page
def tool(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Tool.objects.published(), slug=slug)
    context = {
        "tool": found,
        "routines": found.routines.published(),
        "sources": found.sources.all(),
    }
    return render(request, "guidance/tool_detail.html", context)
