"""Top of the foot: a helper's hands on somebody who lies, the own hand, the other sole."""

from collections.abc import Callable
from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.feet_from_above import (
    LYING_LEFT,
    LYING_RIGHT,
    lying_feet,
    own_feet,
)
from guidance.figures.closeups.frame import bed, drawing, floor
from guidance.figures.closeups.lying_feet import wrapped_feet
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.feet import TOP_PATCH, foot_above
from guidance.figures.marks import area, arrow, moving, pause, resting, way_back
from guidance.figures.points import Placing, Point


def draw(subject: Subject) -> Drawing:
    return _PICTURES[subject.mode, subject.position, subject.technique]()


def _hands_rest() -> Drawing:
    tops = (LYING_RIGHT.point((0.0, -0.24)), LYING_LEFT.point((0.0, -0.24)))
    left = hand("flat", laid("palm", tops[0], -84, 98, mirrored=True), GIVER, (96, 360))
    right = hand("flat", laid("palm", tops[1], -96, 98), GIVER, (304, 360))
    return drawing(
        lying_feet(),
        area(LYING_RIGHT.points(TOP_PATCH), LYING_LEFT.points(TOP_PATCH)),
        moving("hold", [left, right, resting(*tops)]),
    )


def _hand_strokes() -> Drawing:
    palm = hand(
        "flat", laid("palm", LYING_LEFT.point((0.0, -0.36)), -94, 98), GIVER, (330, 360)
    )
    ways = (LYING_LEFT.point((-0.09, -0.22)), LYING_LEFT.point((-0.03, 0.14)))
    back = [LYING_LEFT.point((0.12, 0.12)), LYING_LEFT.point((0.17, -0.2))]
    return drawing(
        lying_feet(),
        area(LYING_LEFT.points(TOP_PATCH)),
        moving("stroke", [palm, arrow(ways)], ways),
        way_back(back),
    )


_OWN: Final = Placing(at=(206, 186), turn=2, size=252)


def _own_hand_strokes() -> Drawing:
    way: tuple[Point, Point] = (_OWN.point((-0.06, -0.36)), _OWN.point((-0.03, -0.02)))
    palm = hand(
        "flat", laid("tips", _OWN.point((0.07, -0.36)), -128, 112), SELF, (400, 320)
    )
    return drawing(
        foot_above().placed(_OWN).svg(),
        area(_OWN.points(TOP_PATCH)),
        moving("stroke", [palm, arrow(way)], way),
    )


def _other_sole_strokes() -> Drawing:
    """Lying: one foot lies with its sole on top of the other and slides to the toes."""
    under = Placing(at=(176, 166), turn=178, size=236, mirrored=True)
    over = Placing(at=(282, 232), turn=-40, size=224)
    way: tuple[Point, Point] = (under.point((-0.06, 0.06)), under.point((-0.1, -0.4)))
    return drawing(
        bed(),
        foot_above().placed(under).svg(),
        area(under.points(TOP_PATCH)),
        moving("stroke", [foot_above().placed(over).svg(), arrow(way)], way),
    )


def _feet_rest_on_the_floor() -> Drawing:
    return drawing(floor(), own_feet(), moving("hold", [pause((200, 150))]))


def _feet_rest_in_bed() -> Drawing:
    return drawing(bed(), own_feet(), moving("hold", [pause((200, 150))]))


_PICTURES: Final[dict[tuple[str, str, str], Callable[[], Drawing]]] = {
    ("partner", "recline", "holding"): _hands_rest,
    ("partner", "recline", "effleurage"): _hand_strokes,
    ("partner", "bed-side", "holding"): wrapped_feet,
    ("self", "chair-upright", "effleurage"): _own_hand_strokes,
    ("self", "chair-upright", "holding"): _feet_rest_on_the_floor,
    ("self", "recline", "effleurage"): _other_sole_strokes,
    ("self", "recline", "holding"): _feet_rest_in_bed,
}
