"""Pieces of a map in the units of its own frame, ready for an `svg` of a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from guidance.figures.bodymap import places, silhouette
from guidance.figures.hatch import hatch
from guidance.figures.paths import merged, smooth, write
from guidance.figures.points import Spot, bounds


@dataclass(frozen=True)
class Figure:
    """One of the two figures in a frame: where its shoulders are, and its height."""

    view: places.View
    x: float
    y: float
    size: float

    def point(self, spot: Spot) -> Spot:
        x, y = self.x + spot[0] * self.size, self.y + spot[1] * self.size
        return (x, y, spot[2]) if len(spot) == 3 else (x, y)

    def points(self, outline: Iterable[Spot]) -> list[Spot]:
        return [self.point(spot) for spot in outline]

    @property
    def back(self) -> bool:
        return self.view == "back"


@dataclass(frozen=True)
class Place:
    """One area or zone on a map: its path, where its number stands, its hatching.

    ``twin`` is the same place on the other side or the other figure. It is kept apart,
    because the middle of both together is often the middle of another place.
    """

    slug: str
    path: str
    x: int
    y: int
    twin: str = ""
    hatch: str = ""


@cache
def body_path(figure: Figure, step: float = 0.5) -> str:
    return write(merged(figure.points(p) for p in silhouette.parts()), step)


@cache
def fold_path(figure: Figure, step: float = 0.5) -> str:
    lines = silhouette.folds(figure.back)
    curves = [smooth(figure.points(line), closed=False) for line in lines]
    return write(curves)


def area_place(slug: str, figures: Iterable[Figure]) -> Place | None:
    return _place(slug, [(f, places.area(slug, f.view)) for f in figures])


def zone_place(slug: str, figures: Iterable[Figure]) -> Place | None:
    return _place(slug, [(f, places.zone(slug, f.view)) for f in figures], hatched=True)


def _place(
    slug: str, found: list[tuple[Figure, places.Outlines]], hatched: bool = False
) -> Place | None:
    outlines = [f.points(outline) for f, shapes in found for outline in shapes]
    return made_place(slug, outlines, hatched) if outlines else None


def made_place(
    slug: str, outlines: Sequence[Sequence[Spot]], hatched: bool = False
) -> Place:
    """Its number stands in the middle of the first outline."""
    curves = merged(outlines)
    lines = [line for c in curves for line in hatch(c.corners(), 5)] if hatched else []
    left, top, right, bottom = bounds(outlines[0])
    x, y = (left + right) / 2, (top + bottom) / 2
    marked = write(lines) if lines else ""
    one, other = write(curves[:1]), write(curves[1:])
    return Place(slug, one, round(x), round(y), other, marked)
