"""The own lap, as somebody sees it who sits or half lies: hips below, knees above.

All work of the own hands on the front of the thighs and round the knees is seen from
here. Own arms come from the lower corners, so a reader knows them as the own ones.
"""

from typing import Final

from guidance.figures.closeups.frame import bed, block, pillow
from guidance.figures.elements import path
from guidance.figures.limbs.form import Form, Outline
from guidance.figures.limbs.thighs import INNER, PATCH, thigh_above
from guidance.figures.marks import area, leave_alone
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot

SIZE: Final = 262.0
RIGHT: Final = Placing(at=(288, 345), size=SIZE)
LEFT: Final = Placing(at=(112, 345), turn=180, size=SIZE, mirrored=True)
HAND: Final = 108.0
ELBOWS: Final[dict[str, Point]] = {"right": (400, 335), "left": (0, 335)}

SEAT: Final[list[Spot]] = [
    (14, 310),
    (24, 166),
    (38, 150),
    (362, 150),
    (376, 166),
    (386, 310),
]
KNEE_PILLOW: Final[list[Spot]] = [
    (20, 70), (80, 58), (200, 66), (320, 58), (380, 70), (390, 120), (378, 168), (320, 178), (200, 170), (80, 178), (22, 168), (10, 120),
]  # fmt: skip
SHIRT: Final[list[Spot]] = [
    (70, 316, 1), (90, 300), (145, 289), (200, 286), (255, 289), (310, 300), (330, 316, 1),
]  # fmt: skip
SHOES: Final[list[list[Spot]]] = [
    [(x - 22, 74), (x - 24, 46), (x - 15, 29), (x, 24), (x + 15, 29), (x + 24, 46), (x + 22, 74)]
    for x in (112, 288)
]  # fmt: skip


def lap(in_bed: bool = False) -> str:
    """Both thighs with the seat or the bed under them."""
    ground = bed() + pillow(KNEE_PILLOW) if in_bed else block(SEAT, "f-soft")
    shoes = "" if in_bed else path([smooth(shoe) for shoe in SHOES], "f-edge f-shoe")
    return ground + shoes + _legs().svg() + path(smooth(SHIRT), "f-edge f-shirt")


def _legs() -> Form:
    right, left = thigh_above().placed(RIGHT), thigh_above().placed(LEFT)
    return Form([*right.fills, *left.fills], fine=[*right.fine, *left.fine])


def patch(both: bool = False) -> str:
    """The front of the right thigh, a hand's width from groin and kneecap; or of both."""
    places = (RIGHT, LEFT) if both else (RIGHT,)
    return area(*[placing.points(PATCH) for placing in places])


def inner_thighs() -> str:
    zones: list[Outline] = [RIGHT.points(INNER), LEFT.points(INNER)]
    return leave_alone(
        zones, ["not the", "inner thigh"], (200, 28), ((201, 54), (238, 216))
    )
