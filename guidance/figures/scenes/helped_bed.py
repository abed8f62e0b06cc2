"""Receiver lies on the side or face down; the giver sits or stands beside the bed."""

from typing import Final

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw
from guidance.figures.people import (
    lying_side,
    marked,
    painting,
    poses,
    proportions as build,
)
from guidance.figures.people.person import Person
from guidance.figures.scenes.giver import Hand, Stance, giver, pair, stool
from guidance.figures.scenes.seats import (
    prone_bed,
)
from guidance.figures.sketch import Sketch

SIDE_GROUND: Final = 0.27
ON_TOP: Final = frozenset({"upper-arm", "forearm", "hand-palm", "hand-back", "fingers"})


def on_side(area: str) -> Sketch:
    """The giver sits behind the back that the onlooker sees, facing the head."""
    x, y = lying_side.target(area)
    at_feet = area in marked.ON_FOOT
    hip = (1.13, -0.045) if at_feet else (x + 0.4, -0.045)
    stance = Stance(hip, 16, faces_left=True)
    shape = "cup" if area in ("upper-arm", "calf", "foot-sole", "foot-top") else "flat"
    near = Hand((x + 0.072, y + 0.024), shape, 6, turned_over=shape == "flat")
    far = Hand((x + 0.03, y - 0.03), shape, -4, turned_over=shape == "flat")
    if at_feet:
        far = Hand((x + 0.03, -0.03), shape, 10)
    helper, stance = giver(stance, SIDE_GROUND, near, far)
    right = 0.8 if at_feet else 0.88
    sketch = furniture.floor(-0.34, max(0.92, hip[0] + 0.2), SIDE_GROUND)
    sketch.add(furniture.bed(-0.3, right, 0.0, SIDE_GROUND))
    sketch.add(lying_side.draw(arm_on_top=area in ON_TOP))
    for outline in lying_side.patches(area):
        sketch.add(marked.patch(outline))
    sketch.add(painting.arm(helper, far=True))
    sketch.add(stool(stance, SIDE_GROUND))
    sketch.add(painting.far_leg(helper))
    sketch.add(painting.body(helper))
    sketch.add(painting.arm(helper))
    return sketch


def face_down(area: str) -> Sketch:
    receiver = Person(poses.PRONE, faces_left=True, barefoot=True)
    height = 0.341
    ground = build.LYING + height
    along = {
        "upper-back": (0.62, 0.78),
        "shoulder-blade": (0.68, 0.74),
        "lower-back": (0.26, 0.36),
        "buttock": (0.0, 0.08),
        "shoulder-top": (0.93, 0.97),
    }
    if area not in along:
        raise CannotDraw(f"a helper at the {area} of somebody who lies face down")
    one, two = (marked.on(receiver, "trunk", t, -1) for t in along[area])
    if area == "shoulder-top":
        stance = Stance((-0.72, -0.153), 36, standing=True)
        shape, turn = "cup", 30.0
    else:
        stance = Stance((one[0] + 0.37, -0.153), 40, True, standing=True)
        shape, turn = "side", 8.0
    near, far = Hand(one, shape, turn), Hand(two, shape, turn)
    helper, stance = giver(stance, ground, near, far)
    sketch = prone_bed(height, -0.54 if area == "shoulder-top" else -0.62)
    sketch.add(pair(receiver, area, helper, behind=False))
    return sketch
