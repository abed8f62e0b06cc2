"""The own right foot brought up on the left knee, its sole turned towards the own eyes."""

from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import block, drawing
from guidance.figures.closeups.lap import SEAT
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing
from guidance.figures.limbs.feet import SOLE_PATCH, foot_below
from guidance.figures.limbs.thighs import thigh_above
from guidance.figures.marks import area, arrow, moving, resting
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot
from guidance.figures.tubes import tube

_FOOT: Final = Placing(at=(172, 128), turn=-14, size=224)
_THIGH: Final = Placing(at=(150, 352), turn=176, size=262, mirrored=True)
_SHANK: Final[list[Spot]] = [(196, 196), (300, 214), (420, 226)]
_ANKLE: Final[list[Spot]] = [(180, 190), (250, 206)]


def _foot_up(behind: str = "") -> str:
    """The left thigh, the right shank across it, and the sole on top."""
    shank = tube(_SHANK, [(40, 40), (52, 50), (66, 60)])
    ankle = tube(_ANKLE, [(32, 34), (34, 34)], cap_start=True)
    legs = block(SEAT, "f-soft") + thigh_above(folds=False).placed(_THIGH).svg()
    crossing = path(smooth(ankle), "f-edge f-skin") + path(
        smooth(shank), "f-edge f-trousers"
    )
    sole = foot_below().placed(_FOOT)
    return (
        legs
        + crossing
        + behind
        + sole.svg()
        + area(_FOOT.points(SOLE_PATCH))
        + sole.drawn_lines()
    )


def sole_stroked() -> Drawing:
    way: tuple[Point, Point] = (_FOOT.point((0.05, 0.36)), _FOOT.point((0.06, -0.26)))
    palm = hand(
        "flat",
        laid("palm", _FOOT.point((-0.08, 0.14)), -62, 104, mirrored=True),
        SELF,
        (-10, 320),
    )
    return drawing(_foot_up(), moving("stroke", [palm, arrow(way)], way))


def foot_held() -> Drawing:
    """One hand lies on the sole, the other on the top of the foot, behind it."""
    target = _FOOT.point((-0.03, 0.06))
    behind = hand(
        "flat", laid("tips", _FOOT.point((-0.02, -0.1)), 206, 112), SELF, (420, 150)
    )
    palm = hand("flat", laid("palm", target, -58, 104, mirrored=True), SELF, (-10, 300))
    return drawing(_foot_up(behind), moving("hold", [palm, resting(target)]))
