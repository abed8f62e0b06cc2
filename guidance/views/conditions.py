from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Condition, Routine
from .cautions import caution_rows
from .fetch import answers_gone, condition_or_gone
from .public import public_page
from .signs import flags_by_urgency
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


@public_page
def condition_list(request: HttpRequest) -> HttpResponse:
    context = {"conditions": Condition.objects.with_page()}
    return render(request, "guidance/condition_list.html", context)


@public_page
@answers_gone
def condition(request: HttpRequest, slug: str) -> HttpResponse:
    found = condition_or_gone(slug)
    claims, heard = statements_of(found)
    routines = _routines(found)
    context = {
        "condition": found,
        "where": [_where(row, found.caps) for row in found.where],
        "cautions": caution_rows(found.cautions),
        **flags_by_urgency(found.red_flags),
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


def _where(row: dict[str, Any], caps: dict[str, dict[str, int]]) -> dict[str, Any]:
    """A place with the most pressure it takes here: the lowest of its areas."""
    lowest = {
        mode: min((caps[mode].get(area, 0) for area in row["areas"]), default=0)
        for mode in ("self", "partner")
    }
    return row | {"self_cap": lowest["self"], "partner_cap": lowest["partner"]}


def _routines(condition: Condition) -> list[Routine]:
    order = {slug: place for place, slug in enumerate(condition.routine_order)}
    found = condition.routines.published()
    return sorted(found, key=lambda routine: order.get(routine.slug, len(order)))
