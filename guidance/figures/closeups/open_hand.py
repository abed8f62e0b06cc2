"""The open hand that is worked on, on a pillow: a receiver's or the own left one.

A receiver's right hand comes from the left, and the helper's hands from the right. The own
hand comes from below, as own eyes see it, and so does the hand that works on it.
"""

from dataclasses import dataclass
from typing import Final

from guidance.figures.arms import GIVER, SELF, Worker, arm
from guidance.figures.closeups.frame import pillow
from guidance.figures.elements import path
from guidance.figures.fists import fingers_over
from guidance.figures.hand_shapes import CREASES, PALM as WHOLE_PALM
from guidance.figures.hands import View, hand, laid
from guidance.figures.limbs.form import Outline
from guidance.figures.limbs.open_hand import WRIST
from guidance.figures.marks import leave_alone
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot


@dataclass(frozen=True)
class Scene:
    """Where the worked hand lies and where the hands that work come from."""

    worker: Worker
    palm: Placing
    back: Placing
    elbow: Point
    elbows: tuple[Point, Point]
    turns: tuple[float, float]
    size: float
    pillow: list[Spot]
    words: Point
    leader: Point

    def placing(self, view: View) -> Placing:
        return self.palm if view == "palm" else self.back

    def worked(self, view: View, under: str = "", pose: str = "open") -> str:
        """The pillow, what is painted under the hand, and the hand."""
        placing = self.placing(view)
        drawn = hand(pose, placing, SELF, self.elbow, view=view, sleeve=False)
        return pillow(self.pillow) + under + drawn

    def working(
        self,
        pose: str,
        own: str,
        target: Spot,
        turn: float | None = None,
        which: int = 0,
    ) -> str:
        """A working hand, its own spot on the target: 0 is a right hand, 1 a left one."""
        turn = self.turns[which] if turn is None else turn
        placing = laid(
            own, (target[0], target[1]), turn, self.size, mirrored=which == 1
        )
        return hand(pose, placing, self.worker, self.elbows[which])

    def below(self, target: Spot, turn: float, which: int = 0) -> str:
        """A hand that supports from below: its fingers are hidden."""
        placing = laid(
            "palm", (target[0], target[1]), turn, self.size, mirrored=which == 1
        )
        return arm(
            placing, self.worker, self.elbows[which], True, [placing.points(WHOLE_PALM)]
        )

    def thumb(self, root: Spot, tip: Spot) -> str:
        return fingers_over(
            [(root[0], root[1])], [(tip[0], tip[1])], self.size * 0.085, self.worker
        )

    def creases(self) -> str:
        """The creases of the palm, drawn again over a patch."""
        return path(
            [smooth(self.palm.points(c), closed=False) for c in CREASES], "f-fine"
        )

    def wrist(self) -> str:
        zone: Outline = self.palm.points(WRIST)
        return leave_alone(
            [zone],
            ["not the", "wrist crease"],
            self.words,
            (self.leader, self.palm.point((-0.02, -0.06))),
        )


GIVEN: Final = Scene(
    worker=GIVER,
    palm=Placing(at=(118, 150), size=168, mirrored=True),
    back=Placing(at=(118, 150), size=168),
    elbow=(-120, 150),
    elbows=((430, 40), (430, 270)),
    turns=(170, 190),
    size=140,
    pillow=[(-20, 70), (60, 58), (180, 62), (300, 58), (330, 100), (336, 150), (330, 210), (300, 250), (180, 244), (60, 252), (-20, 240)],
    words=(66, 28),
    leader=(76, 52),
)  # fmt: skip
OWN: Final = Scene(
    worker=SELF,
    palm=Placing(at=(176, 222), turn=-84, size=168),
    back=Placing(at=(176, 222), turn=-84, size=168, mirrored=True),
    elbow=(138, 460),
    elbows=((420, 330), (-20, 330)),
    turns=(-142, -40),
    size=140,
    pillow=[(56, 84), (90, 70), (200, 76), (310, 68), (348, 88), (356, 160), (344, 226), (300, 244), (200, 236), (90, 240), (54, 224), (44, 150)],
    words=(66, 266),
    leader=(122, 262),
)  # fmt: skip
