"""What every request passes before any view sees it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


class BoundedBody:
    """Refuse a body that is too large before a byte of it is read.

    The forms of the site are small; only the admin takes pictures.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if _declared_length(request) > _limit(request.path):
            return render(request, "413.html", status=413)
        return self.get_response(request)


def _declared_length(request: HttpRequest) -> int:
    value = request.META.get("CONTENT_LENGTH") or "0"
    return int(value) if value.isascii() and value.isdigit() else 0


def _limit(path: str) -> int:
    if path.startswith("/admin/"):
        return settings.MAX_UPLOAD_BYTES
    return settings.MAX_BODY_BYTES
