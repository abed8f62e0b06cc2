"""Tools as objects: a ball, a towel, a massage cushion."""

from typing import Final

from guidance.figures.elements import circle, path
from guidance.figures.marks import arc
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot

SPIRAL: Final[list[Spot]] = [
    (1, 0), (0.71, 0.68), (0, 0.9), (-0.6, 0.6), (-0.8, 0), (-0.5, -0.5), (0, -0.62),
    (0.42, -0.36), (0.45, 0.1), (0.15, 0.36), (-0.2, 0.28), (-0.3, 0),
]  # fmt: skip


def ball(centre: Point, radius: float) -> str:
    """A tennis ball: its seam tells it from a ring or a hole."""
    seams = [
        arc((centre[0] - radius * 1.25, centre[1]), radius * 1.05, -52, 52),
        arc((centre[0] + radius * 1.25, centre[1]), radius * 1.05, 128, 232),
    ]
    curves = [smooth(seam, closed=False) for seam in seams]
    return circle(centre, radius, "f-ball f-edge") + path(curves, "f-fine")


def towel_end(centre: Point, radius: float, turn: float = 0.0) -> str:
    """A rolled towel, seen on its end."""
    roll = Placing(at=centre, size=radius, turn=turn)
    spiral = smooth(roll.points(SPIRAL), closed=False)
    return circle(centre, radius, "f-pillow f-edge") + path(spiral, "f-line")


def towel(outline: list[Spot], folds: list[list[Spot]]) -> str:
    """A towel as it lies, with its folds."""
    lines = [smooth(fold, closed=False) for fold in folds]
    return path(smooth(outline), "f-pillow f-edge") + path(lines, "f-fine")


def cushion(
    top: Point, foot: Point, thick: float, knobs: list[Point], size: float
) -> str:
    """A massage cushion from its side: a slab, its knobs and its cable-free edge."""
    dx, dy = foot[0] - top[0], foot[1] - top[1]
    length = (dx * dx + dy * dy) ** 0.5
    nx, ny = -dy / length * thick, dx / length * thick
    slab: list[Spot] = [
        (top[0], top[1]), (foot[0], foot[1]),
        (foot[0] + nx, foot[1] + ny), (top[0] + nx, top[1] + ny),
    ]  # fmt: skip
    turned = "".join(circle(knob, size, "f-firm f-edge") for knob in knobs)
    return turned + path(straight(slab), "f-soft f-edge")
