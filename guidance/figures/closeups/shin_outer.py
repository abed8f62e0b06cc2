"""Outer side of the shin of somebody who half lies; the helper sits at the foot end."""

from typing import Final

from guidance.figures.arms import GIVER
from guidance.figures.closeups.frame import drawing
from guidance.figures.closeups.lying_leg import LEG, lying_leg
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.legs import OUTER_KNEE, SHIN_BONE, SHIN_PATCH
from guidance.figures.marks import area, arrow, leave_alone, moving, resting, way_back
from guidance.figures.points import Point


def draw(subject: Subject) -> Drawing:
    work = _rests() if subject.technique == "holding" else _strokes()
    return drawing(lying_leg(False), area(LEG.points(SHIN_PATCH)), _zones(), work)


def _zones() -> str:
    bone = leave_alone(
        [LEG.points(SHIN_BONE)],
        ["not on the", "shin bone"],
        (282, 26),
        ((244, 52), (190, 106)),
    )
    knee = LEG.points(OUTER_KNEE)
    return bone + leave_alone(
        [knee], ["not below", "the outer knee"], (74, 20), ((84, 44), (78, 106))
    )


_UP: Final[tuple[Point, Point]] = ((212, 148), (126, 127))


def _strokes() -> str:
    palm = hand(
        "close", laid("palm", (258, 164), 192, 92, mirrored=True), GIVER, (382, 268)
    )
    return moving("stroke", [palm, arrow(_UP)], _UP) + way_back(
        [(130, 154), (206, 173)]
    )


def _rests() -> str:
    target = (248, 162)
    palm = hand(
        "close", laid("palm", target, 194, 92, mirrored=True), GIVER, (376, 280)
    )
    return moving("hold", [palm, resting(target)])
