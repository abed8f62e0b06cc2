"""The sole: a helper's hands on somebody who lies, own hands, and a foot on the floor."""

from collections.abc import Callable
from typing import Final

from guidance.figures.arms import GIVER
from guidance.figures.closeups import floor_foot, foot_on_knee
from guidance.figures.closeups.frame import bed, drawing
from guidance.figures.closeups.lying_feet import (
    LEFT,
    LOWER,
    ONE,
    RIGHT,
    UPPER,
    both_soles,
)
from guidance.figures.fists import fingers_over
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.feet import SOLE_PATCH, foot_below
from guidance.figures.marks import area, leaning, moving, pressing, resting
from guidance.figures.points import Point


def draw(subject: Subject) -> Drawing:
    place = subject.position if subject.mode == "partner" else "own"
    return _PICTURES[place, subject.technique, subject.tool]()


def _palms_rest() -> Drawing:
    spots = (RIGHT.point((0, 0.1)), LEFT.point((0, 0.1)))
    left = hand(
        "flat", laid("palm", spots[0], -82, 100, mirrored=True), GIVER, (80, 360)
    )
    right = hand("flat", laid("palm", spots[1], -98, 100), GIVER, (320, 360))
    patches = area(RIGHT.points(SOLE_PATCH), LEFT.points(SOLE_PATCH))
    return drawing(
        both_soles(False), patches, moving("hold", [left, right, resting(*spots)])
    )


def _palms_rest_on_side() -> Drawing:
    spots = (UPPER.point((0, 0.06)), LOWER.point((0, 0.06)))
    right = hand("flat", laid("palm", spots[0], -160, 98), GIVER, (420, 130))
    left = hand(
        "flat", laid("palm", spots[1], -168, 98, mirrored=True), GIVER, (420, 290)
    )
    patches = area(UPPER.points(SOLE_PATCH), LOWER.points(SOLE_PATCH))
    return drawing(
        both_soles(True), patches, moving("hold", [left, right, resting(*spots)])
    )


def _palm_leans() -> Drawing:
    spot = ONE.point((0.0, 0.22))
    palm = hand("flat", laid("palm", spot, -78, 108), GIVER, (196, 420))
    return drawing(
        bed(),
        foot_below().placed(ONE).svg(),
        area(ONE.points(SOLE_PATCH)),
        moving("press", [palm, leaning(spot)]),
    )


def _palm_leans_on_side() -> Drawing:
    spot = UPPER.point((0.0, 0.28))
    palm = hand("flat", laid("palm", spot, -34, 100), GIVER, (40, 330))
    return drawing(
        both_soles(True),
        area(UPPER.points(SOLE_PATCH)),
        moving("press", [palm, leaning(spot)]),
    )


def _thumb_leans() -> Drawing:
    """The fingers hold the foot from behind, so only the thumb lies on the sole."""
    tip = ONE.point((0.02, 0.24))
    holding = hand(
        "flat",
        laid("palm", ONE.point((0.2, 0.2)), 196, 118, mirrored=True),
        GIVER,
        (420, 250),
        view="palm",
    )
    root: Point = ONE.point((0.24, 0.12))
    thumb = fingers_over([root], [tip], 14, GIVER)
    return drawing(
        bed(),
        holding,
        foot_below().placed(ONE).svg(),
        area(ONE.points(SOLE_PATCH)),
        moving("press", [thumb, pressing((tip[0] - 6, tip[1] + 2))]),
    )


_PICTURES: Final[dict[tuple[str, str, str], Callable[[], Drawing]]] = {
    ("recline", "holding", "hands"): _palms_rest,
    ("recline", "palm-press", "hands"): _palm_leans,
    ("recline", "thumb-press", "hands"): _thumb_leans,
    ("bed-side", "holding", "hands"): _palms_rest_on_side,
    ("bed-side", "palm-press", "hands"): _palm_leans_on_side,
    ("own", "effleurage", "hands"): foot_on_knee.sole_stroked,
    ("own", "holding", "hands"): foot_on_knee.foot_held,
    ("own", "friction-circles", "ball-chair"): floor_foot.on_ball,
    ("own", "friction-circles", "rolled-towel"): floor_foot.on_towel,
    ("own", "slow-movement", "hands"): floor_foot.slides,
}
