"""What every page of a member shares."""

from typing import Any

from django.http import HttpRequest

from ..models import User


class MemberRequest(HttpRequest):
    """A request behind ``login_required``."""

    user: User


def status_of(form: Any) -> int:
    """422 where a form was sent and refused, 200 where it is only shown."""
    return 422 if form is not None and form.is_bound and form.errors else 200
