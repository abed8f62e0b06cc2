"""Receiver on a chair; the giver stands behind it, or sits face to face."""

from dataclasses import replace

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw
from guidance.figures.people import marked, painting, poses, proportions as build
from guidance.figures.people.person import Person
from guidance.figures.people.pose import Arm
from guidance.figures.scenes.giver import Hand, Stance, giver, pair
from guidance.figures.scenes.seats import (
    GROUND,
)
from guidance.figures.sketch import Sketch


def on_chair(area: str) -> Sketch:
    if area in ("forearm", "hand-palm", "hand-back", "fingers"):
        return _facing(area)
    receiver = Person(poses.UPRIGHT)
    near, far, stance = _behind_chair(receiver, area)
    sketch = furniture.floor(-0.72, 0.46, GROUND)
    sketch.add(furniture.chair(-0.13, 0.2, build.SEAT, GROUND, -0.2))
    helper, stance = giver(stance, GROUND, near, far)
    sketch.add(pair(receiver, area, helper, behind=False, over_arm=area == "upper-arm"))
    return sketch


def _behind_chair(receiver: Person, area: str) -> tuple[Hand, Hand, Stance]:
    close = Stance((-0.37, -0.244), 14, standing=True, feet=(0.06, -0.08))
    if area == "shoulder-top":
        top = marked.on(receiver, "trunk", 0.95, -0.2)
        front = marked.on(receiver, "trunk", 0.97, 0.5)
        return Hand(top, "cup", 24), Hand(front, "cup", 18), close
    if area in marked.ON_HEAD:
        spots = {
            "scalp": ((-0.1, -0.32), (0.06, -0.52), -12),
            "temples": ((0.17, -0.1), (0.3, -0.3), -4),
            "forehead": ((0.3, -0.26), (0.36, -0.26), -8),
        }
        if area not in spots:
            raise CannotDraw(f"a helper at the {area} of somebody who sits")
        here, there, turn = spots[area]
        near = Hand(marked.on_head(receiver, *here), "pads", turn)
        return near, Hand(marked.on_head(receiver, *there), "pads", turn), close
    if area == "upper-arm":
        lower = Stance((-0.36, -0.2), 24, standing=True, feet=(0.14, -0.04))
        near = Hand(marked.on(receiver, "upper_arm", 0.5, 0.3), "cup", 42)
        far = Hand(marked.on(receiver, "trunk", 0.66, 0.9), "edge", 40)
        return near, far, lower
    raise CannotDraw(f"a helper at the {area} of somebody who sits")


def _facing(area: str) -> Sketch:
    """Knee to knee, the arm on a pillow that lies on both laps."""
    arm = Arm((0.12, -0.155), (0.258, -0.11), "edge", 6)
    pose = replace(poses.UPRIGHT, near_arm=arm, neck=14, head=10)
    receiver = Person(pose)
    stance = Stance((0.66, -0.008), 10, faces_left=True)
    on_hand = marked.on_hand(receiver, 0.45, -0.1), marked.on_hand(receiver, 0.5, 0.13)
    top, below = on_hand
    if area == "fingers":
        top = marked.on_hand(receiver, 0.8, -0.06)
    if area == "forearm":
        top = marked.on(receiver, "forearm", 0.55, -0.9)
        stance = replace(stance, lean=20)
    near = Hand(top, "side", 14)
    far = Hand(below, "edge", 4, turned_over=True)
    helper, stance = giver(stance, GROUND, near, far)
    sketch = furniture.floor(-0.24, 0.9, GROUND)
    sketch.add(furniture.chair(-0.13, 0.2, build.SEAT, GROUND, -0.2))
    sketch.add(furniture.chair(0.79, 0.46, build.SEAT - 0.008, GROUND, -0.2))
    sketch.add(painting.far_leg(receiver))
    sketch.add(painting.far_leg(helper))
    sketch.add(painting.body(receiver))
    sketch.add(painting.body(helper))
    sketch.add(furniture.pillow(*furniture.soft_box(0.14, -0.1, 0.52, 0.0)))
    sketch.add(painting.arm(helper, far=True))
    sketch.add(painting.arm(receiver))
    sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(helper))
    return sketch
