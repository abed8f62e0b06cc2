"""A pelvis that tips, and a belly that breathes, seen from the side."""

from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Subject
from guidance.figures.marks import ghost, moving, swaying
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot
from guidance.figures.trunk.profile import Profile
from guidance.figures.trunk.scene import Drawer, Scene
from guidance.figures.trunk.side_view import side_scene

TILT: Final[list[Spot]] = [(-9, 41), (-5, 33.6), (2.4, 31.4), (9.4, 35), (12.6, 42.6)]
TIPPED_BACK: Final[list[Spot]] = [(-8.8, 22), (-4.6, 30), (-4.4, 37), (-8, 44)]
TIPPED_BELLY: Final[list[Spot]] = [(11, 20), (14.6, 28), (14.8, 36), (12, 43)]


def tilt(subject: Subject) -> Scene:
    """The pelvis tips forward and back: ghosts of back and belly, an arrow round the hip."""
    placing = Placing(at=(165, 0), size=4.8)
    seat: list[Spot] = [(-22, 58.4), (36, 58.4), (36, 62.4), (-22, 62.4)]
    behind = path(straight(placing.points(seat)), "f-firm f-edge")
    view = Profile(placing, behind=behind, arm=ON_THIGH)
    scene = side_scene(view, subject.area)
    lines = [smooth(view.points(s), closed=False) for s in (TIPPED_BACK, TIPPED_BELLY)]
    scene.hands = [ghost(*lines)]
    scene.marks = [moving("rock", [swaying(view.points(TILT))])]
    return scene


ON_THIGH: Final[tuple[Point, Point, Point]] = ((0.5, 0.5), (5.0, 28.0), (27.0, 39.0))
ON_BACK: Final = Placing(at=(26, 205), size=4.1, turn=-90)
BENT_LEGS: Final[tuple[tuple[Spot, ...], ...]] = (
    (
        (-9.6, 41, 1), (-11.6, 48), (-10.6, 55), (-4, 60), (12, 66), (27, 72.6), (33.4, 71.6),
        (34.6, 66), (29, 60.6), (18, 52), (10.4, 41, 1),
    ),
    (
        (33.8, 66), (34.6, 72), (28, 77), (10, 82), (-6.4, 87, 1), (-8, 80, 1), (8, 73.4),
        (24, 67.4),
    ),
)  # fmt: skip
FOOT: Final[list[Spot]] = [
    (-5, 79),
    (-5.4, 88),
    (-7, 97),
    (-9.6, 99),
    (-11, 96),
    (-11.2, 84),
    (-9.6, 79),
]
BED: Final[list[Spot]] = [(-11.4, -40), (-11.4, 100), (-40, 100), (-40, -40)]
BED_PILLOW: Final[list[Spot]] = [
    (-6, -38),
    (-5, -24),
    (-7, -12),
    (-11, -7),
    (-12, -22),
    (-11.6, -40),
]
BREATH: Final[list[Spot]] = [(11, 4), (14.4, 16), (14.2, 28), (11, 42)]


def breathe_lying(subject: Subject) -> Scene:
    """The easier way: lying with bent knees, only the breath moves."""
    bed = path(straight(ON_BACK.points(BED)), "f-soft f-edge")
    pillow = path(smooth(ON_BACK.points(BED_PILLOW)), "f-pillow f-edge")
    foot = path(smooth(ON_BACK.points(FOOT)), "f-skin f-edge")
    view = Profile(ON_BACK, behind=bed + pillow + foot, arm=None, legs=BENT_LEGS)
    scene = side_scene(view, subject.area)
    scene.hands = [ghost(smooth(view.points(BREATH), closed=False))]
    scene.marks = [
        moving("move", [swaying(view.points([(16.6, 24), (22, 23), (27.4, 24)]))])
    ]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("lower-back", "slow-movement", "chair-upright"): tilt,
    ("lower-back", "slow-movement", "breath-only"): breathe_lying,
    ("buttock", "slow-movement"): tilt,
}
