"""What every side view shares: its frame, the chair, and words for a spine out of sight."""

from typing import Final

from guidance.figures.elements import path, words
from guidance.figures.marks import area as patch
from guidance.figures.paths import straight
from guidance.figures.points import Placing, Point, Spot
from guidance.figures.trunk.profile import Profile
from guidance.figures.trunk.scene import Scene

STRIPS: Final[dict[str, list[Spot]]] = {
    "upper-back": [
        (-9, 1.5), (-7, 1.2), (-6.4, 8), (-6.4, 16), (-5.6, 24), (-6, 27.6), (-8, 27.4),
        (-9.2, 20), (-10.4, 12), (-10.2, 5),
    ],
    "shoulder-blade": [
        (-9.6, 3.6), (-7, 3.2), (-5.6, 8), (-5.8, 14), (-7.2, 18.6), (-9.4, 19), (-10.4, 12),
    ],
    "lower-back": [
        (-8, 28.4), (-5.4, 28.2), (-4.4, 34), (-5.6, 40), (-9.4, 40.6), (-8.6, 35),
    ],
    "buttock": [
        (-10.8, 46.4), (-6, 45.6), (-3.6, 49), (-5, 54), (-10, 55.6), (-12.8, 53),
    ],
    "outer-hip": [
        (-3, 37.4), (2, 36.4), (5, 39), (4.4, 44), (0.6, 46.2), (-3.6, 44.6), (-5, 40.6),
    ],
}  # fmt: skip
SPINE_WORDS: Final = ["beside the", "spine,", "not on it"]


def frame_for(area: str) -> Placing:
    if area in ("buttock", "outer-hip"):
        return Placing(at=(170, -110), size=5.6)
    if area == "lower-back":
        return Placing(at=(160, 22), size=4.7)
    return Placing(at=(160, 122), size=4.4)


def chair(placing: Placing, back_x: float) -> str:
    """The back and the seat of a chair."""
    back: list[Spot] = [
        (back_x - 3.4, 4),
        (back_x, 4),
        (back_x, 57),
        (back_x - 3.4, 57),
    ]
    seat: list[Spot] = [
        (back_x - 3.4, 57.6),
        (34, 57.6),
        (34, 61.6),
        (back_x - 3.4, 61.6),
    ]
    return path(
        [straight(placing.points(back)), straight(placing.points(seat))],
        "f-firm f-edge",
    )


def _words(lines: list[str], at: Point, leader: tuple[Point, Point]) -> str:
    return path(straight(leader, closed=False), "f-nogo") + words(
        lines, at, "f-nogo-words"
    )


def beside_spine(view: Profile, contact: Point) -> str:
    """A side view cannot show the spine, so the words must."""
    target = view.at(*contact)
    return _words(SPINE_WORDS, (320, 128), ((276, 142), target))


def side_scene(view: Profile, area: str) -> Scene:
    return Scene(view.draw(), patch(view.points(STRIPS[area])))
