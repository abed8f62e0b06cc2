"""The calf: a helper's hands on a leg that lies, own hands, and stretches of it."""

from typing import Final

from guidance.figures.arms import GIVER
from guidance.figures.closeups import own_calf
from guidance.figures.closeups.frame import drawing
from guidance.figures.closeups.lying_leg import LEG, behind_the_knee, lying_leg
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.legs import CALF_PATCH, FOOT
from guidance.figures.marks import area, arrow, ghost, moving, resting, squeezing
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point


def draw(subject: Subject) -> Drawing:
    if subject.mode == "self":
        return own_calf.draw(subject)
    if subject.technique == "passive-stretch":
        return _foot_pushed_up()
    if subject.technique == "holding":
        return _palm_at_sole()
    work = {"effleurage": _strokes, "squeeze-release": _squeezes}[subject.technique]
    leg = lying_leg(on_side=subject.position == "bed-side")
    return drawing(leg, area(LEG.points(CALF_PATCH)), behind_the_knee(), work())


_UP: Final[tuple[Point, Point]] = ((186, 202), (100, 178))


def _strokes() -> str:
    palm = hand(
        "flat", laid("palm", (206, 170), 194, 96, mirrored=True), GIVER, (372, 310)
    )
    return moving("stroke", [palm, arrow(_UP)], _UP)


def _squeezes() -> str:
    grip = hand("grip", laid("palm", (140, 170), -74, 104), GIVER, (92, 350))
    return moving("squeeze", [grip, squeezing((204, 116), (182, 192), 36)])


def _palm_at_sole() -> Drawing:
    """The whole palm rests against the sole; the calf is left to itself."""
    target = (332, 146)
    palm = hand("flat", laid("palm", target, -100, 92), GIVER, (372, 340))
    return drawing(lying_leg(False), moving("hold", [palm, resting(target)]))


def _foot_pushed_up() -> Drawing:
    """The heel lies in the hand, the forearm along the sole; it leans towards the shin."""
    before = Placing(at=LEG.point((1, 0)), turn=LEG.turn - 60, size=LEG.size)
    way: tuple[Point, Point] = ((382, 66), (332, 54))
    arm = hand("flat", laid("palm", (300, 210), 190, 94), GIVER, (362, -20))
    return drawing(
        lying_leg(False, ankle=88, behind=ghost(smooth(before.points(FOOT))) + arm),
        area(LEG.points(CALF_PATCH)),
        behind_the_knee(),
        moving("stretch", [arrow(way)], way),
    )
