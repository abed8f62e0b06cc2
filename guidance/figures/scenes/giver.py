"""The one who helps: stands or sits where both hands reach the place, or is not drawn."""

from dataclasses import dataclass, replace
from typing import Final

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw
from guidance.figures.people import (
    marked,
    painting,
    proportions as build,
)
from guidance.figures.people.person import GIVER, Person
from guidance.figures.people.pose import Leg, Pose, standing_leg
from guidance.figures.points import Point
from guidance.figures.sketch import Sketch

TALL: Final = 1.05
STEP: Final = 0.02
STEPS: Final = 14
STRETCH: Final = 0.95
"""How straight an arm may be: 1 is quite straight."""


@dataclass(frozen=True)
class Hand:
    """A hand of the giver: where it lands and how; angles as the giver sees forward."""

    at: Point
    shape: str
    turn: float
    turned_over: bool = False


@dataclass(frozen=True)
class Stance:
    """Where the giver is: hip, direction, lean of the trunk; standing feet or a seat."""

    hip: Point
    lean: float
    faces_left: bool = False
    standing: bool = False
    behind: bool = False
    """Beyond the receiver, as seen by the onlooker."""
    feet: tuple[float, float] = (0.07, -0.07)
    """Where near and far foot stand, before or behind the hip."""


def giver(
    stance: Stance, ground: float, near: Hand, far: Hand
) -> tuple[Person, Stance]:
    """The giver with both hands on their targets, no closer than the arms need."""
    forward = -1 if stance.faces_left else 1
    for step in range(STEPS):
        x = stance.hip[0] + forward * step * STEP
        nearer = replace(stance, hip=(x, stance.hip[1]))
        person = _laying(_giver_at(nearer, ground), near, far=False)
        person = _laying(person, far, far=True) if person else None
        if person:
            return person, nearer
    raise CannotDraw(f"the hands do not reach {near.at} and {far.at}")


def _giver_at(stance: Stance, ground: float) -> Person:
    depth = (ground - stance.hip[1]) / TALL - build.ANKLE
    if stance.standing:
        legs = [standing_leg((x, depth - 0.002)) for x in stance.feet]
    else:
        legs = [
            Leg((0.244, 0.017), (0.235, depth)),
            Leg((0.245, 0.004), (0.262, depth)),
        ]
    pose = Pose(
        trunk=stance.lean,
        bend=0.01 + stance.lean * 0.0002,
        neck=stance.lean + 12,
        head=stance.lean + 12,
        near_leg=legs[0],
        far_leg=legs[1],
    )
    return Person(pose, GIVER, stance.hip, TALL, stance.faces_left)


def _laying(person: Person, hand: Hand, far: bool) -> Person | None:
    try:
        laid = person.reaching(
            hand.at, hand.shape, hand.turn, far=far, turned_over=hand.turned_over
        )
    except CannotDraw:
        return None
    return laid if laid.stretch(far) <= STRETCH else None


def stool(stance: Stance, ground: float) -> Sketch:
    """A seat without a back, below a giver who sits."""
    x, y = stance.hip
    forward = -1 if stance.faces_left else 1
    return furniture.chair(
        x - 0.1 * forward, x + 0.16 * forward, y + build.SEAT * TALL, ground
    )


def pair(
    receiver: Person, area: str, helper: Person, behind: bool, over_arm: bool = False
) -> Sketch:
    """Both people; the giver's arms and the marked place come last."""
    sketch = painting.far_leg(helper)
    if behind:
        sketch.add(painting.body(helper))
    sketch.add(painting.far_leg(receiver))
    sketch.add(painting.body(receiver))
    if not over_arm:
        sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(receiver))
    if over_arm:
        sketch.add(marked.mark(receiver, area))
    sketch.add(painting.arm(helper, far=True))
    if not behind:
        sketch.add(painting.body(helper))
    sketch.add(painting.arm(helper))
    return sketch
