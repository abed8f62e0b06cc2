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
SIZE: Final = 207
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
    allowed: str
    off: str
    hatch: str


@dataclass(frozen=True)
class CareFigure:
    x: int
    y: int
    middle: Side
    half: Side


@cache
def care_figures(
    allowed: tuple[str, ...], off_areas: tuple[str, ...], off_zones: tuple[str, ...]
) -> tuple[CareFigure, ...]:
    return tuple(
        _figure(view, x, allowed, off_areas, off_zones) for view, x in CENTRES.items()
    )


def _figure(
    view: places.View,
    x: int,
    allowed: tuple[str, ...],
    off_areas: tuple[str, ...],
    off_zones: tuple[str, ...],
) -> CareFigure:
    figure = Figure(view, 0, 0, SIZE)
    yes = [o for slug in allowed for o in places.area(slug, view)]
    no = [o for slug in off_areas for o in places.area(slug, view)]
    no += [
        o for slug in off_zones if slug in SHOWN_ZONES for o in places.zone(slug, view)
    ]
    drawn = [
        Side(
            body=_closed(figure, _only(silhouette.parts(), half)),
            fold=_open(figure, _only(silhouette.folds(figure.back), half)),
            allowed=_closed(figure, _only(yes, half)),
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
    """Ovals and strips have eight points; in this size four give the same shape."""
    return outline[1::2] if len(outline) == EIGHT else outline


def _closed(figure: Figure, outlines: list[list[Spot]]) -> str:
    return write(_curves(figure, outlines), STEP)


def _open(figure: Figure, lines: list[list[Spot]]) -> str:
    return write([smooth(figure.points(o), closed=False) for o in lines], STEP)


def _hatch(figure: Figure, outlines: list[list[Spot]]) -> str:
    curves = _curves(figure, outlines)
    return write([cut for c in curves for cut in hatch(c.corners(3), HATCH_GAP)], STEP)
