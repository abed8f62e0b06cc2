"""The own calf is stretched while sitting, the leg out in front: with a towel, or leaning."""

from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import block, drawing
from guidance.figures.closeups.seat import SMALL, SMALL_SEAT, SMALL_SHIRT
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing
from guidance.figures.limbs.legs import FOOT
from guidance.figures.limbs.thighs import THIGH_AND_SHANK
from guidance.figures.marks import area, arrow, moving
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot

_STRETCHED: Final = Placing(at=SMALL.at, turn=9, size=SMALL.size)
_HEEL_DOWN: Final = Placing(at=SMALL.at, turn=19, size=SMALL.size)
_CALF: Final[list[Spot]] = [
    (1.18, 0.06),
    (1.4, 0.09),
    (1.66, 0.13),
    (1.7, 0.18),
    (1.5, 0.22),
    (1.25, 0.195),
    (1.14, 0.13),
]


def _long_leg(placing: Placing, toes: float) -> str:
    foot = Placing(at=placing.point((1.93, 0.14)), turn=toes, size=placing.size)
    return path(smooth(foot.points(FOOT)), "f-edge f-skin") + path(
        smooth(placing.points(THIGH_AND_SHANK)), "f-edge f-trousers"
    )


def towel_draws_toes() -> Drawing:
    """A towel lies round the ball of the foot; both hands draw it towards the body."""
    ball = _STRETCHED.point((2.03, -0.1))
    way: tuple[Point, Point] = ((262, 58), (206, 52))
    band: list[Spot] = [
        (ball[0] + 6, ball[1] + 18),
        (ball[0] + 14, ball[1] - 8),
        (150, 74),
        (148, 88),
    ]
    hold = hand("grip", laid("palm", (140, 78), 8, 72), SELF, (46, 40))
    return drawing(
        block(SMALL_SEAT, "f-firm"),
        _long_leg(_STRETCHED, -84),
        path(smooth(SMALL_SHIRT), "f-edge f-shirt"),
        area(_STRETCHED.points(_CALF)),
        moving(
            "stretch", [path(straight(band), "f-edge f-pillow"), hold, arrow(way)], way
        ),
    )


def body_leans() -> Drawing:
    """The heel is set on the floor in front, a hand holds the chair, the body leans."""
    lean: list[Spot] = [
        (40, -10, 1),
        (14, 70),
        (12, 130),
        (18, 158, 1),
        (56, 144),
        (104, 108, 1),
        (134, 60),
        (152, -10, 1),
    ]
    way: tuple[Point, Point] = ((168, 38), (228, 48))
    hold = hand("grip", laid("palm", (70, 172), 80, 68), SELF, (60, 40))
    return drawing(
        block([(-5, 284), (405, 284), (405, 310), (-5, 310)], "f-soft"),
        block(SMALL_SEAT, "f-firm"),
        _long_leg(_HEEL_DOWN, -72),
        moving("stretch", [path(smooth(lean), "f-edge f-shirt"), arrow(way)], way),
        area(_HEEL_DOWN.points(_CALF)),
        hold,
    )
