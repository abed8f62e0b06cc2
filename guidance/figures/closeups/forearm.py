"""The forearm on its underside: a helper's hands, the own other hand, a ball, folded arms."""

from collections.abc import Callable
from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.folded_arms import folded_arms
from guidance.figures.closeups.frame import drawing
from guidance.figures.closeups.lying_forearm import GIVEN, HELD, OWN, Arm
from guidance.figures.fists import fist
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.marks import (
    arrow,
    leaning,
    moving,
    resting,
    squeezing,
    swaying,
)
from guidance.figures.points import Point
from guidance.figures.tools import ball


def draw(subject: Subject) -> Drawing:
    if subject.mode == "partner":
        return _GIVEN_PICTURES[subject.technique]()
    if subject.position == "recline":
        if subject.technique == "holding":
            return folded_arms()
        return _own_strokes(backs_of_fingers=subject.side == "either")
    return _OWN_PICTURES[subject.technique, subject.tool]()


def _picture(arm: Arm, *work: str) -> Drawing:
    return drawing(arm.drawn(), arm.patch(), arm.zones(), *work)


# --- A receiver's right arm, palm up; the helper's hands come from the right ---------------


def _helper(
    pose: str, own: str, at: Point, turn: float, elbow: Point, left: bool = False
) -> str:
    return hand(pose, laid(own, at, turn, 128, left), GIVER, elbow)


def _given_strokes() -> Drawing:
    """The helper's arm comes from below, so that the wrist stays free and in sight."""
    way: tuple[Point, Point] = (GIVEN.at(0.42, 0.02), GIVEN.at(0.76, 0.02))
    palm = _helper("flat", "palm", GIVEN.at(0.34, -0.02), 216, (320, 360), True)
    return _picture(GIVEN, moving("stroke", [palm, arrow(way)], way))


def _given_squeezes() -> Drawing:
    grip = _helper("grip", "palm", GIVEN.at(0.5, 0.0), -112, (270, 380))
    tips = (GIVEN.at(0.24, 0.17), GIVEN.at(0.24, -0.17))
    return _picture(GIVEN, moving("squeeze", [grip, squeezing(*tips, length=34)]))


def _hand_held() -> Drawing:
    """The forearm is left alone: the hand is held between two hands."""
    target: Point = (262, 148)
    under = hand(
        "flat", laid("palm", (268, 172), 168, 126), GIVER, (430, 250), view="palm"
    )
    top = _helper("flat", "palm", target, 174, (430, 60))
    return drawing(HELD.drawn(under), moving("hold", [top, resting(target)]))


_GIVEN_PICTURES: Final[dict[str, Callable[[], Drawing]]] = {
    "effleurage": _given_strokes,
    "squeeze-release": _given_squeezes,
    "holding": _hand_held,
}

# --- The own left arm, palm up, across the lap; the right hand comes from below ------------


def _own(
    pose: str, own: str, at: Point, turn: float, left: bool = False, **more: str
) -> str:
    return hand(pose, laid(own, at, turn, 124, left), SELF, (424, 330))


def _own_strokes(backs_of_fingers: bool = False) -> Drawing:
    way: tuple[Point, Point] = (OWN.at(0.4, -0.04), OWN.at(0.74, -0.04))
    spot = OWN.at(0.36 if backs_of_fingers else 0.32, 0.02)
    if backs_of_fingers:
        placing = laid("tips", spot, 206, 124, mirrored=True)
        working = hand("flat", placing, SELF, (424, 330), view="palm")
    else:
        working = _own("flat", "palm", spot, 208)
    return _picture(OWN, moving("stroke", [working, arrow(way)], way))


def _own_squeezes() -> Drawing:
    grip = _own("grip", "palm", OWN.at(0.46, -0.02), 222)
    tips = (OWN.at(0.78, 0.15), OWN.at(0.78, -0.15))
    return _picture(OWN, moving("squeeze", [grip, squeezing(*tips, length=30)]))


def _own_palm_leans() -> Drawing:
    spot = OWN.at(0.42, 0.0)
    return _picture(
        OWN,
        moving("press", [_own("flat", "palm", spot, 200), leaning(spot)]),
    )


def _own_forearm_leans() -> Drawing:
    spot = OWN.at(0.32, 0.0)
    across = fist(
        laid("wrist", (spot[0] - 40, spot[1] - 36), 222, 100), SELF, (318, 318)
    )
    return _picture(OWN, moving("press", [across, leaning(spot)]))


def _own_ball_rolls() -> Drawing:
    """The ball lies on the arm, the flat palm on the ball."""
    spot = OWN.at(0.44, 0.0)
    way = (OWN.at(0.7, 0.2), OWN.at(0.2, 0.2))
    palm = _own("flat", "palm", (spot[0] + 26, spot[1] + 34), 200)
    return _picture(
        OWN, moving("roll", [ball(OWN.at(0.44, 0.06), 27), palm, swaying(way)], way)
    )


_OWN_PICTURES: Final[dict[tuple[str, str], Callable[[], Drawing]]] = {
    ("effleurage", "hands"): _own_strokes,
    ("squeeze-release", "hands"): _own_squeezes,
    ("palm-press", "hands"): _own_palm_leans,
    ("palm-press", "soft-fist"): _own_forearm_leans,
    ("friction-circles", "ball-chair"): _own_ball_rolls,
}
