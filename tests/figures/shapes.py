"""Where the parts of a picture lie, read back from its path data."""

import re
from xml.etree import ElementTree

from guidance.figures.points import is_inside
from tests.figures.markup import tree

Point = tuple[float, float]
Box = tuple[float, float, float, float]

_PARTS = re.compile(r"[a-zA-Z]|-?\d*\.?\d+")
WIDE = 13.4
"""More than the mean width of a letter of bold words 23 units high."""


def points(d: str) -> list[Point]:
    """The end points of all pieces; handles of curves are left out."""
    found: list[Point] = []
    numbers: list[float] = []
    command, here = "M", (0.0, 0.0)
    for part in _PARTS.findall(d):
        if part.isalpha():
            command, numbers = part, []
            continue
        numbers.append(float(part))
        if len(numbers) == {"M": 2, "l": 2, "c": 6}[command]:
            x, y = numbers[-2:]
            here = (x, y) if command == "M" else (here[0] + x, here[1] + y)
            found.append(here)
            numbers = []
    return found


def box(element: ElementTree.Element) -> Box:
    """Left, top, right and bottom of all paths and circles in an element."""
    spots = [spot for e in element.iter("path") for spot in points(e.get("d", ""))]
    for e in element.iter("circle"):
        x, y, r = (float(e.get(key, "0")) for key in ("cx", "cy", "r"))
        spots += [(x - r, y - r), (x + r, y + r)]
    xs, ys = [s[0] for s in spots], [s[1] for s in spots]
    return min(xs), min(ys), max(xs), max(ys)


def with_role(markup: str, role: str) -> list[ElementTree.Element]:
    return [e for e in tree(markup).iter() if role in e.get("class", "").split()]


def overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2]
        and other[0] < one[2]
        and one[1] < other[3]
        and other[1] < one[3]
    )


def word_boxes(markup: str) -> list[Box]:
    """The box of each line of words; all of ours are centred or start at their x."""
    found: list[Box] = []
    for text in tree(markup).iter("text"):
        lines = [text.text or "", *(span.text or "" for span in text.iter("tspan"))]
        x, y = float(text.get("x", "0")), float(text.get("y", "0"))
        for row, line in enumerate(lines):
            width = WIDE * len(line)
            left = x - width / 2 if text.get("text-anchor") == "middle" else x
            found.append((left, y + 24 * row - 18, left + width, y + 24 * row + 6))
    return found


def readable(markup: str, bodies: list[list[Point]]) -> bool:
    """Whether all words stay in the frame, and for the most part on paper.

    Letters have a rim of paper, so that a corner of them may lie over a body. A plate
    of paper may lie below them.
    """
    plates = outlines(markup, "f-paper")
    return all(
        left >= 0 and top >= 0 and right <= 400 and bottom <= 300
        and _share((left, top, right, bottom), bodies, plates) <= 0.35
        for left, top, right, bottom in word_boxes(markup)
    )  # fmt: skip


def _share(words: Box, bodies: list[list[Point]], plates: list[list[Point]]) -> float:
    def in_any(spot: Point, shapes: list[list[Point]]) -> bool:
        return any(is_inside(spot, shape) for shape in shapes)

    spots = list(spots_in(words))
    over = [s for s in spots if in_any(s, bodies) and not in_any(s, plates)]
    return len(over) / len(spots)


def outlines(markup: str, *roles: str) -> list[list[Point]]:
    """Every sub-path that is filled with one of the roles, with straight sides."""
    found: list[list[Point]] = []
    for role in roles:
        for element in with_role(markup, role):
            parts = re.split("(?=M)", element.get("d", ""))[1:]
            found += [points(part) for part in parts]
    return found


def spots_in(frame: Box) -> list[Point]:
    """Places spread over a box: a row near its head, its middle and its foot."""
    left, top, right, bottom = frame
    across = [left + (right - left) * k / 12 for k in range(13)]
    return [(x, y) for x in across for y in (top + 2, (top + bottom) / 2, bottom - 4)]
