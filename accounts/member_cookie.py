"""A cookie that only says "somebody has signed in here", so that a public page may ask
for what is personal after it has loaded. It holds no secret and no name; a stale one
opens nothing."""

from typing import Any

from django.conf import settings
from django.http import HttpResponseBase

NAME = "member"


def remember_member(*, response: HttpResponseBase, **signal: Any) -> None:
    """Set the cookie on the answer to a sign-in; it lives as long as the session."""
    response.set_cookie(
        NAME,
        "1",
        max_age=settings.SESSION_COOKIE_AGE,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=False,
        samesite="Lax",
    )


def forget_member(response: HttpResponseBase) -> None:
    response.delete_cookie(NAME, samesite="Lax")
