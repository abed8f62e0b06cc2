"""Joints of a body seen from the side: it faces right, its hip joint is at 0,0."""

from dataclasses import dataclass

from guidance.figures.people import proportions as build
from guidance.figures.points import Point, elbow, step_from


@dataclass(frozen=True)
class Leg:
    knee: Point
    ankle: Point
    toes: float = 0.0
    """Direction of the toes: 0 is forward, 90 down."""


@dataclass(frozen=True)
class Arm:
    elbow: Point
    wrist: Point
    hand: str = "edge"
    turn: float = 0.0
    """Direction of the fingers: 0 is forward, 90 down."""
    turned_over: bool = False
    """The palm shows to the other side."""


@dataclass(frozen=True)
class Pose:
    """Angles from upright, forwards: 0 is up, 90 forward, 180 down."""

    trunk: float
    bend: float
    neck: float
    head: float
    near_leg: Leg
    far_leg: Leg | None = None
    near_arm: Arm | None = None
    far_arm: Arm | None = None

    @property
    def neck_base(self) -> Point:
        return step_from((0, 0), self.trunk - 90, build.TRUNK)

    @property
    def shoulder(self) -> Point:
        return step_from((0, 0), self.trunk - 90, build.TRUNK * build.SHOULDER_AT)

    @property
    def head_centre(self) -> Point:
        return step_from(self.neck_base, self.neck - 90, build.NECK_TO_HEAD)

    def trunk_axis(self) -> tuple[Point, Point, Point]:
        x, y = self.neck_base
        middle = step_from((x / 2, y / 2), self.trunk - 180, 2 * self.bend)
        return (0, 0), middle, self.neck_base


def leg(thigh: float, shank: float, toes: float = 0.0, short: float = 1.0) -> Leg:
    """From the directions of its bones (0 up, 90 forward, 180 down)."""
    knee = step_from((0, 0), thigh - 90, build.THIGH * short)
    return Leg(knee, step_from(knee, shank - 90, build.SHANK * short), toes)


def standing_leg(ankle: Point, toes: float = 0.0) -> Leg:
    """The knee follows from where the ankle stands."""
    knee = elbow((0, 0), ankle, build.THIGH, build.SHANK, clockwise=False)
    return Leg(knee, ankle, toes)
