"""Arms loosely folded in front of the body, each hand at rest on the other forearm."""

from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import drawing, pillow
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing
from guidance.figures.marks import area, moving, resting
from guidance.figures.paths import circle_points, smooth
from guidance.figures.points import Point, Spot

_BODY: Final[list[Spot]] = [
    (40, 320, 1), (52, 262), (90, 226), (200, 214), (310, 226), (348, 262), (360, 320, 1),
]  # fmt: skip
_PILLOW: Final[list[Spot]] = [
    (10, 120), (40, 84), (200, 74), (360, 84), (390, 120), (396, 210), (380, 290), (200, 306), (20, 290), (4, 210),
]  # fmt: skip
_LEFT_ELBOW: Final[Point] = (-60, 250)
_RIGHT_ELBOW: Final[Point] = (460, 190)
_LEFT_WRIST: Final[Point] = (238, 206)
_RIGHT_WRIST: Final[Point] = (160, 148)
_LEFT_PATCH: Final[list[Spot]] = [
    (198, 200), (130, 209), (88, 214), (84, 240), (130, 236), (202, 225),
]  # fmt: skip
_RIGHT_PATCH: Final[list[Spot]] = [
    (200, 141), (270, 150), (318, 156), (322, 182), (270, 176), (198, 166),
]  # fmt: skip


def folded_arms() -> Drawing:
    """As own eyes see them. The left hand is drawn twice, since it lies over the right arm."""
    left_hand = laid("wrist", _LEFT_WRIST, -38, 112, mirrored=True)
    right_hand = laid("wrist", _RIGHT_WRIST, 142, 112)
    on_right, on_left = left_hand.point((0.4, 0)), right_hand.point((0.4, 0))
    seam = path(smooth(circle_points(_LEFT_WRIST, 12)), "f-skin")
    return drawing(
        pillow(_PILLOW),
        path(smooth(_BODY), "f-edge f-shirt"),
        hand("flat", left_hand, SELF, _LEFT_ELBOW),
        area(_LEFT_PATCH),
        hand("flat", right_hand, SELF, _RIGHT_ELBOW),
        area(_RIGHT_PATCH),
        moving(
            "hold", [hand("flat", left_hand, SELF), seam, resting(on_left, on_right)]
        ),
    )
