"""Where words find room in a close-up, and where their leader leaves them."""

from collections.abc import Sequence
from typing import Final

from guidance.figures.elements import LINE_HEIGHT, Anchor, path
from guidance.figures.paths import straight
from guidance.figures.points import Point, between

LETTER: Final = 14.2
"""Width of a letter of the words, at most, on the average."""
FRAME: Final = (400.0, 300.0)
MARGIN: Final = 5.0


def within(lines: Sequence[str], at: Point, anchor: Anchor = "middle") -> Point:
    """Moves words into the frame of a close-up, so that no letter is cut off."""
    wide = max(map(len, lines), default=0) * LETTER
    left = {"start": 0.0, "middle": wide / 2, "end": wide}[anchor] + MARGIN
    right = FRAME[0] - MARGIN * 2 - wide + left
    low = FRAME[1] - MARGIN - 3 - LINE_HEIGHT * max(len(lines) - 1, 0)
    return min(max(at[0], left), right), min(max(at[1], 23.0), low)


def block(
    lines: Sequence[str], at: Point, anchor: Anchor
) -> tuple[float, float, float, float]:
    """Left, top, right and foot of words."""
    wide = max(map(len, lines), default=0) * LETTER * 0.94
    left = at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
    foot = at[1] + LINE_HEIGHT * (len(lines) - 1) + 6
    return left, at[1] - 18, left + wide, foot


def outside(
    leader: tuple[Point, Point], around: tuple[float, float, float, float]
) -> tuple[Point, Point]:
    """The part of a leader beyond its words: among them it looks like a stroke of the pen."""
    left, top, right, foot = around
    for k in range(101):
        x, y = between(*leader, k / 100)
        if not (left < x < right and top < y < foot):
            return (x, y), leader[1]
    return leader


def paper(lines: Sequence[str], at: Point) -> str:
    """A plate of paper below words that stand on a body."""
    half = max(map(len, lines)) * LETTER / 2 + 5
    top, foot = at[1] - 22, at[1] + LINE_HEIGHT * (len(lines) - 1) + 8
    spots = [
        (at[0] + x, y)
        for x, y in ((-half, top), (half, top), (half, foot), (-half, foot))
    ]
    return path(straight(spots), "f-paper")
