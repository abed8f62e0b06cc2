"""One's own hand on the side of the hip, seen from the side."""

from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.fists import side_fist
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Subject
from guidance.figures.marks import arrow, circling, leave_alone, moving
from guidance.figures.points import Placing, Point, Spot
from guidance.figures.trunk.profile import Profile
from guidance.figures.trunk.scene import Drawer, Scene
from guidance.figures.trunk.side_view import chair, side_scene
from guidance.figures.tubes import tube

KNOB: Final[list[Spot]] = [
    (0.4, 48.6), (2.6, 49.6), (3.2, 52), (2, 54.2), (-0.6, 54.4), (-2.4, 52.4), (-2, 49.8),
]  # fmt: skip
HIP_DOWN: Final[list[Spot]] = [(9, 36.5), (9.8, 41), (8.6, 46.4)]


def _on_hip(
    subject: Subject, pose: str, at: Point, turn: float
) -> tuple[Profile, Scene, str]:
    placing = Placing(at=(150, -62), size=5.4)
    view = Profile(placing, behind=chair(placing, -18.6), arm=None)
    scene = side_scene(view, subject.area)
    leader = ((318, 72), view.at(2.8, 51))
    scene.leave = leave_alone(
        [view.points(KNOB)], ["not on the", "bony knob"], (342, 48), leader
    )
    own = laid(
        "fist" if pose == "fist" else "palm", view.at(*at), turn, 18.5 * placing.size
    )
    elbow, root = view.at(-14, 22), view.at(-7, 10)
    size = placing.size
    upper = tube(
        [root, elbow],
        [(4.6 * size, 4.6 * size), (4.16 * size, 4.16 * size)],
        cap_end=True,
    )
    if pose == "fist":
        drawn = side_fist(own, SELF, elbow, sleeve=False, upper=upper)
    else:
        drawn = hand(pose, own, SELF, elbow, sleeve=False, upper=upper)
    return view, scene, drawn


def stroke_hip(subject: Subject) -> Scene:
    view, scene, own = _on_hip(subject, "flat", (-1, 38.5), 62)
    scene.hands = [moving("stroke", [own], (view.at(0, 36), view.at(0, 46)))]
    scene.marks = [arrow(view.points(HIP_DOWN))]
    return scene


def circle_hip(subject: Subject) -> Scene:
    view, scene, own = _on_hip(subject, "fist", (-0.5, 41), 60)
    scene.hands = [moving("circle", [own])]
    scene.marks = [circling(view.at(0.4, 42), 32)]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("outer-hip", "effleurage"): stroke_hip,
    ("outer-hip", "friction-circles"): circle_hip,
}
