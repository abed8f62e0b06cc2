"""Chairs, beds, tables, pillows and tools, in body heights; x to the right, y down."""

from collections.abc import Sequence

from guidance.figures.paths import circle_points
from guidance.figures.points import Point, Spot, direction, point, step_from
from guidance.figures.sketch import Part, Sketch
from guidance.figures.tubes import tube

BAR = 0.012
"""Half the thickness of a piece of wood."""


def bar(a: Point, b: Point, half: float = BAR) -> list[Spot]:
    """A straight piece of wood with square ends."""
    along = direction(a, b)
    corners = [
        step_from(a, along - 90, half),
        step_from(b, along - 90, half),
        step_from(b, along + 90, half),
        step_from(a, along + 90, half),
    ]
    return [point(*corner, corner=True) for corner in corners]


def box(left: float, top: float, right: float, bottom: float) -> list[Spot]:
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return [point(*corner, corner=True) for corner in corners]


def soft_box(
    left: float, top: float, right: float, bottom: float, turn: float = 0.0
) -> list[Spot]:
    """A pillow: eight points, fuller at its sides than at its corners."""
    cx, cy = (left + right) / 2, (top + bottom) / 2
    w, h = (right - left) / 2, (bottom - top) / 2
    shares = (
        (-0.9, -0.72),
        (0, -1),
        (0.9, -0.72),
        (1, 0),
        (0.9, 0.72),
        (0, 1),
        (-0.9, 0.72),
        (-1, 0),
    )
    return _turned([(cx + w * x, cy + h * y) for x, y in shares], turn, (cx, cy))


def _turned(spots: Sequence[Point], turn: float, about: Point) -> list[Spot]:
    return [
        point(
            *step_from(
                about,
                direction(about, s) + turn,
                ((s[0] - about[0]) ** 2 + (s[1] - about[1]) ** 2) ** 0.5,
            )
        )
        for s in spots
    ]


def floor(left: float, right: float, y: float) -> Sketch:
    sketch = Sketch()
    sketch.layer(Part("f-firm", box(left, y, right, y + 0.01)), rim="")
    return sketch


def chair(
    back: float, front: float, seat: float, ground: float, back_top: float | None = None
) -> Sketch:
    """`back` and `front` are the ends of the seat, so that it can face either way.

    Its back, where it has one, leans a little away and ends at the height `back_top`.
    """
    lean = 0.02 if front > back else -0.02
    pieces = [
        bar((back + lean, seat), (back - lean / 2, ground)),
        bar((front - lean, seat), (front + lean / 2, ground)),
        bar((back, seat + BAR), (front, seat + BAR), BAR * 1.3),
    ]
    if back_top is not None:
        top = back - (seat - back_top) * 0.14 * (1 if front > back else -1)
        pieces.append(bar((back + lean / 2, seat + BAR), (top, back_top)))
    sketch = Sketch()
    sketch.layer(*(Part("f-firm", piece) for piece in pieces), rim="")
    return sketch


def bed(left: float, right: float, top: float, ground: float) -> Sketch:
    sketch = Sketch()
    legs = [
        bar((x, top + 0.1), (x, ground), BAR * 1.1) for x in (left + 0.06, right - 0.06)
    ]
    rail = box(left + 0.02, top + 0.078, right - 0.02, top + 0.108)
    sketch.layer(*(Part("f-firm", piece) for piece in (*legs, rail)), rim="")
    r = 0.016
    mattress = [
        *_beveled(left, top, r, 1, 1),
        *_beveled(right, top, r, -1, 1)[::-1],
        *_beveled(right, top + 0.08, r, -1, -1),
        *_beveled(left, top + 0.08, r, 1, -1)[::-1],
    ]
    sketch.layer(Part("f-soft", mattress), rim="f-fine")
    return sketch


def _beveled(x: float, y: float, r: float, across: int, down: int) -> list[Spot]:
    """A corner cut off, from its upright side to its level one."""
    return [point(x, y + r * down, True), point(x + r * across, y, True)]


def table(
    left: float, right: float, top: float, ground: float, foot: float | None = None
) -> Sketch:
    """Its one leg that shows stands at `foot`, or near the right end."""
    x = right - 0.05 if foot is None else foot
    sketch = Sketch()
    pieces = [
        bar((x, top), (x, ground), BAR * 1.2),
        bar((left, top + BAR), (right, top + BAR), BAR * 1.1),
    ]
    sketch.layer(*(Part("f-firm", piece) for piece in pieces), rim="")
    return sketch


def pillow(*outline: Spot) -> Sketch:
    sketch = Sketch()
    sketch.layer(Part("f-pillow", list(outline)))
    return sketch


def ball(centre: Point, radius: float) -> Sketch:
    sketch = Sketch()
    sketch.layer(Part("f-ball", circle_points(centre, radius)))
    return sketch


def wall(back: float, face: float, top: float, ground: float) -> Sketch:
    """`face` is the side that somebody leans on."""
    left, right = min(back, face), max(back, face)
    edge = face - 0.008 if face == right else face
    sketch = Sketch()
    sketch.layer(Part("f-soft", box(left, top, right, ground)), rim="f-fine")
    sketch.layer(Part("f-firm", box(edge, top, edge + 0.008, ground)), rim="")
    return sketch


def strap(axis: Sequence[Spot], half: float) -> list[Spot]:
    """A towel that is pulled tight."""
    return tube(axis, [(half, half)] * len(axis))
