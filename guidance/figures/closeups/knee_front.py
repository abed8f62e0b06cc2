"""Round the kneecap: light rings of the own fingertips, or hands that leave the knees out."""

from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import block, drawing
from guidance.figures.closeups.lap import ELBOWS, HAND, lap
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.thighs import thigh_above
from guidance.figures.marks import arc, area, arrow, leave_alone, moving, resting
from guidance.figures.paths import circle_points
from guidance.figures.points import Placing, Point, Spot

_SIZE: Final = 420.0
_RIGHT: Final = Placing(at=(254, 512), size=_SIZE)
_LEFT: Final = Placing(at=(34, 512), turn=180, size=_SIZE, mirrored=True)
_CAP: Final[Point] = (254, 122)
_SEAT: Final[list[Spot]] = [(-10, 310), (-10, 226), (410, 226), (410, 310)]


def draw(subject: Subject) -> Drawing:
    return _hands_in_lap() if subject.technique == "holding" else _rings()


def _rings() -> Drawing:
    ring = circle_points(_CAP, 58, 62)
    cap = list(reversed(circle_points(_CAP, 27, 29)))
    legs = (
        thigh_above(folds=False).placed(_LEFT).svg()
        + thigh_above(folds=False).placed(_RIGHT).svg()
    )
    alone = leave_alone(
        [cap], ["not on the", "kneecap"], (144, 34), ((172, 58), (240, 112))
    )
    one = hand("pads", laid("pads", (304, 150), -114, 118), SELF, (420, 330))
    way = arc(_CAP, 44, 60, 320)
    return drawing(
        block(_SEAT, "f-soft"),
        legs,
        area(ring, cap),
        alone,
        moving("circle", [one, arrow(way)]),
    )


def _hands_in_lap() -> Drawing:
    """Hands rest on the thighs; nothing is marked, since the knees are left out."""
    left = hand(
        "flat", laid("palm", (124, 232), -70, HAND, mirrored=True), SELF, ELBOWS["left"]
    )
    right = hand("flat", laid("palm", (276, 232), -110, HAND), SELF, ELBOWS["right"])
    return drawing(
        lap(), moving("hold", [left, right, resting((124, 232), (276, 232))])
    )
