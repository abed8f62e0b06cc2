"""Pain before and after as a picture; the table beside it says the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from .telling import Told

#: Practices in one picture, and the size of its parts in its own units.
MOST = 30
STEP, LEFT, TOP, POINT = 28, 44, 12, 18
LOWEST, HIGHEST = 0, 10


@dataclass(frozen=True)
class Mark:
    """One practice: its place across, and the heights of its two numbers."""

    x: int
    day: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Chart:
    width: int
    height: int
    left: int
    marks: list[Mark]
    lines: list[tuple[int, int]]


def chart_of(rows: Iterable[Told]) -> Chart | None:
    """The newest practices in the order of their days; a missing number stays blank."""
    shown = list(reversed(list(rows)[:MOST]))
    marks = [_mark(place, row) for place, row in enumerate(shown)]
    if not any(mark.before is not None or mark.after is not None for mark in marks):
        return None
    return Chart(
        width=LEFT + STEP * max(len(marks), 8),
        height=TOP + POINT * HIGHEST + TOP,
        left=LEFT,
        marks=marks,
        lines=[(score, _height(score)) for score in (0, 5, 10)],
    )


def _mark(place: int, row: Told) -> Mark:
    before = row.worst.before if row.worst else None
    after = row.worst.after if row.worst else None
    return Mark(
        x=LEFT + STEP * place + STEP // 2,
        day=f"{row.practice.at:%-d %B}",
        before=None if before is None else _height(before),
        after=None if after is None else _height(after),
    )


def _height(score: int) -> int:
    return TOP + POINT * (HIGHEST - score)
