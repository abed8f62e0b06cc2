"""Sitting with a massage cushion behind the back, and checking it, seen from the side."""

from typing import Final

from guidance.figures.elements import path, words
from guidance.figures.kinds import Subject
from guidance.figures.marks import circling, moving, pause
from guidance.figures.paths import circle_points, smooth
from guidance.figures.points import Placing, Spot
from guidance.figures.trunk.profile import Profile
from guidance.figures.trunk.scene import Drawer, Scene
from guidance.figures.trunk.side_view import beside_spine, chair, frame_for, side_scene


def _cushion(placing: Placing, x: float, top: float) -> str:
    """A massage cushion between back and chair: a slab with round knobs."""
    slab: list[Spot] = [
        (x - 3, top - 9, 1),
        (x - 6.8, top - 9, 1),
        (x - 6.8, top + 16, 1),
        (x - 3, top + 16, 1),
    ]
    knobs = [
        circle_points(placing.point((x - 2.4, top + dy)), 3.1 * placing.size)
        for dy in (-4.6, 3.4, 11.4)
    ]
    return path([smooth(k) for k in knobs], "f-ball f-edge") + path(
        smooth(placing.points(slab)), "f-soft f-edge"
    )


def _on_cushion(subject: Subject) -> tuple[Profile, Scene]:
    placing = frame_for(subject.area)
    x, top = (-9.4, 11.0) if subject.area == "upper-back" else (-9.0, 31.0)
    behind = chair(placing, x - 7.2) + _cushion(placing, x, top)
    view = Profile(placing, behind=behind)
    return view, side_scene(view, subject.area)


def circle_cushion(subject: Subject) -> Scene:
    view, scene = _on_cushion(subject)
    y = 14.0 if subject.area == "upper-back" else 34.0
    scene.leave = beside_spine(view, (-9, y))
    scene.marks = [moving("circle", [circling(view.at(-13.5, y), 30)])]
    return scene


def check(subject: Subject) -> Scene:
    """Nothing is done: the person sits on the chair, and looks how all of it lies."""
    if subject.tool == "massage-cushion":
        _, scene = _on_cushion(subject)
    else:
        placing = frame_for(subject.area)
        view = Profile(placing, behind=chair(placing, -18.8))
        scene = side_scene(view, subject.area)
    scene.marks = [pause((340, 70)), words(["pause"], (340, 118), "f-words")]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("upper-back", "friction-circles", "massage-cushion"): circle_cushion,
    ("lower-back", "friction-circles", "massage-cushion"): circle_cushion,
    ("upper-back", "check-in"): check,
    ("lower-back", "check-in"): check,
}
