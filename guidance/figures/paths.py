"""Smooth and straight outlines, and the short path text that SVG reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from guidance.figures.points import Point, Spot, distance, is_corner, point

HANDLE = 0.35
"""Length of a curve handle as a share of its chord: eight points make a good circle."""

STEP = 0.5
"""Points are rounded to this before they are written."""

Piece = tuple[Point] | tuple[Point, Point, Point]
"""A straight line to a point, or a curve with its two handles and its end."""


@dataclass(frozen=True)
class Curve:
    """One sub-path."""

    start: Point
    pieces: tuple[Piece, ...]
    closed: bool = True

    def corners(self, each: int = 6) -> list[Point]:
        """The curve as a straight-sided line with `each` points a piece, for measuring."""
        found, here = [self.start], self.start
        for piece in self.pieces:
            if len(piece) == 3:
                found += [_on_curve(here, *piece, k / each) for k in range(1, each)]
            found.append(piece[-1])
            here = piece[-1]
        return found[:-1] if self.closed else found


def smooth(spots: Sequence[Spot], closed: bool = True) -> Curve:
    """An even curve through all points; flagged points stay sharp corners."""
    count = len(spots)
    tangents = [_tangent(spots, i, closed) for i in range(count)]
    ends = range(count) if closed else range(count - 1)
    pieces = [_piece(spots, tangents, i, (i + 1) % count) for i in ends]
    return Curve(_plain(spots[0]), tuple(pieces), closed)


def straight(spots: Sequence[Spot], closed: bool = True) -> Curve:
    last = [*spots[1:], spots[0]] if closed else spots[1:]
    return Curve(_plain(spots[0]), tuple((_plain(s),) for s in last), closed)


def same_turn(spots: Sequence[Spot]) -> list[Spot]:
    """The outline, running clockwise: parts that turn alike never cancel out into holes."""
    pairs = zip(spots, [*spots[1:], spots[0]], strict=True)
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)
    return list(spots) if area >= 0 else list(reversed(spots))


def merged(outlines: Iterable[Sequence[Spot]]) -> list[Curve]:
    """Closed parts that are to be stroked as one: knees and thumb roots melt together."""
    return [smooth(same_turn(outline)) for outline in outlines]


def write(curves: Curve | Iterable[Curve], step: float = STEP) -> str:
    """Path data with relative commands from rounded points, so that rounding never adds up."""
    curves = [curves] if isinstance(curves, Curve) else curves
    return "".join(_written(curve, step) for curve in curves)


def _plain(spot: Spot) -> Point:
    return spot[0], spot[1]


def _tangent(spots: Sequence[Spot], i: int, closed: bool) -> Point:
    """Direction at a point: both chords, the shorter one counting for more; 0,0 at a corner."""
    here = spots[i]
    if is_corner(here) or (not closed and i in (0, len(spots) - 1)):
        return 0.0, 0.0
    before, after = spots[i - 1], spots[(i + 1) % len(spots)]
    near, far = distance(before, here) or 1e-6, distance(here, after) or 1e-6
    x = (here[0] - before[0]) * far / near + (after[0] - here[0]) * near / far
    y = (here[1] - before[1]) * far / near + (after[1] - here[1]) * near / far
    length = distance((0, 0), (x, y)) or 1.0
    return x / length, y / length


def _piece(spots: Sequence[Spot], tangents: Sequence[Point], i: int, j: int) -> Piece:
    a, b, out, into = spots[i], spots[j], tangents[i], tangents[j]
    if out == into == (0.0, 0.0):
        return (_plain(b),)
    handle = HANDLE * distance(a, b)
    first = (a[0] + out[0] * handle, a[1] + out[1] * handle)
    second = (b[0] - into[0] * handle, b[1] - into[1] * handle)
    return first, second, _plain(b)


def _on_curve(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    u = 1 - t
    shares = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
    ends = (a, b, c, d)
    x = sum(share * end[0] for share, end in zip(shares, ends, strict=True))
    y = sum(share * end[1] for share, end in zip(shares, ends, strict=True))
    return x, y


def _written(curve: Curve, step: float) -> str:
    here = _grid(curve.start, step)
    text = "M" + _numbers([here], step)
    command = "M"
    for piece in curve.pieces:
        spots = [_grid(spot, step) for spot in piece]
        letter = "c" if len(spots) == 3 else "l"
        more = _relative(spots, here, step)
        text = _joined(text, more if letter == command else letter + more)
        command, here = letter, spots[-1]
    return text + ("z" if curve.closed else "")


def _grid(spot: Point, step: float) -> tuple[int, int]:
    return round(spot[0] / step), round(spot[1] / step)


def _relative(
    spots: Sequence[tuple[int, int]], here: tuple[int, int], step: float
) -> str:
    return _numbers([(x - here[0], y - here[1]) for x, y in spots], step)


def _numbers(spots: Iterable[tuple[int, int]], step: float) -> str:
    texts = [number(value * step) for spot in spots for value in spot]
    rest = (text if text[0] == "-" else " " + text for text in texts[1:])
    return texts[0] + "".join(rest)


def _joined(text: str, more: str) -> str:
    """Two pieces of path text with a blank only where they would run together."""
    blank = "" if more[0] == "-" or more[0].isalpha() else " "
    return text + blank + more


@lru_cache(maxsize=8192)
def number(value: float) -> str:
    """The shortest way to write a number: 12, -.5, 3.25."""
    text = f"{round(value, 2):g}"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def circle_points(centre: Spot, across: float, down: float | None = None) -> list[Spot]:
    """Eight points of a circle, or of an ellipse where `down` differs."""
    down = across if down is None else down
    h = 0.7071
    turns = ((1, 0), (h, h), (0, 1), (-h, h), (-1, 0), (-h, -h), (0, -1), (h, -h))
    return [point(centre[0] + across * x, centre[1] + down * y) for x, y in turns]
