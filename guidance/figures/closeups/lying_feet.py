"""Feet of somebody who lies: soles as the helper at the foot end sees them, and a wrap.

Half lying, toes are up and the right foot is on the left. On the left side, the right foot
lies above the left one and toes point to the right.
"""

from typing import Final

from guidance.figures.arms import GIVER
from guidance.figures.closeups.frame import bed, drawing, pillow
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing
from guidance.figures.limbs.feet import TOP_PATCH, foot_above, foot_below
from guidance.figures.marks import area, ghost, moving, resting
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Spot

RIGHT: Final = Placing(at=(112, 136), size=212)
LEFT: Final = Placing(at=(288, 136), turn=180, size=212, mirrored=True)
ONE: Final = Placing(at=(150, 152), size=258)

UPPER: Final = Placing(at=(206, 84), turn=90, size=212)
LOWER: Final = Placing(at=(196, 222), turn=270, size=212, mirrored=True)
BETWEEN: Final[list[Spot]] = [
    (-20, 132),
    (100, 128),
    (260, 132),
    (300, 150),
    (260, 172),
    (100, 178),
    (-20, 174),
]


def both_soles(on_side: bool) -> str:
    places = (LOWER, UPPER) if on_side else (RIGHT, LEFT)
    ground = bed() + (pillow(BETWEEN) if on_side else "")
    return ground + "".join(foot_below().placed(place).svg() for place in places)


# --- A blanket round both feet, held from the outside --------------------------------------

_WRAP: Final[list[Spot]] = [
    (104, -20), (98, 60), (88, 140), (100, 212), (148, 252), (200, 260), (252, 252), (300, 212), (312, 140), (302, 60), (296, -20),
]  # fmt: skip
_FOLDS: Final = (
    [(120, 40), (160, 56), (240, 56), (282, 40)],
    [(112, 84), (150, 96), (250, 96), (290, 84)],
)
_INSIDE: Final = (
    Placing(at=(154, 104), turn=176, size=184),
    Placing(at=(246, 104), turn=4, size=184, mirrored=True),
)


def wrapped_feet() -> Drawing:
    feet = [smooth(foot_above().placed(p).outline()) for p in _INSIDE]
    left = hand(
        "flat", laid("palm", (116, 178), -70, 104, mirrored=True), GIVER, (70, 360)
    )
    right = hand("flat", laid("palm", (284, 178), -110, 104), GIVER, (330, 360))
    return drawing(
        bed(),
        pillow(_WRAP),
        ghost(*feet),
        area(*[p.points(TOP_PATCH) for p in _INSIDE]),
        moving("hold", [left, right, resting((116, 178), (284, 178))]),
    )
