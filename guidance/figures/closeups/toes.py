"""Toes: stroked along their sides by a helper or the own hand, moved, or left alone."""

from collections.abc import Callable
from typing import Final

from guidance.figures.arms import GIVER, SELF, Worker
from guidance.figures.closeups.feet_from_above import lying_feet
from guidance.figures.closeups.floor_foot import toes_wiggle
from guidance.figures.closeups.frame import bed, drawing, pillow
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.feet import foot_above, toe_patches
from guidance.figures.marks import area, arrow, moving, resting
from guidance.figures.points import Placing, Point, Spot

PINCH: Final[Point] = (0.74, -0.33)
"""Between the tips of thumb and first finger of a hand that takes hold."""


def draw(subject: Subject) -> Drawing:
    return _PICTURES[subject.mode, subject.technique]()


def _marked(foot: Placing) -> str:
    drawn = foot_above().placed(foot)
    return (
        drawn.svg()
        + area(*[foot.points(strip) for strip in toe_patches()])
        + drawn.drawn_lines()
    )


def _pinched(foot: Placing, turn: float, worker: Worker, elbow: Point) -> str:
    """Thumb and first finger at both sides of the big toe; they stroke to its root."""
    toe = foot.point((-0.105, -0.63))
    grip = Placing(turn=turn, size=196, mirrored=True).onto(PINCH, toe)
    way = (foot.point((-0.108, -0.62)), foot.point((-0.118, -0.4)))
    return moving("stroke", [hand("pinch", grip, worker, elbow), arrow(way)], way)


def _helper_strokes() -> Drawing:
    foot = Placing(at=(244, -30), turn=4, size=310, mirrored=True)
    return drawing(bed(), _marked(foot), _pinched(foot, -72, GIVER, (60, 380)))


def _own_strokes() -> Drawing:
    foot = Placing(at=(238, 262), turn=6, size=310)
    return drawing(_marked(foot), _pinched(foot, -10, SELF, (-40, 200)))


_TOWEL: Final[list[Spot]] = [
    (30, 240), (200, 234), (370, 240), (384, 276), (370, 316), (200, 318), (30, 316), (16, 276),
]  # fmt: skip


def _hands_wait() -> Drawing:
    """The toes are left out: the hands lie on the towel, and nothing is marked."""
    left = hand("flat", laid("palm", (132, 282), -84, 88, True), GIVER, (120, 400))
    right = hand("flat", laid("palm", (268, 282), -96, 88), GIVER, (280, 400))
    hands = [left, right, resting((132, 278), (268, 278))]
    return drawing(lying_feet(up=58), pillow(_TOWEL), moving("hold", hands))


_PICTURES: Final[dict[tuple[str, str], Callable[[], Drawing]]] = {
    ("partner", "effleurage"): _helper_strokes,
    ("partner", "holding"): _hands_wait,
    ("self", "effleurage"): _own_strokes,
    ("self", "slow-movement"): toes_wiggle,
}
