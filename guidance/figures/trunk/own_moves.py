"""Shoulders that rise, sink and roll by themselves, seen from behind."""

from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Subject
from guidance.figures.marks import circling, ghost, moving, swaying
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Spot
from guidance.figures.trunk.back import Back
from guidance.figures.trunk.given import Way, opened, ways
from guidance.figures.trunk.scene import Drawer, Scene

WALL: Final[list[Spot]] = [(-45, -30), (45, -30), (45, 50), (-45, 50)]
SHRUGGED: Final[list[Spot]] = [
    (6, -10.4), (9.4, -10.2), (14, -9.2), (19, -7.4), (23, -3.2), (25.2, 3.4),
]  # fmt: skip
SHRUG: Final[Way] = [(29.6, -11), (30.6, -4), (29.6, 3)]


def shrug(subject: Subject) -> Scene:
    """Both shoulders rise and sink; the hands hang."""
    back, scene = opened(subject, touched=False)
    count = 1 if subject.side == "either" else 2
    lines = ways(back, SHRUGGED)[:count]
    scene.hands = [ghost(*(smooth(line, closed=False) for line in lines))]
    scene.marks = [moving("move", [swaying(way)]) for way in ways(back, SHRUG)[:count]]
    return scene


def roll(subject: Subject) -> Scene:
    at_wall = subject.position == "wall-stand"
    return roll_at_wall(subject) if at_wall else roll_shoulders(subject)


def roll_shoulders(subject: Subject) -> Scene:
    """Both shoulders go round: up, back and down."""
    back, scene = opened(subject, touched=False)
    raised = [smooth(line, closed=False) for line in ways(back, SHRUGGED)]
    scene.hands = [ghost(*raised)]
    scene.marks = [
        moving("circle", [_round(back, 19)]),
        moving("circle", [_round(back, -19)]),
    ]
    return scene


def roll_at_wall(subject: Subject) -> Scene:
    """One forearm rests on the wall in front; that shoulder rolls."""
    back, scene = opened(subject, arms=("down", "up"), touched=False)
    bricks: list[list[Spot]] = [
        [(-40.0, y), (40.0, y)] for y in (-12.0, 4.0, 20.0, 36.0)
    ]
    wall = path(straight(back.points(WALL)), "f-soft") + path(
        [straight(back.points(row), closed=False) for row in bricks], "f-fine"
    )
    scene.figure = wall + scene.figure
    scene.marks = [moving("circle", [_round(back, 18)])]
    return scene


def _round(back: Back, x: float) -> str:
    return circling(back.at(x, 2), 27, clockwise=x < 0)


DRAWERS: Final[dict[tuple[str, ...], Drawer]] = {
    ("shoulder-top", "slow-movement"): shrug,
    ("shoulder-top", "slow-movement", "shoulder-rolls"): roll_shoulders,
    ("shoulder-blade", "slow-movement", "shoulder-rolls"): roll,
}
