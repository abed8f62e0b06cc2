from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..forms import RoutineFilterForm
from ..models import Condition, Routine, Step
from ..safety.routines import FLARE_ROUTINES
from .cautions import caution_rows
from .fetch import answers_gone, routine_or_gone, steps_of
from .public import public_page
from .signs import flags_by_urgency


@public_page
def routine_list(request: HttpRequest) -> HttpResponse:
    form = RoutineFilterForm(request.GET)
    routines = list(form.chosen())
    context = {
        "form": form,
        "filtered": any(request.GET.values()),
        "routines": routines,
        "flare_routines": [r for r in routines if r.slug in FLARE_ROUTINES],
        "gentlest": sorted(routines, key=lambda r: (r.ceiling, r.minutes)),
    }
    return render(request, "guidance/routine_list.html", context)


@public_page
@answers_gone
def routine(request: HttpRequest, slug: str) -> HttpResponse:
    found = routine_or_gone(slug)
    context = {
        "routine": found,
        "steps": [_shown(step, found) for step in steps_of(found)],
        **flags_by_urgency(found.stop_signs),
        "cautions": caution_rows(found.cautions),
        "conditions": Condition.objects.with_page().filter(routines=found),
        "sources": found.sources.all(),
    }
    return render(request, "guidance/routine_detail.html", context)


def _shown(step: Step, routine: Routine) -> dict[str, object]:
    """A step as the page tells it. ``ceiling`` is as far as this routine goes."""
    return {
        "key": step.key,
        "number": step.order,
        "title": step.title,
        "area": step.area,
        "technique": step.technique,
        "tool": step.tool,
        "pressure": step.pressure,
        "ceiling": max(step.pressure, routine.ceiling),
        "seconds": step.seconds,
        "side": step.side,
        "tempo": step.tempo,
        "do": step.do,
        "feel": step.feel,
        "avoid": step.avoid,
        "easier_do": step.easier["do"],
        "giver": step.giver,
        "receiver": step.receiver,
    }
