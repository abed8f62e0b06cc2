"""A helper's hands on the tops of the shoulders and behind the neck."""

from typing import Final

from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    arrows,
    leaning,
    leave_alone,
    moving,
    pressing_still,
)
from guidance.figures.points import Point, Spot, mirror, step_from
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.frames import PLATE, back_for
from guidance.figures.trunk.given import Way, opened, ways
from guidance.figures.trunk.helping import Laid, hands, pair, still
from guidance.figures.trunk.places import NECK_LEFT_ALONE
from guidance.figures.trunk.scene import Drawer, Scene

OVER: Final = Laid("over", "middle", (13.2, 1.2), -93, lean=-6)
GRIP: Final = Laid("grip", "middle", (16.2, 2.6), -98, lean=-22)
PINCERS: Final[tuple[Way, Way]] = (
    [(17.6, -11.4), (11.4, -11.6), (8.6, -6.2)],
    [(14.6, 13.6), (8.8, 13), (6.6, 7)],
)
"""Curved arrows that close on the fold between the fingers and the thumb."""
FROM_THE_HEAD: Final = Laid("grip", "middle", (15, -0.6), 90, lean=16, from_head=True)
PINCERS_BELOW: Final[tuple[Way, Way]] = (
    [(6.4, 16), (4.6, 9.6), (9.4, 5.4)],
    [(22.4, 17), (24, 10.6), (18.6, 7)],
)
"""The same below the hands of a giver at the head end."""
TOP: Final[Point] = (12.4, -8.8)
UNDER: Final[Point] = (8.6, 5.4)
FROM_ABOVE: Final = -93.0
FROM_BELOW: Final = 108.0
"""Directions from which the two arrows of a squeeze come, in the back's own frame."""
OVER_AND_DOWN: Final[Way] = [
    (8, -7.5),
    (15.5, -6.2),
    (22.5, -1),
    (24.6, 6.5),
    (23.6, 14),
]
DOWN_THE_NECK: Final[Way] = [(3.3, -12.2), (4.4, -6.4), (9.4, -2.4), (17, -0.6)]


def working(back: Back, one: Laid) -> tuple[Laid, ...]:
    """Both hands, or one on the upper shoulder of a person who lies on the side."""
    return (one,) if back.position == "bed-side" else pair(one)


def knead(subject: Subject) -> Scene:
    """Who lies face down is kneaded from the head end; else the giver is behind."""
    back, scene = opened(subject)
    prone = back.position == "bed-prone"
    for one in working(back, FROM_THE_HEAD if prone else GRIP):
        scene.hands += hands(back, "knead", [one])
        pincers = PINCERS_BELOW if prone else PINCERS
        hooks = [mirror(way) if one.left else way for way in pincers]
        scene.marks.append(arrows([back.points(way) for way in hooks]))
    return scene


def squeeze(subject: Subject) -> Scene:
    back, scene = opened(subject)
    for one in working(back, OVER):
        scene.hands += hands(back, "squeeze", [one])
        sign = -1 if one.left else 1
        squeeze_ways: list[list[Spot]] = []
        for (x, y), angle in ((TOP, FROM_ABOVE), (UNDER, FROM_BELOW)):
            far = step_from((x, y), angle, 6.5)
            squeeze_ways.append([back.at(sign * far[0], far[1]), back.at(sign * x, y)])
        scene.marks.append(arrows(squeeze_ways))
    return scene


def rest(subject: Subject) -> Scene:
    back, scene = opened(subject)
    scene.hands = still(back, *working(back, OVER))
    return scene


def lean_in(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = Laid("over", "palm", (11.6, -1))
    palm = leaning(one.placing(back).point((0.3, 0.01)))
    scene.hands = [moving("press", [one.draw(back), palm])]
    return scene


def press_still(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = Laid("thumb", "thumb", (10.6, -2.2), -74)
    spot = back.at(10.6, -2.6)
    scene.hands = [moving("press", [one.draw(back)])]
    scene.marks = [pressing_still(spot, 36, (190, 270, 350))]
    return scene


def sweep(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = Laid("flat", "middle", (13.5, 1), -80)
    scene.hands = hands(back, "stroke", [one], along=((8, -7), (22, 0)))
    scene.marks = [arrows([back.points(OVER_AND_DOWN)])]
    return scene


def stroke_neck(subject: Subject) -> Scene:
    back, scene = opened(subject, PLATE)
    one = Laid("close", "tips", (4.6, -10.8), -128, lean=8)
    scene.hands = hands(back, "stroke", [one], along=((3, -12), (12, -3)))
    scene.marks = [arrows(ways(back, DOWN_THE_NECK)[:1])]
    return scene


def neck_left_alone(subject: Subject) -> Scene:
    """The easier way leaves the neck out: the hands rest on the shoulders, or nowhere."""
    back = back_for(subject.area, subject.position)
    leader = (PLATE.leaves, back.at(-3, -10))
    words = leave_alone(
        [back.points(NECK_LEFT_ALONE)],
        ["leave the", "neck alone"],
        PLATE.at,
        leader,
        plate=True,
    )
    scene = Scene(back.draw(), "", words)
    if subject.variant == "hands-on-shoulders":
        scene.hands = still(back, *pair(OVER))
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("shoulder-top", "petrissage"): knead,
    ("shoulder-top", "squeeze-release"): squeeze,
    ("shoulder-top", "holding"): rest,
    ("shoulder-top", "palm-press"): lean_in,
    ("shoulder-top", "sustained-press"): press_still,
    ("shoulder-top", "effleurage"): sweep,
    ("neck-back", "effleurage"): stroke_neck,
    ("neck-back", "holding", "hands-on-shoulders"): neck_left_alone,
    ("neck-back", "holding", "left-alone"): neck_left_alone,
}
