"""The lower leg of somebody who half lies or lies on the side, head to the left.

Half lying: from the side, the knee bent over a pillow. On the side: from above, the upper
leg on the bed, a pillow under it. Either way the outer side of the leg is seen.
"""

from typing import Final

from guidance.figures.closeups.frame import bed, block, pillow
from guidance.figures.elements import path
from guidance.figures.limbs.legs import BEHIND_KNEE, lower_leg
from guidance.figures.marks import leave_alone
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot

LEG: Final = Placing(at=(40, 104), turn=13, size=256)
TROUSERS: Final[list[Spot]] = [
    (-10, 66, 1), (10, 58), (34, 55), (72, 72, 1), (62, 112), (52, 150, 1), (20, 156), (-10, 172, 1),
]  # fmt: skip
KNEE_PILLOW: Final[list[Spot]] = [
    (-30, 214), (0, 190), (50, 164), (94, 164), (136, 192), (166, 228), (184, 258), (174, 288), (120, 312), (-30, 312),
]  # fmt: skip
BED: Final[list[Spot]] = [(-5, 278), (405, 278), (405, 310), (-5, 310)]
SIDE_PILLOW: Final[list[Spot]] = [
    (-20, 188), (60, 170), (180, 196), (300, 226), (384, 250), (392, 284), (340, 304), (180, 298), (60, 292), (-20, 300),
]  # fmt: skip


def lying_leg(on_side: bool, ankle: float = 100.0, behind: str = "") -> str:
    """The leg on what it lies on; `behind` is painted under the leg."""
    if on_side:
        ground = bed() + pillow(SIDE_PILLOW)
    else:
        ground = block(BED, "f-soft") + pillow(KNEE_PILLOW)
    leg = lower_leg(ankle).placed(LEG).svg()
    return ground + behind + leg + path(smooth(TROUSERS), "f-edge f-trousers")


def behind_the_knee(at: Point = (64, 24)) -> str:
    zone = LEG.points(BEHIND_KNEE)
    return leave_alone(
        [zone], ["not behind", "the knee"], at, ((at[0] - 2, at[1] + 24), (46, 132))
    )
