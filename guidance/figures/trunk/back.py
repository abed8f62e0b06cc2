"""A person's back in the positions that it is worked on, with what it rests on."""

from dataclasses import dataclass
from typing import Final, Literal

from guidance.figures.elements import path
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot, mirror
from guidance.figures.trunk.outlines import (
    ARM_DOWN,
    ARM_HALVES,
    ARM_UP,
    ARMPIT,
    EAR,
    HAIR_BACK,
    HEAD,
    HEAD_CENTRE,
    HIPS,
    NECK,
    SLEEVE_DOWN,
    SLEEVE_LAIN_ON,
    SLEEVE_OUT,
    SLEEVE_TURNED_AWAY,
    SLEEVE_UP,
    shirt,
    whole,
)
from guidance.figures.tubes import tube

PRONE_TURN: Final = -90.0
"""Who lies has the head at the left of the picture."""


# How an arm leaves the shoulder: "out" and "raised" are only sleeves, since a hand of its
# own is drawn with the rest of the arm.
Arm = Literal["down", "up", "out", "raised", "away", "under"]
SLEEVES: Final[dict[Arm, list[Spot]]] = {
    "down": SLEEVE_DOWN,
    "up": SLEEVE_UP,
    "out": SLEEVE_OUT,
    "raised": SLEEVE_UP,
    "away": SLEEVE_TURNED_AWAY,
    "under": SLEEVE_LAIN_ON,
}
ARMS: Final[dict[Arm, tuple[Point, ...]]] = {"down": ARM_DOWN, "up": ARM_UP}


@dataclass(frozen=True)
class Back:
    """One way to look at a back: how it lies, and how its centimetres meet the frame."""

    position: str
    placing: Placing
    hem: float = 53.5
    left: Arm | None = None
    right: Arm | None = None

    @property
    def lies(self) -> bool:
        return self.position in ("bed-prone", "bed-side")

    @property
    def arms_up(self) -> bool:
        return self.position in ("bed-prone", "chair-lean")

    def at(self, x: float, y: float) -> Point:
        return self.placing.point((x, y))

    def points(self, spots: list[Spot]) -> list[Spot]:
        return self.placing.points(spots)

    def draw(self, hips: list[Spot] | None = None) -> str:
        return (
            self._ground()
            + self._hips(hips)
            + self._arms()
            + self._neck_and_head()
            + self._shirt()
        )

    def _fill(self, spots: list[Spot], css: str) -> str:
        return path(smooth(self.points(spots)), css)

    def _ground(self) -> str:
        if self.position == "chair-lean":
            return self._fill(PILLOW, "f-pillow f-edge")
        if self.position == "bed-prone":
            return path(straight(self.points(SHEET)), "f-soft f-edge") + self._fill(
                PILLOW_FLAT, "f-pillow f-edge"
            )
        if self.position == "bed-side":
            return path(straight(self.points(MATTRESS)), "f-soft f-edge") + self._fill(
                PILLOW_SIDE, "f-pillow f-edge"
            )
        return ""

    def _hips(self, seated: list[Spot] | None) -> str:
        if seated:
            return self._fill(seated, "f-trousers f-edge")
        seam = smooth(self.points([(0, 50), (0.3, 58), (0, 66), (0, 90)]), closed=False)
        return self._fill(whole(HIPS), "f-trousers f-edge") + path(seam, "f-line")

    def arms(self) -> tuple[Arm, Arm]:
        """How the left and the right arm lie: as the position has it, unless told."""
        usual: tuple[Arm, Arm] = ("down", "down")
        if self.arms_up:
            usual = ("up", "up")
        if self.position == "bed-side":
            usual = ("under", "away")
        return self.left or usual[0], self.right or usual[1]

    def _arms(self) -> str:
        left, right = self.arms()
        limbs: list[list[Spot]] = []
        for arm, is_left in ((left, True), (right, False)):
            if arm in ARMS:
                limb = tube(ARMS[arm], [(h, h) for h in ARM_HALVES])
                limbs.append(mirror(limb) if is_left else limb)
        return (
            path([smooth(self.points(o)) for o in limbs], "f-skin f-edge")
            if limbs
            else ""
        )

    def _neck_and_head(self) -> str:
        head = Placing(at=HEAD_CENTRE, size=HEAD)
        ears = [self.points(head.points(ear)) for ear in (EAR, mirror(EAR))]
        return (
            path(smooth(self.points(NECK)), "f-skin f-edge")
            + path([smooth(ear) for ear in ears], "f-skin f-edge")
            + self._fill(head.points(HAIR_BACK), "f-hair f-edge")
        )

    def _shirt(self) -> str:
        left, right = self.arms()
        seams: list[list[Spot]] = []
        if right == "down":
            seams.append(ARMPIT)
        if left == "down":
            seams.append(mirror(ARMPIT))
        lines = [smooth(self.points(seam), closed=False) for seam in seams]
        outline = shirt(SLEEVES[right], self.hem, SLEEVES[left])
        return self._fill(outline, "f-shirt f-edge") + (
            path(lines, "f-line") if lines else ""
        )


PILLOW: Final[list[Spot]] = [
    (0, -46), (30, -46), (43, -44), (45, -30), (43, -9), (30, -5), (0, -5), (-30, -5),
    (-43, -9), (-45, -30), (-43, -44), (-30, -46),
]  # fmt: skip
PILLOW_FLAT: Final[list[Spot]] = [
    (0, -40), (20, -41), (27, -36), (28, -24), (26, -13), (18, -10), (0, -11), (-18, -10),
    (-26, -13), (-28, -24), (-27, -36), (-20, -41),
]  # fmt: skip
SHEET: Final[list[Spot]] = [(40, -60), (40, 120), (-40, 120), (-40, -60)]
MATTRESS: Final[list[Spot]] = [(-11, -60), (-11, 120), (-60, 120), (-60, -60)]
PILLOW_SIDE: Final[list[Spot]] = [
    (-6, -42), (-5, -30), (-6.5, -18), (-10, -9.5), (-16, -8), (-19, -12), (-20, -26),
    (-19, -44),
]  # fmt: skip
