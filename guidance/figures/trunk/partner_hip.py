"""A helper's hands on the upper outer buttock and the side of the hip."""

from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    area as patch,
    circling,
    ghost,
    leaning,
    leave_alone,
    moving,
    swaying,
)
from guidance.figures.paths import smooth
from guidance.figures.points import Spot, mirror
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.frames import TOP_RIGHT, back_for
from guidance.figures.trunk.helping import Laid, hands, still
from guidance.figures.trunk.places import SIT_BONE, TAILBONE, area_sides
from guidance.figures.trunk.scene import Drawer, Scene

SHEET: Final[list[Spot]] = [
    (0, 41, 1), (16.5, 41.5, 1), (17.6, 48), (19.4, 55), (19.6, 63), (18.8, 74), (18, 96, 1),
]  # fmt: skip
FOLDS: Final[list[list[Spot]]] = [
    [(1.5, 58), (1, 66), (1.4, 78)],
    [(-14, 62), (-9, 66), (-6, 74)],
    [(17, 62), (11, 67), (8, 76)],
]
KNOB: Final[list[Spot]] = [
    (15.4, 50.4), (17.2, 51.2), (17.8, 53.2), (16.8, 55.2), (14.6, 55.6), (13.2, 53.6),
    (13.6, 51.2),
]  # fmt: skip
SWAY: Final[list[Spot]] = [(27, 31), (18, 27.6), (8.6, 31)]
HIP_LINE: Final[list[Spot]] = [
    (14.4, 24),
    (15.4, 34),
    (16.2, 42),
    (17.6, 52),
    (17.6, 64),
]


def opened(subject: Subject) -> tuple[Back, Scene]:
    back = back_for(subject.area, subject.position)
    side = "right" if subject.position == "bed-side" else subject.side
    outlines = [back.points(o) for o in area_sides(subject.area, side)]
    if subject.area == "outer-hip":
        zone, lines, end = [KNOB], ["not on the", "bony knob"], (17, 52.6)
    else:
        zone, lines, end = (
            [SIT_BONE, mirror(SIT_BONE), TAILBONE],
            ["not on bone"],
            (6, 63),
        )
    leader = (TOP_RIGHT.leaves, back.at(*end))
    words = leave_alone([back.points(z) for z in zone], lines, TOP_RIGHT.at, leader)
    figure = back.draw() + (_sheet(back) if subject.position == "bed-prone" else "")
    return back, Scene(figure, patch(*outlines), words)


def _sheet(back: Back) -> str:
    """The sheet that stays over the hips."""
    outline = [*SHEET, *reversed(mirror(SHEET)[1:])]
    folds = [smooth(back.points(fold), closed=False) for fold in FOLDS]
    return path(smooth(back.points(outline)), "f-pillow f-edge") + path(folds, "f-fine")


ON_HIP: Final = Laid("over", "palm", (10.6, 41.8), -32, lean=38)
"""Across the side of the hip: its foot stays in sight, and the knob lies free."""


ACROSS: Final = -24.0
CLEAR_OF_BONE: Final = 58.0
"""The forearm comes in above the tailbone: from below it would lie on a sitting bone."""
ON_BUTTOCK: Final = Laid("flat", "palm", (11, 50.4), ACROSS, lean=CLEAR_OF_BONE)


def hidden(back: Back, area: str) -> str:
    """The edge of the place that the hand covers, seen through it."""
    return ghost(*(smooth(back.points(o)) for o in area_sides(area, "right")))


def circle_heel(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = Laid("flat", "heel", (9.4, 50.4), ACROSS, lean=CLEAR_OF_BONE)
    scene.hands = hands(back, "circle", [one])
    scene.marks = [hidden(back, subject.area), circling(back.at(10, 50.4), 22)]
    return scene


def circle_palm(subject: Subject) -> Scene:
    back, scene = opened(subject)
    scene.hands = hands(
        back, "circle", [Laid("flat", "palm", (11.4, 50.4), ACROSS, lean=CLEAR_OF_BONE)]
    )
    scene.marks = [hidden(back, subject.area), circling(back.at(11.4, 50.4), 34)]
    return scene


def circle_fist(subject: Subject) -> Scene:
    back, scene = opened(subject)
    scene.hands = hands(
        back, "circle", [Laid("fist", "fist", (10.4, 49.4), ACROSS, lean=CLEAR_OF_BONE)]
    )
    scene.marks = [circling(back.at(11.4, 49.6), 25)]
    return scene


def rest(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = ON_HIP if subject.area == "outer-hip" else ON_BUTTOCK
    scene.hands = still(back, one, over=subject.area)
    return scene


def press(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = Laid("flat", "heel", (9.4, 50.4), ACROSS, lean=CLEAR_OF_BONE)
    palm = leaning(back.at(10, 50.4))
    scene.hands = [moving("press", [one.draw(back), hidden(back, subject.area), palm])]
    return scene


def rock(subject: Subject) -> Scene:
    """The hip sways away from the giver and back; ghosts of its outline tell it from a rub."""
    back, scene = opened(subject)
    shadows: list[list[Spot]] = [
        [(x + d, y) for x, y, *_ in HIP_LINE] for d in (2.6, 5)
    ]
    hand = ON_HIP.draw(back) + hidden(back, subject.area)
    sway = swaying(back.points(SWAY))
    scene.hands = [moving("rock", [hand, sway], (back.at(14, 43), back.at(20, 43)))]
    scene.marks = [ghost(*(smooth(back.points(s), closed=False) for s in shadows))]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("buttock", "friction-circles", "heel-circles"): circle_heel,
    ("buttock", "friction-circles", "palm-circles"): circle_palm,
    ("buttock", "friction-circles", "soft-fist"): circle_fist,
    ("buttock", "holding", "hands"): rest,
    ("buttock", "palm-press", "hands"): press,
    ("outer-hip", "holding", "hands"): rest,
    ("outer-hip", "gentle-rocking", "hands"): rock,
}
