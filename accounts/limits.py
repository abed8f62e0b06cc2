"""What each place of a person's body takes now, in words."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.utils import timezone

from guidance.models import Area, BodyMark, Region
from guidance.models.body import numb_areas, own_levels
from guidance.models.conditions import Condition
from guidance.models.enrolments import conditions_told
from guidance.models.rules import past_practices
from guidance.safety.limits import Limit, pressure_limits
from guidance.wording import says

from .models import User

#: Why a limit can only change by the person's own hand, or not at all.
_FIXED = {"limit-cap", "limit-numb", "limit-own"}


@dataclass(frozen=True)
class Place:
    """One area with its limit now, why, and what the person set there."""

    area: Area
    limit: Limit
    mark: BodyMark | None

    @property
    def rests_until(self) -> datetime | None:
        return self.limit.rests_until

    @property
    def reasons(self) -> list[str]:
        return [says(rule) for rule in self.limit.rules]

    @property
    def may_rise(self) -> bool:
        """Whether comfortable practices can make this place take more."""
        closed = _FIXED & set(self.limit.rules)
        return not closed and self.rests_until is None and self.limit.level > 0


def limits_of(user: User) -> dict[str, Limit]:
    """A limit for every area, working alone, whatever routine it is for."""
    history = past_practices(user)
    conditions = conditions_told(user)
    return pressure_limits(
        history,
        _caps(conditions),
        timezone.now(),
        conditions=conditions,
        numb=numb_areas(user),
        own=own_levels(user),
    )


def _caps(conditions: frozenset[str]) -> dict[str, int]:
    caps = dict(Area.objects.published().values_list("slug", "max_self"))
    for each in Condition.objects.filter(slug__in=conditions):
        own = each.caps.get("self", {})
        caps = {area: min(cap, own.get(area, 0)) for area, cap in caps.items()}
    return caps


def places_of(user: User) -> list[tuple[Region, list[Place]]]:
    """Every area by region, in the order of the body."""
    limits = limits_of(user)
    marks = {mark.area: mark for mark in BodyMark.objects.filter(user=user)}
    areas = Area.objects.published().select_related("region")
    ordered = areas.order_by("region__order", "order")
    return [
        (region, [Place(a, limits[a.slug], marks.get(a.slug)) for a in group])
        for region, group in groupby(ordered, key=lambda area: area.region)
    ]
