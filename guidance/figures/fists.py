"""Hands that are not flat: loose fists, fingers that come over an edge."""

from collections.abc import Sequence

from guidance.figures.arms import Worker, arm
from guidance.figures.elements import path
from guidance.figures.hand_shapes import (
    FIST,
    FIST_ROLL_HALVES,
    FIST_ROLLS,
    FIST_THUMB,
    FIST_THUMB_HALVES,
    SIDE_CURL,
    SIDE_CURL_HALVES,
    SIDE_FIST,
    SIDE_THUMB,
)
from guidance.figures.hands import nail_points
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot, between
from guidance.figures.tubes import tapered, tube


def fist(
    placing: Placing,
    worker: Worker,
    elbow: Point | None = None,
    *,
    sleeve: bool = True,
    upper: list[Spot] | None = None,
) -> str:
    """A loose fist, its curled fingers and its thumb towards us."""
    ends = [(0, h, h) for h in FIST_ROLL_HALVES]
    rolls = [
        tapered(*roll, [end, (1, end[1], end[2])], cap_start=True, cap_end=True)
        for roll, end in zip(FIST_ROLLS, ends, strict=True)
    ]
    return (
        arm(placing, worker, elbow, sleeve, [placing.points(FIST)], upper)
        + "".join(_closed(placing, roll, worker) for roll in reversed(rolls))
        + _thumb(placing, FIST_THUMB, FIST_THUMB_HALVES, worker)
    )


def side_fist(
    placing: Placing,
    worker: Worker,
    elbow: Point | None = None,
    *,
    sleeve: bool = True,
    upper: list[Spot] | None = None,
    shoulder: Point | None = None,
) -> str:
    """A loose fist from its thumb side; its flat front points to +x."""
    return (
        arm(
            placing, worker, elbow, sleeve, [placing.points(SIDE_FIST)], upper, shoulder
        )
        + _thumb(placing, SIDE_CURL, SIDE_CURL_HALVES, worker)
        + _thumb(placing, SIDE_THUMB, FIST_THUMB_HALVES, worker)
    )


def fingers_over(
    roots: Sequence[Point], tips: Sequence[Point], half: float, worker: Worker
) -> str:
    """Four fingers that come over an edge, from the hand behind it, nails up."""
    parts: list[str] = []
    for a, b in zip(roots, tips, strict=True):
        halves = [(half * h, half * h) for h in (0.92, 1.0, 0.96, 0.78)]
        axis = [a, between(a, b, 0.3), between(a, b, 0.62), b]
        finger = tube(axis, halves, cap_start=True, cap_end=True)
        nail = smooth(nail_points(axis[2], b, half * 0.78), closed=False)
        parts += [path(smooth(finger), f"f-edge {worker.skin}"), path(nail, "f-fine")]
    return "".join(parts)


def _closed(placing: Placing, outline: list[Spot], worker: Worker) -> str:
    return path(smooth(placing.points(outline)), f"f-line {worker.skin}")


def _thumb(
    placing: Placing, axis: Sequence[Point], halves: Sequence[float], worker: Worker
) -> str:
    """A finger that lies over the hand: its root is open and melts into it."""
    outline = placing.points(tube(axis, [(h, h) for h in halves], cap_end=True))
    return path(smooth(outline, closed=False), f"f-line {worker.skin}")
