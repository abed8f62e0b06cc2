"""A person in profile, facing right, with the arm on the near side and what lies round it.

Sitting, leaning on a table, or on the left side as seen from above with the head at left.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import bed, pillow
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.head.outlines import FACE, HAIR
from guidance.figures.marks import area, leave_alone
from guidance.figures.paths import circle_points, smooth
from guidance.figures.points import (
    Placing,
    Point,
    Spot,
    between,
    direction,
    distance,
    mirror,
    rotate,
)
from guidance.figures.tubes import tapered

# The arm in shares of its own length: shoulder at 0,0, elbow at 1,0, the front on -y.
_PATCH: Final[list[Spot]] = [
    (-0.06, 0.0), (0.02, -0.1), (0.3, -0.1), (0.6, -0.085), (0.78, -0.06), (0.82, 0.02), (0.78, 0.09),
    (0.5, 0.12), (0.2, 0.13), (0.0, 0.1),
]  # fmt: skip
_INNER: Final[list[Spot]] = [
    (0.34, -0.16),
    (0.5, -0.152),
    (0.72, -0.135),
    (0.73, -0.1),
    (0.5, -0.112),
    (0.34, -0.122),
]
_ELBOW: Final[list[Spot]] = [
    (0.93, 0.0),
    (0.97, -0.08),
    (1.04, -0.08),
    (1.08, 0.0),
    (1.05, 0.09),
    (0.97, 0.1),
]
_UPPER: Final = (
    (0.0, 0.17, 0.17),
    (0.3, 0.168, 0.168),
    (0.7, 0.142, 0.15),
    (1.0, 0.125, 0.125),
)
_SLEEVE: Final = ((0.0, 0.195, 0.195), (0.3, 0.2, 0.2), (0.56, 0.19, 0.195))
_HEM: Final[list[Spot]] = [
    (0.02, -0.195), (0.3, -0.2), (0.56, -0.19, 1), (0.56, 0.195, 1), (0.3, 0.2), (0.02, 0.195),
]  # fmt: skip
"""Sides and hem of a sleeve: the sides tell the arm from the trunk behind it."""

# A trunk in profile that faces right, round its shoulder joint at 0,0, and where its head is.
_TRUNK: Final[list[Spot]] = [
    (-46, -44, 1), (-74, -16), (-92, 44), (-88, 140), (-76, 260, 1), (96, 260, 1), (108, 150), (112, 54),
    (88, -2), (58, -26), (34, -38, 1), (-6, -32),
]  # fmt: skip
_NECK: Final[list[Spot]] = [
    (-20, -96, 1), (-28, -66), (-50, -36, 1), (-10, -16), (38, -30, 1), (26, -50), (24, -84, 1),
]  # fmt: skip
_HEAD: Final = Placing(at=(16, -92), size=104)


Label = tuple[Point, Point]
"""Where words stand, and where their leader sets out."""


@dataclass(frozen=True)
class Pose:
    """How the trunk leans and where the arm goes."""

    shoulder: Point
    elbow: Point
    wrist: Point
    lean: float
    elbow_words: Label
    inner_words: Label
    ground: Callable[[], str]

    def arm(self) -> Placing:
        turn = direction(self.shoulder, self.elbow)
        return Placing(
            at=self.shoulder, turn=turn, size=distance(self.shoulder, self.elbow)
        )

    def drawn(self) -> str:
        size = distance(self.shoulder, self.elbow)
        place = Placing(at=self.shoulder)
        neck = place.points(rotate(_NECK, self.lean))
        trunk = place.points(rotate(_TRUNK, self.lean))
        face = place.points(rotate(_HEAD.points(mirror(FACE)), self.lean))
        hair = place.points(rotate(_HEAD.points(mirror(HAIR)), self.lean))
        upper = tapered(self.shoulder, self.elbow, _UPPER, size, cap_end=True)
        lower = laid(
            "wrist", self.wrist, direction(self.elbow, self.wrist), size * 0.58
        )
        bend = between(self.elbow, self.wrist, 0.015)
        sleeve = tapered(self.shoulder, self.elbow, _SLEEVE, size, cap_start=True)
        hem = self.arm().points(_HEM)
        return (
            self.ground()
            + path(smooth(neck), "f-edge f-skin")
            + path(smooth(face), "f-edge f-skin")
            + path(smooth(hair), "f-edge f-hair")
            + path(smooth(trunk), "f-edge f-shirt")
            + path(smooth(upper), "f-edge f-skin")
            + hand("flat", lower, SELF, bend, sleeve=False)
            + path(smooth(circle_points(self.elbow, size * 0.118)), "f-skin")
            + path(smooth(sleeve), "f-shirt")
            + path(smooth(hem, closed=False), "f-line")
        )

    def patch(self) -> str:
        return area(self.arm().points(_PATCH))

    def zones(self) -> str:
        frame = self.arm()
        (at, start), (inner_at, inner_start) = self.elbow_words, self.inner_words
        elbow, inner = frame.points(_ELBOW), frame.points(_INNER)
        to_elbow, to_inner = frame.point((1.0, 0.02)), frame.point((0.6, -0.13))
        alone = leave_alone([elbow], ["not the", "elbow"], at, (start, to_elbow))
        return alone + leave_alone(
            [inner], ["not the", "inner arm"], inner_at, (inner_start, to_inner)
        )


def _nothing() -> str:
    return ""


def _table() -> str:
    return pillow(
        [(190, 250), (240, 226), (330, 224), (420, 230), (430, 330), (200, 330)]
    )


def _bed() -> str:
    """The bed from above, with the pillow under the head."""
    return bed() + pillow(
        [(-20, 70), (60, 62), (92, 90), (96, 170), (84, 250), (50, 270), (-20, 262)]
    )


UPRIGHT: Final = Pose(
    shoulder=(190, 116), elbow=(186, 256), wrist=(318, 280), lean=0,
    elbow_words=((52, 270), (80, 268)), inner_words=((354, 206), (314, 204)), ground=_nothing,
)  # fmt: skip
LEANING: Final = Pose(
    shoulder=(120, 122), elbow=(254, 224), wrist=(392, 214), lean=38,
    elbow_words=((352, 128), (340, 152)), inner_words=((318, 40), (300, 64)), ground=_table,
)  # fmt: skip
ON_SIDE: Final = Pose(
    shoulder=(140, 166), elbow=(302, 152), wrist=(330, 26), lean=-90,
    elbow_words=((350, 276), (344, 258)), inner_words=((226, 22), (230, 46)), ground=_bed,
)  # fmt: skip
POSES: Final[dict[str, Pose]] = {
    "chair-upright": UPRIGHT,
    "chair-lean": LEANING,
    "bed-side": ON_SIDE,
}
