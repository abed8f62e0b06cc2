"""One's own hands that come round from the side to the back, seen from behind."""

from dataclasses import dataclass
from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.fists import fist
from guidance.figures.hands import hand, laid
from guidance.figures.marks import Motion, moving, resting
from guidance.figures.points import Placing, Point
from guidance.figures.trunk.back import Back
from guidance.figures.tubes import tube

HAND: Final = 18.5


@dataclass(frozen=True)
class Behind:
    """One's own right hand that comes round from the side, palm on the body."""

    pose: str
    spot: str
    at: Point
    elbow: Point
    shoulder: Point = (24, 16)
    turn: float = 172.0

    def placing(self, back: Back, left: bool = False) -> Placing:
        target = back.at(-self.at[0] if left else self.at[0], self.at[1])
        turn = 180 - self.turn if left else self.turn
        # A flat hand that points to the spine has its thumb down, seen from behind; a fist,
        # whose back lies on the body, has it up.
        mirrored = left != (self.pose == "fist")
        return laid(self.spot, target, turn, HAND * back.placing.size, mirrored)

    def draw(self, back: Back, left: bool = False) -> str:
        sign = -1 if left else 1
        size = back.placing.size
        placing = self.placing(back, left)
        elbow = back.at(sign * self.elbow[0], self.elbow[1])
        root = back.at(sign * self.shoulder[0], self.shoulder[1])
        halves = [(4.4 * size, 4.4 * size), (4.16 * size, 4.16 * size)]
        upper = tube([root, elbow], halves, cap_end=True)
        if self.pose == "fist":
            return fist(placing, SELF, elbow, sleeve=False, upper=upper)
        return hand(self.pose, placing, SELF, elbow, sleeve=False, upper=upper)


def both_hands(
    back: Back, one: Behind, motion: Motion, ring: Point | None = None
) -> list[str]:
    """Both hands; the sleeve of each lies over its upper arm."""
    parts: list[str] = []
    for left in (True, False):
        rings = (
            [resting(back.at(-ring[0] if left else ring[0], ring[1]))] if ring else []
        )
        parts.append(moving(motion, [one.draw(back, left), *rings]))
    return parts
