"""Hands of a close-up, with their forearm and sleeve, in the skin of whoever works.

A hand is laid by one of its own spots onto a target; the wrist follows from that and the
forearm leads from there towards the elbow. So contact is exact by construction.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from guidance.figures.arms import Worker, arm, open_line
from guidance.figures.elements import path
from guidance.figures.hand_shapes import (
    CREASES,
    HALVES,
    KNUCKLES,
    LENGTHS,
    PALM,
    POSES,
    SPOTS,
    THUMB_HALVES,
    Finger,
)
from guidance.figures.points import Placing, Point, Spot, between, step_from
from guidance.figures.tubes import tube

View = Literal["back", "palm"]


def laid(
    own: str, target: Point, turn: float, size: float, mirrored: bool = False
) -> Placing:
    """A hand whose named spot lies on the target, fingers pointing along the turn."""
    return Placing(turn=turn, size=size, mirrored=mirrored).onto(SPOTS[own], target)


def hand(
    pose: str,
    placing: Placing,
    worker: Worker,
    elbow: Point | None = None,
    *,
    view: View = "back",
    sleeve: bool = True,
    upper: list[Spot] | None = None,
    shoulder: Point | None = None,
) -> str:
    """A hand with its fingers in one of the poses; without an elbow it is cut at the wrist."""
    shape = POSES[pose]
    axes = [_finger_axis(i, finger) for i, finger in enumerate(shape.fingers)]
    tubes = [_finger(axis, i) for i, axis in enumerate(axes)]
    thumb = tube(shape.thumb, [(h, h) for h in THUMB_HALVES], cap_end=True)
    skin = [PALM, *tubes, thumb]
    marks = _back_marks(axes, shape.thumb) if view == "back" else _creases(axes)
    laid_skin = [placing.points(s) for s in skin]
    return arm(placing, worker, elbow, sleeve, laid_skin, upper, shoulder) + (
        path([open_line(placing, s) for s in _between_fingers(axes)], "f-line")
        + path([open_line(placing, s) for s in marks], "f-fine")
    )


def _finger_axis(i: int, finger: Finger) -> list[Point]:
    length = LENGTHS[i] * finger.seen
    middle = step_from(KNUCKLES[i], finger.turn, length * 0.5)
    return [
        KNUCKLES[i],
        middle,
        step_from(middle, finger.turn + finger.bend, length * 0.5 - HALVES[i][2]),
    ]


def _finger(axis: Sequence[Point], i: int) -> list[Spot]:
    return tube(axis, [(h, h) for h in HALVES[i]], cap_end=True)


def _between_fingers(axes: Sequence[Sequence[Point]]) -> list[list[Spot]]:
    """From the web almost to the tip, where two fingers lie side by side."""
    lines: list[list[Spot]] = []
    for one, two in pairwise(axes):
        web = between(between(one[0], one[1], 0.34), between(two[0], two[1], 0.4), 0.5)
        tip = between(one[2], two[2], 0.5)
        lines.append([web, between(one[1], two[1], 0.5), tip])
    return lines


def _back_marks(
    axes: Sequence[Sequence[Point]], thumb: Sequence[Point]
) -> list[list[Spot]]:
    """Nails, and a short arc over each knuckle: they tell the back from the palm."""
    nails = [
        nail_points(axis[-2], axis[-1], HALVES[i][2]) for i, axis in enumerate(axes)
    ]
    knuckles = [_knuckle(axis[0], axis[1]) for axis in axes]
    return [*nails, nail_points(thumb[-2], thumb[-1], THUMB_HALVES[-1]), *knuckles]


def _knuckle(root: Point, middle: Point) -> list[Spot]:
    x, y = between(root, middle, 0.1)
    return [(x - 0.015, y - 0.03), (x + 0.008, y), (x - 0.015, y + 0.03)]


def _creases(axes: Sequence[Sequence[Point]]) -> list[list[Spot]]:
    joints: list[list[Spot]] = []
    for axis in axes:
        x, y = axis[1]
        joints.append([(x, y - 0.03), (x + 0.004, y), (x, y + 0.03)])
    lines: list[list[Spot]] = [list(crease) for crease in CREASES]
    return lines + joints


def nail_points(before: Point, tip: Point, half: float) -> list[Spot]:
    """The edge of a nail on the finger that ends here."""

    def at(along: float, aside: float) -> Point:
        x, y = tip[0] - before[0], tip[1] - before[1]
        length = (x * x + y * y) ** 0.5
        x, y = x / length * half, y / length * half
        return tip[0] + x * along - y * aside, tip[1] + y * along + x * aside

    return [
        at(0.75, -0.55),
        at(-0.3, -0.6),
        at(-0.75, 0),
        at(-0.3, 0.6),
        at(0.75, 0.55),
    ]
