"""One's own opposite hand on the top of a shoulder, seen from behind."""

from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.elements import path
from guidance.figures.fists import fingers_over
from guidance.figures.kinds import Subject
from guidance.figures.marks import arrows, moving, pressing_still, resting
from guidance.figures.paths import smooth
from guidance.figures.points import Point, Spot
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.frames import LEFT_HIGH
from guidance.figures.trunk.given import Way, opened
from guidance.figures.trunk.scene import Drawer, Scene

OVER_ROOTS: Final[list[Point]] = [(8.6, -8.2), (10.9, -7.6), (13.1, -6.7), (15.1, -5.4)]
OVER_TIPS: Final[list[Point]] = [(7.6, 1.6), (10.3, 3.2), (13, 3.2), (15.4, 1.8)]
OVER_HAND: Final[list[Spot]] = [
    (8, -4.4), (6.3, -7.9, 1), (5.6, -11.9, 1), (9.4, -12.1), (13.4, -10.9), (16.2, -7.8),
    (15.9, -3.6), (12, -5),
]  # fmt: skip
"""The back of the hand, from the knuckles to where the neck hides its wrist."""
CLOSING: Final[tuple[Way, Way]] = (
    [(10.6, -17), (11.4, -9.8)],
    [(12.4, 12.5), (11.8, 5.6)],
)
ROLLING: Final[tuple[Way, Way]] = (
    [(20, -12), (14.4, -14.4), (11.9, -9.8)],
    [(19, 11.5), (13.6, 13), (11.4, 5.9)],
)


def _fingers(back: Back) -> str:
    roots = [back.at(*spot) for spot in OVER_ROOTS]
    tips = [back.at(*spot) for spot in OVER_TIPS]
    fingers = fingers_over(roots, tips, 1.02 * back.placing.size, SELF)
    return _back_of_hand(back) + fingers


def _back_of_hand(back: Back) -> str:
    """The hand that the fingers belong to: it comes over the shoulder from the front."""
    return path(smooth(back.points(OVER_HAND)), f"f-edge {SELF.skin}")


def _one_side(subject: Subject) -> tuple[Back, Scene]:
    """The shoulder that the opposite hand reaches; the other one has its turn later.

    The arm of that hand goes forward and out of sight: two arms that hang down left the
    fingers without an owner.
    """
    return opened(subject, LEFT_HIGH, arms=("away", "down"))


def squeeze_shoulder(subject: Subject) -> Scene:
    back, scene = _one_side(subject)
    scene.hands = [moving("squeeze", [_fingers(back)])]
    scene.marks = [arrows([back.points(way) for way in CLOSING])]
    return scene


def knead_shoulder(subject: Subject) -> Scene:
    back, scene = _one_side(subject)
    scene.hands = [moving("knead", [_fingers(back)])]
    scene.marks = [arrows([back.points(way) for way in ROLLING])]
    return scene


def hold_shoulder(subject: Subject) -> Scene:
    back, scene = _one_side(subject)
    scene.hands = [moving("hold", [_fingers(back), resting(back.at(11.8, -3))])]
    return scene


def press_shoulder(subject: Subject) -> Scene:
    back, scene = _one_side(subject)
    scene.hands = [moving("press", [_fingers(back)])]
    scene.marks = [pressing_still(back.at(11.6, -2), 66, (268, 88), gap=38)]
    return scene


def hold_upper_back(subject: Subject) -> Scene:
    """A hand over the shoulder reaches the top of the strip, and rests there."""
    back, scene = _one_side(subject)
    roots = [back.at(x - 1, y - 0.2) for x, y in OVER_ROOTS]
    tips = [back.at(x - 1, y + 1.4) for x, y in OVER_TIPS]
    fingers = fingers_over(roots, tips, 1.02 * back.placing.size, SELF)
    over = _back_of_hand(back)
    scene.hands = [moving("hold", [over, fingers, resting(back.at(10.6, -2))])]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("shoulder-top", "squeeze-release"): squeeze_shoulder,
    ("shoulder-top", "petrissage"): knead_shoulder,
    ("shoulder-top", "holding"): hold_shoulder,
    ("shoulder-top", "sustained-press"): press_shoulder,
    ("upper-back", "holding"): hold_upper_back,
}
