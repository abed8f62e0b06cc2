"""Fetch a public item, or raise the answer that fits: 404, or 410 where withdrawn."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from ..models import Condition, Programme, Routine, Step
from .errors import gone


class Withdrawn(Exception):
    """The item was taken off the site; ``item`` says why."""

    def __init__(self, item: Routine | Condition | Programme) -> None:
        self.item = item
        super().__init__(str(item))


def routine_or_gone(slug: str) -> Routine:
    return _here(get_object_or_404(Routine, slug=slug, retired_at=None))


def condition_or_gone(slug: str) -> Condition:
    found = Condition.objects.exclude(written=None)
    return _here(get_object_or_404(found, slug=slug, retired_at=None))


def programme_or_gone(slug: str) -> Programme:
    return _here(get_object_or_404(Programme, slug=slug, retired_at=None))


def _here(item: Any) -> Any:
    if item.withdrawn_at is not None:
        raise Withdrawn(item)
    return item


def answers_gone(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Turn ``Withdrawn`` into a 410 with the reason and an alternative."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Withdrawn as withdrawn:
            return gone(request, withdrawn.item)

    return guarded


def steps_of(routine: Routine, *, short: bool = False) -> list[Step]:
    """The routine's steps in order, with what their words need.

    ``short``: only those of its version of five minutes, where it has one.
    """
    links = ("area", "technique", "tool", "position")
    steps = routine.steps.filter(retired_at=None).select_related(*links)
    if short and routine.short_version:
        steps = steps.filter(key__in=routine.short_version)
    return list(steps)


#: How a form and an address ask for the version of five minutes.
SHORT = {"short": "yes"}


def wants_short(routine: Routine, given: Mapping[str, str]) -> bool:
    """Whether the version of five minutes is asked for, and there is one."""
    asked = given.get("short") == SHORT["short"]
    return asked and bool(routine.short_version)
