"""What is drawn over a body: the place to work on, places to leave alone, and motions.

Every motion mark is a pale halo under a dark stroke with a solid head, so that it stands
on skin, cloth, hair and paper alike. Arrows move or press; the bars of a pause stay still.
"""

from collections.abc import Sequence
from math import cos, radians, sin
from typing import Final, Literal

from guidance.figures.elements import Anchor, circle, group, path, words
from guidance.figures.hatch import hatch
from guidance.figures.labels import block, outside, paper, within
from guidance.figures.paths import Curve, circle_points, smooth, straight
from guidance.figures.points import (
    Placing,
    Point,
    Spot,
    direction,
    distance,
    point,
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
    """The patch to work on: pale, with a dark edge on a rim."""
    curves = [smooth(outline) for outline in outlines]
    return path(curves, "f-rim") + path(curves, "f-area f-area-edge")


def leave_alone(
    outlines: Sequence[Sequence[Spot]],
    lines: Sequence[str] = (),
    at: Point = (0, 0),
    leader: tuple[Point, Point] | None = None,
    anchor: Anchor = "middle",
    plate: bool = False,
) -> str:
    """Places not to touch, hatched; the words stand on the paper, a leader goes to one.

    Where no paper is left, a `plate` of paper lies under them.
    """
    at = within(lines, at, anchor)
    edges = [smooth(outline) for outline in outlines]
    strokes = [line for edge in edges for line in hatch(edge.corners())]
    if leader:
        seen = outside(leader, block(lines, at, anchor))
        strokes.append(straight(seen, closed=False))
    text = words(lines, at, "f-nogo-words", anchor) if lines else ""
    if plate:
        text = paper(lines, at) + text
    return path(strokes, "f-nogo") + path(edges, "f-nogo-edge") + text


def side_words(mode: str, side: str, at: Point, anchor: Anchor = "middle") -> str:
    """Whose left or right it is; nothing where the step does both sides."""
    if side not in ("left", "right"):
        return ""
    lines = [f"your {side}"] if mode == "self" else [f"{side} side"]
    at = within(lines, at, anchor)
    return paper(lines, at) + words(lines, at, "f-words", anchor)


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


def resting(*centres: Point, radius: float = 14) -> str:
    """Still hands: the two bars of a pause on the back of each hand, and no arrow.

    Rings alone were taken for a target: a place to press.
    """
    return _paused(centres, radius)


def _paused(centres: Sequence[Point], radius: float, down: float | None = None) -> str:
    rings = [smooth(circle_points(c, radius, down)) for c in centres]
    aside, half = radius * 0.34, (down or radius) * 0.4
    bars = [
        straight([(x + side * aside, y - half), (x + side * aside, y + half)], False)
        for x, y in centres
        for side in (-1, 1)
    ]
    return path(rings, "f-halo f-paper") + path([*rings, *bars], "f-mark")


CORNERS: Final = (45.0, 135.0, 225.0, 315.0)


def pressing(
    centre: Point,
    reach: float = 31,
    angles: Sequence[float] = CORNERS,
    gap: float = 8.5,
) -> str:
    """A spot: a dot with short arrows that meet on it. Thumb press.

    `angles` leaves out the side from which the thumb comes, so that it stays in sight.
    """
    ways = [[step_from(centre, a, reach), step_from(centre, a, gap)] for a in angles]
    return arrows(ways) + circle(centre, 5, "f-tip")


def pressing_still(
    centre: Point,
    reach: float = 42,
    angles: Sequence[float] = CORNERS,
    gap: float = 20,
) -> str:
    """One spot, held: arrows press onto a pause, which says that they stay there."""
    ways = [[step_from(centre, a, reach), step_from(centre, a, gap)] for a in angles]
    return arrows(ways) + resting(centre, radius=12)


def palm_print(centre: Point, across: float = 14, down: float | None = None) -> str:
    """Where a palm or its heel bears: a ring."""
    ring = smooth(circle_points(centre, across, across if down is None else down))
    return path(ring, "f-halo") + path(ring, "f-mark")


def leaning(
    centre: Point,
    across: float = 15,
    down: float = 12,
    outwards: float = -90.0,
    clockwise: bool = True,
    reach: float = 36,
) -> str:
    """A whole palm presses in, waits and lets go: a broad arrow, two bars, dots.

    Arrows that close on a ring from all round were taken for a squeeze. In and out lie
    on one side, the way `outwards`; `clockwise` is from the one to the other.
    """

    def out(angle: float, far: float) -> Point:
        x, y = across * cos(radians(angle)), down * sin(radians(angle))
        return step_from((centre[0] + x, centre[1] + y), angle, far)

    sense = 1 if clockwise else -1
    into, away = outwards - 32 * sense, outwards + 44 * sense
    push = _broad_arrow(out(into, reach + 2), out(into, 2))
    back = way_back([out(away, 9), out(away, reach)])
    return push + back + _paused([centre], across, down)


BROAD: Final[list[Spot]] = [
    (0, 0), (-17, -15), (-17, -7), (-40, -7), (-40, 7), (-17, 7), (-17, 15),
]  # fmt: skip


def _broad_arrow(start: Point, tip: Point) -> str:
    """A short arrow that is as wide as the push behind it."""
    share = distance(start, tip) / 40
    outline = [point(s[0] * share, s[1]) for s in BROAD]
    block = straight(Placing(at=tip, turn=direction(start, tip)).points(outline))
    return path(block, "f-halo") + path(block, "f-tip")


def leaning_and_letting_go(centre: Point, across: float) -> str:
    """A palm that presses and lets go: its print, arrows onto it, dotted ones away."""

    def out(angle: float, far: float) -> Point:
        return step_from(centre, angle, across + far)

    onto = arrows([[out(a, 30), out(a, 5)] for a in CORNERS[::2]])
    away = way_back(*([out(a, 9), out(a, 36)] for a in CORNERS[1::2]))
    return onto + away + palm_print(centre, across)


def swaying(way: Sequence[Spot]) -> str:
    """Rocking and slow movement: one curved arrow with a head at both ends."""
    return arrow(way, both_ends=True)


def pause(centre: Point, radius: float = 24) -> str:
    """A pause: two bars in a ring. Nothing is done."""
    return _paused([centre], radius)
