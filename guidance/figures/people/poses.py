"""How a person sits, stands or lies before any hand has a task."""

from dataclasses import replace
from typing import Final

from guidance.figures.people.pose import Arm, Leg, Pose, leg

IN_LAP: Final = Arm((-0.038, -0.102), (0.102, -0.053), "edge", 4)
HANGING: Final = Arm((-0.045, -0.103), (-0.012, 0.039), "edge", 80)

UPRIGHT: Final = Pose(
    trunk=-2,
    bend=0.012,
    neck=10,
    head=3,
    near_leg=Leg((0.244, 0.017), (0.244, 0.263)),
    far_leg=Leg((0.245, 0.004), (0.275, 0.263)),
    near_arm=IN_LAP,
)
LEANING_ON_TABLE: Final = Pose(
    trunk=44,
    bend=0.03,
    neck=72,
    head=66,
    near_leg=UPRIGHT.near_leg,
    far_leg=UPRIGHT.far_leg,
    near_arm=Arm((0.29, -0.155), (0.425, -0.178), "edge", 0),
)
WALL: Final = Pose(
    trunk=2,
    bend=0.014,
    neck=8,
    head=2,
    near_leg=Leg((0.07, 0.235), (0.045, 0.48)),
    far_leg=Leg((0.09, 0.228), (0.09, 0.47)),
    near_arm=Arm((-0.02, -0.1), (0.03, 0.036), "edge", 76),
)
RECLINING: Final = Pose(
    trunk=-46,
    bend=0.03,
    neck=-28,
    head=-24,
    near_leg=Leg((0.216, -0.115), (0.405, 0.043), 6),
    far_leg=Leg((0.21, -0.126), (0.418, 0.03), 6),
    near_arm=Arm((-0.15, -0.007), (-0.037, -0.103), "edge", 24),
)
LEG_UP: Final = Pose(
    trunk=16,
    bend=0.022,
    neck=26,
    head=20,
    near_leg=Leg((0.244, 0.017), (0.244, 0.263)),
    far_leg=leg(90, 87, -78),
    near_arm=Arm((0.095, -0.091), (0.24, -0.061), "edge", 10),
)
PRONE: Final = Pose(
    trunk=91,
    bend=-0.004,
    neck=94,
    head=84,
    near_leg=Leg((-0.245, 0.012), (-0.49, -0.004), 146),
    near_arm=Arm((0.14, 0.035), (0.0, 0.045), "edge", 178),
)


def with_trunk(pose: Pose, trunk: float, neck: float, head: float) -> Pose:
    """The same seat and legs under a trunk that leans differently."""
    return replace(pose, trunk=trunk, neck=neck, head=head)
