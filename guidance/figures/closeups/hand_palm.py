"""The palm and the thumb pad: the own hand's or a helper's work on it."""

from collections.abc import Callable
from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups.frame import drawing
from guidance.figures.closeups.open_hand import GIVEN, OWN, Scene
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.open_hand import PALM
from guidance.figures.marks import (
    area,
    arrow,
    circling,
    leaning,
    leaning_and_letting_go,
    moving,
    pressing,
    resting,
)
from guidance.figures.points import Point


def draw(subject: Subject) -> Drawing:
    return _PICTURES[subject.mode, subject.technique, subject.tool]()


def _palm(scene: Scene, *work: str, under: str = "") -> Drawing:
    patch = area(scene.palm.points(PALM))
    return drawing(
        scene.worked("palm", under), patch, scene.creases(), scene.wrist(), *work
    )


# --- A helper's hands --------------------------------------------------------------------


def _two_thumbs() -> Drawing:
    """Fingers support from below, two flat thumbs circle on the palm."""
    p = GIVEN.palm.point
    under = GIVEN.below(p((0.66, -0.26)), 176, 1) + GIVEN.below(p((0.66, 0.26)), 184)
    tips = (p((0.3, -0.11)), p((0.37, 0.1)))
    thumbs = GIVEN.thumb(p((0.62, -0.28)), tips[0]) + GIVEN.thumb(
        p((0.66, 0.27)), tips[1]
    )
    return _palm(
        GIVEN,
        moving("circle", [thumbs, circling(tips[0], 15), circling(tips[1], 15, False)]),
        under=under,
    )


def _thumb_leans() -> Drawing:
    p = GIVEN.palm.point
    under = GIVEN.below(p((0.66, -0.26)), 176, 1) + GIVEN.below(p((0.66, 0.26)), 184)
    tip = p((0.3, 0.06))
    return _palm(
        GIVEN,
        moving("press", [GIVEN.thumb(p((0.64, 0.27)), tip), pressing(tip)]),
        under=under,
    )


PAST_WRIST: Final = 142.0
"""Fingers of a helper's palm go past the wrist crease, not over it."""


def _helper_palm_circles() -> Drawing:
    target = GIVEN.palm.point((0.4, 0.0))
    palm = GIVEN.working("flat", "palm", target, PAST_WRIST)
    return _palm(GIVEN, moving("circle", [palm, circling(target, 40)]))


def helper_palm_meets() -> Drawing:
    """Palm to palm: the helper's hand lies across the open palm."""
    target = GIVEN.palm.point((0.42, 0.0))
    palm = GIVEN.working("flat", "palm", target, PAST_WRIST)
    return _palm(GIVEN, moving("hold", [palm, resting(target)]))


def _between_two_palms() -> Drawing:
    target = GIVEN.palm.point((0.46, -0.02))
    under = GIVEN.below(GIVEN.palm.point((0.52, 0.16)), 184)
    top = GIVEN.working("close", "palm", target, PAST_WRIST)
    return _palm(GIVEN, moving("hold", [top, resting(target)]), under=under)


# --- The own other hand -------------------------------------------------------------------


def _own_strokes() -> Drawing:
    way: tuple[Point, Point] = (
        OWN.palm.point((0.6, -0.02)),
        OWN.palm.point((0.12, 0.0)),
    )
    return _palm(
        OWN,
        moving(
            "stroke",
            [
                OWN.working("flat", "tips", OWN.palm.point((0.5, -0.02)), -150),
                arrow(way),
            ],
            way,
        ),
    )


def _own_thumb(tip: Point, motion: str) -> Drawing:
    p = OWN.palm.point
    under = OWN.below(p((0.3, 0.34)), -150)
    thumb = OWN.thumb(p((0.34, 0.26)), tip)
    mark = circling(tip, 18) if motion == "circle" else pressing(tip)
    return _palm(
        OWN,
        moving("circle" if motion == "circle" else "press", [thumb, mark]),
        under=under,
    )


def _own_thumb_circles() -> Drawing:
    return _own_thumb(OWN.palm.point((0.26, -0.1)), "circle")


def _own_thumb_leans() -> Drawing:
    return _own_thumb(OWN.palm.point((0.36, 0.0)), "press")


def _own_hands_rest() -> Drawing:
    target = OWN.palm.point((0.42, 0.0))
    return _palm(
        OWN,
        moving("hold", [OWN.working("flat", "palm", target, -120), resting(target)]),
    )


def _own_palm_leans() -> Drawing:
    target = OWN.palm.point((0.38, 0.0))
    parts = [OWN.working("flat", "palm", target, -120), leaning(target)]
    return _palm(OWN, moving("press", parts))


def _own_palm_leans_and_lets_go() -> Drawing:
    """Solid arrows press on the print of the palm, dotted ones let go of it."""
    target = OWN.palm.point((0.38, 0.0))
    palm = OWN.working("flat", "palm", target, -120)
    return _palm(OWN, moving("squeeze", [palm, leaning_and_letting_go(target, 30)]))


def own_palm_circles() -> Drawing:
    """The whole other palm turns in wide circles."""
    target = OWN.palm.point((0.38, 0.0))
    palm = OWN.working("flat", "palm", target, -120)
    return _palm(OWN, moving("circle", [palm, circling(target, 40)]))


def own_palms_meet() -> Drawing:
    """Palm to palm: the fingers of both hands point the same way."""
    target = OWN.palm.point((0.42, 0.0))
    palm = OWN.working("flat", "palm", target, -100)
    return _palm(OWN, moving("hold", [palm, resting(target)]))


def _own_forearm_rests() -> Drawing:
    """The weight of the other forearm lies across the palm."""
    x, y = OWN.palm.point((0.36, 0.0))
    across = hand(
        "grip", laid("wrist", (x - 50, y - 10), 178, 120), SELF, (420, y + 30)
    )
    return _palm(OWN, moving("hold", [across, resting((x + 4, y - 6))]))


_PICTURES: Final[dict[tuple[str, str, str], Callable[[], Drawing]]] = {
    ("partner", "effleurage", "hands"): _helper_palm_circles,
    ("partner", "friction-circles", "hands"): _two_thumbs,
    ("partner", "thumb-press", "hands"): _thumb_leans,
    ("partner", "holding", "hands"): _between_two_palms,
    ("self", "effleurage", "hands"): _own_strokes,
    ("self", "friction-circles", "hands"): _own_thumb_circles,
    ("self", "thumb-press", "hands"): _own_thumb_leans,
    ("self", "holding", "hands"): _own_hands_rest,
    ("self", "palm-press", "hands"): _own_palm_leans,
    ("self", "squeeze-release", "hands"): _own_palm_leans_and_lets_go,
    ("self", "holding", "soft-fist"): _own_forearm_rests,
}
