"""Hands on the forehead, from the front: the eyes stay free below them."""

from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.hands import hand, laid
from guidance.figures.head.heads import Head
from guidance.figures.head.outlines import FRONT_EYE, FRONT_FOREHEAD
from guidance.figures.kinds import Subject
from guidance.figures.marks import (
    area as patch,
    arrows,
    ghost,
    leave_alone,
    moving,
    resting,
)
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot, mirror, step_from
from guidance.figures.trunk.scene import Scene

MIDDLE: Final = 200.0
HAND: Final = 140.0
PLACING: Final = Placing(at=(MIDDLE, 168), size=200)
PILLOW: Final[tuple[Spot, ...]] = (
    (200, 22), (300, 20), (352, 40), (360, 140), (352, 250), (330, 312), (70, 312), (48, 250),
    (40, 140), (48, 40), (100, 20),
)  # fmt: skip
OUTWARDS: Final[list[Spot]] = [(0.03, -0.2), (0.16, -0.2), (0.34, -0.12)]


def _opened(subject: Subject) -> tuple[Head, Scene]:
    head = Head(PLACING, PILLOW if subject.position == "recline" else (), frontal=True)
    scene = Scene(head.draw(), patch(head.points(FRONT_FOREHEAD)))
    zones = [head.points(FRONT_EYE), head.points(mirror(FRONT_EYE))]
    if subject.mode == "self":
        # One's own arms take both lower corners, so the words stand below the chin.
        scene.leave = leave_alone(zones, ["not on the eyes"], (MIDDLE, 289), plate=True)
    else:
        leader = ((62, 238), head.at(-0.18, 0.03))
        scene.leave = leave_alone(zones, ["not on", "the eyes"], (50, 256), leader)
    return head, scene


def _fingers(subject: Subject, left: bool) -> str:
    """Fingers that meet in the middle: one's own come from the sides, a helper's from above."""
    own = subject.mode == "self"
    sign = -1 if left else 1
    turn, arm = (-178.0, 60.0) if own else (132.0, -56.0)
    if left:
        turn, arm = 180 - turn, 180 - arm
    target = PLACING.point((sign * 0.13, -0.24 if own else -0.2))
    # The hand on the viewer's right is a left one: a helper stands behind.
    placing = laid("tips", target, turn, HAND, mirrored=not left)
    elbow = step_from(placing.point((0, 0)), arm, 170)
    return hand("close", placing, SELF if own else GIVER, elbow)


def smooth_forehead(subject: Subject) -> Scene:
    head, scene = _opened(subject)
    for left in (True, False):
        sign = -1 if left else 1
        along = (head.at(sign * 0.05, -0.2), head.at(sign * 0.34, -0.14))
        scene.hands.append(moving("stroke", [_fingers(subject, left)], along))
    ways = [head.points(OUTWARDS), head.points(mirror(OUTWARDS))]
    scene.marks = [arrows(ways)]
    return scene


def rest_on_forehead(subject: Subject) -> Scene:
    """One palm across the forehead."""
    head, scene = _opened(subject)
    spot: Point = head.at(0.02, -0.24)
    placing = laid("palm", spot, -176, HAND, mirrored=True)
    elbow = step_from(placing.point((0, 0)), -16, 180)
    worker = SELF if subject.mode == "self" else GIVER
    own = hand("close", placing, worker, elbow)
    edge = ghost(smooth(head.points(FRONT_FOREHEAD)))
    scene.hands = [moving("hold", [own, edge, resting(spot)])]
    return scene
