"""Where to tell of a hole in the site (RFC 9116)."""

from datetime import UTC, date, datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from .public import public_page


@public_page
def security_txt(request: HttpRequest) -> HttpResponse:
    """The contact of whoever runs the site; without one there is no such file."""
    if not settings.CONTACT_EMAIL:
        raise Http404
    address = settings.SITE_URL + reverse("guidance:security_txt")
    lines = (
        f"Contact: mailto:{settings.CONTACT_EMAIL}",
        f"Expires: {expires(timezone.now().date()):%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: en",
        f"Canonical: {address}",
    )
    return HttpResponse(
        "".join(f"{line}\n" for line in lines), "text/plain; charset=utf-8"
    )


def expires(today: date) -> datetime:
    """The first day of the month after next.

    The contact is read from the settings each time, so it holds for as long as the site
    answers. One day for a whole month keeps the file the same in the meantime.
    """
    months = today.year * 12 + today.month + 1
    return datetime(months // 12, months % 12 + 1, 1, tzinfo=UTC)
