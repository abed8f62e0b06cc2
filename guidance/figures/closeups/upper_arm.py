"""The outer side of the upper arm, from the side: sitting, leaning on a table, side-lying."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.frame import bed, drawing, pillow
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.marks import area, arrow, circling, leave_alone, moving, squeezing
from guidance.figures.paths import circle_points, smooth
from guidance.figures.points import (
    Placing,
    Point,
    Spot,
    between,
    direction,
    distance,
    rotate,
)
from guidance.figures.tubes import tapered

# The arm in shares of its own length: shoulder at 0,0, elbow at 1,0, the front on -y.
_PATCH: Final[list[Spot]] = [
    (-0.06, 0.0), (0.02, -0.1), (0.3, -0.1), (0.6, -0.085), (0.78, -0.06), (0.82, 0.02), (0.78, 0.09),
    (0.5, 0.12), (0.2, 0.13), (0.0, 0.1),
]  # fmt: skip
_INNER: Final[list[Spot]] = [
    (0.34, -0.16),
    (0.5, -0.152),
    (0.72, -0.135),
    (0.73, -0.1),
    (0.5, -0.112),
    (0.34, -0.122),
]
_ELBOW: Final[list[Spot]] = [
    (0.93, 0.0),
    (0.97, -0.08),
    (1.04, -0.08),
    (1.08, 0.0),
    (1.05, 0.09),
    (0.97, 0.1),
]
_UPPER: Final = (
    (0.0, 0.17, 0.17),
    (0.3, 0.168, 0.168),
    (0.7, 0.142, 0.15),
    (1.0, 0.125, 0.125),
)
_SLEEVE: Final = ((0.0, 0.195, 0.195), (0.3, 0.2, 0.2), (0.56, 0.19, 0.195))
_HEM: Final[list[Spot]] = [(0.2, -0.2), (0.56, -0.19, 1), (0.56, 0.195, 1), (0.2, 0.2)]

# A trunk in profile that faces right, round its shoulder joint at 0,0.
_TRUNK: Final[list[Spot]] = [
    (-40, -74, 1), (-74, -30), (-92, 40), (-88, 140), (-76, 260, 1), (96, 260, 1), (108, 150), (112, 50),
    (92, -14), (56, -44), (42, -74, 1),
]  # fmt: skip
_NECK: Final[list[Spot]] = [
    (-34, -60),
    (-36, -120, 1),
    (40, -120, 1),
    (34, -60),
    (0, -50),
]


Label = tuple[Point, Point]
"""Where words stand, and where their leader sets out."""


@dataclass(frozen=True)
class Pose:
    """How the trunk leans and where the arm goes."""

    shoulder: Point
    elbow: Point
    wrist: Point
    lean: float
    elbow_words: Label
    inner_words: Label
    ground: Callable[[], str]

    def arm(self) -> Placing:
        turn = direction(self.shoulder, self.elbow)
        return Placing(
            at=self.shoulder, turn=turn, size=distance(self.shoulder, self.elbow)
        )

    def drawn(self) -> str:
        size = distance(self.shoulder, self.elbow)
        place = Placing(at=self.shoulder)
        neck = place.points(rotate(_NECK, self.lean))
        trunk = place.points(rotate(_TRUNK, self.lean))
        upper = tapered(self.shoulder, self.elbow, _UPPER, size, cap_end=True)
        lower = laid(
            "wrist", self.wrist, direction(self.elbow, self.wrist), size * 0.58
        )
        bend = between(self.elbow, self.wrist, 0.015)
        sleeve = tapered(self.shoulder, self.elbow, _SLEEVE, size, cap_start=True)
        hem = self.arm().points(_HEM)
        return (
            self.ground()
            + path(smooth(neck), "f-edge f-skin")
            + path(smooth(trunk), "f-edge f-shirt")
            + path(smooth(upper), "f-edge f-skin")
            + hand("flat", lower, SELF, bend, sleeve=False)
            + path(smooth(circle_points(self.elbow, size * 0.118)), "f-skin")
            + path(smooth(sleeve), "f-shirt")
            + path(smooth(hem, closed=False), "f-line")
        )

    def zones(self) -> str:
        frame = self.arm()
        (at, start), (inner_at, inner_start) = self.elbow_words, self.inner_words
        elbow, inner = frame.points(_ELBOW), frame.points(_INNER)
        to_elbow, to_inner = frame.point((1.0, 0.02)), frame.point((0.6, -0.13))
        alone = leave_alone([elbow], ["not the", "elbow"], at, (start, to_elbow))
        return alone + leave_alone(
            [inner], ["not the", "inner arm"], inner_at, (inner_start, to_inner)
        )


def _nothing() -> str:
    return ""


def _table() -> str:
    return pillow(
        [(190, 250), (240, 226), (330, 224), (420, 230), (430, 330), (200, 330)]
    )


UPRIGHT: Final = Pose(
    shoulder=(190, 98), elbow=(185, 246), wrist=(316, 272), lean=0,
    elbow_words=((52, 262), (80, 262)), inner_words=((352, 196), (314, 194)), ground=_nothing,
)  # fmt: skip
LEANING: Final = Pose(
    shoulder=(126, 110), elbow=(262, 214), wrist=(396, 206), lean=38,
    elbow_words=((352, 118), (342, 142)), inner_words=((296, 32), (284, 56)), ground=_table,
)  # fmt: skip
ON_SIDE: Final = Pose(
    shoulder=(118, 166), elbow=(290, 152), wrist=(318, 30), lean=-90,
    elbow_words=((350, 276), (344, 258)), inner_words=((206, 22), (210, 46)), ground=bed,
)  # fmt: skip
POSES: Final[dict[str, Pose]] = {
    "chair-upright": UPRIGHT,
    "chair-lean": LEANING,
    "bed-side": ON_SIDE,
}


def draw(subject: Subject) -> Drawing:
    pose = POSES[subject.position]
    if subject.mode == "self":
        return _picture(pose, _own_circles(pose))
    work = _strokes if subject.technique == "effleurage" else _squeezes
    return _picture(pose, work(pose))


def _picture(pose: Pose, work: str) -> Drawing:
    return drawing(pose.drawn(), area(pose.arm().points(_PATCH)), pose.zones(), work)


def _helper(pose: Pose, kind: str, along: float, turn: float) -> str:
    frame = pose.arm()
    elbow = frame.point((along - 0.1, 1.5))
    return hand(
        kind,
        laid("palm", frame.point((along, 0.02)), frame.turn + turn, 100),
        GIVER,
        elbow,
    )


def _squeezes(pose: Pose) -> str:
    frame = pose.arm()
    tips = (frame.point((0.7, -0.17)), frame.point((0.7, 0.17)))
    return moving(
        "squeeze", [_helper(pose, "grip", 0.34, -90), squeezing(*tips, length=32)]
    )


def _strokes(pose: Pose) -> str:
    frame = pose.arm()
    way = (frame.point((0.4, -0.02)), frame.point((0.8, -0.02)))
    return moving("stroke", [_helper(pose, "flat", 0.2, -74), arrow(way)], way)


def _own_circles(pose: Pose) -> str:
    """The other hand comes across the chest, its flat fingers on the cap of the shoulder."""
    target = pose.arm().point((0.1, 0.0))
    palm = hand("pads", laid("pads", target, 186, 96, mirrored=True), SELF, (412, 130))
    return moving("circle", [palm, circling(target, 20)])
