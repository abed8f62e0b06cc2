"""A standing body from the front or the back, one hue, no clothes and no features.

Unit = body height, origin = middle of the shoulder line, y down, x to the onlooker's right.
"""

from functools import cache
from typing import Final

from guidance.figures.people import proportions as build
from guidance.figures.points import Placing, Point, Spot, mirror
from guidance.figures.rods import Rod
from guidance.figures.tubes import Station

TOP: Final = -0.205
SOLES: Final = 0.83
REACH: Final = 0.212
"""Half the width of the figure, arms included."""

HEAD_AT: Final[Point] = (0.0, -0.134)
SHOULDER: Final[Point] = (0.1, 0.012)
ELBOW: Final[Point] = (0.158, 0.178)
WRIST: Final[Point] = (0.185, 0.318)
HIP: Final[Point] = (0.053, 0.285)
KNEE: Final[Point] = (0.06, 0.53)
ANKLE: Final[Point] = (0.056, 0.776)
HAND_TURN: Final = 84.0

TRUNK: Final = (
    (-0.075, 0.033),
    (-0.05, 0.038),
    (-0.03, 0.062),
    (-0.016, 0.098),
    (0.01, 0.118),
    (0.055, 0.112),
    (0.11, 0.101),
    (0.2, 0.086),
    (0.25, 0.092),
    (0.3, 0.103),
    (0.34, 0.1),
    (0.375, 0.02),
)
HEAD: Final[list[Spot]] = [
    (0, -0.5),
    (0.22, -0.45),
    (0.35, -0.26),
    (0.365, -0.02),
    (0.33, 0.2),
    (0.22, 0.4),
    (0.08, 0.49),
    (-0.08, 0.49),
    (-0.22, 0.4),
    (-0.33, 0.2),
    (-0.365, -0.02),
    (-0.35, -0.26),
    (-0.22, -0.45),
]
EAR: Final[list[Spot]] = [
    (0.34, -0.06),
    (0.42, -0.08),
    (0.43, 0.04),
    (0.38, 0.13),
    (0.33, 0.1),
]
FOOT: Final[list[Spot]] = [
    (0.0, -0.03),
    (0.019, -0.012),
    (0.026, 0.012),
    (0.042, 0.04),
    (0.028, 0.054),
    (-0.016, 0.054),
    (-0.026, 0.038),
    (-0.022, 0.01),
    (-0.019, -0.012),
]
SHANK: Final[list[Station]] = [
    (0, 0.033, 0.033),
    (0.28, 0.034, 0.036),
    (0.55, 0.027, 0.03),
    (0.82, 0.0195, 0.02),
    (1, 0.0175, 0.0175),
]
THIGH: Final[list[Station]] = [
    (0, 0.05, 0.048),
    (0.3, 0.048, 0.047),
    (0.7, 0.038, 0.038),
    (1, 0.033, 0.033),
]

UPPER_ARM_ROD: Final = Rod((SHOULDER, ELBOW), build.UPPER_ARM_HALVES)
FOREARM_ROD: Final = Rod((ELBOW, WRIST), build.FOREARM_HALVES)
THIGH_ROD: Final = Rod((HIP, KNEE), THIGH)
SHANK_ROD: Final = Rod((KNEE, ANKLE), SHANK)


def hand() -> Placing:
    """The hand of the arm at the onlooker's right, thumb towards the body."""
    return Placing(WRIST, HAND_TURN, build.HAND, mirrored=True)


def head() -> Placing:
    return Placing(HEAD_AT, size=build.HEAD)


@cache
def parts() -> tuple[list[Spot], ...]:
    """All outlines; where they overlap they are one body."""
    right: list[list[Spot]] = [
        UPPER_ARM_ROD.outline(cap_start=True, cap_end=True),
        FOREARM_ROD.outline(cap_start=True),
        hand().points(build.HANDS["flat"]),
        THIGH_ROD.outline(cap_start=True, cap_end=True),
        SHANK_ROD.outline(cap_start=True, cap_end=True),
        Placing(ANKLE).points(FOOT),
        head().points(EAR),
    ]
    trunk: list[Spot] = [(half, y) for y, half in TRUNK]
    whole = [*trunk, *((-half, y) for y, half in reversed(TRUNK))]
    left = [mirror(outline) for outline in right]
    return (whole, head().points(HEAD), *right, *left)


def folds(back: bool) -> tuple[list[Spot], ...]:
    """The few inner lines that tell front from back."""
    if back:
        lines: list[list[Spot]] = [
            [(0, -0.04), (0, 0.235)],
            [(0, 0.285), (0, 0.345)],
        ]
        half: list[list[Spot]] = [
            [(0.068, 0.045), (0.078, 0.09), (0.052, 0.115)],
            [(0.008, 0.352), (0.04, 0.362), (0.082, 0.345)],
            [(0.043, 0.53), (0.06, 0.535), (0.077, 0.53)],
        ]
    else:
        lines = [[(0, 0.235), (0, 0.24)], [(0, 0.345), (0, 0.4)]]
        half = [
            [(0.012, -0.02), (0.05, -0.026), (0.09, -0.014)],
            [(0.03, 0.098), (0.06, 0.105), (0.086, 0.088)],
            [(0.012, 0.345), (0.05, 0.31), (0.092, 0.275)],
            [(0.045, 0.51), (0.06, 0.504), (0.075, 0.51)],
        ]
    return (*lines, *half, *(mirror(line) for line in half))
