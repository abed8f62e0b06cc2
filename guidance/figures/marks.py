"""What is drawn over a body: the place to work on, places to leave alone, and motions.

Every motion mark is a pale halo under a dark stroke with a solid head, so that it stands
on skin, cloth, hair and paper alike. Still things are dotted, moving ones are solid.
"""

from collections.abc import Sequence
from math import cos, radians, sin
from typing import Final, Literal

from guidance.figures.elements import Anchor, circle, group, path, words
from guidance.figures.hatch import hatch
from guidance.figures.paths import Curve, circle_points, smooth, straight
from guidance.figures.points import (
    Placing,
    Point,
    Spot,
    between,
    direction,
    distance,
    step_from,
)
from guidance.figures.roles import DIRECTIONS

Motion = Literal[
    "stroke", "circle", "knead", "squeeze", "hold", "press", "rock", "roll", "stretch", "move"
]  # fmt: skip

HEAD_LENGTH: Final = 13.0
HEAD_HALF: Final = 7.5
THIN_HEAD: Final = 0.85


def moving(
    motion: Motion, parts: Sequence[str], along: tuple[Point, Point] | None = None
) -> str:
    """One thing that moves when movement is shown; `along` says which way it sets out."""
    way = ""
    if along:
        way = " " + DIRECTIONS[round(direction(*along) / 45) % 8]
    return group(parts, f"m m-{motion}{way}")


# --- Places -------------------------------------------------------------------------


def area(*outlines: Sequence[Spot]) -> str:
    """The patch to work on: pale, with a dark edge on a halo."""
    curves = [smooth(outline) for outline in outlines]
    return path(curves, "f-halo") + path(curves, "f-area f-area-edge")


def leave_alone(
    outlines: Sequence[Sequence[Spot]],
    lines: Sequence[str] = (),
    at: Point = (0, 0),
    leader: tuple[Point, Point] | None = None,
    anchor: Anchor = "middle",
) -> str:
    """Places not to touch, hatched; the words stand on the paper, a leader goes to one."""
    edges = [smooth(outline) for outline in outlines]
    strokes = [line for edge in edges for line in hatch(edge.corners())]
    if leader:
        strokes.append(straight(leader, closed=False))
    text = words(lines, at, "f-nogo-words", anchor) if lines else ""
    return path(strokes, "f-nogo") + path(edges, "f-nogo-edge") + text


def side_words(mode: str, side: str, at: Point, anchor: Anchor = "middle") -> str:
    """Whose left or right it is; nothing where the step does both sides."""
    if side not in ("left", "right"):
        return ""
    lines = [f"your {side}"] if mode == "self" else [f"{side} side"]
    return words(lines, at, "f-words", anchor)


def ghost(*outlines: Curve) -> str:
    """Where a part will be when it has moved: broken lines, no fill."""
    return path(outlines, "f-ghost")


# --- Arrows --------------------------------------------------------------------------


def arrow(way: Sequence[Spot], both_ends: bool = False) -> str:
    """A solid arrow along the points."""
    return arrows([way], both_ends)


def arrows(ways: Sequence[Sequence[Spot]], both_ends: bool = False) -> str:
    return _shafts(ways, "f-mark", 1.0, both_ends)


def way_back(*ways: Sequence[Spot]) -> str:
    """The light way back of a stroke: dotted, with a smaller head."""
    return _shafts(ways, "f-dots", THIN_HEAD, False)


def _shafts(ways: Sequence[Sequence[Spot]], css: str, size: float, both: bool) -> str:
    shafts: list[Curve] = []
    heads: list[Curve] = []
    for way in ways:
        spots = [(s[0], s[1]) for s in way]
        spots, head = _cut(spots, size)
        heads.append(head)
        if both:
            spots, head = _cut(spots[::-1], size)
            heads.append(head)
        shafts.append(smooth(spots, closed=False))
    return path([*shafts, *heads], "f-halo") + path(shafts, css) + path(heads, "f-tip")


def _cut(spots: list[Point], size: float) -> tuple[list[Point], Curve]:
    """The way shortened by its head, and the head at its end."""
    tip, length = spots[-1], HEAD_LENGTH * size
    while len(spots) > 2 and distance(spots[-2], tip) < length:
        spots = [*spots[:-2], tip]
    angle = _arrival(spots)
    foot = step_from(tip, angle + 180, length)
    half = HEAD_HALF * size
    wings = [step_from(foot, angle + turn, half) for turn in (-90, 90)]
    return [*spots[:-1], step_from(foot, angle, 2)], straight([tip, *wings])


def _arrival(spots: Sequence[Point]) -> float:
    """The direction in which a curved way comes in: on from its last two chords."""
    last = direction(spots[-2], spots[-1])
    if len(spots) < 3:
        return last
    turn = (last - direction(spots[-3], spots[-2]) + 180) % 360 - 180
    return last + max(-40.0, min(40.0, turn * 0.35))


def arc(centre: Point, radius: float, start: float, end: float) -> list[Spot]:
    """Points on a circle from one angle to another (0 is right, 90 is down)."""
    steps = max(2, round(abs(end - start) / 40))
    angles = [start + (end - start) * k / steps for k in range(steps + 1)]
    return [
        (centre[0] + radius * cos(radians(a)), centre[1] + radius * sin(radians(a)))
        for a in angles
    ]


# --- What each technique does -----------------------------------------------------------


def circling(centre: Point, radius: float = 19, clockwise: bool = True) -> str:
    """Small circles: three quarters of a ring with one head."""
    turn = 285 if clockwise else -285
    start = -35.0 if clockwise else 215.0
    return arrow(arc(centre, radius, start, start + turn))


def kneading(centre: Point, turn: float = 0.0, reach: float = 30) -> str:
    """Pinch and roll: two hooked arrows, like pincers, that close on a fold.

    They are mirror images. Arrows that chase each other look like circling.
    """
    pincers = Placing(at=centre, turn=turn, size=reach)
    ways = [
        pincers.points([(side * 0.75, -1.0), (side * 1.1, -0.25), (side * 0.22, 0.3)])
        for side in (-1, 1)
    ]
    return arrows(ways)


def squeezing(one: Point, other: Point, length: float = 34) -> str:
    """Two straight arrows from outside; their tips touch what is squeezed."""
    ways = []
    for tip, far in ((one, other), (other, one)):
        ways.append([step_from(tip, direction(far, tip), length), tip])
    return arrows(ways)


def resting(*centres: Point, radius: float = 9) -> str:
    """Still hands: a small ring and a dotted one, on the back of each hand."""
    rings = [smooth(circle_points(c, radius)) for c in centres]
    wide = [smooth(circle_points(c, radius + 8.5)) for c in centres]
    return (
        path([*rings, *wide], "f-halo") + path(rings, "f-mark") + path(wide, "f-dots")
    )


def pressing(centre: Point, reach: float = 31) -> str:
    """A spot: a dot with four short arrows that meet on it. Thumb press, still press."""
    ways = [
        [step_from(centre, a, reach), step_from(centre, a, 8.5)]
        for a in (45, 135, 225, 315)
    ]
    return arrows(ways) + circle(centre, 5, "f-tip")


def pressing_still(centre: Point, reach: float = 34) -> str:
    """One spot, held: the press within a dotted ring, which says that it stays."""
    ring = smooth(circle_points(centre, reach + 4))
    return path(ring, "f-halo") + path(ring, "f-dots") + pressing(centre, reach - 5)


def leaning(centre: Point, across: float, down: float, reach: float = 27) -> str:
    """A whole palm leans in: its broad print, with four arrows that press on its rim."""
    print_edge = smooth(circle_points(centre, across, down))
    h = 0.7071
    rim = [
        (centre[0] + sx * across * h, centre[1] + sy * down * h)
        for sx, sy in ((1, 1), (-1, 1), (-1, -1), (1, -1))
    ]
    ways = [
        [step_from(s, direction(centre, s), reach), between(s, centre, -0.12)]
        for s in rim
    ]
    return path(print_edge, "f-halo") + path(print_edge, "f-mark") + arrows(ways)


def swaying(way: Sequence[Spot]) -> str:
    """Rocking and slow movement: one curved arrow with a head at both ends."""
    return arrow(way, both_ends=True)


def pause(centre: Point, radius: float = 24) -> str:
    """A pause: two bars in a ring. Nothing is done."""
    ring = smooth(circle_points(centre, radius))
    x, y, half = centre[0], centre[1], radius * 0.4
    bars = [
        straight([(x + dx, y - half), (x + dx, y + half)], closed=False)
        for dx in (-radius * 0.3, radius * 0.3)
    ]
    return path(ring, "f-halo f-paper") + path([ring, *bars], "f-mark")
