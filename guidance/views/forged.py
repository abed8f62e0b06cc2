"""For forms that are answered without a CSRF token, and only store with one."""

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware


def forged(request: HttpRequest) -> bool:
    """Whether the post lacks a good CSRF token: then nothing is stored."""
    check = CsrfViewMiddleware(lambda request: HttpResponse())
    return check.process_view(request, None, (), {}) is not None  # type: ignore[arg-type]
