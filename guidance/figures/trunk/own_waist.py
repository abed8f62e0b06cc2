"""One's own hands on the lower back and the base of the spine, seen from behind."""

from typing import Final

from guidance.figures.kinds import Subject
from guidance.figures.marks import arrows, moving, resting
from guidance.figures.trunk.back import Arm
from guidance.figures.trunk.behind import Behind, both_hands
from guidance.figures.trunk.frames import RIGHT_LOW
from guidance.figures.trunk.given import Way, hidden_edge, opened, ways
from guidance.figures.trunk.scene import Drawer, Scene

OUT: Final[tuple[Arm, Arm]] = ("out", "out")
WAIST: Final = Behind("close", "tips", (4.2, 40), (30, 36))
WAIST_FIST: Final = Behind("fist", "fist", (6.8, 39), (30, 37))
WAIST_OUT: Final[Way] = [(4.6, 45.4), (10, 45.8), (17.4, 46.6)]
FIST_OUT: Final[Way] = [(5.6, 44), (8.5, 48.6), (16.5, 50.6)]


def stroke_waist(subject: Subject) -> Scene:
    back, scene = opened(subject, RIGHT_LOW, OUT)
    scene.hands = both_hands(back, WAIST, "stroke")
    scene.marks = [arrows(ways(back, WAIST_OUT))]
    return scene


def fists_on_waist(subject: Subject) -> Scene:
    back, scene = opened(subject, RIGHT_LOW, OUT)
    scene.hands = both_hands(back, WAIST_FIST, "stroke")
    scene.marks = [arrows(ways(back, FIST_OUT))]
    return scene


def hold_waist(subject: Subject) -> Scene:
    back, scene = opened(subject, RIGHT_LOW, OUT)
    scene.hands = both_hands(back, WAIST, "hold", ring=(13.6, 37.2))
    return scene


def hold_sacrum(subject: Subject) -> Scene:
    back, scene = opened(subject, RIGHT_LOW, ("down", "out"))
    one = Behind("close", "palm", (0.5, 45), (30, 29), turn=168)
    edge, sign = hidden_edge(back, "sacrum"), resting(back.at(1.6, 44.8))
    scene.hands = [moving("hold", [one.draw(back), edge, sign])]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("lower-back", "effleurage", "hands"): stroke_waist,
    ("lower-back", "effleurage", "soft-fist"): fists_on_waist,
    ("lower-back", "holding"): hold_waist,
    ("sacrum", "holding"): hold_sacrum,
}
