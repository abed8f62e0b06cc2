from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Condition, Routine
from .cautions import caution_rows
from .fetch import answers_gone, condition_or_gone
from .pictures import with_starts
from .places import places_by_pressure
from .public import public_page
from .signs import flags_by_group
from .statements import numbered, statements_of

#: The five that the page of flares ties together.
AUTOIMMUNE = frozenset(
    {
        "rheumatoid-arthritis",
        "lupus",
        "hashimotos-thyroiditis",
        "ankylosing-spondylitis",
        "multiple-sclerosis",
    }
)


#: How many of its routines a condition shows by their first position: the page is heavy.
PICTURED = 2


@public_page
def condition_list(request: HttpRequest) -> HttpResponse:
    context = {"conditions": Condition.objects.with_page()}
    return render(request, "guidance/condition_list.html", context)


@public_page
@answers_gone
def condition(request: HttpRequest, slug: str) -> HttpResponse:
    found = condition_or_gone(slug)
    claims, heard = statements_of(found)
    routines = with_starts(_routines(found), PICTURED)
    context = {
        "condition": found,
        "pressed": places_by_pressure(found.where, found.caps),
        "keep_off": [row for row in found.where if row["keep_off"]],
        "cautions": caution_rows(found.cautions),
        **flags_by_group(found.red_flags),
        "routines": routines,
        "autoimmune": slug in AUTOIMMUNE,
        "short": [routine for routine in routines if routine.short_version],
        "programmes": found.programmes.published(),
        "claims": claims,
        "heard": heard,
        "kinds": found.kinds,
        "more_help": found.more_help,
        "sources": numbered([*claims, *heard]),
    }
    return render(request, "guidance/condition_detail.html", context)


def _routines(condition: Condition) -> list[Routine]:
    order = {slug: place for place, slug in enumerate(condition.routine_order)}
    found = condition.routines.published()
    return sorted(found, key=lambda routine: order.get(routine.slug, len(order)))
