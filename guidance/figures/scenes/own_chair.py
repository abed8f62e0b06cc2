"""Somebody alone on a chair: the own hand or the tool, and the place it works on."""

from dataclasses import replace
from typing import Final

from guidance.figures import furniture
from guidance.figures.kinds import Subject
from guidance.figures.paths import circle_points
from guidance.figures.people import (
    marked,
    painting,
    poses,
    proportions as build,
)
from guidance.figures.people.person import Person
from guidance.figures.people.pose import Arm, Leg
from guidance.figures.people.reaching import SITTING, Reach, draw_working, own_reach
from guidance.figures.points import Spot
from guidance.figures.scenes.seats import (
    GROUND,
    whole,
)
from guidance.figures.sketch import Part, Sketch
from guidance.figures.things import is_strap

RESTING: Final = frozenset({"slow-movement", "check-in"})
OUT_OF_REACH: Final = frozenset({"upper-back", "shoulder-blade"})
"""No own hand comes here: with bare hands one leans back on something soft and rests."""
BACK: Final = frozenset({"lower-back", "sacrum", "buttock", "outer-hip"})
FEET: Final = frozenset({"foot-sole", "foot-top", "toes"})
ROLL: Final = 0.036


def on_chair(subject: Subject) -> Sketch:
    area, tool = subject.area, subject.tool
    if subject.technique in RESTING or tool == "massage-cushion":
        return _seated(_resting(area, tool))
    if tool == "ball-chair" and area == "forearm":
        return _ball_on_arm()
    if tool in ("ball-chair", "rolled-towel"):
        if area == "calf":
            return _seated(_towel_stretch())
        if area in FEET:
            return _seated(_foot_on(tool))
        if is_strap(subject):
            return _seated(_towel_across_back())
        return _seated(_resting(area, tool))
    if area in OUT_OF_REACH:
        return _seated(_resting(area, "rolled-towel"))
    if area in FEET:
        return _seated(_foot_on_knee(area))
    if area == "calf":
        return _seated(_down_to_calf())
    own = draw_working(
        Person(poses.UPRIGHT), area, own_reach(area, subject.position, SITTING)
    )
    return _seated(own, has_back=area not in BACK)


def _seated(person: Sketch, has_back: bool = True) -> Sketch:
    sketch = furniture.floor(-0.36, 0.56, GROUND)
    top = -0.2 if has_back else None
    sketch.add(furniture.chair(-0.13, 0.2, build.SEAT, GROUND, top))
    sketch.add(person)
    return sketch


def _resting(area: str, tool: str) -> Sketch:
    """Hands in the lap; what the person leans or sits on lies behind."""
    person = Person(poses.UPRIGHT)
    sketch = Sketch()
    if tool == "massage-cushion":
        sketch.add(_cushion())
    elif tool in ("ball-chair", "rolled-towel") and area != "buttock":
        sketch.add(_behind(person, tool))
    sketch.add(whole(person, area))
    if tool == "ball-chair" and area == "buttock":
        sketch.add(furniture.ball((-0.035, 0.028), 0.028))
    return sketch


def _cushion() -> Sketch:
    slab: list[Spot] = [
        (-0.115, 0.04, 1),
        (-0.15, -0.26),
        (-0.12, -0.285),
        (-0.085, -0.26),
        (-0.05, 0.04, 1),
    ]
    sketch = Sketch()
    sketch.layer(Part("f-pillow", slab))
    knobs = [
        Part("f-firm", circle_points((-0.082, y), 0.022)) for y in (-0.23, -0.15, -0.07)
    ]
    sketch.layer(*knobs)
    return sketch


def _behind(person: Person, tool: str) -> Sketch:
    x, y = marked.on(person, "trunk", 0.64, -1)
    if tool == "ball-chair":
        return furniture.ball((x - 0.03, y), 0.034)
    return furniture.pillow(
        *furniture.soft_box(x - 0.075, y - 0.08, x + 0.02, y + 0.08)
    )


def _foot_on(tool: str) -> Sketch:
    """A ball or a rolled towel under one sole."""
    lifted = Leg((0.242, -0.04), (0.285, 0.195), 6)
    person = Person(replace(poses.UPRIGHT, near_leg=lifted), barefoot=True)
    x = marked.on_foot(person, 0.035, 0.044)[0]
    sketch = painting.far_leg(person)
    sketch.add(whole(person, "foot-sole"))
    under = circle_points((x, GROUND - ROLL), ROLL)
    if tool == "ball-chair":
        sketch.add(furniture.ball((x, GROUND - ROLL), ROLL))
    else:
        sketch.add(furniture.pillow(*under))
        sketch.stroke("f-line", _spiral((x, GROUND - ROLL)))
    return sketch


def _spiral(centre: tuple[float, float]) -> list[Spot]:
    x, y = centre
    return [
        (x + ROLL * 0.55, y),
        (x, y + ROLL * 0.5),
        (x - ROLL * 0.5, y),
        (x, y - ROLL * 0.3),
        (x + ROLL * 0.2, y),
    ]


def _foot_on_knee(area: str) -> Sketch:
    """One ankle lies on the other knee; the bent thigh comes towards the onlooker."""
    crossed = Leg((0.13, 0.05), (0.262, -0.055), -32)
    pose = poses.with_trunk(replace(poses.UPRIGHT, near_leg=crossed), 8, 20, 22)
    pose = replace(pose, far_leg=poses.UPRIGHT.near_leg)
    on_foot = {
        "foot-sole": (0.03, 0.036),
        "foot-top": (0.05, 0.008),
        "toes": (0.1, 0.03),
    }
    x, y = on_foot[area]
    hand, turn, over = ("cup", 40, False) if area == "foot-top" else ("side", 20, False)
    reach = Reach("foot", x, y, hand, turn, turned_over=over)
    return draw_working(Person(pose, barefoot=True), area, reach)


def _down_to_calf() -> Sketch:
    pose = poses.with_trunk(poses.UPRIGHT, 46, 52, 58)
    pose = replace(pose, bend=0.02)
    return draw_working(
        Person(pose), "calf", Reach("shank", 0.3, 0.5, "cup", 150, turned_over=True)
    )


def _towel_stretch() -> Sketch:
    straight = Leg((0.241, -0.02), (0.482, 0.03), -84)
    pose = poses.with_trunk(replace(poses.UPRIGHT, near_leg=straight), 4, 14, 10)
    person = Person(pose)
    sole = marked.on_foot(person, 0.07, 0.044)
    held = person.reaching((0.26, -0.12), "fist", 8, turned_over=False)
    sketch = painting.far_leg(held)
    sketch.add(painting.body(held))
    sketch.add(marked.mark(held, "calf"))
    hand = marked.on_hand(held, 0.4, 0.05)
    over: list[Spot] = [
        hand,
        (sole[0] - 0.02, sole[1] - 0.012),
        (sole[0] + 0.012, sole[1] + 0.05),
    ]
    sketch.layer(Part("f-pillow", furniture.strap(over, 0.011)))
    sketch.add(painting.arm(held))
    return sketch


def _towel_across_back() -> Sketch:
    """Over the near shoulder, down across the back and under the other arm."""
    person = Person(poses.with_trunk(poses.UPRIGHT, 4, 14, 10))
    person = person.reaching((0.125, -0.335), "fist", -60, short=0.8)
    person = person.reaching((0.15, -0.12), "fist", 0, far=True, short=0.8)
    low = marked.on(person, "trunk", 0.5, -1.0)
    back = marked.on(person, "trunk", 0.76, -1.05)
    top = marked.on(person, "trunk", 1.0, 0.3)
    near, far = marked.on_hand(person, 0.4, 0), marked.on_hand(person, 0.4, 0, far=True)
    axis: list[Spot] = [low, back, (top[0] - 0.02, top[1] + 0.002), near]
    sketch = painting.far_leg(person)
    sketch.add(painting.arm(person, far=True))
    front: list[Spot] = [marked.on(person, "trunk", 0.42, 0.9), far]
    sketch.layer(Part("f-pillow", furniture.strap(front, 0.012)))
    sketch.add(painting.hand(person, far=True))
    sketch.add(painting.body(person))
    sketch.add(marked.mark(person, "upper-back"))
    sketch.add(painting.arm(person))
    sketch.layer(Part("f-pillow", furniture.strap(axis, 0.016)))
    sketch.add(painting.hand(person))
    return sketch


def _ball_on_arm() -> Sketch:
    """The weak arm lies on a table; the other palm rolls a ball on it."""
    arm = Arm((0.06, -0.135), (0.2, -0.135), "edge", 2)
    person = Person(replace(poses.UPRIGHT, near_arm=arm))
    x, y = marked.on(person, "forearm", 0.6, -1)
    person = person.reaching((x, y - 0.05), "side", 34, far=True)
    sketch = furniture.table(0.06, 0.5, -0.11, GROUND)
    sketch.add(painting.far_leg(person))
    sketch.add(painting.arm(person, far=True))
    sketch.add(painting.body(person))
    sketch.add(painting.arm(person))
    sketch.add(marked.mark(person, "forearm"))
    sketch.add(furniture.ball((x, y - 0.026), 0.026))
    sketch.add(painting.hand(person, far=True))
    return _seated(sketch)
