"""Receiver leans on a table; the giver stands or sits behind, beside or across it."""

from dataclasses import replace

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw
from guidance.figures.people import marked, painting, poses, proportions as build
from guidance.figures.people.person import Person
from guidance.figures.points import Point
from guidance.figures.scenes.giver import Hand, Stance, giver, pair, stool
from guidance.figures.scenes.seats import (
    GROUND,
    table_with_pillow,
)
from guidance.figures.sketch import Sketch


def at_table(area: str) -> Sketch:
    receiver = Person(poses.LEANING_ON_TABLE)
    if area in ("forearm", "hand-palm", "hand-back", "fingers"):
        return _across_table(receiver, area)
    stance, near, far = _at_leaning_back(receiver, area)
    helper, stance = giver(stance, GROUND, near, far)
    sketch = furniture.floor(-0.7, 0.88, GROUND)
    if not stance.standing:
        sketch.add(stool(stance, GROUND))
    body = table_with_pillow()
    body.add(furniture.chair(-0.1, 0.2, build.SEAT, GROUND))
    if stance.behind:
        sketch.add(painting.far_leg(helper))
        sketch.add(painting.body(helper))
    sketch.add(body)
    sketch.add(_pair_over(receiver, area, helper, stance))
    return sketch


def _pair_over(receiver: Person, area: str, helper: Person, stance: Stance) -> Sketch:
    if not stance.behind:
        return pair(receiver, area, helper, behind=False, over_arm=area == "upper-arm")
    sketch = painting.far_leg(receiver)
    sketch.add(painting.body(receiver))
    sketch.add(painting.arm(receiver))
    sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(helper, far=True))
    sketch.add(painting.arm(helper))
    return sketch


def _at_leaning_back(receiver: Person, area: str) -> tuple[Stance, Hand, Hand]:
    standing = Stance((-0.27, -0.236), 30, standing=True, feet=(0.08, -0.1))
    sitting = Stance((-0.42, -0.008), 14)
    beside = Stance((-0.03, -0.24), 22, standing=True, behind=True)

    def back(along: float, across: float = -1.0) -> Point:
        return marked.on(receiver, "trunk", along, across)

    at: dict[str, tuple[Stance, Hand, Hand]] = {
        "upper-back": (
            standing,
            Hand(back(0.6), "side", -36),
            Hand(back(0.78), "side", -32),
        ),
        "shoulder-blade": (
            standing,
            Hand(back(0.68), "side", -34),
            Hand(back(0.76), "side", -30),
        ),
        "shoulder-top": (
            replace(standing, hip=(-0.24, -0.23), lean=36),
            Hand(back(0.94, -0.5), "cup", 10),
            Hand(back(0.96, -1.0), "cup", 4),
        ),
        "upper-arm": (
            replace(standing, hip=(-0.21, -0.22), lean=36),
            Hand(marked.on(receiver, "upper_arm", 0.6, -0.4), "cup", 40),
            Hand(back(0.8), "side", -22),
        ),
        "neck-back": (
            beside,
            Hand(marked.on(receiver, "neck", 0.35, -0.9), "side", 26),
            Hand(back(0.8), "side", 20),
        ),
        "scalp": (
            replace(beside, hip=(0.02, -0.24)),
            Hand(marked.on_head(receiver, -0.16, -0.4), "pads", 14),
            Hand(marked.on_head(receiver, 0.06, -0.5), "pads", 10),
        ),
        "lower-back": (
            sitting,
            Hand(back(0.22), "side", -30),
            Hand(back(0.34), "side", -28),
        ),
        "sacrum": (
            sitting,
            Hand(back(0.1), "side", -44),
            Hand(back(0.52), "side", -30),
        ),
    }
    if area not in at:
        raise CannotDraw(f"a helper at the {area} of somebody who leans on a table")
    return at[area]


def _across_table(receiver: Person, area: str) -> Sketch:
    stance = Stance((0.98, -0.008), 22, faces_left=True)
    top = marked.on_hand(receiver, 0.5, -0.1)
    if area == "forearm":
        top = marked.on(receiver, "forearm", 0.6, -0.9)
        stance = replace(stance, hip=(0.94, -0.008), lean=30)
    hold = marked.on_hand(receiver, 0.9, 0.08)
    helper, stance = giver(
        stance, GROUND, Hand(top, "side", 20), Hand(hold, "edge", 10)
    )
    sketch = furniture.floor(-0.2, 1.12, GROUND)
    sketch.add(stool(stance, GROUND))
    sketch.add(painting.far_leg(helper))
    sketch.add(painting.body(helper))
    sketch.add(furniture.table(0.24, 0.76, -0.1, GROUND, 0.5))
    sketch.add(furniture.pillow(*furniture.soft_box(0.26, -0.205, 0.6, -0.098)))
    sketch.add(furniture.chair(-0.1, 0.2, build.SEAT, GROUND))
    sketch.add(painting.far_leg(receiver))
    sketch.add(painting.body(receiver))
    sketch.add(painting.arm(helper, far=True))
    sketch.add(painting.arm(receiver))
    sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(helper))
    return sketch
