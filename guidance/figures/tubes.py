"""Limbs, fingers and sleeves: an axis with half-widths on both sides becomes an outline."""

from collections.abc import Sequence

from guidance.figures.points import Point, Spot, between, direction, point, step_from

Halves = tuple[float, float]
"""Half-widths left and right of the axis, as seen by somebody who walks along it."""

Station = tuple[float, float, float]
"""Share of the way along a segment, half-width left, half-width right."""


def tapered(
    start: Spot,
    end: Spot,
    stations: Sequence[Station],
    size: float = 1.0,
    cap_start: bool = False,
    cap_end: bool = False,
) -> list[Spot]:
    """A straight limb; leave out a cap where a sleeve, a hand or a foot covers the end."""
    axis = [between(start, end, t) for t, _, _ in stations]
    halves = [(left * size, right * size) for _, left, right in stations]
    return tube(axis, halves, cap_start, cap_end)


def tube(
    axis: Sequence[Spot],
    halves: Sequence[Halves],
    cap_start: bool = False,
    cap_end: bool = False,
) -> list[Spot]:
    """An outline round a bent axis, clockwise, with round or cut ends."""
    angles = axis_angles(axis)
    left = [
        _beside(a, angle - 90, h[0])
        for a, angle, h in zip(axis, angles, halves, strict=True)
    ]
    right = [
        _beside(a, angle + 90, h[1])
        for a, angle, h in zip(axis, angles, halves, strict=True)
    ]
    end = _cap(axis[-1], angles[-1], sum(halves[-1]) / 2) if cap_end else []
    start = _cap(axis[0], angles[0] + 180, sum(halves[0]) / 2) if cap_start else []
    if not cap_end:
        left[-1], right[-1] = _sharp(left[-1]), _sharp(right[-1])
    if not cap_start:
        left[0], right[0] = _sharp(left[0]), _sharp(right[0])
    return [*left, *end, *reversed(right), *start]


def axis_angles(axis: Sequence[Spot]) -> list[float]:
    """The direction at each point of an axis: along the chord between its neighbours."""
    last = len(axis) - 1
    return [
        direction(axis[max(i - 1, 0)], axis[min(i + 1, last)]) for i in range(last + 1)
    ]


def _beside(spot: Spot, angle: float, half: float) -> Spot:
    return point(*step_from(spot, angle, half))


def _sharp(spot: Spot) -> Spot:
    return point(spot[0], spot[1], corner=True)


def _cap(centre: Spot, angle: float, radius: float) -> list[Point]:
    return [step_from(centre, angle + turn, radius) for turn in (-45, 0, 45)]
