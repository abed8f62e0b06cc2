"""The own calf: hands on it, a heel that strokes the leg, heels that lift."""

from collections.abc import Callable
from typing import Final

from guidance.figures.arms import SELF
from guidance.figures.closeups import calf_stretch
from guidance.figures.closeups.frame import block, drawing
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.legs import BEHIND_KNEE, CALF_PATCH, FOOT, lower_leg
from guidance.figures.marks import area, arrow, ghost, leave_alone, moving, squeezing
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot, move


def draw(subject: Subject) -> Drawing:
    return _PICTURES[subject.position, subject.technique, subject.tool]()


# --- Sitting, from the side: knee above, foot on the floor --------------------------------

_LEG: Final = Placing(at=(196, 44), turn=90, size=196)
_THIGH: Final[list[Spot]] = [
    (-10, -20, 1), (100, -14), (180, 4), (228, 24), (240, 50), (232, 78, 1), (166, 82, 1), (150, 66), (100, 74), (-10, 86, 1),
]  # fmt: skip
_HOLLOW: Final[list[Spot]] = [
    (152, 66), (168, 72), (188, 78), (190, 92), (182, 102), (168, 98), (158, 86),
]  # fmt: skip
"""The back of the bent knee, where thigh and calf meet."""
_SEAT: Final[list[Spot]] = [(-5, 82), (120, 82), (120, 104), (-5, 104)]
_FLOOR: Final[list[Spot]] = [(-5, 282), (405, 282), (405, 310), (-5, 310)]


def _ground() -> str:
    return block(_FLOOR, "f-soft") + block(_SEAT, "f-firm")


def _sitting(leg: str) -> str:
    return _ground() + leg + path(smooth(_THIGH), "f-edge f-trousers")


def _standing_leg(placing: Placing, ankle: float = 90) -> str:
    return lower_leg(ankle).placed(placing).svg()


def _behind_knee() -> str:
    return leave_alone(
        [_HOLLOW], ["not behind", "the knee"], (76, 222), ((84, 200), (158, 94))
    )


def _squeeze() -> Drawing:
    grip = hand("grip", laid("palm", (190, 142), 122, 92), SELF, (318, -8))
    return drawing(
        _sitting(_standing_leg(_LEG)),
        area(_LEG.points(CALF_PATCH)),
        _behind_knee(),
        moving("squeeze", [grip, squeezing((150, 178), (226, 166), 36)]),
    )


def heel_strokes() -> Drawing:
    """One heel slides up the shin of the other leg; no hand takes part.

    The knee of the leg that works is lifted in front, so that its heel meets the shin.
    """
    way: tuple[Point, Point] = ((270, 176), (266, 106))
    lifted = lower_leg(64).placed(Placing(at=(336, 76), turn=120, size=164)).svg()
    return drawing(
        _ground() + _standing_leg(Placing(at=(228, 62), turn=90, size=184)),
        area(SHIN),
        path(smooth(move(_THIGH, 6, 6)), "f-edge f-trousers"),
        moving("stroke", [lifted, arrow(way)], way),
        path(smooth(LIFTED_THIGH), "f-edge f-trousers"),
    )


SHIN: Final[list[Spot]] = [
    (242, 98), (253, 104), (254, 160), (250, 222), (240, 226), (240, 160),
]  # fmt: skip
LIFTED_THIGH: Final[list[Spot]] = [
    (-10, -26, 1), (110, -14), (220, -4), (330, 10), (368, 34), (366, 74, 1), (312, 84, 1), (290, 62), (180, 64), (-10, 70, 1),
]  # fmt: skip


def _heels_lift() -> Drawing:
    """Toes stay on the floor while the heels come up; broken lines show the foot flat."""
    up = Placing(at=(190, 14), turn=84, size=196)
    flat = ghost(smooth(Placing(at=(202, 242), size=196).points(FOOT)))
    way: tuple[Point, Point] = ((140, 268), (140, 216))
    leg = lower_leg(128).placed(up).svg() + area(up.points(CALF_PATCH))
    return drawing(_sitting(flat + moving("move", [leg, arrow(way)], way)))


# --- One leg up on a stool -----------------------------------------------------------------

_UP: Final = Placing(at=(58, 120), turn=7, size=268)
_STOOL: Final[list[Spot]] = [(120, 196), (405, 206), (405, 236), (120, 226)]
_KNEE: Final[list[Spot]] = [
    (-10, 64, 1),
    (40, 70),
    (92, 82, 1),
    (86, 122),
    (80, 160, 1),
    (40, 168),
    (-10, 176, 1),
]


def _on_a_stool() -> Drawing:
    way: tuple[Point, Point] = ((214, 176), (128, 166))
    far = hand(
        "flat", laid("palm", (262, 126), 38, 92, mirrored=True), SELF, (130, -40)
    )
    near = hand("flat", laid("palm", (244, 146), 52, 92), SELF, (60, -30))
    zone = _UP.points(BEHIND_KNEE)
    alone = leave_alone(
        [zone], ["not behind", "the knee"], (66, 236), ((66, 218), (64, 148))
    )
    return drawing(
        block(_STOOL, "f-firm"),
        far,
        lower_leg(98).placed(_UP).svg(),
        path(smooth(_KNEE), "f-edge f-trousers"),
        area(_UP.points(CALF_PATCH)),
        alone,
        moving("stroke", [near, arrow(way)], way),
    )


_PICTURES: Final[dict[tuple[str, str, str], Callable[[], Drawing]]] = {
    ("chair-upright", "squeeze-release", "hands"): _squeeze,
    ("chair-upright", "slow-movement", "hands"): _heels_lift,
    ("chair-upright", "passive-stretch", "rolled-towel"): calf_stretch.towel_draws_toes,
    ("chair-upright", "passive-stretch", "hands"): calf_stretch.body_leans,
    ("bed-edge", "effleurage", "hands"): _on_a_stool,
}
