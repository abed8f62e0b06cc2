"""What a practice for two needs beside its steps: words, hands, and changing over."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from ..clearance_address import Address
from ..models import Mode, Routine
from ..safety.adapting import adapt
from ..safety.routines import Routine as Plan
from .fetch import SHORT

#: The words and the sign that both agree on, in the order in which they are told.
SIGNALS = ("stop", "softer", "stay", "no_speech")
OTHER, MINE = {"receiver": "someone-else"}, {"receiver": "me"}


def partner_context(
    routine: Routine, plan: Plan, address: Address | None, *, short: bool
) -> dict[str, Any]:
    """Nothing for somebody alone. ``other``: it is not the body of the phone's owner."""
    if routine.mode != Mode.PARTNER:
        return {}
    other = address is not None and address.other
    also = SHORT if short else {}
    check = reverse("guidance:check", args=[routine.slug])
    return {
        "partner": {
            "other": other,
            "signals": [routine.signals[name] for name in SIGNALS],
            "swap": f"{check}?{urlencode((MINE if other else OTHER) | also)}",
            "brief": _brief(routine, short=short),
            **(_for_hands(plan, address, also) if address else {}),
        },
    }


def _brief(routine: Routine, *, short: bool) -> str:
    """The check of the five-minute version: a first time is best kept short."""
    if short or not routine.short_version:
        return ""
    check = reverse("guidance:check", args=[routine.slug])
    return f"{check}?{urlencode(SHORT)}"


def _for_hands(plan: Plan, address: Address, also: dict[str, str]) -> dict[str, str]:
    """The same practice half as long, and with still hands only where that leaves any."""
    at = reverse("guidance:play", args=[plan.slug])
    ways = {"shorter": address.shorter(plan), "still": address.at_rest()}
    return {
        name: f"{at}?{urlencode(way.fields() | also, safe=',')}"
        for name, way in ways.items()
        if way != address and adapt(plan, way.bounds)[0]
    }
