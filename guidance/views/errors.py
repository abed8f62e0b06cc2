"""Pages for what went wrong. Each carries the emergency block and a way on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from ..models import Condition, Programme, Routine


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "400.html", status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Reads nothing that could fail a second time."""
    return render(request, "500.html", status=500)


def gone(request: HttpRequest, item: Routine | Condition | Programme) -> HttpResponse:
    """Withdrawn: why, and what there is instead."""
    context = {
        "title": str(item),
        "reason": item.withdrawn_reason,
        "alternative": _alternative(item),
        "way_on": reverse("guidance:routine_list"),
    }
    return render(request, "guidance/gone.html", context, status=410)


def _alternative(
    item: Routine | Condition | Programme,
) -> Routine | Programme | None:
    """Something for the same people that is still there, the gentlest first."""
    if isinstance(item, Programme):
        others = Programme.objects.published()
        same_people = others.filter(conditions__in=item.conditions.all())
        return same_people.order_by("length", "order").distinct().first()
    shown = Routine.objects.published()
    if isinstance(item, Condition):
        return shown.filter(conditions=item).order_by("ceiling", "minutes").first()
    same = shown.filter(conditions__in=item.conditions.all(), mode=item.mode)
    return same.order_by("ceiling", "minutes").distinct().first()
