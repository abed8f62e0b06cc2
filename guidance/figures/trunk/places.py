"""Places on the back, in the centimetres of the outlines: where to work, what to spare."""

from typing import Final

from guidance.figures.points import Spot, mirror

# For the person's right; the left is its mirror image.
AREAS: Final[dict[str, list[Spot]]] = {
    "upper-back": [
        (6.6, 0.6), (9.4, 2.4), (10, 8), (9.8, 18), (8.8, 26.5), (6.2, 28.4), (3.8, 26.5),
        (3.4, 18), (3.2, 8), (3.9, 2.4),
    ],
    "lower-back": [
        (5.6, 28.2), (8, 29.6), (8.5, 34), (7.8, 39), (5.6, 40.4), (3.5, 39), (3, 34),
        (3.4, 29.6),
    ],
    "shoulder-top": [
        (5.6, -6.2), (7.8, -7.2), (11.5, -5.4), (16, -3.6), (18, -1.6), (16.2, 1.2),
        (11.6, 2.6), (8, 1.4), (6, -2.2),
    ],
    "shoulder-blade": [
        (5.4, 4.4), (8.2, 3.4), (12.6, 6.2), (14, 10.5), (12, 16), (8.6, 19.2), (6.2, 17.6),
        (5, 11),
    ],
    "skull-base": [
        (1.4, -16.6), (3.6, -17.2), (5.8, -16), (5.6, -13.6), (3.6, -12.6), (1.4, -13.4),
    ],
    "neck-back": [
        (2.4, -13.4), (4.2, -13), (4.6, -9.5), (6.4, -5.6), (6, -3.4), (3.6, -3.2),
        (2.2, -5.6), (1.9, -9.5),
    ],
    "outer-hip": [
        (13.6, 37.6), (15.4, 39.4), (16.6, 43.4), (16.8, 46.6), (15, 48.4), (12.6, 47),
        (11.4, 43), (11.8, 39.2),
    ],
    "buttock": [
        (8, 46), (11.5, 45.2), (14.6, 47), (15.8, 51), (14.6, 55.4), (11, 56.4), (7.6, 54.4),
        (6.4, 50),
    ],
}  # fmt: skip

SACRUM: Final[list[Spot]] = [
    (0, 39.6), (5.6, 40.2), (6.4, 42.2), (4, 47.2), (1.3, 51.4), (-1.3, 51.4),
    (-4, 47.2), (-6.4, 42.2), (-5.6, 40.2),
]  # fmt: skip

KIDNEY: Final[list[Spot]] = [
    (11.6, 25), (13.6, 26), (14, 30.5), (13.4, 35), (11.6, 36), (10, 34.6), (9.6, 30.5),
    (10, 26.4),
]  # fmt: skip
TAILBONE: Final[list[Spot]] = [
    (0, 53),
    (1.9, 54.2),
    (1.5, 57.4),
    (-1.5, 57.4),
    (-1.9, 54.2),
]
SIT_BONE: Final[list[Spot]] = [
    (6, 60), (8.2, 60.8), (9, 63), (8.2, 65.2), (6, 66), (3.8, 65.2), (3, 63), (3.8, 60.8),
]  # fmt: skip


NECK_LEFT_ALONE: Final[list[Spot]] = [
    (-4.6, -13.6, 1), (4.6, -13.6, 1), (4.8, -9), (6.4, -4.6), (0, -3.4), (-6.4, -4.6),
    (-4.8, -9),
]  # fmt: skip


def both(place: list[Spot]) -> tuple[list[Spot], list[Spot]]:
    return place, mirror(place)


def area_sides(area: str, side: str) -> list[list[Spot]]:
    """The area's patches on the sides that a step works on."""
    if area == "sacrum":
        return [SACRUM]
    right, left = both(AREAS[area])
    one = {"right": [right], "either": [right], "left": [left]}
    return one.get(side, [right, left])


def spine(top: float, foot: float) -> list[Spot]:
    """The bony line of the spine as a straight capsule."""
    h = 1.7
    return [
        (-h, top + 1.7, 1), (-1.2, top + 0.5), (0, top), (1.2, top + 0.5), (h, top + 1.7, 1),
        (h, foot - 1.7, 1), (1.2, foot - 0.5), (0, foot), (-1.2, foot - 0.5),
        (-h, foot - 1.7, 1),
    ]  # fmt: skip
