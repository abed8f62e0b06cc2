"""Pictures beside the steps, and as files whose names change with what is in them."""

from collections.abc import Iterable

from csp.constants import NONE
from csp.decorators import csp
from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render

from ..figures import style_hash
from ..models import Picture, Position, Routine, Step, StepPicture
from .public import public_page

#: A file that stands alone loads nothing; its own style sheet is known by its hash.
ALONE = {
    "default-src": [NONE],
    "style-src": [f"'{style_hash()}'"],
    "frame-ancestors": [NONE],
}


@public_page
def _file(request: HttpRequest, digest: str) -> HttpResponse:
    found = get_object_or_404(Picture.objects.only("file"), digest=digest)
    return HttpResponse(found.file, content_type="image/svg+xml; charset=utf-8")


@csp(ALONE)  # type: ignore[arg-type]
def picture(request: HttpRequest, digest: str) -> HttpResponseBase:
    """One picture; its name is a digest of it, so it can be kept for ever."""
    response = _file(request, digest)
    if response.status_code in {200, 304}:
        response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def with_pictures(steps: list[Step]) -> list[Step]:
    """The same steps with what is drawn of them, but without the separate files."""
    drawn = StepPicture.objects.select_related("picture", "scene")
    small = drawn.defer("picture__file", "scene__file")
    prefetch_related_objects(steps, Prefetch("pictures", small))
    return steps


def picture_of(step: Step, way: str = StepPicture.Way.USUAL) -> StepPicture | None:
    """What the step looks like done in this way, where it is drawn."""
    return next((row for row in step.pictures.all() if row.way == way), None)


def new_scenes(steps: Iterable[Step]) -> dict[int, Picture]:
    """By the key of the first step in each position: how to sit, lie or stand."""
    seen, found = set(), {}
    for step in steps:
        drawn = picture_of(step)
        scene = drawn.scene if drawn else None
        if scene is not None and step.position_id not in seen:
            seen.add(step.position_id)
            found[step.key] = scene
    return found


def with_starts(routines: list[Routine], number: int) -> list[Routine]:
    """The same routines; the first ones know how their first position looks."""
    usual = StepPicture.objects.filter(
        step__routine__in=routines[:number], way=StepPicture.Way.USUAL
    ).exclude(scene=None)
    rows = usual.select_related("step", "scene").defer("scene__markup", "scene__file")
    first: dict[int, Picture | None] = {}
    for row in rows.order_by("step__order"):
        first.setdefault(row.step.routine_id, row.scene)
    for routine in routines[:number]:
        routine.start = first.get(routine.pk)
    return routines


@public_page
def gallery(request: HttpRequest) -> HttpResponse:
    """Everything that is drawn, by position: for editors, and for whoever reviews."""
    groups = [
        {
            "position": position,
            "scenes": _in_order(row.scene for row in rows),
            "pictures": _in_order(row.picture for row in rows),
        }
        for position, rows in _by_position()
    ]
    return render(request, "guidance/pictures.html", {"groups": groups})


def _by_position() -> list[tuple[Position, list[StepPicture]]]:
    heavy = ("markup", "file")
    drawn = StepPicture.objects.select_related(
        "step__position", "picture", "scene"
    ).defer(*(f"{name}__{field}" for name in ("picture", "scene") for field in heavy))
    rows: dict[str, list[StepPicture]] = {}
    for row in drawn:
        rows.setdefault(row.position, []).append(row)
    positions = Position.objects.published()
    return [(place, rows[place.slug]) for place in positions if place.slug in rows]


def _in_order(pictures: Iterable[Picture | None]) -> list[Picture]:
    """Each picture once, by its title."""
    once = {shown.digest: shown for shown in pictures if shown is not None}
    return sorted(once.values(), key=lambda shown: (shown.title, shown.digest))
