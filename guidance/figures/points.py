"""Points of a drawing and what can be done to them: move, turn, size, mirror, reach.

x runs to the right and y down, angles are in degrees and turn clockwise as seen. A third
number in a point is its corner flag: 1 keeps a sharp corner where a smooth outline bends.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, radians, sin

from guidance.figures.kinds import CannotDraw

Point = tuple[float, float]
Spot = tuple[float, float] | tuple[float, float, int]
"""A point of an outline, with its corner flag where it has one."""


def point(x: float, y: float, corner: bool = False) -> Spot:
    return (x, y, 1) if corner else (x, y)


def is_corner(spot: Spot) -> bool:
    return len(spot) == 3 and bool(spot[2])


def distance(a: Spot, b: Spot) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def direction(a: Spot, b: Spot) -> float:
    """The angle from a to b: 0 is right, 90 is down."""
    return degrees(atan2(b[1] - a[1], b[0] - a[0]))


def step_from(origin: Spot, angle: float, length: float) -> Point:
    return origin[0] + length * cos(radians(angle)), origin[1] + length * sin(
        radians(angle)
    )


def between(a: Spot, b: Spot, share: float) -> Point:
    """The point a share of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


@dataclass(frozen=True)
class Placing:
    """Where an outline goes that was drawn round 0,0: mirrored first, sized, turned, moved.

    `mirrored` swaps up and down in the outline's own frame, which makes a left hand of a
    right one whose fingers point to +x.
    """

    at: Point = (0.0, 0.0)
    turn: float = 0.0
    size: float = 1.0
    mirrored: bool = False

    def point(self, spot: Spot) -> Point:
        x, y = spot[0] * self.size, spot[1] * self.size
        if self.mirrored:
            y = -y
        c, s = cos(radians(self.turn)), sin(radians(self.turn))
        return self.at[0] + x * c - y * s, self.at[1] + x * s + y * c

    def points(self, spots: Iterable[Spot]) -> list[Spot]:
        return [point(*self.point(spot), corner=is_corner(spot)) for spot in spots]

    def angle(self, own: float) -> float:
        """An angle of the outline's own frame as it lies in the picture."""
        return self.turn + (-own if self.mirrored else own)

    def onto(self, own: Spot, target: Spot) -> "Placing":
        """The same placing, moved so that its own point lies on the target."""
        x, y = self.point(own)
        moved = (self.at[0] + target[0] - x, self.at[1] + target[1] - y)
        return Placing(moved, self.turn, self.size, self.mirrored)


def move(spots: Iterable[Spot], dx: float, dy: float) -> list[Spot]:
    return Placing(at=(dx, dy)).points(spots)


def rotate(
    spots: Iterable[Spot], angle: float, about: Point = (0.0, 0.0)
) -> list[Spot]:
    return Placing(turn=angle).onto(about, about).points(spots)


def scale(
    spots: Iterable[Spot], across: float, down: float | None = None
) -> list[Spot]:
    down = across if down is None else down
    return [point(s[0] * across, s[1] * down, is_corner(s)) for s in spots]


def mirror(spots: Iterable[Spot], line_x: float = 0.0) -> list[Spot]:
    """Left and right swapped about the upright line at line_x."""
    return [point(2 * line_x - s[0], s[1], is_corner(s)) for s in spots]


def bounds(spots: Sequence[Spot]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    xs, ys = [s[0] for s in spots], [s[1] for s in spots]
    return min(xs), min(ys), max(xs), max(ys)


def is_inside(spot: Spot, outline: Sequence[Spot]) -> bool:
    """Whether the point lies within the straight-sided outline."""
    inside = False
    for a, b in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (a[1] > spot[1]) != (b[1] > spot[1]):
            crossing = a[0] + (spot[1] - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
            inside ^= spot[0] < crossing
    return inside


def elbow(root: Spot, end: Spot, upper: float, lower: float, clockwise: bool) -> Point:
    """The joint between two bones that reach from root to end; knees and elbows alike.

    `clockwise` says on which side of the straight line the joint bends out.
    """
    reach = distance(root, end)
    if reach > upper + lower or reach < abs(upper - lower):
        raise CannotDraw(
            f"out of reach: {reach:.1f} with bones {upper:.1f} and {lower:.1f}"
        )
    if reach == 0:
        raise CannotDraw("a limb cannot end where it begins")
    share = (upper**2 + reach**2 - lower**2) / (2 * upper * reach)
    bend = degrees(acos(max(-1.0, min(1.0, share))))
    return step_from(root, direction(root, end) + (bend if clockwise else -bend), upper)
