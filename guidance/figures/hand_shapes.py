"""The measures of a hand that fills part of a close-up: one right hand, wrist at 0,0.

One unit is a hand's length. Fingers point to +x. Seen from its back the thumb lies at -y;
seen from the palm the same numbers make a left hand, so whoever draws mirrors it.
"""

from dataclasses import dataclass
from typing import Final

from guidance.figures.points import Point, Spot

PALM: Final[list[Spot]] = [
    (-0.04, -0.115), (0.08, -0.14), (0.24, -0.185), (0.4, -0.21), (0.52, -0.205),
    (0.575, -0.15), (0.6, -0.05), (0.58, 0.06), (0.535, 0.16), (0.46, 0.21),
    (0.3, 0.205), (0.1, 0.155), (-0.04, 0.115),
]  # fmt: skip

# From the index to the little finger.
KNUCKLES: Final[list[Point]] = [
    (0.5, -0.152), (0.53, -0.05), (0.51, 0.055), (0.465, 0.155),
]  # fmt: skip
LENGTHS: Final = (0.405, 0.465, 0.425, 0.33)
HALVES: Final = (
    (0.054, 0.05, 0.041),
    (0.056, 0.052, 0.042),
    (0.054, 0.05, 0.04),
    (0.048, 0.043, 0.036),
)
THUMB_HALVES: Final = (0.07, 0.072, 0.055, 0.045)


@dataclass(frozen=True)
class Finger:
    """How a finger lies: its turn at the knuckle, how much of it is seen, its bend on."""

    turn: float
    seen: float = 1.0
    bend: float = 0.0


@dataclass(frozen=True)
class Pose:
    """What a hand does with its fingers; thumb points run from its root to its tip."""

    fingers: tuple[Finger, Finger, Finger, Finger]
    thumb: tuple[Point, ...]


def _pose(
    turns: tuple[float, float, float, float],
    seen: tuple[float, float, float, float],
    bends: tuple[float, float, float, float],
    thumb: tuple[Point, ...],
) -> Pose:
    first, second, third, fourth = map(Finger, turns, seen, bends)
    return Pose((first, second, third, fourth), thumb)


POSES: Final[dict[str, Pose]] = {
    # Lies flat, fingers together: strokes, still hands, palm press.
    "flat": _pose(
        (-4, -1, 2, 6), (1, 1, 1, 1), (2, 0, 0, 0),
        ((0.13, -0.09), (0.28, -0.225), (0.41, -0.285), (0.55, -0.31)),
    ),
    # The same with the thumb close: beside a place that it must not touch.
    "close": _pose(
        (-4, -1, 2, 6), (1, 1, 1, 1), (2, 0, 0, 0),
        ((0.13, -0.08), (0.27, -0.18), (0.4, -0.222), (0.53, -0.235)),
    ),
    # Fingers spread, as a hand that is worked on lies.
    "open": _pose(
        (-12, -3, 5, 16), (1, 1, 1, 1), (2, 0, 0, 0),
        ((0.13, -0.09), (0.28, -0.27), (0.38, -0.38), (0.47, -0.48)),
    ),
    # Fingertips rest, the rest of the hand is lifted: circles.
    "pads": _pose(
        (-4, -1, 2, 6), (0.8, 0.82, 0.8, 0.7), (5, 1, -2, -4),
        ((0.13, -0.09), (0.28, -0.22), (0.39, -0.26), (0.49, -0.26)),
    ),
    # Two fingertips rest, the other fingers and the thumb are bent: beside the neck.
    "two-pads": _pose(
        (-3, -1, 4, 8), (0.84, 0.84, 0.42, 0.42), (4, 0, 0, 0),
        ((0.13, -0.07), (0.25, -0.14), (0.36, -0.17), (0.46, -0.16)),
    ),
    # The heel leans in, the fingers are lifted and the thumb is close.
    "heel": _pose(
        (-4, -1, 2, 6), (0.62, 0.62, 0.6, 0.6), (3, 1, -1, -3),
        ((0.13, -0.07), (0.26, -0.155), (0.38, -0.195), (0.49, -0.2)),
    ),
    # Fingers and thumb take hold from two sides: kneading, squeezing.
    "grip": _pose(
        (-7, -2, 3, 9), (0.6, 0.62, 0.6, 0.6), (6, 2, -2, -6),
        ((0.13, -0.09), (0.26, -0.26), (0.34, -0.36), (0.4, -0.45)),
    ),
    # Laid over an edge: the fingers go on where we do not see them.
    "over": _pose(
        (-4, -1, 2, 6), (0.62, 0.64, 0.62, 0.62), (3, 1, -1, -3),
        ((0.13, -0.09), (0.27, -0.23), (0.38, -0.3), (0.49, -0.34)),
    ),
    # Thumb and first finger at both sides of something thin.
    "pinch": _pose(
        (-18, 2, 6, 10), (0.74, 0.46, 0.42, 0.4), (14, 0, 0, 0),
        ((0.13, -0.09), (0.3, -0.28), (0.48, -0.4), (0.68, -0.42)),
    ),
    # The thumb's pad presses, the fingers support it.
    "thumb": _pose(
        (4, 4, 6, 8), (0.5, 0.48, 0.46, 0.46), (0, 0, 0, 0),
        ((0.13, -0.09), (0.33, -0.25), (0.5, -0.32), (0.68, -0.33)),
    ),
}  # fmt: skip

# A loose fist, its curled fingers towards us and its back on the body.
FIST: Final[list[Spot]] = [
    (-0.04, -0.115), (0.08, -0.14), (0.2, -0.2), (0.34, -0.215), (0.46, -0.18),
    (0.5, 0.0), (0.46, 0.18), (0.34, 0.2), (0.22, 0.195), (0.1, 0.155), (-0.04, 0.115),
]  # fmt: skip
FIST_ROLLS: Final = (
    ((0.53, -0.17), (0.33, -0.16)),
    ((0.56, -0.06), (0.31, -0.055)),
    ((0.55, 0.05), (0.31, 0.05)),
    ((0.51, 0.15), (0.34, 0.145)),
)
FIST_ROLL_HALVES: Final = (0.06, 0.062, 0.06, 0.054)
FIST_THUMB: Final[tuple[Point, ...]] = (
    (0.12, -0.1), (0.25, -0.17), (0.37, -0.11), (0.46, -0.02),
)  # fmt: skip
FIST_THUMB_HALVES: Final = (0.07, 0.068, 0.056, 0.046)

# A loose fist from its thumb side; its flat front, at +x, rests on the body.
SIDE_FIST: Final[list[Spot]] = [
    (-0.04, -0.115), (0.1, -0.13), (0.26, -0.175), (0.4, -0.205), (0.5, -0.19),
    (0.57, -0.1), (0.55, 0.0), (0.4, 0.1), (0.2, 0.15), (0.06, 0.125), (-0.04, 0.115),
]  # fmt: skip
SIDE_CURL: Final[tuple[Point, ...]] = (
    (0.46, -0.12), (0.535, 0.02), (0.49, 0.15), (0.36, 0.17), (0.27, 0.14),
)  # fmt: skip
SIDE_CURL_HALVES: Final = (0.075, 0.066, 0.062, 0.056, 0.048)
SIDE_THUMB: Final[tuple[Point, ...]] = (
    (0.1, -0.01), (0.24, 0.03), (0.37, 0.05), (0.5, 0.06),
)  # fmt: skip

# Creases of a palm, for the same frame.
CREASES: Final[tuple[tuple[Point, ...], ...]] = (
    ((0.5, -0.16), (0.36, -0.12), (0.22, -0.06), (0.08, -0.03)),
    ((0.5, -0.17), (0.42, -0.04), (0.33, 0.12)),
    ((0.54, -0.02), (0.47, 0.1), (0.42, 0.19)),
)

# Named places of a hand, to be laid on a target.
SPOTS: Final[dict[str, Point]] = {
    "palm": (0.36, 0.0),
    "heel": (0.13, 0.02),
    "ring": (0.32, 0.01),
    "middle": (0.5, 0.0),
    "tips": (0.86, -0.02),
    "pads": (0.86, -0.04),
    "thumb": (0.66, -0.335),
    "fist": (0.4, 0.0),
    "wrist": (0.0, 0.0),
}
