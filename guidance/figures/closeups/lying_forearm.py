"""A forearm that lies on a pillow, palm up: a receiver's right one, or the own left one.

The receiver's comes from the left, and the helper's hands from the right. The own one lies
across the lap, as own eyes see it, and the other hand comes from below.
"""

from dataclasses import dataclass, replace
from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import pillow
from guidance.figures.elements import path
from guidance.figures.hands import hand
from guidance.figures.marks import area, leave_alone
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot, between
from guidance.figures.tubes import tube

# A forearm palm up, in shares of its length: the wrist at 0,0, the elbow at 1,0.
PATCH: Final[list[Spot]] = [
    (0.16, -0.05), (0.3, -0.08), (0.55, -0.1), (0.7, -0.09), (0.74, 0.0), (0.7, 0.09), (0.55, 0.1), (0.3, 0.08), (0.16, 0.05), (0.13, 0.0),
]  # fmt: skip
_WRIST: Final[list[Spot]] = [
    (-0.05, -0.075), (0.0, -0.083), (0.06, -0.083), (0.07, 0.0), (0.06, 0.083), (0.0, 0.083), (-0.05, 0.075), (-0.055, 0.0),
]  # fmt: skip
_ELBOW: Final[list[Spot]] = [
    (0.9, -0.1), (0.96, -0.12), (1.03, -0.1), (1.06, 0.0), (1.03, 0.1), (0.96, 0.12), (0.9, 0.1), (0.87, 0.0)
]  # fmt: skip

MIDDLE: Final = 150.0
"""Half the height of the frame."""


@dataclass(frozen=True)
class Arm:
    """Where the arm that is worked on lies: its wrist, elbow, and the sleeve beyond."""

    wrist: Point
    elbow: Point
    shoulder: Point
    turn: float
    mirrored: bool
    words: tuple[Point, Point]
    pillow: list[Spot]

    def placing(self) -> Placing:
        """The frame of the patches: from the wrist to the elbow."""
        x, y = self.elbow[0] - self.wrist[0], self.elbow[1] - self.wrist[1]
        return Placing(at=self.wrist, turn=self.turn + 180, size=(x * x + y * y) ** 0.5)

    def drawn(self, under: str = "") -> str:
        """The arm on its pillow, with what is painted under it."""
        size = self.placing().size / 1.42
        sleeve = tube(
            [between(self.elbow, self.shoulder, 0.16), self.shoulder],
            [(size * 0.29, size * 0.29)] * 2,
        )
        upper = tube(
            [self.elbow, between(self.elbow, self.shoulder, 0.4)],
            [(size * 0.221, size * 0.221)] * 2,
            True,
        )
        own = Placing(at=self.wrist, turn=self.turn, size=size, mirrored=self.mirrored)
        bare = hand("open", own, SELF, self.elbow, view="palm", sleeve=False)
        joint = [
            between(self.elbow, self.wrist, 0.1),
            between(self.elbow, self.shoulder, 0.16),
        ]
        seam = path(straight(tube(joint, [(size * 0.219, size * 0.219)] * 2)), "f-skin")
        return (
            pillow(self.pillow)
            + under
            + path(smooth(upper), "f-edge f-skin")
            + bare
            + seam
            + path(smooth(sleeve), "f-edge f-shirt")
        )

    def zones(self) -> str:
        frame = self.placing()
        wrist_at, elbow_at = self.words
        wrist = leave_alone(
            [frame.points(_WRIST)],
            ["not the wrist"],
            wrist_at,
            (_below(wrist_at), frame.point((0, -0.02))),
        )
        inner = leave_alone(
            [frame.points(_ELBOW)],
            ["not the", "inner elbow"],
            elbow_at,
            (_beside(elbow_at), frame.point((0.95, -0.05))),
        )
        return wrist + inner

    def patch(self) -> str:
        return area(self.placing().points(PATCH))

    def at(self, along: float, aside: float = 0.0) -> Point:
        return self.placing().point((along, aside))


def _beside(words: Point) -> Point:
    """Two lines stand above the arm, or below it and a little to the side."""
    x, y = words
    return (x, y + 30) if y < MIDDLE else (x - 56, y - 20)


def _below(words: Point, gap: float = 8) -> Point:
    return words[0], words[1] + gap


GIVEN: Final = Arm(
    wrist=(270, 150), elbow=(60, 150), shoulder=(-60, 120), turn=0, mirrored=True,
    words=((300, 48), (70, 36)),
    pillow=[(-20, 92), (80, 84), (220, 92), (330, 86), (372, 110), (378, 150), (370, 200), (330, 226), (220, 218), (80, 226), (-20, 216)],
)  # fmt: skip
HELD: Final = replace(GIVEN, wrist=(206, 150), elbow=(-4, 150), shoulder=(-120, 120))
OWN: Final = Arm(
    wrist=(248, 122), elbow=(62, 206), shoulder=(-20, 320), turn=-24.3, mirrored=False,
    words=((160, 36), (160, 266)),
    pillow=[(10, 180), (60, 120), (180, 70), (300, 40), (360, 50), (384, 110), (360, 170), (260, 196), (150, 230), (70, 262), (0, 266)],
)  # fmt: skip
