"""A sitter from the side, from the waist down: facing right, so the near side is the right."""

from typing import Final

from guidance.figures.closeups.frame import block, drawing
from guidance.figures.elements import path
from guidance.figures.kinds import Drawing
from guidance.figures.limbs.legs import FOOT
from guidance.figures.limbs.thighs import THIGH_AND_SHANK, thigh_side
from guidance.figures.marks import arc, area, arrow, ghost, moving
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Spot

THIGH: Final = Placing(at=(84, 128), size=200)
SEAT: Final[list[Spot]] = [(-5, 172), (226, 172), (226, 194), (-5, 194)]
SHIRT: Final[list[Spot]] = [
    (10, -10, 1), (8, 60), (22, 128), (28, 160, 1), (80, 140), (134, 92, 1), (138, 50), (134, -10, 1),
]  # fmt: skip


def sitter() -> str:
    """Hips, thigh and knee, large."""
    seat = block(SEAT, "f-firm") + thigh_side().placed(THIGH).svg()
    return seat + path(smooth(SHIRT), "f-edge f-shirt")


# --- The knee straightens: smaller, so that the whole leg is in the frame ----------------

SMALL: Final = Placing(at=(58, 132), size=150)
SMALL_SEAT: Final[list[Spot]] = [(-5, 166), (168, 166), (168, 186), (-5, 186)]
SMALL_SHIRT: Final[list[Spot]] = [
    (6, -10, 1), (2, 70), (12, 130), (18, 158, 1), (56, 142), (96, 106, 1), (102, 60), (100, -10, 1),
]  # fmt: skip
_TOP: Final[list[Spot]] = [
    (0.25, -0.18), (0.5, -0.168), (0.74, -0.145), (0.78, -0.11), (0.72, -0.08), (0.5, -0.085), (0.26, -0.1), (0.2, -0.14),
]  # fmt: skip
_LIFTED: Final = Placing(at=(343, 150), turn=-76, size=150)
_LOW: Final = Placing(at=(203, 272), size=150)


def knee_straightens() -> Drawing:
    """The near leg is held out straight; broken lines show it before, with the foot down."""
    leg = path(smooth(SMALL.points(THIGH_AND_SHANK)), "f-edge f-trousers")
    leg += area(SMALL.points(_TOP))
    shoe = path(smooth(_LIFTED.points(FOOT)), "f-edge f-shoe")
    before = ghost(
        smooth(thigh_side().placed(SMALL).outline()), smooth(_LOW.points(FOOT))
    )
    shirt = path(smooth(SMALL_SHIRT), "f-edge f-shirt")
    lift = arc((205, 140), 128, 74, 24)
    return drawing(
        block(SMALL_SEAT, "f-firm"),
        before,
        moving("move", [shoe, leg, arrow(lift)], (lift[0][:2], lift[-1][:2])),
        shirt,
    )
