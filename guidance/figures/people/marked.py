"""Where each area lies on a person seen from the side: the patch, and where a hand lands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from guidance.figures.kinds import CannotDraw
from guidance.figures.paths import circle_points
from guidance.figures.people.person import Person
from guidance.figures.points import Point, Spot
from guidance.figures.rods import Rod
from guidance.figures.sketch import Part, Sketch

Limb = Literal["trunk", "neck", "thigh", "shank", "upper_arm", "forearm"]


@dataclass(frozen=True)
class Strip:
    """Shares along a limb and across it (see `Rod`)."""

    limb: Limb
    start: float
    end: float
    low: float
    high: float


STRIPS: Final[dict[str, Strip]] = {
    "upper-back": Strip("trunk", 0.43, 0.86, -0.98, -0.2),
    "shoulder-blade": Strip("trunk", 0.6, 0.82, -0.98, -0.15),
    "lower-back": Strip("trunk", 0.15, 0.41, -0.98, -0.05),
    "sacrum": Strip("trunk", 0.0, 0.19, -0.98, -0.1),
    "buttock": Strip("trunk", -0.08, 0.14, -0.95, 0.1),
    "outer-hip": Strip("trunk", -0.03, 0.18, -0.5, 0.5),
    "chest-front": Strip("trunk", 0.68, 0.82, 0.15, 0.92),
    "shoulder-top": Strip("trunk", 0.83, 0.99, -0.75, 0.6),
    "neck-back": Strip("neck", 0.02, 0.55, -1.1, 0.05),
    "upper-arm": Strip("upper_arm", 0.3, 0.9, -0.8, 0.8),
    "forearm": Strip("forearm", 0.12, 0.88, -0.85, 0.85),
    "thigh-front": Strip("thigh", 0.3, 0.82, -0.98, -0.05),
    "thigh-outer": Strip("thigh", 0.3, 0.8, -0.5, 0.45),
    "calf": Strip("shank", 0.1, 0.62, -0.1, 0.98),
    "shin-outer": Strip("shank", 0.14, 0.72, -0.85, 0.1),
}

# On a head, in head heights; on a foot and a hand, in their own frames.
ON_HEAD: Final[dict[str, list[Spot]]] = {
    "scalp": circle_points((-0.12, -0.3), 0.21, 0.17),
    "forehead": [
        (0.24, -0.36),
        (0.35, -0.29),
        (0.37, -0.17),
        (0.3, -0.12),
        (0.2, -0.2),
    ],
    "temples": circle_points((0.18, -0.12), 0.1, 0.11),
    "jaw": circle_points((0.13, 0.2), 0.12, 0.13),
    "skull-base": circle_points((-0.33, 0.2), 0.12, 0.1),
}
ON_FOOT: Final[dict[str, list[Spot]]] = {
    "foot-sole": [
        (-0.034, 0.028),
        (0.02, 0.03),
        (0.085, 0.033),
        (0.09, 0.044),
        (0.02, 0.044),
        (-0.03, 0.044),
    ],
    "foot-top": [
        (0.012, -0.011),
        (0.045, 0.008),
        (0.078, 0.019),
        (0.07, 0.032),
        (0.03, 0.02),
    ],
    "toes": [(0.076, 0.019), (0.104, 0.028), (0.106, 0.041), (0.08, 0.042)],
}
ON_HAND: Final[dict[str, list[Spot]]] = {
    "hand-palm": [(0.02, -0.12), (0.3, -0.13), (0.6, -0.1), (0.62, 0.1), (0.3, 0.12), (0.04, 0.1)],
    "hand-back": [(0.02, -0.12), (0.3, -0.13), (0.6, -0.1), (0.62, 0.1), (0.3, 0.12), (0.04, 0.1)],
    "fingers": [(0.52, -0.1), (0.8, -0.08), (1.0, 0.0), (0.98, 0.08), (0.7, 0.11), (0.5, 0.12)],
}  # fmt: skip


def rod(person: Person, limb: Limb, far: bool = False) -> Rod:
    limbs: dict[Limb, Callable[[], Rod]] = {
        "trunk": person.trunk,
        "neck": person.neck,
        "thigh": lambda: person.thigh(far),
        "shank": lambda: person.shank(far),
        "upper_arm": lambda: person.upper_arm(far),
        "forearm": lambda: person.forearm(far),
    }
    return limbs[limb]()


def outline(person: Person, area: str, far: bool = False) -> list[Spot]:
    """The patch of an area, in the person's own frame."""
    if area in STRIPS:
        s = STRIPS[area]
        return rod(person, s.limb, far).patch(s.start, s.end, s.low, s.high)
    if area == "knee-front":
        return circle_points(person.thigh(far).middle(0.98), 0.042)
    if area in ON_HEAD:
        return person.head_placing().points(ON_HEAD[area])
    if area in ON_FOOT:
        return person.foot_placing(far).points(ON_FOOT[area])
    if area in ON_HAND:
        return person.hand_placing(far).points(ON_HAND[area])
    raise CannotDraw(f"no place on the body for the area {area}")


def mark(person: Person, area: str, far: bool = False) -> Sketch:
    return person.placed(patch(outline(person, area, far)))


def patch(spots: list[Spot]) -> Sketch:
    sketch = Sketch()
    sketch.layer(Part("f-area", spots), rim="f-area-edge")
    return sketch


def on(
    person: Person, limb: Limb, along: float, across: float, far: bool = False
) -> Point:
    """A point on a limb, in the picture."""
    return person.outside(rod(person, limb, far).at(along, across))


def on_head(person: Person, x: float, y: float) -> Point:
    return person.outside(person.head_placing().point((x, y)))


def on_foot(person: Person, x: float, y: float, far: bool = False) -> Point:
    return person.outside(person.foot_placing(far).point((x, y)))


def on_hand(person: Person, x: float, y: float, far: bool = False) -> Point:
    place = person.hand_placing(far)
    return person.outside(place.point((x, y)))
