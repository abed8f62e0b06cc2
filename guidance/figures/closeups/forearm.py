"""The forearm on its underside: a helper's hands, the own other hand, a ball, folded arms."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.folded_arms import folded_arms
from guidance.figures.closeups.frame import drawing, pillow
from guidance.figures.elements import path
from guidance.figures.fists import fist
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.marks import (
    area,
    arrow,
    leaning,
    leave_alone,
    moving,
    resting,
    squeezing,
    swaying,
)
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Placing, Point, Spot, between
from guidance.figures.tools import ball
from guidance.figures.tubes import tube


def draw(subject: Subject) -> Drawing:
    if subject.mode == "partner":
        return _GIVEN_PICTURES[subject.technique]()
    if subject.position == "recline":
        if subject.technique == "holding":
            return folded_arms()
        return _own_strokes(backs_of_fingers=subject.side == "either")
    return _OWN_PICTURES[subject.technique, subject.tool]()


# A forearm palm up, in shares of its length: the wrist at 0,0, the elbow at 1,0.
_PATCH: Final[list[Spot]] = [
    (0.16, -0.05), (0.3, -0.08), (0.55, -0.1), (0.7, -0.09), (0.74, 0.0), (0.7, 0.09), (0.55, 0.1), (0.3, 0.08), (0.16, 0.05), (0.13, 0.0),
]  # fmt: skip
_WRIST: Final[list[Spot]] = [
    (-0.05, -0.075), (0.0, -0.083), (0.06, -0.083), (0.07, 0.0), (0.06, 0.083), (0.0, 0.083), (-0.05, 0.075), (-0.055, 0.0),
]  # fmt: skip
_ELBOW: Final[list[Spot]] = [
    (0.9, -0.1), (0.96, -0.12), (1.03, -0.1), (1.06, 0.0), (1.03, 0.1), (0.96, 0.12), (0.9, 0.1), (0.87, 0.0)
]  # fmt: skip


@dataclass(frozen=True)
class Arm:
    """Where the arm that is worked on lies: its wrist, elbow, and the sleeve beyond."""

    wrist: Point
    elbow: Point
    shoulder: Point
    turn: float
    mirrored: bool
    words: tuple[Point, Point]
    pillow: list[Spot]

    def placing(self) -> Placing:
        """The frame of the patches: from the wrist to the elbow."""
        x, y = self.elbow[0] - self.wrist[0], self.elbow[1] - self.wrist[1]
        return Placing(at=self.wrist, turn=self.turn + 180, size=(x * x + y * y) ** 0.5)

    def drawn(self, under: str = "") -> str:
        """The arm on its pillow, with what is painted under it."""
        size = self.placing().size / 1.42
        sleeve = tube(
            [between(self.elbow, self.shoulder, 0.16), self.shoulder],
            [(size * 0.29, size * 0.29)] * 2,
        )
        upper = tube(
            [self.elbow, between(self.elbow, self.shoulder, 0.4)],
            [(size * 0.23, size * 0.23)] * 2,
            True,
        )
        own = Placing(at=self.wrist, turn=self.turn, size=size, mirrored=self.mirrored)
        bare = hand("open", own, SELF, self.elbow, view="palm", sleeve=False)
        joint = [
            between(self.elbow, self.wrist, 0.1),
            between(self.elbow, self.shoulder, 0.16),
        ]
        seam = path(straight(tube(joint, [(size * 0.212, size * 0.212)] * 2)), "f-skin")
        return (
            pillow(self.pillow)
            + under
            + path(smooth(upper), "f-edge f-skin")
            + bare
            + seam
            + path(smooth(sleeve), "f-edge f-shirt")
        )

    def zones(self) -> str:
        frame = self.placing()
        wrist_at, elbow_at = self.words
        wrist = leave_alone(
            [frame.points(_WRIST)],
            ["not the wrist"],
            wrist_at,
            (_below(wrist_at), frame.point((0, -0.02))),
        )
        inner = leave_alone(
            [frame.points(_ELBOW)],
            ["not the", "inner elbow"],
            elbow_at,
            (_below(elbow_at, 24), frame.point((0.95, -0.05))),
        )
        return wrist + inner

    def at(self, along: float, aside: float = 0.0) -> Point:
        return self.placing().point((along, aside))


def _below(words: Point, gap: float = 8) -> Point:
    return words[0], words[1] + gap


def _picture(arm: Arm, *work: str) -> Drawing:
    return drawing(arm.drawn(), area(arm.placing().points(_PATCH)), arm.zones(), *work)


# --- A receiver's right arm, palm up; the helper's hands come from the right ---------------

GIVEN: Final = Arm(
    wrist=(270, 150), elbow=(60, 150), shoulder=(-60, 120), turn=0, mirrored=True,
    words=((300, 48), (70, 36)),
    pillow=[(-20, 92), (80, 84), (220, 92), (330, 86), (372, 110), (378, 150), (370, 200), (330, 226), (220, 218), (80, 226), (-20, 216)],
)  # fmt: skip

HELD: Final = replace(GIVEN, wrist=(206, 150), elbow=(-4, 150), shoulder=(-120, 120))


def _helper(
    pose: str, own: str, at: Point, turn: float, elbow: Point, left: bool = False
) -> str:
    return hand(pose, laid(own, at, turn, 128, left), GIVER, elbow)


def _given_strokes() -> Drawing:
    way: tuple[Point, Point] = (GIVEN.at(0.36, 0.02), GIVEN.at(0.7, 0.02))
    palm = _helper("flat", "palm", GIVEN.at(0.2, -0.02), 196, (392, 330), True)
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

OWN: Final = Arm(
    wrist=(248, 122), elbow=(62, 206), shoulder=(-20, 320), turn=-24.3, mirrored=False,
    words=((192, 34), (58, 40)),
    pillow=[(10, 180), (60, 120), (180, 70), (300, 40), (360, 50), (384, 110), (360, 180), (260, 230), (140, 290), (60, 310), (0, 280)],
)  # fmt: skip


def _own(
    pose: str, own: str, at: Point, turn: float, left: bool = False, **more: str
) -> str:
    return hand(pose, laid(own, at, turn, 124, left), SELF, (424, 330))


def _own_strokes(backs_of_fingers: bool = False) -> Drawing:
    way: tuple[Point, Point] = (OWN.at(0.36, -0.04), OWN.at(0.7, -0.04))
    spot = OWN.at(0.24, -0.02)
    if backs_of_fingers:
        placing = laid("tips", spot, 206, 124, mirrored=True)
        working = hand("flat", placing, SELF, (424, 330), view="palm")
    else:
        working = _own("flat", "palm", spot, 198)
    return _picture(OWN, moving("stroke", [working, arrow(way)], way))


def _own_squeezes() -> Drawing:
    grip = _own("grip", "palm", OWN.at(0.46, -0.02), 222)
    tips = (OWN.at(0.78, 0.15), OWN.at(0.78, -0.15))
    return _picture(OWN, moving("squeeze", [grip, squeezing(*tips, length=30)]))


def _own_palm_leans() -> Drawing:
    spot = OWN.at(0.42, 0.0)
    return _picture(
        OWN,
        moving("press", [_own("flat", "palm", spot, 200), leaning(spot, 27, 25, 22)]),
    )


def _own_forearm_leans() -> Drawing:
    spot = OWN.at(0.32, 0.0)
    across = fist(
        laid("wrist", (spot[0] - 40, spot[1] - 36), 222, 100), SELF, (318, 318)
    )
    return _picture(OWN, moving("press", [across, leaning(spot, 26, 24, 22)]))


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
