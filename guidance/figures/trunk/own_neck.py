"""One's own hands behind the neck and under the skull, seen from behind."""

from dataclasses import replace
from typing import Final

from guidance.figures.kinds import Subject
from guidance.figures.marks import area as patch, arrows, leave_alone
from guidance.figures.points import Spot
from guidance.figures.trunk.back import Arm
from guidance.figures.trunk.behind import Behind, both_hands
from guidance.figures.trunk.frames import LEFT_HIGH, LOW_PLATE, back_for
from guidance.figures.trunk.given import Way, opened, ways
from guidance.figures.trunk.places import NECK_LEFT_ALONE, area_sides
from guidance.figures.trunk.scene import Drawer, Scene

RAISED: Final[tuple[Arm, Arm]] = ("raised", "raised")
NECK: Final = Behind("close", "tips", (5.4, -11.2), (37, -18), (29, -9), 172)
NECK_DOWN: Final[Way] = [(4.2, -8.4), (5, -4.4), (9, -1.6), (15.4, -0.8)]


def stroke_neck(subject: Subject) -> Scene:
    back, scene = opened(subject, LOW_PLATE, RAISED)
    scene.hands = both_hands(back, NECK, "stroke")
    scene.marks = [arrows(ways(back, NECK_DOWN))]
    return scene


def neck_in_peace(subject: Subject) -> Scene:
    """The easier way leaves the neck out, so no hand is there."""
    back = back_for(subject.area, subject.position)
    leader = ((114, 46), back.at(-4, -10))
    zone = [back.points(NECK_LEFT_ALONE)]
    lines = ["leave the", "neck alone"]
    return Scene(back.draw(), "", leave_alone(zone, lines, LEFT_HIGH.at, leader))


SKULL: Final = Behind("close", "tips", (0.2, -18.2), (37, -23), (29, -9), 177)
NECK_SIDES: Final[list[Spot]] = [
    (-5.4, -12.6, 1), (5.4, -12.6, 1), (5.6, -10), (6.6, -7), (0, -5.6), (-6.6, -7), (-5.6, -10),
]  # fmt: skip


def cradle_skull(subject: Subject) -> Scene:
    """Laced fingers under the bony ridge carry the head; nothing moves."""
    back = replace(
        back_for(subject.area, subject.position), left="raised", right="raised"
    )
    areas = patch(*(back.points(o) for o in area_sides(subject.area, subject.side)))
    leader = (LOW_PLATE.leaves, back.at(3, -8.4))
    zone = [back.points(NECK_SIDES)]
    words = leave_alone(zone, ["not on", "the neck"], LOW_PLATE.at, leader, plate=True)
    scene = Scene(back.draw(), areas, words)
    scene.hands = both_hands(back, SKULL, "hold", ring=(9.8, -18.2))
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("neck-back", "effleurage"): stroke_neck,
    ("neck-back", "holding", "left-alone"): neck_in_peace,
    ("skull-base", "holding"): cradle_skull,
}
