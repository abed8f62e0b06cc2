"""A helper's hands beside the spine, round the shoulder blades and on the lower back."""

from dataclasses import replace
from typing import Final

from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    arrow,
    arrows,
    circling,
    leaning,
    moving,
    way_back,
)
from guidance.figures.points import Point
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.frames import ABOVE_SHOULDERS, LEFT_LOW
from guidance.figures.trunk.given import Way, hidden_edge, opened, spots, ways
from guidance.figures.trunk.helping import Laid, hands, pair, still
from guidance.figures.trunk.scene import Drawer, Scene

STROKE_UP: Final[Way] = [(6.4, 12), (6.6, 5), (9.6, 0.2), (17.5, -0.6)]
STROKE_BACK: Final[Way] = [(14.3, 6), (13.6, 16), (12.9, 28)]
BLADE_ACROSS: Final[Way] = [(7.4, 9), (9, 4.6), (13.5, 3.4), (17.5, 6)]
WAIST_OUT: Final[Way] = [(11, 40.5), (15, 42), (19.4, 46.6)]
ROLL_OUT: Final[Way] = [
    (3.2, 0),
    (5.6, -0.4),
    (8.2, 0.4),
    (8.8, 2.8),
    (6.6, 3.6),
]
"""Outwards from the spine, and back in a hook."""
BELOW_KIDNEY: Final = 62.0
LOW: Final = Laid("close", "palm", (5.9, 39.8), -92)
"""On the strips below the ribs: the little finger keeps off the kidney."""

STROKE_DOWN: Final[Way] = [(13.4, 3), (13.2, 16), (12.4, 31)]
ALONG_WAIST: Final[Way] = [(4.2, 38), (4.2, 32), (4.2, 26)]
ALONG_BACK: Final[Way] = [(7.8, 23), (7.8, 28), (7.8, 34)]


def stroke_back(subject: Subject) -> Scene:
    back, scene = opened(subject)
    low = Laid("close", "palm", (7.2, 25))
    scene.hands = hands(back, "stroke", pair(low), along=((6.6, 12), (9, 0)))
    scene.marks = [arrows(ways(back, STROKE_UP)), way_back(*ways(back, STROKE_BACK))]
    return scene


def stroke_down(subject: Subject) -> Scene:
    """Hand after hand down one strip: one ends low, the other begins at the shoulder."""
    back, scene = opened(subject)
    first, second = (
        Laid("close", "palm", (7.2, 4)),
        Laid("close", "palm", (-7.2, 23), left=True),
    )
    way = (back.at(7, 6), back.at(7, 24))
    scene.hands = [moving("stroke", [one.draw(back)], way) for one in (second, first)]
    scene.marks = [arrows([back.points(STROKE_DOWN)])]
    return scene


def stroke_along_waist(subject: Subject) -> Scene:
    """From the top of the hip up to below the last rib, and lightly back."""
    back, scene = opened(subject)
    one = Laid("close", "palm", (5.6, 43), -108)
    scene.hands = hands(back, "stroke", [one], along=((6, 40), (6, 30)))
    scene.marks = [
        hidden_edge(back, "lower-back"),
        arrows([back.points(ALONG_WAIST)]),
        way_back(back.points(ALONG_BACK)),
    ]
    return scene


def high_and_low(subject: Subject) -> Scene:
    """One hand high on the back, the other one low."""
    back, scene = opened(subject)
    high = Laid("close", "palm", (7.4, 9))
    low = Laid("close", "palm", (5.4, 37), left=True)
    if back.lies:
        low = Laid("close", "palm", (-6.8, 34), left=True)
    else:
        low = replace(low, at=(6.4, 32))
    scene.hands = still(back, high, low)
    return scene


def rest_on_back(subject: Subject) -> Scene:
    back, scene = opened(subject)
    low = Laid("close", "palm", (7.4, 20 if back.lies else 12), left=True)
    scene.hands = still(back, Laid("close", "palm", (7.4, 12)), low)
    return scene


def pressed(back: Back, one: Laid, spot: Point, down: float = 0.0) -> str:
    """A palm presses in; its arrows lie away from the spine, and further `down`."""
    outwards = back.placing.turn + (180 - down if one.left else down)
    centre = one.placing(back).point(spot)
    return leaning(centre, outwards=outwards, clockwise=not one.left)


def press_back(subject: Subject) -> Scene:
    back, scene = opened(subject)
    for one in pair(Laid("close", "palm", (7.4, 17))):
        palm = pressed(back, one, (0.27, 0.01))
        scene.hands.append(moving("press", [one.draw(back), palm]))
    return scene


def circle_back(subject: Subject) -> Scene:
    """On somebody face down the near strip: an arm to the far one would cross the spine."""
    back, scene = opened(subject)
    near = back.position == "bed-prone"
    one = Laid("pads", "pads", (6.6, 13.5), left=near, lean=6)
    scene.hands = hands(back, "circle", [one])
    scene.marks = [circling(spots(back, (6.6, 12))[near], 18)]
    return scene


def circle_blade(subject: Subject) -> Scene:
    back, scene = opened(subject)
    scene.hands = hands(back, "circle", [Laid("pads", "pads", (7.2, 11), lean=6)])
    scene.marks = [circling(back.at(7.2, 9.5), 18)]
    return scene


def stroke_blade(subject: Subject) -> Scene:
    back, scene = opened(subject)
    one = Laid("flat", "palm", (9, 21), lean=6)
    scene.hands = hands(back, "stroke", [one], along=((7, 10), (13, 4)))
    scene.marks = [arrows([back.points(BLADE_ACROSS)])]
    return scene


def low_hands(back: Back) -> tuple[Laid, Laid]:
    """On somebody who lies the forearms lean in, so the upper hand is turned back."""
    right, left = pair(LOW)
    return (replace(right, turn=-108) if back.lies else right), left


def stroke_waist(subject: Subject) -> Scene:
    back, scene = opened(subject)
    right, left = (replace(one, at=(5.9, 42.6)) for one in low_hands(back))
    # Out and down, over the hips: fingers that go straight out would cross the kidneys.
    scene.hands = hands(back, "stroke", (right, left), along=((8, 38), (16, 46)))
    scene.marks = [hidden_edge(back, "lower-back"), arrows(ways(back, WAIST_OUT))]
    return scene


def rest_on_waist(subject: Subject) -> Scene:
    back, scene = opened(subject)
    scene.hands = still(back, *low_hands(back), over="lower-back")
    return scene


def press_waist(subject: Subject) -> Scene:
    back, scene = opened(subject)
    for one in low_hands(back):
        scene.hands.append(moving("press", [one.draw(back)]))
        scene.marks.append(pressed(back, one, (0.34, 0.01), BELOW_KIDNEY))
    scene.hands.append(hidden_edge(back, "lower-back"))
    return scene


def roll_waist(subject: Subject) -> Scene:
    """Kneading with the heel of the hand: it leans in and rolls the muscle outwards.

    The hand lies along the near strip, clear of the kidney. Two hooked arrows run from
    the spine's side of the strip over the heel, and curl at its outer edge as a roll does.
    """
    back, scene = opened(subject, ABOVE_SHOULDERS)
    heel = Laid("heel", "heel", (5.7, 39.8), -70, left=True, lean=-6)
    scene.hands = hands(back, "knead", [heel])
    scene.marks = [hidden_edge(back, "lower-back")]
    for y in (31.4, 38.2):
        way: Way = [(-s[0], y + s[1]) for s in ROLL_OUT]
        scene.marks.append(arrow(back.points(way)))
    return scene


def rest_on_sacrum(subject: Subject) -> Scene:
    """The hand comes from the side, so that the tailbone below it stays in sight."""
    lies = subject.position == "bed-side"
    back, scene = opened(subject, None if lies else LEFT_LOW)
    if lies:
        one = Laid("close", "palm", (-0.6, 43.4), -146, left=True, lean=34)
    else:
        one = Laid("flat", "palm", (0, 45.5), -136, lean=40)
    scene.hands = still(back, one, over="sacrum")
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("upper-back", "effleurage"): stroke_back,
    ("upper-back", "effleurage", "stroke-down"): stroke_down,
    ("upper-back", "holding"): rest_on_back,
    ("upper-back", "holding", "one-high-one-low"): high_and_low,
    ("upper-back", "palm-press"): press_back,
    ("upper-back", "friction-circles"): circle_back,
    ("shoulder-blade", "friction-circles"): circle_blade,
    ("shoulder-blade", "effleurage"): stroke_blade,
    ("lower-back", "effleurage"): stroke_waist,
    ("lower-back", "effleurage", "stroke-along"): stroke_along_waist,
    ("lower-back", "holding"): rest_on_waist,
    ("lower-back", "palm-press"): press_waist,
    ("lower-back", "petrissage", "heel-roll"): roll_waist,
    ("sacrum", "holding"): rest_on_sacrum,
}
