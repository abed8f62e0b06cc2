"""A person in profile: the joints of a pose become a figure of limbs, clothes and head.

A person stands a pose in the picture: at a hip, in a size, facing right or left.
"""

from dataclasses import dataclass, replace

from guidance.figures.people import proportions as build
from guidance.figures.people.pose import Arm, Leg, Pose
from guidance.figures.points import Placing, Point, Spot, distance, elbow
from guidance.figures.rods import Rod
from guidance.figures.sketch import Sketch


@dataclass(frozen=True)
class Look:
    """The roles of one person's skin, hair and clothes."""

    skin: str = "f-skin"
    hair: str = "f-hair"
    shirt: str = "f-shirt"
    trousers: str = "f-trousers"


RECEIVER = Look()
GIVER = Look("f-skin2", "f-hair2", "f-shirt2", "f-trousers2")


@dataclass(frozen=True)
class Person:
    pose: Pose
    look: Look = RECEIVER
    hip: Point = (0.0, 0.0)
    size: float = 1.0
    faces_left: bool = False
    barefoot: bool = False

    def inside(self, spot: Spot) -> Point:
        """A point of the picture in the person's own frame."""
        x, y = (spot[0] - self.hip[0]) / self.size, (spot[1] - self.hip[1]) / self.size
        return (-x if self.faces_left else x), y

    def outside(self, spot: Spot) -> Point:
        """A point of the person's own frame in the picture."""
        x = -spot[0] if self.faces_left else spot[0]
        return self.hip[0] + x * self.size, self.hip[1] + spot[1] * self.size

    def placed(self, sketch: Sketch) -> Sketch:
        return sketch.moved(*self.hip, self.size, self.faces_left)

    def reaching(
        self,
        target: Point,
        hand: str,
        turn: float,
        *,
        far: bool = False,
        turned_over: bool = False,
        elbow_up: bool = False,
        short: float = 1.0,
    ) -> "Person":
        """The same person with a hand on a target of the picture; it has to be in reach.

        `short` foreshortens an arm that comes towards the onlooker, the upper arm most.
        """
        contact = build.CONTACT[hand]
        held = Placing(turn=turn, size=build.HAND, mirrored=turned_over)
        held = held.onto(contact, self.inside(target))
        bones = build.UPPER_ARM * short, build.FOREARM * (1 + short) / 2
        bent = elbow(self.pose.shoulder, held.at, *bones, clockwise=not elbow_up)
        arm = Arm(bent, held.at, hand, turn, turned_over)
        if far:
            return replace(self, pose=replace(self.pose, far_arm=arm))
        return replace(self, pose=replace(self.pose, near_arm=arm))

    def stretch(self, far: bool = False) -> float:
        """How straight an arm is: the way from shoulder to wrist, over its bones."""
        wrist = self.arm_of(far).wrist
        return distance(self.pose.shoulder, wrist) / (build.UPPER_ARM + build.FOREARM)

    # --- rods: what outlines, patches and targets are read from ---------------------------

    def trunk(self) -> Rod:
        return Rod(self.pose.trunk_axis(), build.TRUNK_HALVES)

    def neck(self) -> Rod:
        low = self.trunk().middle(0.93)
        return Rod((low, self.pose.head_centre), build.NECK_HALVES)

    def thigh(self, far: bool = False) -> Rod:
        return Rod(((0, 0), self.leg_of(far).knee), build.THIGH_HALVES)

    def shank(self, far: bool = False) -> Rod:
        bones = self.leg_of(far)
        return Rod((bones.knee, bones.ankle), build.SHANK_HALVES)

    def upper_arm(self, far: bool = False) -> Rod:
        return Rod((self.pose.shoulder, self.arm_of(far).elbow), build.UPPER_ARM_HALVES)

    def forearm(self, far: bool = False) -> Rod:
        arm = self.arm_of(far)
        return Rod((arm.elbow, arm.wrist), build.FOREARM_HALVES)

    def hand_placing(self, far: bool = False) -> Placing:
        arm = self.arm_of(far)
        return Placing(arm.wrist, arm.turn, build.HAND, arm.turned_over)

    def foot_placing(self, far: bool = False) -> Placing:
        bones = self.leg_of(far)
        return Placing(bones.ankle, bones.toes)

    def head_placing(self) -> Placing:
        return Placing(self.pose.head_centre, self.pose.head, build.HEAD)

    def leg_of(self, far: bool) -> Leg:
        found = self.pose.far_leg if far else self.pose.near_leg
        if found is None:
            raise ValueError("this pose has no far leg")
        return found

    def arm_of(self, far: bool) -> Arm:
        found = self.pose.far_arm if far else self.pose.near_arm
        if found is None:
            raise ValueError("this pose has no such arm")
        return found
