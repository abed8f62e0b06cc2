"""The back of a grown person in centimetres: x from the midline, y below the shoulder line.

x is positive on the person's right, which in a back view is also the viewer's right.
Outlines are the right half, from the top down; a third number marks a corner.
"""

from typing import Final

from guidance.figures.points import Spot, mirror

HEAD: Final = 23.5
HEAD_CENTRE: Final = (0.0, -22.0)

NECK: Final[list[Spot]] = [
    (5.7, -17, 1), (5.6, -12), (6.6, -8), (11, -4, 1), (-11, -4, 1), (-6.6, -8),
    (-5.6, -12), (-5.7, -17, 1),
]  # fmt: skip

# In head heights, round the head's centre.
HAIR_BACK: Final[list[Spot]] = [
    (-0.37, 0.05), (-0.41, -0.2), (-0.3, -0.47), (0, -0.56), (0.3, -0.47), (0.41, -0.2),
    (0.37, 0.05), (0.27, 0.27), (0.13, 0.33), (0, 0.31), (-0.13, 0.33), (-0.27, 0.27),
]  # fmt: skip
EAR: Final[list[Spot]] = [
    (0.36, -0.06), (0.42, -0.08), (0.43, 0.04), (0.38, 0.13), (0.35, 0.1),
]  # fmt: skip

COLLAR_TO_SHOULDER: Final[list[Spot]] = [
    (6.3, -8.3, 1), (8.4, -7), (12, -5.2), (16, -3.7), (19.6, -1.6),
]  # fmt: skip
COLLAR_DIP: Final[Spot] = (0.0, -6.2)
SLEEVE_DOWN: Final[list[Spot]] = [
    (22.2, 2.4), (23.8, 8), (25.7, 17, 1), (17.2, 19.4, 1),
]  # fmt: skip
ARMPIT: Final[list[Spot]] = [(16.0, 11), (16.3, 15), (17.1, 19)]
# The elbow points out and back: a hand is on its way behind the waist.
SLEEVE_OUT: Final[list[Spot]] = [
    (22.4, 2.6), (26, 9), (29.4, 16.6, 1), (21.6, 21.4, 1), (18.6, 16, 1), (16.6, 14),
]  # fmt: skip
# Arms that lie forward and up, as seen from behind a person who leans on a table.
SLEEVE_UP: Final[list[Spot]] = [
    (22.5, -5), (28, -14, 1), (34.6, -8.6, 1), (28, 0.5), (21, 7.5), (16, 12),
]  # fmt: skip
SLEEVE_TURNED_AWAY: Final[list[Spot]] = [(21.8, 2.6), (21.4, 8.5), (18.4, 14)]
# The side that a person lies on: the mattress flattens it.
SLEEVE_LAIN_ON: Final[list[Spot]] = [(18.8, 2), (18.8, 9), (17.4, 14)]

SIDE: Final[list[Spot]] = [
    (16.3, 19), (15.7, 26), (15, 33.5), (15.6, 41), (16.9, 48),
]  # fmt: skip

HIPS: Final[list[Spot]] = [
    (14.2, 38, 1), (15.9, 45), (17.3, 51), (18.3, 57), (18.2, 64), (17.4, 76), (16.4, 100), (14, 135, 1),
]  # fmt: skip

ARM_DOWN: Final = ((21.4, 16.0), (23.0, 30.0), (25.2, 56.0), (25.6, 80.0))
ARM_UP: Final = ((30.4, -10.4), (36.0, -19.0), (18.0, -36.0), (9.0, -42.0))
ARM_HALVES: Final = (4.1, 3.9, 2.7, 3.6)


def whole(half: list[Spot]) -> list[Spot]:
    """Both halves of an outline whose right half runs from the top down."""
    return [*half, *reversed(mirror(half))]


def shirt(
    sleeve: list[Spot], hem: float, left_sleeve: list[Spot] | None = None
) -> list[Spot]:
    """The shirt from behind down to its hem; the left sleeve may lie in another way."""
    width = 16.9 + (hem - 48) * 0.12
    side: list[Spot] = [spot for spot in SIDE if spot[1] < hem - 2]
    right = [*COLLAR_TO_SHOULDER, *sleeve, *side, (width, hem, 1)]
    left = [*COLLAR_TO_SHOULDER, *(left_sleeve or sleeve), *side, (width, hem, 1)]
    return [COLLAR_DIP, *right, *reversed(mirror(left))]
