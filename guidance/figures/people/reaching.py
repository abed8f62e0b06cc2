"""One's own hand on one's own body: which arm goes where, for each area."""

from dataclasses import dataclass
from typing import Final, Literal

from guidance.figures.kinds import CannotDraw
from guidance.figures.people import marked, painting
from guidance.figures.people.person import Person
from guidance.figures.points import Point
from guidance.figures.sketch import Sketch

Way = Literal["near", "across", "onto-arm"]
"""near: the arm on the onlooker's side. across: the other arm comes round the front of the
chest. onto-arm: the other hand lies on this arm."""


@dataclass(frozen=True)
class Reach:
    limb: marked.Limb | Literal["head", "hand", "foot"]
    along: float
    across: float
    hand: str
    turn: float
    way: Way = "near"
    turned_over: bool = False
    elbow_up: bool = False
    short: float = 1.0


SITTING: Final[dict[str, Reach]] = {
    "scalp": Reach("head", -0.12, -0.42, "pads", -150, turned_over=True),
    "neck-back": Reach("neck", 0.3, -0.8, "side", 155, turned_over=True, short=0.9),
    "shoulder-top": Reach("trunk", 0.96, -0.2, "cup", 176, "across", True, short=0.72),
    "chest-front": Reach("trunk", 0.79, 0.72, "flat", 205, "across", True, short=0.75),
    "upper-arm": Reach("upper_arm", 0.3, 0.3, "side", 190, "across", True, short=0.95),
    "forearm": Reach("forearm", 0.62, -0.8, "cup", 118, "onto-arm", True, short=0.66),
    "hand-palm": Reach("hand", 0.35, -0.1, "side", 60, "onto-arm"),
    "hand-back": Reach("hand", 0.35, -0.1, "side", 60, "onto-arm"),
    "fingers": Reach("hand", 0.75, -0.08, "pads", 60, "onto-arm"),
    "thigh-front": Reach("thigh", 0.55, -1.0, "side", 6),
    "thigh-outer": Reach("thigh", 0.5, -0.1, "flat", 20),
    "knee-front": Reach("thigh", 0.95, -0.9, "pads", 14),
    "outer-hip": Reach("trunk", 0.08, 0.0, "fist", 100),
    "lower-back": Reach("trunk", 0.27, -0.7, "flat", 70),
    "sacrum": Reach("trunk", 0.16, -0.8, "flat", 62),
    "buttock": Reach("trunk", 0.04, -0.7, "fist", 62),
    "calf": Reach("shank", 0.35, 0.6, "cup", 120),
}


def target(person: Person, reach: Reach) -> Point:
    if reach.limb == "head":
        return marked.on_head(person, reach.along, reach.across)
    if reach.limb == "hand":
        return marked.on_hand(person, reach.along, reach.across)
    if reach.limb == "foot":
        return marked.on_foot(person, reach.along, reach.across)
    return marked.on(person, reach.limb, reach.along, reach.across)


def reaching(person: Person, reach: Reach) -> Person:
    return person.reaching(
        target(person, reach),
        reach.hand,
        reach.turn,
        far=reach.way != "near",
        turned_over=reach.turned_over,
        elbow_up=reach.elbow_up,
        short=reach.short,
    )


def draw_working(person: Person, area: str, reach: Reach) -> Sketch:
    """Far leg, body, patch and arms of somebody whose hand works on an own area."""
    worker = reaching(person, reach)
    sketch = painting.far_leg(worker)
    if reach.way == "near":
        sketch.add(painting.body(worker))
        sketch.add(marked.mark(worker, area))
        sketch.add(painting.arm(worker))
        return sketch
    sketch.add(painting.arm(worker, far=True))
    sketch.add(painting.body(worker))
    if reach.way == "onto-arm":
        sketch.add(painting.arm(worker))
        sketch.add(marked.mark(worker, area))
        sketch.add(painting.hand(worker, far=True))
        return sketch
    sketch.add(painting.arm(worker))
    sketch.add(marked.mark(worker, area))
    sketch.add(painting.lower_arm(worker, far=True))
    return sketch


def own_reach(area: str, position: str, table: dict[str, Reach]) -> Reach:
    if area not in table:
        raise CannotDraw(f"own hand on {area} in {position} is not drawn")
    return table[area]
