"""A drawing before it has a frame: parts and lines in body heights, moved and sized as one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from guidance.figures.elements import path
from guidance.figures.paths import merged, smooth
from guidance.figures.points import Spot, bounds, point

EDGE: Final = "f-edge"
"""A heavy line that is painted below the fill of its own path."""

Spots = Sequence[Spot]
Change = Callable[[Spot], Spot]


@dataclass(frozen=True)
class Part:
    """One filled shape."""

    role: str
    outline: Spots


@dataclass(frozen=True)
class Layer:
    """Parts that share one outline: knees and thumb roots melt together."""

    parts: tuple[Part, ...]
    rim: str = EDGE


@dataclass(frozen=True)
class Stroke:
    """Open lines, all in one role."""

    role: str
    lines: tuple[Spots, ...]


Item = Layer | Stroke


@dataclass
class Sketch:
    """Items from the farthest to the nearest."""

    items: list[Item] = field(default_factory=list)

    def layer(self, *parts: Part, rim: str = EDGE) -> None:
        self.items.append(Layer(tuple(parts), rim))

    def stroke(self, role: str, *lines: Spots) -> None:
        self.items.append(Stroke(role, tuple(lines)))

    def add(self, other: "Sketch") -> None:
        self.items.extend(other.items)

    def changed(self, change: Change) -> "Sketch":
        return Sketch([_changed(item, change) for item in self.items])

    def moved(
        self, dx: float, dy: float, size: float = 1.0, mirrored: bool = False
    ) -> "Sketch":
        """Sized and mirrored about 0,0 first, then moved."""
        across = -size if mirrored else size
        return self.changed(
            lambda s: point(s[0] * across + dx, s[1] * size + dy, len(s) == 3)
        )

    def bounds(self) -> tuple[float, float, float, float]:
        return bounds([spot for outline in self.outlines() for spot in outline])

    def outlines(self) -> Iterable[Spots]:
        for item in self.items:
            if isinstance(item, Stroke):
                yield from item.lines
            else:
                yield from (part.outline for part in item.parts)

    def markup(self) -> str:
        return "".join(_markup(item) for item in self.items)


def _changed(item: Item, change: Change) -> Item:
    if isinstance(item, Stroke):
        return Stroke(item.role, tuple(_each(line, change) for line in item.lines))
    parts = tuple(Part(part.role, _each(part.outline, change)) for part in item.parts)
    return Layer(parts, item.rim)


def _each(spots: Spots, change: Change) -> list[Spot]:
    return [change(spot) for spot in spots]


def _markup(item: Item) -> str:
    if isinstance(item, Stroke):
        return path([smooth(line, closed=False) for line in item.lines], item.role)
    runs = _runs(item.parts)
    if len(runs) == 1:
        role, outlines = runs[0]
        return path(merged(outlines), f"{item.rim} {role}".strip())
    rim = path(merged(p.outline for p in item.parts), item.rim) if item.rim else ""
    return rim + "".join(path(merged(outlines), role) for role, outlines in runs)


def _runs(parts: Iterable[Part]) -> list[tuple[str, list[Spots]]]:
    """Neighbouring parts of one role, so that they need one path."""
    runs: list[tuple[str, list[Spots]]] = []
    for part in parts:
        if runs and runs[-1][0] == part.role:
            runs[-1][1].append(part.outline)
        else:
            runs.append((part.role, [part.outline]))
    return runs
