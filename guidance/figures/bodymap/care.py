"""A light map for a page of many words: where hands may work, and where they keep off.

A body is as good as symmetrical. So only the onlooker's right half is written; the page
says the same text again, mirrored, which packs to almost nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from guidance.figures.bodymap import places, silhouette
from guidance.figures.bodymap.drawing import Figure
from guidance.figures.hatch import hatch
from guidance.figures.paths import Curve, merged, smooth, write
from guidance.figures.points import Spot, bounds

STEP: Final = 1
HATCH_GAP: Final = 5
EIGHT: Final = 8
SLIM: Final = 0.1
SIZE: Final = 207
SHADES: Final = (".08", ".42", ".85")
"""How dense the mark is from feather to moderate; grey print tells them apart too."""
SHOULDERS: Final = 46
"""How far the shoulder line is below the top of the frame."""

SHOWN_ZONES: Final = frozenset(
    {
        "front-of-neck",
        "side-of-neck",
        "spine",
        "breast",
        "belly",
        "groin",
        "sit-bone",
        "tailbone",
        "behind-knee",
    }
)
"""Large enough to be seen here; the map of body areas shows all."""

CENTRES: Final[dict[places.View, int]] = {"front": 46, "back": 134}


@dataclass(frozen=True)
class Side:
    """What is drawn in one go: once for the middle, twice for a half."""

    body: str
    fold: str
    levels: tuple[tuple[str, str], ...]
    """Shade and path of where hands may work: at feather, at gentle, at moderate."""
    off: str
    hatch: str


@dataclass(frozen=True)
class CareFigure:
    x: int
    y: int
    middle: Side
    half: Side


Levels = tuple[tuple[str, ...], ...]
"""Slugs of areas by the most pressure that is allowed there, the softest first."""


@cache
def care_figures(
    levels: Levels, off_areas: tuple[str, ...], off_zones: tuple[str, ...]
) -> tuple[CareFigure, ...]:
    return tuple(
        _figure(view, x, levels, off_areas, off_zones) for view, x in CENTRES.items()
    )


def _figure(
    view: places.View,
    x: int,
    levels: Levels,
    off_areas: tuple[str, ...],
    off_zones: tuple[str, ...],
) -> CareFigure:
    figure = Figure(view, 0, 0, SIZE)
    yes = [[o for slug in level for o in places.area(slug, view)] for level in levels]
    no = [o for slug in off_areas for o in places.area(slug, view)]
    no += [
        o for slug in off_zones if slug in SHOWN_ZONES for o in places.zone(slug, view)
    ]
    drawn = [
        Side(
            body=_closed(figure, _only(silhouette.parts(), half)),
            fold=_open(figure, _only(silhouette.folds(figure.back), half)),
            levels=tuple(
                (shade, _closed(figure, _only(level, half)))
                for shade, level in zip(SHADES, yes, strict=True)
            ),
            off=_closed(figure, _only(no, half)),
            hatch=_hatch(figure, _only(no, half)),
        )
        for half in (False, True)
    ]
    return CareFigure(x, SHOULDERS, *drawn)


def _only(outlines: Iterable[list[Spot]], half: bool) -> list[list[Spot]]:
    """What lies on the onlooker's right, or what lies across the middle."""
    return [o for o in outlines if _place(o) == (1 if half else 0)]


def _place(outline: list[Spot]) -> int:
    left, _, right, _ = bounds(outline)
    middle = (left + right) / 2
    return 0 if abs(middle) < 0.001 else 1 if middle > 0 else -1


def _curves(figure: Figure, outlines: list[list[Spot]]) -> list[Curve]:
    return merged(figure.points(_thinned(outline)) for outline in outlines)


def _thinned(outline: list[Spot]) -> list[Spot]:
    """Four of an oval's eight points give the same shape in this size.

    Not those of a strip: with fewer points it swells, and seems to forbid the muscle
    beside it.
    """
    left, top, right, bottom = bounds(outline)
    strip = right - left < SLIM * (bottom - top)
    return outline if strip or len(outline) != EIGHT else outline[1::2]


def _closed(figure: Figure, outlines: list[list[Spot]]) -> str:
    return write(_curves(figure, outlines), STEP)


def _open(figure: Figure, lines: list[list[Spot]]) -> str:
    return write([smooth(figure.points(o), closed=False) for o in lines], STEP)


def _hatch(figure: Figure, outlines: list[list[Spot]]) -> str:
    curves = _curves(figure, outlines)
    return write([cut for c in curves for cut in hatch(c.corners(3), HATCH_GAP)], STEP)
