"""Receiver half lies in bed; the giver sits beside it, at its foot, or stands at its head."""

from dataclasses import replace

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw
from guidance.figures.people import marked, painting, poses
from guidance.figures.people.person import Person
from guidance.figures.people.pose import Leg
from guidance.figures.points import Point
from guidance.figures.scenes.giver import Hand, Stance, giver, stool
from guidance.figures.scenes.seats import (
    BED_GROUND,
    recline_bed,
)
from guidance.figures.sketch import Sketch


def half_lying(area: str) -> Sketch:
    receiver = Person(poses.RECLINING, barefoot=True)
    if area in marked.ON_FOOT:
        return _at_the_feet(area)
    stance, near, far = _beside_recliner(receiver, area)
    helper, stance = giver(stance, BED_GROUND, near, far)
    sketch = Sketch() if stance.standing else stool(stance, BED_GROUND)
    sketch.add(painting.far_leg(helper))
    sketch.add(painting.body(helper))
    sketch.add(recline_bed())
    x = stance.hip[0]
    sketch.add(furniture.floor(min(-0.6, x - 0.2), x + 0.26, BED_GROUND))
    sketch.add(painting.far_leg(receiver))
    sketch.add(painting.body(receiver))
    on_arm = area in marked.ON_HAND
    if not on_arm:
        sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(receiver))
    if on_arm:
        sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(helper, far=True))
    sketch.add(painting.arm(helper))
    return sketch


def _beside_recliner(receiver: Person, area: str) -> tuple[Stance, Hand, Hand]:
    """The giver sits on the far side of the bed, or stands at its head end."""

    def seat(x: float, lean: float = 14) -> Stance:
        return Stance((x, 0.0), lean, faces_left=True, behind=True)

    def thigh(along: float) -> Point:
        return marked.on(receiver, "thigh", along, -0.95)

    def shank(along: float, across: float) -> Point:
        return marked.on(receiver, "shank", along, across)

    head_end = Stance((-0.86, -0.215), 26, standing=True)
    top = marked.on_hand(receiver, 0.4, -0.1), marked.on_hand(receiver, 0.7, -0.05)
    at: dict[str, tuple[Stance, Hand, Hand]] = {
        "thigh-front": (
            seat(0.42),
            Hand(thigh(0.5), "side", 30),
            Hand(thigh(0.75), "side", 30),
        ),
        "shin-outer": (
            seat(0.62, 18),
            Hand(shank(0.36, -0.9), "side", 46),
            Hand(shank(0.62, -0.9), "side", 46),
        ),
        "calf": (
            seat(0.64, 16),
            Hand(shank(0.32, 0.6), "side", 30, True),
            Hand(shank(0.5, -0.8), "side", 42),
        ),
        "hand-palm": (
            seat(0.36, 16),
            Hand(top[0], "side", 30),
            Hand(top[1], "side", 30),
        ),
        "scalp": (
            head_end,
            Hand(marked.on_head(receiver, -0.2, -0.36), "side", 30),
            Hand(marked.on_head(receiver, 0.1, -0.48), "side", 24),
        ),
        "shoulder-top": (
            head_end,
            Hand(marked.on(receiver, "trunk", 0.94, 0.1), "cup", 36),
            Hand(marked.on(receiver, "trunk", 0.95, 0.95), "cup", 30),
        ),
    }
    if area not in at:
        raise CannotDraw(f"a helper at the {area} of somebody who half lies")
    return at[area]


def _at_the_feet(area: str) -> Sketch:
    lying = replace(
        poses.RECLINING,
        near_leg=Leg((0.224, -0.1), (0.435, 0.02), -62),
        far_leg=Leg((0.216, -0.115), (0.428, 0.008), -62),
    )
    receiver = Person(lying, barefoot=True)
    spots = {
        "foot-sole": ((0.03, 0.04), "side", 8, False),
        "foot-top": ((0.06, 0.02), "cup", 30, False),
        "toes": ((0.098, 0.034), "pads", 10, False),
    }
    (x, y), shape, turn, over = spots[area]
    stance = Stance((0.86, 0.022), 10, faces_left=True)
    near = Hand(marked.on_foot(receiver, x, y), shape, turn, over)
    far = Hand(marked.on_foot(receiver, x, y, far=True), shape, turn, over)
    helper, stance = giver(stance, BED_GROUND, near, far)
    sketch = recline_bed(0.5)
    sketch.add(furniture.floor(-0.6, 1.06, BED_GROUND))
    sketch.add(stool(stance, BED_GROUND))
    sketch.add(painting.far_leg(receiver))
    sketch.add(painting.far_leg(helper))
    sketch.add(painting.arm(helper, far=True))
    sketch.add(painting.body(receiver))
    sketch.add(painting.arm(receiver))
    sketch.add(marked.mark(receiver, area))
    sketch.add(painting.body(helper))
    sketch.add(painting.arm(helper))
    return sketch
