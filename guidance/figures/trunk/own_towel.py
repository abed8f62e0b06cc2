"""A towel on one's own back, seen from behind."""

from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Subject
from guidance.figures.marks import ghost, moving, swaying
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Point, Spot, mirror
from guidance.figures.tools import towel_end
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.behind import Behind
from guidance.figures.trunk.frames import LEFT_HIGH
from guidance.figures.trunk.given import Way, hidden_edge, opened
from guidance.figures.trunk.scene import Drawer, Scene

TOWEL: Final[list[Spot]] = [
    (9, -9.4, 1),
    (16.6, -5.6, 1),
    (-11.5, 34, 1),
    (-18.6, 28, 1),
]
TOWEL_FOLDS: Final[list[Way]] = [[(11.4, -8), (-16.4, 30)], [(14, -6.8), (-14, 32)]]
HIGH_GRIP: Final = Behind("fist", "fist", (13.2, -9), (36, -16), (30, -10), 196)
LOW_GRIP: Final = Behind("fist", "fist", (16, 31.5), (29, 29), turn=150)


def towel_across(subject: Subject) -> Scene:
    """A towel, held over one shoulder and under the other arm, is drawn up and down."""
    back, scene = opened(subject, LEFT_HIGH, ("out", "raised"))
    folds = [straight(back.points(fold), closed=False) for fold in TOWEL_FOLDS]
    towel = path(straight(back.points(TOWEL)), "f-pillow f-edge") + path(
        folds, "f-fine"
    )
    grips = HIGH_GRIP.draw(back) + LOW_GRIP.draw(back, left=True)
    scene.hands = [moving("stroke", [towel, grips], (back.at(-10, 30), back.at(10, 0)))]
    scene.marks = [swaying(back.points([(10.5, 10.5), (-2, 27.5)]))]
    return scene


FOLDED: Final[list[Spot]] = [
    (-14.6, 3.4, 1), (14.6, 3.4, 1), (15, 24, 1), (-15, 24, 1),
]  # fmt: skip
LAYERS: Final[list[Way]] = [
    [(-14.6, 20.8), (14.6, 20.8)],
    [(-14.6, 22.4), (14.6, 22.4)],
]
SHOULDER_LINE: Final[list[Point]] = [
    (12, -5.2),
    (16, -3.7),
    (19.6, -1.6),
    (22.2, 2.4),
    (23.8, 8),
]


ROLL: Final[list[Spot]] = [
    (4.2, 3, 1), (10.4, 3, 1), (10.4, 26, 1), (4.2, 26, 1),
]  # fmt: skip
ROLL_LINES: Final[list[Way]] = [[(6, 3.4), (6, 25.6)], [(8.2, 3.4), (8.2, 25.6)]]


def sway_on_roll(subject: Subject) -> Scene:
    """A rolled towel stands beside the spine; the trunk sways on it from side to side."""
    back, scene = opened(subject, LEFT_HIGH)
    lines = [straight(back.points(line), closed=False) for line in ROLL_LINES]
    roll = path(straight(back.points(ROLL)), "f-pillow f-edge") + path(lines, "f-fine")
    ends = towel_end(back.at(7.3, 2.6), 3.3 * back.placing.size)
    return _swaying(back, scene, roll + ends)


def sway_on_folded(subject: Subject) -> Scene:
    """A folded towel lies flat behind the back, which sways on it from side to side."""
    back, scene = opened(subject, LEFT_HIGH)
    lines = [straight(back.points(line), closed=False) for line in LAYERS]
    towel = path(straight(back.points(FOLDED)), "f-pillow f-edge")
    flat = towel + path(lines, "f-fine") + hidden_edge(back, subject.area)
    return _swaying(back, scene, flat)


def _swaying(back: Back, scene: Scene, towel: str) -> Scene:
    right: list[Spot] = [(x + 3.6, y) for x, y in SHOULDER_LINE]
    shadows = [right, mirror(right)]
    scene.hands = [
        ghost(*(smooth(back.points(s), closed=False) for s in shadows)),
        towel,
    ]
    scene.marks = [
        moving("rock", [swaying(back.points([(-13, 32), (0, 30.4), (13, 32)]))])
    ]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("upper-back", "friction-circles", "rolled-towel"): towel_across,
    ("upper-back", "gentle-rocking", "rolled-towel"): sway_on_roll,
    ("upper-back", "friction-circles", "folded-towel"): sway_on_folded,
}
