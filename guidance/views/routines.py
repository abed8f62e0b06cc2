from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..forms import RoutineFilterForm
from ..models import Condition, Picture, Routine, Step
from ..safety.routines import FLARE_ROUTINES
from .cautions import caution_rows
from .fetch import answers_gone, routine_or_gone, steps_of
from .pictures import new_scenes, picture_of, with_pictures
from .public import public_page
from .signs import flags_by_group


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
    steps = with_pictures(steps_of(found))
    scenes = new_scenes(steps)
    context = {
        "routine": found,
        "first_scene": scenes.pop(steps[0].key, None) if steps else None,
        "steps": [_shown(step, found, scenes) for step in steps],
        "moving": any(picture_of(step) for step in steps),
        "short": [step.order for step in steps if step.key in found.short_version],
        **flags_by_group(found.stop_signs),
        "cautions": caution_rows(found.cautions),
        "conditions": Condition.objects.with_page().filter(routines=found),
        "programmes": found.programmes.published(),
        "sources": found.sources.all(),
    }
    return render(request, "guidance/routine_detail.html", context)


def _shown(
    step: Step, routine: Routine, scenes: dict[int, Picture]
) -> dict[str, object]:
    """A step as the page tells it. ``ceiling`` is as far as this routine goes."""
    return {
        "picture": picture_of(step),
        "scene": scenes.get(step.key),
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
