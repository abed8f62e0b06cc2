"""Hatching as plain lines, cut at the zone's edge: no pattern and no id is needed."""

from collections.abc import Sequence

from guidance.figures.paths import Curve, straight
from guidance.figures.points import Point, Spot, rotate

GAP = 7.0
ANGLE = 45.0
SHORTEST = 1.5


def hatch(
    outline: Sequence[Spot], gap: float = GAP, angle: float = ANGLE
) -> list[Curve]:
    """The parallel lines inside a straight-sided outline (see `Curve.corners`)."""
    turned = rotate(outline, -angle)
    top, bottom = min(s[1] for s in turned), max(s[1] for s in turned)
    lines: list[Curve] = []
    for row in range(int((bottom - top) / gap + 0.5)):
        y = top + gap * (row + 0.5)
        crossings = sorted(_crossings(turned, y))
        for a, b in zip(crossings[::2], crossings[1::2], strict=False):
            if b - a >= SHORTEST:
                lines.append(straight(rotate([(a, y), (b, y)], angle), closed=False))
    return lines


def _crossings(outline: Sequence[Spot], y: float) -> list[float]:
    pairs = zip(outline, [*outline[1:], outline[0]], strict=True)
    return [_meeting(a, b, y) for a, b in pairs if (a[1] > y) != (b[1] > y)]


def _meeting(a: Spot | Point, b: Spot | Point, y: float) -> float:
    return a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
