"""The giver's hands on a back: where they lie, told once for every way a back can lie.

Who gives works from behind, so the picture is seen with the giver's eyes: the forearms
come from the foot of the frame, and where the person lies, from the foot on the right.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from guidance.figures.arms import GIVER
from guidance.figures.fists import side_fist
from guidance.figures.hand_shapes import SPOTS
from guidance.figures.hands import hand, laid
from guidance.figures.marks import Motion, moving, resting
from guidance.figures.points import Placing, Point, step_from
from guidance.figures.trunk.back import Back

HAND: Final = 18.5
FOREARM: Final = 27.0
TO_THE_HEAD: Final = -90.0
LYING_TILT: Final = 20.0


@dataclass(frozen=True)
class Laid:
    """The right hand on the person's right: which spot of it lies where, in centimetres."""

    pose: str
    spot: str
    at: Point
    turn: float = TO_THE_HEAD
    left: bool = False
    lean: float = 0.0
    """Degrees by which the forearm leans further out."""

    def other(self) -> "Laid":
        """The left hand in the same way on the other side."""
        return replace(self, left=not self.left)

    def placing(self, back: Back) -> Placing:
        x, y = self.at
        target = back.at(-x if self.left else x, y)
        own = self.turn
        if self.left:
            own = -180 - own
        tilt = LYING_TILT if back.lies else 0.0
        size = HAND * back.placing.size
        return laid(self.spot, target, back.placing.turn + own + tilt, size, self.left)

    def elbow(self, back: Back, wrist: Point) -> Point:
        if back.lies:
            angle = (66.0 if self.left else 40.0) + self.lean
        else:
            out = 14.0 + self.lean
            angle = 90 + out if self.left else 90 - out
        return step_from(wrist, angle, FOREARM * back.placing.size)

    def draw(self, back: Back) -> str:
        placing = self.placing(back)
        elbow = self.elbow(back, placing.point((0, 0)))
        if self.pose == "fist":
            return side_fist(placing, GIVER, elbow)
        return hand(self.pose, placing, GIVER, elbow)


def hands(
    back: Back,
    motion: Motion,
    each: Iterable[Laid],
    along: tuple[Point, Point] | None = None,
) -> list[str]:
    """Each hand as a moving thing of its own; `along` is the right hand's way, in cm."""
    parts: list[str] = []
    for one in each:
        way = None
        if along:
            sign = -1 if one.left else 1
            start, end = (back.at(sign * x, y) for x, y in along)
            way = (start, end)
        parts.append(moving(motion, [one.draw(back)], way))
    return parts


def still(back: Back, *each: Laid) -> list[str]:
    """Hands that rest, each with its ring on the back of the hand."""
    parts: list[str] = []
    for one in each:
        ring = resting(one.placing(back).point(SPOTS["ring"]))
        parts.append(moving("hold", [one.draw(back), ring]))
    return parts


def pair(one: Laid) -> tuple[Laid, Laid]:
    """Both hands in the same way; the far one first, so that the near one lies over it."""
    return one, one.other()
