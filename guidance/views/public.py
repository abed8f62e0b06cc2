"""Public pages are public: the same bytes for everybody who asks.

``@public_page`` raises when a view or its template reads the user, the session, a
cookie, messages or a CSRF token, and gives the answer a strong ETag for each encoding.
"""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.views.decorators.http import require_safe

from .encoded import best_encoding, encoded

_INDENT = re.compile(rb"\s*\n\s*")
View = Callable[..., HttpResponseBase]


class NotPublic(Exception):
    """A public page tried to read something personal."""


class _Forbidden:
    """Stands where something personal was; any use of it is a mistake."""

    def __init__(self, what: str) -> None:
        object.__setattr__(self, "_what", what)

    def __getattribute__(self, name: str) -> Any:
        # Templates ask a value what it is; only real use counts.
        if name in {"__class__", "__dict__"}:
            return object.__getattribute__(self, name)
        raise NotPublic(_complaint(self))

    def _refuse(self, *given: Any, **named: Any) -> Any:
        raise NotPublic(_complaint(self))

    __bool__ = __len__ = __iter__ = __getitem__ = __contains__ = _refuse
    __setitem__ = __delitem__ = __eq__ = __str__ = __call__ = _refuse
    __hash__ = None  # type: ignore[assignment]


def _complaint(thing: _Forbidden) -> str:
    return f"a public page read the {object.__getattribute__(thing, '_what')}"


_PERSONAL = ("user", "session", "_messages")


def public_page(view: View) -> View:
    """A GET and HEAD page for everybody, with caching headers and an ETag."""

    @require_safe
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        kept = _put_away(request)
        try:
            response = view(request, *args, **kwargs)
        finally:
            _give_back(request, kept)
        if "CSRF_COOKIE_NEEDS_UPDATE" in request.META:
            raise NotPublic("a public page made a CSRF token")
        if response.cookies:
            raise NotPublic("a public page set a cookie")
        return _cacheable(request, response)

    return guarded


def _put_away(request: HttpRequest) -> dict[str, Any]:
    kept = {
        name: getattr(request, name) for name in _PERSONAL if hasattr(request, name)
    }
    for name in kept:
        setattr(request, name, _Forbidden(name.strip("_")))
    kept["COOKIES"] = request.COOKIES
    request.COOKIES = _Forbidden("cookies")  # type: ignore[assignment]
    return kept


def _give_back(request: HttpRequest, kept: dict[str, Any]) -> None:
    for name, value in kept.items():
        setattr(request, name, value)


def _cacheable(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    if response.status_code != 200 or not isinstance(response, HttpResponse):
        return response
    encoding = best_encoding(request.headers.get("Accept-Encoding", ""))
    keep = not request.META.get("QUERY_STRING")
    tag, body = encoded(_without_indents(response), encoding, keep=keep)
    response.content = body
    if encoding:
        response["Content-Encoding"] = encoding
    response["ETag"] = tag
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Encoding"])
    return get_conditional_response(request, etag=tag, response=response) or response


def _without_indents(response: HttpResponse) -> bytes:
    """Templates are indented for those who write them; readers need not load that."""
    if not response.get("Content-Type", "").startswith("text/html"):
        return response.content
    return _INDENT.sub(b"\n", response.content)
