"""The maps that pages show: both figures whole, and enlarged pieces for each region."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from guidance.figures.bodymap import enlarged
from guidance.figures.bodymap.drawing import (
    Figure,
    Place,
    area_place,
    body_path,
    fold_path,
    zone_place,
)
from guidance.figures.bodymap.places import View
from guidance.figures.kinds import CannotDraw

WIDTH: Final = 300
"""One unit is one pixel on a phone of 360 pixels: numbers are sized for that."""

WHOLE: Final = (Figure("front", 76, 77, 345), Figure("back", 224, 77, 345))
WHOLE_HEIGHT: Final = 370
NEAR: Final = 2.6
NEARER: Final = 4.0
LONE: Final[dict[View, Figure]] = {
    "front": Figure("front", 0, 0, 345),
    "back": Figure("back", 0, 0, 345),
}


@dataclass(frozen=True)
class BodyMap:
    """One drawing with its places; `box` is its view box, `zoom` how near a piece of the figure is."""

    box: str
    width: int
    height: int
    bodies: tuple[str, ...]
    folds: tuple[str, ...]
    places: tuple[Place, ...]
    zoom: str = ""


def _whole(places: Iterable[Place | None], step: float) -> BodyMap:
    return BodyMap(
        f"0 0 {WIDTH} {WHOLE_HEIGHT}",
        WIDTH,
        WHOLE_HEIGHT,
        tuple(body_path(figure, step) for figure in WHOLE),
        tuple(fold_path(figure, step) for figure in WHOLE),
        tuple(place for place in places if place),
    )


@cache
def area_map(areas: tuple[str, ...]) -> BodyMap:
    """Both figures with these areas marked; each may be on one or on both."""
    return _whole((area_place(slug, WHOLE) for slug in areas), 1)


ZONE_FIGURES: Final = (Figure("front", 150, 123, 560), Figure("back", 150, 123, 560))
ZONE_HEIGHT: Final = 596


@cache
def zone_maps(zones: tuple[str, ...]) -> tuple[BodyMap, ...]:
    """Front and back, each in a frame of its own: the places are many and small."""
    return tuple(
        BodyMap(
            f"0 0 {WIDTH} {ZONE_HEIGHT}",
            WIDTH,
            ZONE_HEIGHT,
            (body_path(figure, 1),),
            (fold_path(figure, 1),),
            tuple(p for p in (zone_place(slug, [figure]) for slug in zones) if p),
        )
        for figure in ZONE_FIGURES
    )


# --- regions, enlarged ------------------------------------------------------------------


def _piece(
    view: View,
    box: tuple[int, int, int, int],
    areas: Sequence[str],
    nearer: bool = False,
) -> BodyMap:
    """Part of a figure, with the areas that need their room most last.

    The same path of the figure is sent for each piece, so that it packs well.
    """
    left, top, right, bottom = box
    zoom = NEARER if nearer else NEAR
    figure = LONE[view]
    found = (area_place(slug, [figure]) for slug in areas)
    return BodyMap(
        f"{left} {top} {right - left} {bottom - top}",
        round((right - left) * zoom),
        round((bottom - top) * zoom),
        (body_path(figure, 0.25),),
        (fold_path(figure, 0.25),),
        tuple(place for place in found if place),
        zoom="nearer" if nearer else "near",
    )


def _alone(drawn: tuple[str, str, list[Place]], height: int) -> BodyMap:
    body, lines, places = drawn
    box = f"0 0 {WIDTH} {height}"
    return BodyMap(box, WIDTH, height, (body,), (lines,), tuple(places))


@cache
def region_maps(region: str) -> tuple[BodyMap, ...]:
    """Drawings on which every area of a region is large enough to be hit; may be none."""
    return {
        "head-and-jaw": lambda: (_alone(enlarged.head(), 250),),
        "neck-and-shoulders": lambda: (
            _piece("back", (-38, -46, 38, 16), ["shoulder-top", "neck-back", "skull-base"], nearer=True),
            _piece("front", (-58, -26, 58, 32), ["chest-front"]),
        ),
        "shoulder-blades": lambda: (
            _piece("back", (-16, -20, 60, 64), ["shoulder-blade", "upper-back"], nearer=True),
        ),
        "lower-back": lambda: (_piece("back", (-58, 46, 58, 98), ["lower-back"]),),
        "buttock-and-hip": lambda: (
            _piece("back", (-30, 72, 46, 120), ["buttock", "sacrum", "outer-hip"], nearer=True),
        ),
        "hands-and-forearms": lambda: (
            _piece("back", (-8, -12, 108, 118), ["upper-arm", "forearm"]),
            _alone(enlarged.hands(), 96),
        ),
        "thighs": lambda: (
            _piece("front", (-58, 100, 58, 206), ["thigh-front", "thigh-outer", "knee-front"]),
            _piece("back", (-58, 122, 58, 190), ["thigh-back"]),
        ),
        "calves-and-feet": lambda: (
            _piece("back", (-58, 176, 58, 262), ["calf"]),
            _piece("front", (-58, 176, 58, 262), ["shin-outer"]),
            _alone(enlarged.foot(), 132),
        ),
    }.get(region, lambda: ())()  # fmt: skip


# --- the cover: a figure whose lines lead to a list of names ------------------------------

COVER: Final = Figure("back", 114, 152, 530)
ROW: Final = 80
COVER_SPOTS: Final = {
    "head-and-jaw": (0.0, -0.134),
    "neck-and-shoulders": (0.062, -0.02),
    "shoulder-blades": (0.07, 0.066),
    "lower-back": (0.036, 0.2),
    "buttock-and-hip": (0.062, 0.285),
    "hands-and-forearms": (0.188, 0.36),
    "thighs": (0.058, 0.42),
    "calves-and-feet": (0.06, 0.63),
}


@cache
def cover_map(regions: tuple[str, ...]) -> BodyMap:
    """One figure, and a spot for each region with the line that leads to its row.

    Rows are as high as one another, so the list beside the drawing has to be, too.
    """
    places = []
    for row, slug in enumerate(regions):
        if slug not in COVER_SPOTS:
            raise CannotDraw(f"no spot on the cover for the region {slug}")
        x, y = COVER.point(COVER_SPOTS[slug])[:2]
        level = ROW // 2 + ROW * row
        places.append(
            Place(slug, f"M{x:.0f} {y:.0f} 219 {level}H236", round(x), round(y))
        )
    return BodyMap(
        f"0 0 236 {ROW * len(regions)}",
        236,
        ROW * len(regions),
        (body_path(COVER, 1),),
        (fold_path(COVER, 1),),
        tuple(places),
    )
