"""Somebody alone: sitting, at a wall, leaning, lying."""

from dataclasses import replace
from typing import Final

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw, Subject
from guidance.figures.people import (
    lying_side,
    marked,
    painting,
    poses,
    proportions as build,
)
from guidance.figures.people.person import Person
from guidance.figures.people.pose import Arm, Leg
from guidance.figures.people.reaching import SITTING, Reach, draw_working, own_reach
from guidance.figures.scenes.own_chair import RESTING, on_chair
from guidance.figures.scenes.seats import (
    GROUND,
    prone_bed,
    recline_bed,
    table_with_pillow,
    whole,
)
from guidance.figures.sketch import Sketch


def own_scene(subject: Subject) -> Sketch:
    scenes = {
        "chair-upright": on_chair,
        "wall-stand": _wall,
        "recline": _recline,
        "bed-edge": _bed_edge,
        "chair-lean": _lean,
        "bed-side": _side,
        "bed-prone": _prone,
    }
    if subject.position not in scenes:
        raise CannotDraw(f"nobody sits or lies like {subject.position} alone")
    return scenes[subject.position](subject)


def _wall(subject: Subject) -> Sketch:
    """The ball touches body and wall."""
    if subject.technique in RESTING:
        return _forearm_on_wall(subject.area)
    if subject.tool != "ball-wall":
        raise CannotDraw(f"{subject.tool} at the wall on {subject.area}")
    person = Person(poses.WALL)
    along = {"buttock": 0.02, "upper-back": 0.6, "shoulder-blade": 0.74}
    if subject.area not in along:
        raise CannotDraw(f"a ball at the wall on {subject.area}")
    radius = 0.042
    x, y = marked.on(person, "trunk", along[subject.area], -1)
    wall = x - 2 * radius + 0.008
    ground = poses.WALL.near_leg.ankle[1] + build.ANKLE
    sketch = furniture.floor(-0.45, 0.45, ground)
    sketch.add(furniture.wall(wall - 0.08, wall, -0.52, ground))
    sketch.add(whole(person, subject.area))
    sketch.add(furniture.ball((x - radius + 0.004, y), radius))
    return sketch


def _forearm_on_wall(area: str) -> Sketch:
    """Face to the wall, one forearm up against it, while the shoulder moves."""
    arm = Arm((0.172, -0.203), (0.18, -0.349), "edge", -86)
    person = Person(replace(poses.WALL, near_arm=arm))
    ground = poses.WALL.near_leg.ankle[1] + build.ANKLE
    sketch = furniture.floor(-0.4, 0.5, ground)
    sketch.add(furniture.wall(0.288, 0.208, -0.52, ground))
    sketch.add(whole(person, area))
    return sketch


LYING_BACK: Final[dict[str, Reach]] = {
    **SITTING,
    "scalp": Reach("head", -0.06, -0.4, "pads", -170, turned_over=True),
    "forehead": Reach("head", 0.33, -0.24, "side", -150, turned_over=True),
    "temples": Reach("head", 0.2, -0.1, "pads", 200, turned_over=True),
    "jaw": Reach("head", 0.14, 0.2, "pads", 210, turned_over=True),
    "skull-base": Reach("head", -0.36, 0.15, "side", 172, turned_over=True),
    "shoulder-top": Reach("trunk", 0.93, 0.1, "cup", 150, "across", True, short=0.9),
    "chest-front": Reach("trunk", 0.77, 0.75, "flat", 165, "across", True, short=0.85),
    "thigh-front": Reach("thigh", 0.5, -1, "side", -24),
}


def _recline(subject: Subject) -> Sketch:
    area = subject.area
    sketch = recline_bed()
    person = Person(poses.RECLINING, barefoot=True)
    if area == "foot-top":
        sketch.add(_foot_over_foot())
    elif subject.technique in RESTING:
        sketch.add(whole(person, area))
    else:
        sketch.add(draw_working(person, area, own_reach(area, "recline", LYING_BACK)))
    return sketch


def _foot_over_foot() -> Sketch:
    """The near sole strokes the top of the other foot."""
    lifted = Leg((0.222, -0.118), (0.43, -0.01), 14)
    person = Person(replace(poses.RECLINING, near_leg=lifted), barefoot=True)
    sketch = painting.far_leg(person)
    sketch.add(marked.mark(person, "foot-top", far=True))
    sketch.add(painting.body(person))
    sketch.add(painting.arm(person))
    return sketch


def _bed_edge(subject: Subject) -> Sketch:
    """The far leg lies along the bed, the near one hangs over its edge."""
    if subject.area != "calf":
        raise CannotDraw(f"{subject.area} with one leg up")
    pose = poses.with_trunk(poses.LEG_UP, 34, 44, 44)
    person = Person(pose, barefoot=True)
    target = marked.on(person, "shank", 0.32, -0.5, far=True)
    person = person.reaching(target, "side", 14)
    sketch = furniture.floor(-0.26, 0.7, GROUND)
    sketch.add(furniture.bed(-0.2, 0.64, build.SEAT, GROUND))
    sketch.add(painting.far_leg(person))
    sketch.add(marked.mark(person, "calf", far=True))
    sketch.add(painting.body(person))
    sketch.add(painting.arm(person))
    return sketch


def _lean(subject: Subject) -> Sketch:
    sketch = table_with_pillow()
    sketch.add(furniture.chair(-0.1, 0.2, build.SEAT, GROUND))
    sketch.add(whole(Person(poses.LEANING_ON_TABLE), subject.area))
    return sketch


def _side(subject: Subject) -> Sketch:
    sketch = furniture.floor(-0.34, 0.92, 0.27)
    sketch.add(furniture.bed(-0.3, 0.88, 0.0, 0.27))
    sketch.add(lying_side.draw(arm_on_top=subject.area in ON_TOP))
    for outline in lying_side.patches(subject.area):
        sketch.add(marked.patch(outline))
    return sketch


ON_TOP: Final = frozenset({"upper-arm", "forearm", "hand-palm"})


def _prone(subject: Subject) -> Sketch:
    sketch = prone_bed(0.27)
    person = Person(poses.PRONE, faces_left=True, barefoot=True)
    sketch.add(whole(person, subject.area))
    return sketch
