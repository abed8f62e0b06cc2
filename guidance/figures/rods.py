"""A limb or a trunk as an axis with half-widths: its outline, its surface, patches on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from guidance.figures.points import Point, Spot, direction, point, step_from
from guidance.figures.tubes import Station, tube

NEAR_END = 0.12
"""How far in from its ends a patch has its full width."""


@dataclass(frozen=True)
class Rod:
    """`axis` is two points, or three where the middle one pulls the line into a curve.

    Across the rod, -1 is the left side of somebody who walks along it, 0 the middle and 1
    the right side. For a person who faces right, left is the back of a trunk that runs up
    from the hip, and the front of a limb that runs down.
    """

    axis: tuple[Point, ...]
    stations: Sequence[Station]
    size: float = 1.0

    def middle(self, t: float) -> Point:
        if len(self.axis) == 2:
            (ax, ay), (bx, by) = self.axis
            return ax + (bx - ax) * t, ay + (by - ay) * t
        (ax, ay), (bx, by), (cx, cy) = self.axis
        u = 1 - t
        return (
            u * u * ax + 2 * u * t * bx + t * t * cx,
            u * u * ay + 2 * u * t * by + t * t * cy,
        )

    def angle(self, t: float) -> float:
        return direction(self.middle(t - 0.02), self.middle(t + 0.02))

    def halves(self, t: float) -> tuple[float, float]:
        """Half-widths left and right, read between the stations."""
        stations = self.stations
        if t <= stations[0][0]:
            return stations[0][1] * self.size, stations[0][2] * self.size
        for (t0, l0, r0), (t1, l1, r1) in pairwise(stations):
            if t <= t1:
                share = (t - t0) / (t1 - t0)
                left, right = l0 + (l1 - l0) * share, r0 + (r1 - r0) * share
                return left * self.size, right * self.size
        return stations[-1][1] * self.size, stations[-1][2] * self.size

    def at(self, t: float, side: float) -> Point:
        left, right = self.halves(t)
        half = left if side < 0 else right
        turn = -90 if side < 0 else 90
        return step_from(self.middle(t), self.angle(t) + turn, abs(side) * half)

    def outline(
        self,
        start: float = 0.0,
        end: float = 1.0,
        cap_start: bool = False,
        cap_end: bool = False,
    ) -> list[Spot]:
        inner = [s[0] for s in self.stations if start < s[0] < end]
        shares = [start, *inner, end]
        axis = [self.middle(t) for t in shares]
        return tube(axis, [self.halves(t) for t in shares], cap_start, cap_end)

    def patch(self, start: float, end: float, low: float, high: float) -> list[Spot]:
        """A rounded strip on the rod, between two shares along it and two across it."""
        inset = (end - start) * NEAR_END
        mid = (low + high) / 2
        along = [start + inset, (start + end) / 2, end - inset]
        there = [point(*self.at(t, low)) for t in along]
        back = [point(*self.at(t, high)) for t in reversed(along)]
        return [
            *there,
            point(*self.at(end, mid)),
            *back,
            point(*self.at(start, mid)),
        ]
