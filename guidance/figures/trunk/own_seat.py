"""A ball or a fist under the back pocket of somebody who sits, seen from behind."""

from dataclasses import replace
from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    area as patch,
    circling,
    ghost,
    leave_alone,
    moving,
    pressing_still,
    resting,
    swaying,
)
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Spot, mirror
from guidance.figures.tools import ball
from guidance.figures.trunk.back import Arm, Back
from guidance.figures.trunk.behind import Behind
from guidance.figures.trunk.frames import back_for
from guidance.figures.trunk.places import TAILBONE, area_sides
from guidance.figures.trunk.scene import Drawer, Scene

SEAT: Final[list[Spot]] = [(-27, 61, 1), (27, 61, 1), (27, 65, 1), (-27, 65, 1)]
SEATED_HIPS: Final[list[Spot]] = [
    (14.2, 38, 1), (16, 45), (18.8, 52), (20.4, 57), (19.6, 60.8), (12, 61.4), (0, 61.2),
]  # fmt: skip
POCKET_FIST: Final = Behind("fist", "fist", (13, 50), (31, 32), turn=160)


def _seated(subject: Subject, arms: tuple[Arm, Arm]) -> tuple[Back, Scene]:
    back = replace(back_for("buttock", subject.position), left=arms[0], right=arms[1])
    hips = [*SEATED_HIPS, *reversed(mirror(SEATED_HIPS))]
    seat = path(straight(back.points(SEAT)), "f-firm f-edge")
    zone = [back.points(TAILBONE)]
    words = leave_alone(
        zone, ["not on", "bone"], (352, 262), ((322, 258), back.at(0.6, 55))
    )
    areas = patch(*(back.points(o) for o in area_sides("buttock", subject.side)))
    return back, Scene(back.draw(hips) + seat, areas, words)


def circle_ball_seat(subject: Subject) -> Scene:
    back, scene = _seated(subject, ("away", "away"))
    centre = back.at(12.4, 57)
    scene.hands = [ball(centre, 4.2 * back.placing.size)]
    scene.marks = [moving("circle", [circling(centre, 36)])]
    return scene


SWAY_SIDE: Final[list[Spot]] = [(-17, 37), (0, 33.6), (17, 37)]
LEANED: Final[list[Spot]] = [(17.6, 37), (19, 45), (22, 52), (23.6, 58)]


def sway_side(subject: Subject) -> Scene:
    """The weight goes from one side of the seat to the other; hands rest."""
    back, scene = _seated(subject, ("away", "away"))
    shadows = [smooth(back.points(s), closed=False) for s in (LEANED, mirror(LEANED))]
    scene.hands = [ghost(*shadows)]
    sway = swaying(back.points(SWAY_SIDE))
    scene.marks = [moving("rock", [sway], (back.at(0, 34), back.at(9, 34)))]
    return scene


def circle_pocket(subject: Subject) -> Scene:
    back, scene = _seated(subject, ("away", "out"))
    scene.hands = [moving("circle", [POCKET_FIST.draw(back)])]
    scene.marks = [circling(back.at(12, 50.4), 34)]
    return scene


def press_pocket(subject: Subject) -> Scene:
    back, scene = _seated(subject, ("away", "out"))
    scene.hands = [moving("press", [POCKET_FIST.draw(back)])]
    scene.marks = [pressing_still(back.at(12, 50.6), 62, (95, 180, 265), gap=34)]
    return scene


def hold_pocket(subject: Subject) -> Scene:
    back, scene = _seated(subject, ("away", "out"))
    one = Behind("close", "palm", (11.4, 50), (31, 33), turn=160)
    scene.hands = [moving("hold", [one.draw(back), resting(back.at(12.4, 49.8))])]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("buttock", "friction-circles", "ball-chair"): circle_ball_seat,
    ("buttock", "slow-movement", "side-sway"): sway_side,
    ("buttock", "friction-circles", "soft-fist"): circle_pocket,
    ("buttock", "sustained-press", "soft-fist"): press_pocket,
    ("buttock", "holding"): hold_pocket,
}
