"""A bare foot on the floor from the side, the sitter's shank coming down from above."""

from collections.abc import Callable
from typing import Final

from guidance.figures.closeups.frame import block, drawing
from guidance.figures.kinds import Drawing
from guidance.figures.limbs.legs import FOOT, lower_leg
from guidance.figures.marks import area, ghost, moving, swaying
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot
from guidance.figures.tools import ball, towel_end

_SIZE: Final = 330.0
_FLOOR_Y: Final = 256.0
_FLOOR: Final[list[Spot]] = [(-5, _FLOOR_Y), (405, _FLOOR_Y), (405, 310), (-5, 310)]
_SOLE: Final[list[Spot]] = [
    (-0.08, 0.168), (0.02, 0.16), (0.09, 0.143), (0.18, 0.145), (0.28, 0.168), (0.3, 0.196),
    (0.18, 0.186), (0.09, 0.184), (0.0, 0.2), (-0.09, 0.204),
]  # fmt: skip


def _foot(ankle: Point, tilt: float = 0.0) -> tuple[str, Placing]:
    """The shank and foot, and the foot's own frame for what lies on it."""
    leg = Placing(turn=90 + tilt, size=_SIZE).onto((1, 0), ankle)
    return lower_leg(90 - tilt if tilt else 90).placed(leg).svg(), Placing(
        at=ankle, size=_SIZE
    )


def on_ball() -> Drawing:
    return _rolling(lambda at: ball(at, 37), 37)


def on_towel() -> Drawing:
    return _rolling(lambda at: towel_end(at, 34), 34)


def _rolling(tool: Callable[[Point], str], radius: float) -> Drawing:
    ankle = (128.0, _FLOOR_Y - 2 * radius - 0.158 * _SIZE)
    leg, foot = _foot(ankle)
    under = (ankle[0] + 0.14 * _SIZE, _FLOOR_Y - radius)
    way: tuple[Point, Point] = ((under[0] - 62, 280), (under[0] + 62, 280))
    return drawing(
        block(_FLOOR, "f-soft"),
        moving("roll", [tool(under), leg, area(foot.points(_SOLE)), swaying(way)], way),
    )


def slides() -> Drawing:
    """The foot slides forward and back; broken lines show where it has been."""
    ankle = (116.0, _FLOOR_Y - 0.188 * _SIZE)
    leg, foot = _foot(ankle)
    ahead = Placing(at=(ankle[0] + 70, ankle[1]), size=_SIZE)
    way: tuple[Point, Point] = ((120, 280), (300, 280))
    return drawing(
        block(_FLOOR, "f-soft"),
        ghost(smooth(ahead.points(FOOT))),
        moving("move", [leg, area(foot.points(_SOLE)), swaying(way)], way),
    )


def toes_wiggle() -> Drawing:
    """The toes lift and come down, the foot stays."""
    ankle = (110.0, _FLOOR_Y - 0.188 * _SIZE)
    leg, foot = _foot(ankle)
    up: list[Spot] = [
        (0.3, 0.078),
        (0.38, 0.03),
        (0.43, 0.0),
        (0.47, 0.02),
        (0.46, 0.07),
        (0.4, 0.12),
        (0.34, 0.17),
    ]
    toes: list[Spot] = [
        (0.3, 0.08),
        (0.38, 0.095),
        (0.43, 0.122),
        (0.434, 0.165),
        (0.38, 0.186),
        (0.31, 0.186),
        (0.29, 0.13),
    ]
    way = [foot.point(p) for p in ((0.53, 0.0), (0.57, 0.08), (0.55, 0.17))]
    return drawing(
        block(_FLOOR, "f-soft"),
        leg,
        area(foot.points(toes)),
        moving(
            "move",
            [ghost(smooth(foot.points(up), closed=False)), swaying(way)],
            (way[0], way[-1]),
        ),
    )
