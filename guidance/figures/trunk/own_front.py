"""The chest below the collarbone and the shoulders of who lies back, from the front."""

from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    area as patch,
    arrow,
    circling,
    leave_alone,
    moving,
    resting,
)
from guidance.figures.points import Placing, Point, Spot, mirror
from guidance.figures.trunk.front import Front
from guidance.figures.trunk.scene import Drawer, Scene
from guidance.figures.tubes import tube

HAND: Final = 18.5
CHEST: Final[list[Spot]] = [
    (6, 4.4), (8.4, 2.4), (12.2, 2), (15, 3.6), (15.2, 7), (12.6, 9.4), (8.6, 9.4), (6, 7.6),
]  # fmt: skip
SHOULDER: Final[list[Spot]] = [
    (6.4, -6.4), (8.8, -6.2), (12.4, -4.6), (16.4, -3), (18, -1), (15.6, -0.4), (10.6, -2),
    (7.2, -4),
]  # fmt: skip
HOLLOW: Final[list[Spot]] = [
    (4.4, -3.6), (7.4, -4.4), (11.2, -3.8), (10.6, -2.6), (7.4, -2.8), (4.6, -2),
]  # fmt: skip
SIDE_OF_NECK: Final[list[Spot]] = [
    (2.2, -9.4),
    (4.8, -9.2),
    (5.6, -6.4),
    (4, -3.6),
    (1.8, -4.2),
]
SWEEP: Final[list[Spot]] = [(11.4, 4.6), (15, 2.6), (20.4, 3.4)]


def _opened(area: list[Spot], subject: Subject, y: float = 96) -> tuple[Front, Scene]:
    view = Front(
        Placing(at=(200, y), size=5.4),
        subject.position == "recline",
        right_out=subject.mode == "self",
    )
    one = [view.points(area)]
    sides = (
        one if subject.side in ("either", "left") else [*one, view.points(mirror(area))]
    )
    scene = Scene(view.draw(), patch(*sides))
    scene.leave = _above(view) if area is CHEST else _neck(view)
    return view, scene


def _above(view: Front) -> str:
    zones = [view.points(HOLLOW), view.points(mirror(HOLLOW))]
    leader = ((108, 36), view.at(-8, -3.4))
    return leave_alone(
        zones, ["not above", "collarbone"], (57, 34), leader, plate=view.reclines
    )


def _neck(view: Front) -> str:
    zones = [view.points(SIDE_OF_NECK), view.points(mirror(SIDE_OF_NECK))]
    leader = ((88, 36), view.at(-4.4, -7.6))
    return leave_alone(zones, ["not on", "the neck"], (47, 34), leader, plate=True)


def _own(
    view: Front, pose: str, spot: str, at: Point, turn: float, elbow: Point
) -> str:
    """One's right hand on the left side, with its arm."""
    size = view.placing.size
    joint = view.at(*elbow)
    root = view.at(-21.6, 15.4)
    upper = tube(
        [root, joint],
        [(4.4 * size, 4.4 * size), (4.16 * size, 4.16 * size)],
        cap_end=True,
    )
    own = laid(spot, view.at(*at), turn, HAND * size)
    return hand(pose, own, SELF, joint, sleeve=False, upper=upper)


ELBOW: Final[Point] = (-24, 31)


def stroke_chest(subject: Subject) -> Scene:
    view, scene = _opened(CHEST, subject)
    own = _own(view, "flat", "tips", (8.6, 6.6), -12, ELBOW)
    scene.hands = [moving("stroke", [own], (view.at(8, 5), view.at(18, 4)))]
    scene.marks = [arrow(view.points(SWEEP))]
    return scene


def circle_chest(subject: Subject) -> Scene:
    view, scene = _opened(CHEST, subject)
    own = _own(view, "pads", "pads", (10.2, 6.2), -14, ELBOW)
    scene.hands = [moving("circle", [own])]
    scene.marks = [circling(view.at(10.8, 5.8), 21)]
    return scene


def hold_chest(subject: Subject) -> Scene:
    view, scene = _opened(CHEST, subject)
    own = _own(view, "flat", "palm", (9.4, 7.2), -20, ELBOW)
    scene.hands = [moving("hold", [own, resting(view.at(9, 7.4))])]
    return scene


def hold_shoulder(subject: Subject) -> Scene:
    view, scene = _opened(SHOULDER, subject, 112)
    own = _own(view, "over", "middle", (11.6, -0.8), -44, (-20, 33))
    scene.hands = [moving("hold", [own, resting(view.at(8.8, 1.6))])]
    return scene


def giver_holds_shoulder(subject: Subject) -> Scene:
    """The giver sits at the side and rests one hand on top of the nearer shoulder."""
    view, scene = _opened(SHOULDER, subject, 112)
    placing = laid("middle", view.at(13, -3), 196, HAND * view.placing.size)
    own = hand("over", placing, GIVER, (395, 190))
    scene.hands = [moving("hold", [own, resting(placing.point((0.33, 0.0)))])]
    return scene


BY_A_HELPER: Final[dict[tuple[str, ...], Drawer]] = {
    ("shoulder-top", "holding", "hands", "recline"): giver_holds_shoulder,
}
DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("chest-front", "effleurage"): stroke_chest,
    ("chest-front", "friction-circles"): circle_chest,
    ("chest-front", "holding"): hold_chest,
    ("shoulder-top", "holding", "hands", "recline"): hold_shoulder,
}
