"""Outer side of the thigh: the own one while sitting, a helper's hands on a side-lier's."""

from typing import Final

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.frame import bed, drawing, pillow
from guidance.figures.closeups.seat import SHIRT, THIGH, sitter
from guidance.figures.elements import path
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.thighs import HIP_KNOB, OUTER_KNEE, SIDE_PATCH, thigh_side
from guidance.figures.marks import (
    area,
    arrow,
    kneading,
    leave_alone,
    moving,
    resting,
    swaying,
)
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot


def draw(subject: Subject) -> Drawing:
    if subject.mode == "partner":
        return _helped(subject.technique == "holding")
    work = _OWN[subject.technique, subject.tool]
    return drawing(sitter(), area(THIGH.points(SIDE_PATCH)), _own_zones(), work)


def _own_zones() -> str:
    knee = leave_alone(
        [THIGH.points(OUTER_KNEE)],
        ["not the side", "of the knee"],
        (338, 40),
        ((330, 66), (284, 126)),
    )
    return knee + leave_alone(
        [THIGH.points(HIP_KNOB)],
        ["not the", "hip knob"],
        (60, 232),
        ((62, 214), (76, 140)),
    )


_ELBOW: Final[Point] = (62, -12)
_ALONG: Final[tuple[Point, Point]] = ((152, 178), (234, 170))
_OWN: Final[dict[tuple[str, str], str]] = {
    ("petrissage", "hands"): moving(
        "knead",
        [
            hand("grip", laid("palm", (152, 92), 62, 92), SELF, _ELBOW),
            kneading((186, 128), -28, 32),
        ],
    ),
    ("effleurage", "hands"): moving(
        "stroke",
        [hand("flat", laid("heel", (128, 98), 32, 92), SELF, _ELBOW), arrow(_ALONG)],
        _ALONG,
    ),
    ("effleurage", "soft-fist"): moving(
        "stroke",
        [
            hand("grip", laid("wrist", (176, 118), 14, 80), SELF, (62, 84)),
            swaying([(140, 178), (232, 170)]),
        ],
        ((140, 166), (232, 160)),
    ),
}

# --- Somebody lies on the left side, seen from above; the helper stands behind ------------

_LYING: Final = Placing(at=(96, 128), turn=0, size=200)
_BETWEEN: Final[list[Spot]] = [
    (150, 150), (210, 132), (300, 110), (352, 120), (372, 180), (364, 270), (330, 318), (240, 318), (226, 240), (176, 206),
]  # fmt: skip
_UP: Final[tuple[Point, Point]] = ((192, 126), (136, 128))


def _helped(still: bool) -> Drawing:
    shirt: list[Spot] = [
        (s[0] + 12, s[1], 1) if len(s) == 3 else (s[0] + 12, s[1]) for s in SHIRT
    ]
    body = (
        pillow(_BETWEEN)
        + thigh_side().placed(_LYING).svg()
        + path(smooth(shirt), "f-edge f-shirt")
    )
    knee = leave_alone(
        [_LYING.points(OUTER_KNEE)],
        ["not the side", "of the knee"],
        (338, 34),
        ((330, 60), (296, 124)),
    )
    knob = leave_alone(
        [_LYING.points(HIP_KNOB)],
        ["not the", "hip knob"],
        (44, 240),
        ((50, 222), (86, 140)),
    )
    target = (196, 128) if still else (226, 128)
    palm = hand("flat", laid("palm", target, -64, 92), GIVER, (150, 320))
    if still:
        work = moving("hold", [palm, resting(target)])
    else:
        work = moving("stroke", [palm, arrow(_UP)], _UP)
    return drawing(bed(), body, area(_LYING.points(SIDE_PATCH)), knee, knob, work)
