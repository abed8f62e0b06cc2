"""Ask once more who it is, before all of somebody's data leaves or goes."""

import time
from collections.abc import Callable
from functools import wraps

from allauth.account import app_settings
from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ReauthenticationRequired
from django.http import HttpResponse

from .member import MemberRequest

View = Callable[..., HttpResponse]


def fresh_sign_in(view: View) -> View:
    """Signed in, or asked again, a moment ago; allauth asks where it is longer."""

    @wraps(view)
    def asked(request: MemberRequest, *args: object, **options: object) -> HttpResponse:
        ask_unless_fresh(request)
        return view(request, *args, **options)

    return asked


def ask_unless_fresh(request: MemberRequest) -> None:
    """allauth's middleware leads to the page that asks, and back to where this was."""
    records = get_authentication_records(request, request.user)
    # Whoever made the account a moment ago has just chosen the password.
    joined = request.user.date_joined.timestamp()
    last = max([joined, *(record["at"] for record in records)])
    if time.time() - last > app_settings.REAUTHENTICATION_TIMEOUT:
        raise ReauthenticationRequired
