"""A person from the front, from the chin to the waist; the face is out of the picture.

Centimetres: x is positive on the person's left, which is the viewer's right.
"""

from dataclasses import dataclass
from typing import Final

from guidance.figures.elements import path
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot, mirror
from guidance.figures.trunk.outlines import (
    ARM_DOWN,
    ARM_HALVES,
    ARMPIT,
    COLLAR_TO_SHOULDER,
    SIDE,
    SLEEVE_DOWN,
    whole,
)
from guidance.figures.tubes import tube

CHIN: Final[list[Spot]] = [
    (8.6, -30), (8.2, -20), (5.6, -13), (2, -10.6), (-2, -10.6), (-5.6, -13), (-8.2, -20),
    (-8.6, -30),
]  # fmt: skip
COLLAR: Final[Spot] = (0, -1.2)
THROAT: Final[list[Spot]] = [
    (5.7, -17, 1), (5.6, -12), (6.6, -8), (6, -2), (0, 1.5), (-6, -2), (-6.6, -8),
    (-5.6, -12), (-5.7, -17, 1),
]  # fmt: skip
COLLARBONES: Final[list[Spot]] = [(4.4, -1.6), (9, -2.4), (14.6, -1.8)]
PILLOW: Final[list[Spot]] = [
    (0, -40), (24, -40), (31, -36), (33, -20), (31, -2), (33, 14), (30, 26), (0, 28),
    (-30, 26), (-33, 14), (-31, -2), (-33, -20), (-31, -36), (-24, -40),
]  # fmt: skip


@dataclass(frozen=True)
class Front:
    placing: Placing
    reclines: bool = False
    right_out: bool = False
    """The person's right elbow points out: that hand is drawn with the rest of its arm."""

    def at(self, x: float, y: float) -> Point:
        return self.placing.point((x, y))

    def points(self, spots: list[Spot]) -> list[Spot]:
        return self.placing.points(spots)

    def draw(self) -> str:
        pillow = self._fill(PILLOW, "f-pillow") if self.reclines else ""
        bones = [self.points(COLLARBONES), self.points(mirror(COLLARBONES))]
        lines = path([smooth(bone, closed=False) for bone in bones], "f-fine")
        neck = self._fill(THROAT, "f-skin")
        head = self._fill(CHIN, "f-skin")
        return pillow + self._arms() + neck + self._shirt() + head + lines

    def _fill(self, spots: list[Spot], role: str) -> str:
        return path(smooth(self.points(spots)), f"{role} f-edge")

    def _arms(self) -> str:
        arm = tube(ARM_DOWN, [(h, h) for h in ARM_HALVES])
        arms = [arm] if self.right_out else [arm, mirror(arm)]
        return path([smooth(self.points(a)) for a in arms], "f-skin f-edge")

    def _shirt(self) -> str:
        foot: list[Spot] = [*SIDE, (17, 54, 1)]
        half = [*COLLAR_TO_SHOULDER, *SLEEVE_DOWN, *foot]
        outline = [COLLAR, *whole(half)]
        seams = [
            smooth(self.points(pit), closed=False) for pit in (ARMPIT, mirror(ARMPIT))
        ]
        return self._fill(outline, "f-shirt") + path(seams, "f-line")
