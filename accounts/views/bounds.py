"""A member's own bounds for a practice: what the public page of it may not hold."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from guidance.clearance_address import Address, address_of
from guidance.models import Area, Routine
from guidance.models.body import own_levels, with_body
from guidance.models.enrolments import programme_bound
from guidance.models.rules import past_practices, routine_for_rules
from guidance.safety.answers import Answers
from guidance.safety.screening import Clearance, screen
from guidance.safety.vocabulary import Outcome
from guidance.templatetags.guidance import pressure_word
from guidance.views.check import that_count
from guidance.views.fetch import steps_of
from guidance.wording import briefly, sentences

from .member import MemberRequest

#: A good day: only what is known of the person counts, not what they feel today,
#: which the check asks.
GOOD_DAY = Answers(pain=0, usual=True, flare=False)


@never_cache
@require_safe
@login_required
def bounds(request: MemberRequest, slug: str) -> HttpResponse:
    """The steps as the person's history leaves them, or why there is no practice."""
    routine = get_object_or_404(Routine.objects.published(), slug=slug)
    plan = routine_for_rules(routine, steps_of(routine))
    bound = programme_bound(request.user, routine)
    clearance = screen(
        with_body(GOOD_DAY, request.user),
        plan,
        past_practices(request.user),
        timezone.now(),
        own=own_levels(request.user),
        programme_cap=bound.cap,
        programme_share=bound.share,
    )
    address = address_of(clearance, plan, timezone.now().date())
    return JsonResponse(_told(clearance) | {"places": _places(address)})


def _places(address: Address) -> list[str]:
    """Each place that the person's own limits make softer, in words."""
    limits = address.bounds.limits
    names = dict(Area.objects.filter(slug__in=limits).values_list("slug", "name"))
    return [
        f"{names[slug]}: {pressure_word(level)}{' at most' if level else ''}."
        for slug, level in limits.items()
    ]


def _told(clearance: Clearance) -> dict[str, Any]:
    """``steps`` by key, inside the limits; ``closed`` says why nothing may be done."""
    if clearance.outcome > Outcome.ADAPT:
        return {"steps": {}, "reasons": [], "closed": sentences(that_count(clearance))}
    steps = {
        str(step.key): {"pressure": step.pressure, "seconds": step.seconds}
        for step in clearance.steps
    }
    told = [*clearance.rules, *(rule for _, rule in clearance.left_out)]
    reasons = dict.fromkeys(filter(None, map(briefly, told)))
    return {"steps": steps, "reasons": list(reasons), "closed": []}
