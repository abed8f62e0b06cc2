"""Leaning on a ball at a wall or in a chair, seen from the side."""

from dataclasses import replace
from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Subject
from guidance.figures.marks import arrow, circling, leave_alone, moving, swaying
from guidance.figures.paths import circle_points, smooth, straight
from guidance.figures.points import Placing, Point, Spot
from guidance.figures.tools import ball
from guidance.figures.trunk.profile import HANGING, LAP, Profile
from guidance.figures.trunk.scene import Drawer, Scene
from guidance.figures.trunk.side_view import beside_spine, chair, frame_for, side_scene

BALL: Final = 4.0


def _wall(placing: Placing, x: float) -> str:
    edge = placing.point((x, 0))[0]
    spots: list[Spot] = [(-5, -5), (edge, -5), (edge, 305), (-5, 305)]
    return path(straight(spots), "f-soft f-edge")


CONTACTS: Final[dict[str, Point]] = {
    "upper-back": (-10.5, 14.0),
    "shoulder-blade": (-10.5, 10.5),
    "buttock": (-12.9, 51.5),
}


def _on_ball(subject: Subject) -> tuple[Profile, Scene, Point]:
    placing = frame_for(subject.area)
    x, y = CONTACTS[subject.area]
    centre = (x - BALL + 0.5, y)
    stands = subject.position == "wall-stand"
    edge = centre[0] - BALL
    behind = _wall(placing, edge) if stands else chair(placing, edge)
    drawn_ball = ball(placing.point(centre), BALL * placing.size)
    view = Profile(placing, stands, behind + drawn_ball, HANGING if stands else LAP)
    if subject.area == "buttock":
        view = replace(view, arm=None)
    return view, side_scene(view, subject.area), placing.point(centre)


def roll_ball(subject: Subject) -> Scene:
    """Bending and stretching the knees rolls the ball up and down the back."""
    view, scene, centre = _on_ball(subject)
    scene.leave = beside_spine(view, (-9, 17))
    x, y = centre[0] - 46, centre[1]
    scene.marks = [moving("roll", [swaying([(x, y - 44), (x - 2, y), (x, y + 44)])])]
    return scene


def circle_ball(subject: Subject) -> Scene:
    """The hips draw circles on the ball."""
    view, scene, centre = _on_ball(subject)
    scene.leave = _sit_bone(view)
    scene.marks = [moving("circle", [circling(centre, 36)])]
    return scene


def lean_on_ball(subject: Subject) -> Scene:
    """The body leans towards the ball and stays: one arrow, and a dotted ring."""
    view, scene, centre = _on_ball(subject)
    scene.leave = (
        _sit_bone(view) if subject.area == "buttock" else beside_spine(view, (-9, 17))
    )
    size = view.placing.size
    start, end = (centre[0] + 23 * size, centre[1]), (centre[0] + 8 * size, centre[1])
    ring = smooth(circle_points(centre, BALL * size + 8))
    still = path(ring, "f-halo") + path(ring, "f-dots")
    scene.marks = [still, moving("press", [arrow([start, end])], (start, end))]
    return scene


SIT_BONE: Final[list[Spot]] = [
    (-5, 57.6), (-2.4, 58.6), (-1.4, 61), (-2.4, 63.4), (-5, 64.4), (-7.6, 63.4), (-8.4, 61),
    (-7.6, 58.6),
]  # fmt: skip


def _sit_bone(view: Profile) -> str:
    zone = [view.points(SIT_BONE)]
    return leave_alone(
        zone, ["not on the", "sit bone"], (320, 250), ((272, 246), view.at(-4, 61))
    )


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("upper-back", "friction-circles", "ball-wall"): roll_ball,
    ("upper-back", "sustained-press", "ball-wall"): lean_on_ball,
    ("upper-back", "sustained-press", "ball-chair"): lean_on_ball,
    ("shoulder-blade", "sustained-press", "ball-wall"): lean_on_ball,
    ("buttock", "friction-circles", "ball-wall"): circle_ball,
    ("buttock", "sustained-press", "ball-wall"): lean_on_ball,
}
