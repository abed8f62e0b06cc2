"""The outer side of the upper arm: a helper's hand, or the own other one on its cap."""

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.arm_at_side import POSES, Pose
from guidance.figures.closeups.frame import drawing
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.marks import arrow, circling, moving, squeezing


def draw(subject: Subject) -> Drawing:
    pose = POSES[subject.position]
    if subject.mode == "self":
        return _picture(pose, _own_circles(pose))
    work = _strokes if subject.technique == "effleurage" else _squeezes
    return _picture(pose, work(pose))


def _picture(pose: Pose, work: str) -> Drawing:
    return drawing(pose.drawn(), pose.patch(), pose.zones(), work)


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
        "squeeze", [_helper(pose, "grip", 0.2, -90), squeezing(*tips, length=32)]
    )


def _strokes(pose: Pose) -> str:
    frame = pose.arm()
    way = (frame.point((0.46, -0.02)), frame.point((0.84, -0.02)))
    return moving("stroke", [_helper(pose, "flat", 0.16, -84), arrow(way)], way)


def _own_circles(pose: Pose) -> str:
    """The other hand comes across the chest, its flat fingers on the cap of the shoulder."""
    target = pose.arm().point((0.1, 0.0))
    palm = hand("pads", laid("pads", target, 186, 96, mirrored=True), SELF, (412, 130))
    return moving("circle", [palm, circling(target, 20)])
