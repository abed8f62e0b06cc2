"""Tools as objects: a ball and a rolled towel."""

from typing import Final

from guidance.figures.elements import circle, path
from guidance.figures.marks import arc
from guidance.figures.paths import smooth
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
