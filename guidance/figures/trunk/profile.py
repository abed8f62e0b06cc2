"""A person from the right side, sitting or standing, with what is behind the back.

Centimetres again: x forward from the middle of the trunk, y below the shoulder line.
"""

from dataclasses import dataclass
from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.elements import path
from guidance.figures.hands import hand
from guidance.figures.paths import merged, smooth, straight
from guidance.figures.points import Placing, Point, Spot, direction
from guidance.figures.tubes import tube

SHIRT: Final[list[Spot]] = [
    (-5.6, -7.6, 1), (-8.4, -3), (-10.4, 4), (-10.6, 12), (-9.4, 20), (-8.2, 28),
    (-8.6, 35), (-10.6, 42), (-11.4, 47, 1), (10.4, 47, 1), (10.6, 38), (10.8, 28),
    (11.6, 17), (11, 7), (8.6, -1), (5.2, -6.6, 1), (0, -5.8),
]  # fmt: skip
NECK: Final[list[Spot]] = [
    (-4.6, -17, 1),
    (-5.4, -10),
    (-6, -5, 1),
    (5.6, -5, 1),
    (4.8, -10),
    (5.6, -15, 1),
]

# In head heights, round the head's centre; the face looks right.
HEAD: Final = 23.5
HEAD_CENTRE: Final = (2.6, -22.4)
FACE: Final[list[Spot]] = [
    (0.02, -0.5), (0.24, -0.44), (0.36, -0.28), (0.39, -0.1), (0.445, 0.06), (0.405, 0.13),
    (0.395, 0.27), (0.34, 0.42), (0.22, 0.46), (0.06, 0.38), (-0.2, 0.36), (-0.38, 0.16),
    (-0.44, -0.06), (-0.38, -0.3), (-0.2, -0.46),
]  # fmt: skip
HAIR: Final[list[Spot]] = [
    (0.3, -0.36, 1), (0.16, -0.53), (-0.1, -0.545), (-0.36, -0.4), (-0.48, -0.1),
    (-0.43, 0.16), (-0.28, 0.37, 1), (-0.13, 0.26), (-0.12, 0.08), (-0.02, -0.04),
    (0.12, -0.1, 1), (0.2, -0.26),
]  # fmt: skip

SITTING_LEGS: Final[list[Spot]] = [
    (-9.4, 41, 1), (-11.6, 47), (-12.4, 53), (-10, 57), (-2, 58), (18, 57.6), (36, 57),
    (37.6, 62), (37.4, 82, 1), (48, 82, 1), (48.4, 60), (47.6, 52), (44, 47.6), (34, 46),
    (20, 44), (10, 41, 1),
]  # fmt: skip
STANDING_LEGS: Final[list[Spot]] = [
    (-9.6, 42, 1), (-12, 48), (-13, 54), (-11.6, 60), (-9.2, 66), (-7.6, 78), (-4.6, 92, 1),
    (8.6, 92, 1), (9.8, 76), (10.6, 62), (10.6, 50), (10, 42, 1),
]  # fmt: skip

SHOULDER: Final[Point] = (-0.5, 0.5)
LAP: Final[tuple[Point, Point, Point]] = (SHOULDER, (0.5, 28.5), (22.0, 40.0))
HANGING: Final[tuple[Point, Point, Point]] = (SHOULDER, (-1.0, 30.0), (5.0, 54.0))
SLEEVE_SHARE: Final = 0.55
HAND: Final = 17.0
HAND_TURN: Final = 6.0
"""A hand that lies on the thigh bends down a little at its wrist."""


@dataclass(frozen=True)
class Profile:
    """One side view; what is `behind` is drawn first: a wall, a chair, a ball."""

    placing: Placing
    stands: bool = False
    behind: str = ""
    arm: tuple[Point, Point, Point] | None = LAP
    legs: tuple[tuple[Spot, ...], ...] | None = None

    def at(self, x: float, y: float) -> Point:
        return self.placing.point((x, y))

    def points(self, spots: list[Spot]) -> list[Spot]:
        return self.placing.points(spots)

    def draw(self) -> str:
        legs = self.legs or (STANDING_LEGS if self.stands else SITTING_LEGS,)
        head = Placing(at=HEAD_CENTRE, size=HEAD)
        return (
            self.behind
            + self._fill(NECK, "f-skin")
            + self._fill(head.points(FACE), "f-skin")
            + self._fill(head.points(HAIR), "f-hair")
            + path(
                merged([self.points(list(leg)) for leg in legs]), "f-trousers f-edge"
            )
            + self._fill(SHIRT, "f-shirt")
            + self._arm()
        )

    def _fill(self, spots: list[Spot], role: str) -> str:
        return path(smooth(self.points(spots)), f"{role} f-edge")

    def _arm(self) -> str:
        if not self.arm:
            return ""
        shoulder, elbow, wrist = self.arm
        upper = tube(
            [_on(shoulder, elbow, 0.5), elbow], [(4.5, 4.5), (3.9, 3.9)], cap_end=True
        )
        turn, size = direction(elbow, wrist), HAND * self.placing.size
        palm = Placing(self.at(*wrist), turn + HAND_TURN, size)
        limb = hand(
            "close",
            palm,
            SELF,
            self.at(*elbow),
            sleeve=False,
            upper=self.points(upper),
        )
        hem = _on(shoulder, elbow, SLEEVE_SHARE)
        sleeve = tube([shoulder, hem], [(5.8, 5.8), (5.4, 5.4)], cap_start=True)
        return limb + self._sleeve(sleeve)

    def _sleeve(self, sleeve: list[Spot]) -> str:
        """Only the sides and the hem have a line: a closed edge would draw a ball joint."""
        spots = self.points(sleeve)
        fill = path(smooth(spots), "f-shirt")
        right, hem_right, hem_left, left = spots[0], spots[1], spots[2], spots[3]
        sides: list[Spot] = [
            _mid(right, hem_right),
            hem_right,
            hem_left,
            _mid(left, hem_left),
        ]
        return fill + path(straight(sides, closed=False), "f-line")


def _on(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _mid(a: Spot, b: Spot) -> Spot:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
