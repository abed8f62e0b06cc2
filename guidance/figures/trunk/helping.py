"""The giver's hands on a back: where they lie, told once for every way a back can lie.

Who gives works from behind, so the picture is seen with the giver's eyes: the forearms
come from the foot of the frame, and where the person lies, from the foot on the right.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from guidance.figures.arms import GIVER
from guidance.figures.closeups.frame import HEIGHT
from guidance.figures.fists import side_fist
from guidance.figures.hand_shapes import SPOTS
from guidance.figures.hands import hand, laid
from guidance.figures.marks import Motion, ghost, moving, resting
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, step_from
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.places import area_sides

HAND: Final = 18.5
FOREARM: Final = 27.0
ROUND_ELBOW: Final = 24.0
"""How far a sleeve goes on round its elbow, at least."""
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
    from_head: bool = False
    """The giver stands at the head of somebody who lies, and looks to the feet."""

    def other(self) -> "Laid":
        """The left hand in the same way on the other side."""
        return replace(self, left=not self.left)

    def placing(self, back: Back) -> Placing:
        x, y = self.at
        target = back.at(-x if self.left else x, y)
        own = self.turn
        if self.left:
            own = -180 - own
        tilt = LYING_TILT if back.lies and not self.from_head else 0.0
        size = HAND * back.placing.size
        turn = back.placing.turn + own + tilt
        return laid(self.spot, target, turn, size, self.left != self.from_head)

    def elbow(self, back: Back, wrist: Point) -> Point:
        if self.from_head:
            angle = 180.0 - self.lean if self.left else 180.0 + self.lean
        elif back.lies:
            angle = (66.0 if self.left else 40.0) + self.lean
        else:
            out = 14.0 + self.lean
            angle = 90 + out if self.left else 90 - out
        return step_from(wrist, angle, FOREARM * back.placing.size)

    def draw(self, back: Back) -> str:
        placing = self.placing(back)
        elbow = self.elbow(back, placing.point((0, 0)))
        shoulder = self._shoulder(elbow)
        if self.pose == "fist":
            return side_fist(placing, GIVER, elbow, shoulder=shoulder)
        return hand(self.pose, placing, GIVER, elbow, shoulder=shoulder)

    def _shoulder(self, elbow: Point) -> Point | None:
        """Below the frame, where the giver is, if the elbow is in it."""
        if elbow[1] > HEIGHT + ROUND_ELBOW or self.from_head:
            return None
        return elbow[0] + (8 if self.left else -16), HEIGHT + 40


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


def still(back: Back, *each: Laid, over: str = "") -> list[str]:
    """Hands that rest, each with its sign on the back of the hand.

    Where they lie `over` a place, its edge is seen through them, below the sign.
    """
    parts: list[str] = []
    for one in each:
        side = "left" if one.left else "right"
        hidden = area_sides(over, side) if over else []
        edges = [smooth(back.points(outline)) for outline in hidden]
        sign = resting(one.placing(back).point(SPOTS["ring"]))
        seen = ghost(*edges) if edges else ""
        parts.append(moving("hold", [one.draw(back), seen, sign]))
    return parts


def pair(one: Laid) -> tuple[Laid, Laid]:
    """Both hands in the same way; the far one first, so that the near one lies over it."""
    return one, one.other()
