"""Front of the thigh: own hands in the own lap, or a helper's on somebody who half lies."""

from guidance.figures.arms import GIVER, SELF
from guidance.figures.closeups.frame import bed, drawing, pillow
from guidance.figures.closeups.lap import ELBOWS, HAND, inner_thighs, lap, patch
from guidance.figures.closeups.seat import knee_straightens
from guidance.figures.fists import fist
from guidance.figures.hands import hand, laid
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.thighs import INNER, PATCH, thigh_above
from guidance.figures.marks import (
    area,
    arrow,
    circling,
    kneading,
    leaning,
    leave_alone,
    moving,
    resting,
    squeezing,
    swaying,
    way_back,
)
from guidance.figures.points import Placing, Point, Spot

WAY: tuple[Point, Point] = ((297, 226), (297, 284))


def draw(subject: Subject) -> Drawing:
    if subject.technique == "slow-movement":
        return knee_straightens()
    if subject.mode == "partner":
        return _helped(subject.technique == "holding")
    still = subject.technique == "holding"
    work = _RESTING if still else _OWN[subject.technique, subject.tool]
    in_bed = subject.position == "recline"
    if in_bed and subject.technique == "effleurage":
        work = _strokes(two=False)
    return drawing(lap(in_bed), patch(both=still), inner_thighs(), work)


def _right(pose: str, at: Point, turn: float, elbow: Point = ELBOWS["right"]) -> str:
    return hand(pose, laid("palm", at, turn, HAND), SELF, elbow)


def _left(pose: str, at: Point, turn: float, elbow: Point = ELBOWS["left"]) -> str:
    return hand(pose, laid("palm", at, turn, HAND, mirrored=True), SELF, elbow)


def _forearm_along(y: float) -> str:
    """The flat right forearm lies over the right thigh, its loose hand towards the knee.

    Straight across, the hand would hang over the inner thigh.
    """
    return hand("grip", laid("wrist", (288, y), -104, 96), SELF, (396, y + 118))


def _strokes(two: bool) -> str:
    """The left arm comes over the knees, so that it does not cover the inner thighs."""
    across = [_left("flat", (278, 152), -8, (-30, 184))] if two else []
    own = _right("flat", (308, 200) if two else (300, 190), -96)
    return moving("stroke", [*across, own, arrow(WAY)], WAY) + way_back(
        [(268, 280), (268, 238)]
    )


_RESTING = moving(
    "hold",
    [
        _left("flat", (102, 205), -86),
        _right("flat", (298, 205), -94),
        resting((102, 205), (298, 205)),
    ],
)
_OWN: dict[tuple[str, str], str] = {
    ("effleurage", "hands"): _strokes(two=True),
    ("effleurage", "soft-fist"): moving(
        "stroke", [_forearm_along(150)], ((290, 210), (290, 270))
    )
    + swaying([(290, 222), (290, 282)]),
    ("friction-circles", "hands"): moving(
        "circle", [_right("flat", (306, 225), -96), circling((300, 222), 26)]
    ),
    ("friction-circles", "soft-fist"): moving(
        "circle",
        [
            fist(laid("fist", (304, 232), -98, HAND), SELF, ELBOWS["right"]),
            circling((290, 190)),
        ],
    ),
    ("palm-press", "soft-fist"): moving(
        "press", [_forearm_along(168), leaning((322, 208))]
    ),
    ("petrissage", "hands"): moving(
        "knead",
        [
            _right("grip", (326, 226), -118),
            kneading((296, 186)),
        ],
    ),
    ("squeeze-release", "soft-fist"): moving(
        "squeeze",
        [
            fist(laid("wrist", (346, 170), -96, 100), SELF, (358, 345)),
            _left("flat", (282, 215), -60),
            squeezing((356, 226), (250, 196), 32),
        ],
    ),
}


# --- A helper stands at the right side of somebody who half lies, head to the left ------

_NEAR = Placing(at=(2, 205), turn=90, size=272)
_FAR = Placing(at=(2, 47), turn=270, size=272, mirrored=True)
_PILLOW: list[Spot] = [
    (224, -20), (252, -34), (342, -34), (368, -16), (374, 130), (368, 300), (342, 328), (252, 328), (224, 306), (218, 130),
]  # fmt: skip
_FAR_INNER: Point = (132, 96)
_GIVEN_WAY: tuple[Point, Point] = ((146, 200), (72, 200))


def _helped(still: bool) -> Drawing:
    legs = thigh_above().placed(_FAR).svg() + thigh_above().placed(_NEAR).svg()
    patches = [place.points(PATCH) for place in ((_FAR, _NEAR) if still else (_NEAR,))]
    alone = leave_alone(
        [_NEAR.points(INNER), _FAR.points(INNER)],
        ["not the", "inner thigh"],
        (320, 118),
        ((246, 122), _FAR_INNER),
        plate=True,
    )
    work = _helper_rests() if still else _helper_strokes()
    return drawing(bed(), pillow(_PILLOW), legs, area(*patches), alone, work)


def _helper_rests() -> str:
    on_far = hand("flat", laid("palm", (192, 44), -98, 100), GIVER, (256, 350))
    on_near = hand(
        "flat", laid("palm", (128, 218), -84, 96, mirrored=True), GIVER, (100, 355)
    )
    return moving("hold", [on_far, on_near, resting((192, 44), (128, 218))])


def _helper_strokes() -> str:
    one = hand(
        "flat", laid("palm", (172, 204), -112, 98, mirrored=True), GIVER, (152, 345)
    )
    other = hand("flat", laid("palm", (214, 206), -104, 98), GIVER, (262, 345))
    return moving("stroke", [one, other, arrow(_GIVEN_WAY)], _GIVEN_WAY) + way_back(
        [(78, 228), (132, 228)]
    )
