"""Hands on the head from the side; the other side is worked on in the same way."""

from dataclasses import dataclass
from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.head.forehead import rest_on_forehead, smooth_forehead
from guidance.figures.head.heads import Head
from guidance.figures.head.outlines import EYE, JAW, SCALP, SIDE_OF_NECK, TEMPLE
from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    area as patch,
    circling,
    ghost,
    leave_alone,
    moving,
    resting,
)
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot, step_from
from guidance.figures.trunk.scene import Drawer, Scene

SIZE: Final = 212.0
HAND: Final = 150.0
FOREARM: Final = 230.0


@dataclass(frozen=True)
class Look:
    """How a head lies in the frame, and which way hands come to it, as on the page."""

    placing: Placing
    pillow: tuple[Spot, ...]
    own: tuple[float, float]
    helping: tuple[float, float]
    low: tuple[float, float] = (-62, 116)
    """One's own hand on the face: the elbow is in front, so that the neck stays in sight."""
    chin: tuple[float, float] = (-18, 149)
    """The same on the jaw: the hand comes over the chin, well clear of the neck."""


ON_PILLOWS: Final[tuple[Spot, ...]] = (
    (190, 60), (250, 40), (330, 44), (412, 60), (412, 312), (150, 312), (120, 290), (150, 250),
)  # fmt: skip
ON_TABLE: Final[tuple[Spot, ...]] = (
    (-10, 216), (40, 206), (120, 212), (220, 218), (290, 230), (310, 262), (300, 312),
    (-12, 312),
)  # fmt: skip
UPRIGHT: Final = Look(Placing(at=(178, 142), size=SIZE), (), (-100, 84), (-168, 20))
TIPPED: Final = Look(
    Placing(at=(178, 140), size=SIZE, turn=34), ON_PILLOWS, (-76, 92), (-160, 26)
)
BOWED: Final = Look(
    Placing(at=(172, 128), size=196, turn=-58), ON_TABLE, (-120, 60), (-196, -20)
)
LOOKS: Final[dict[str, Look]] = {
    "recline": TIPPED,
    "bed-side": TIPPED,
    "chair-lean": BOWED,
}
AREAS: Final[dict[str, list[Spot]]] = {"scalp": SCALP, "temples": TEMPLE, "jaw": JAW}
CIRCLES_AT: Final[dict[str, Point]] = {
    "scalp": (0.16, -0.3),
    "temples": (-0.05, -0.16),
    "jaw": (-0.1, 0.19),
}
REST_AT: Final[dict[str, Point]] = {
    "scalp": (0.16, -0.27),
    "temples": (-0.03, -0.13),
    "jaw": (-0.12, 0.17),
}
LOWER_ON_SCALP: Final[Point] = (0.2, -0.17)
"""Fingers of one's own hand, which comes from below, stay on the head."""
BACK_OF_HEAD: Final[Point] = (0.24, -0.2)
WORDS_AT: Final[Point] = (44, 36)
WORDS_BELOW: Final[Point] = (44, 242)
"""Where a helper's arm comes over a bowed head."""


def _opened(subject: Subject) -> tuple[Look, Head, Scene]:
    look = LOOKS.get(subject.position, UPRIGHT)
    head = Head(look.placing, look.pillow)
    scene = Scene(head.draw(), patch(head.points(AREAS[subject.area])))
    if subject.area == "jaw":
        zone, lines = [head.points(SIDE_OF_NECK)], ["not on", "the neck"]
        leader = ((314.0, 258.0), head.at(0.15, 0.48))
        scene.leave = leave_alone(zone, lines, (352, 262), leader, plate=True)
    else:
        zone, lines = [head.points(EYE)], ["not on", "the eye"]
        at = WORDS_BELOW if look is BOWED else WORDS_AT
        leader = (at, head.at(-0.32, -0.04))
        scene.leave = leave_alone(zone, lines, at, leader)
    return look, head, scene


def _hand(subject: Subject, look: Look, pose: str, spot: str, at: Point) -> str:
    """The left hand on the left side, its thumb behind, its fingers to the crown."""
    worker = SELF if subject.mode == "self" else GIVER
    own = look.own if subject.area == "scalp" else look.low
    if subject.area == "jaw":
        own = look.chin
    turn, arm = own if subject.mode == "self" else look.helping
    placing = laid(spot, look.placing.point(at), turn, HAND, mirrored=True)
    elbow = step_from(placing.point((0, 0)), arm, FOREARM)
    return hand(pose, placing, worker, elbow)


def circles(subject: Subject) -> Scene:
    look, head, scene = _opened(subject)
    at = CIRCLES_AT[subject.area]
    pose = "two-pads" if subject.area == "jaw" else "pads"
    scene.hands = [moving("circle", [_hand(subject, look, pose, "tips", at)])]
    scene.marks = [circling(head.at(*at), 24)]
    return scene


def rest(subject: Subject) -> Scene:
    look, head, scene = _opened(subject)
    at = REST_AT[subject.area]
    if subject.area == "scalp" and subject.mode == "self":
        at = LOWER_ON_SCALP
    if look is BOWED:
        at = BACK_OF_HEAD
    pose = "close" if subject.area == "jaw" else "flat"
    own = _hand(subject, look, pose, "palm", at)
    hidden = subject.area != "scalp"
    edge = ghost(smooth(head.points(AREAS[subject.area]))) if hidden else ""
    scene.hands = [moving("hold", [own, edge, resting(head.at(*at))])]
    return scene


CHAIR_BACK: Final[list[Spot]] = [(322, 190), (338, 190), (338, 310), (322, 310)]


def leave_temples(subject: Subject) -> Scene:
    """The easier way leaves the temples out: the hand rests on the back of the chair."""
    head = Head(Placing(at=(182, 112), size=160))
    end = head.at(-0.08, -0.16)
    zone = [head.points(TEMPLE)]
    words = leave_alone(
        zone, ["leave the", "temples", "alone"], (50, 28), ((92, 60), end)
    )
    chair = path(straight(CHAIR_BACK), "f-firm f-edge")
    own = hand("over", laid("middle", (326, 190), 186, 112), GIVER, (470, 224))
    scene = Scene(chair + head.draw(), "", words)
    scene.hands = [moving("hold", [own, resting((346, 193))])]
    return scene


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("scalp", "friction-circles"): circles,
    ("scalp", "holding"): rest,
    ("temples", "friction-circles"): circles,
    ("temples", "holding"): rest,
    ("temples", "holding", "hands-on-chair-back"): leave_temples,
    ("jaw", "friction-circles"): circles,
    ("jaw", "holding"): rest,
    ("forehead", "effleurage"): smooth_forehead,
    ("forehead", "holding"): rest_on_forehead,
}
