"""Somebody who lies on the side, seen from behind, head to the left.

Origin = under the base of the neck, on the bed; unit = body height. Heights are negative.
"""

from typing import Final

from guidance.figures import furniture
from guidance.figures.kinds import CannotDraw
from guidance.figures.paths import circle_points
from guidance.figures.people import proportions as build
from guidance.figures.points import Placing, Point, Spot, bounds
from guidance.figures.rods import Rod
from guidance.figures.sketch import Part, Sketch

SHIRT: Final[list[Spot]] = [
    (-0.008, -0.16),
    (0.0, -0.2),
    (0.03, -0.235),
    (0.075, -0.232),
    (0.13, -0.2),
    (0.2, -0.172),
    (0.245, -0.192, 1),
    (0.25, -0.012, 1),
    (0.2, -0.028),
    (0.12, -0.012),
    (0.05, -0.004),
    (0.005, -0.03),
    (-0.012, -0.09),
]
PELVIS: Final[list[Spot]] = [
    (0.23, -0.182),
    (0.275, -0.202),
    (0.32, -0.196),
    (0.37, -0.16),
    (0.36, -0.05),
    (0.31, -0.008),
    (0.23, -0.012),
]
BACK_HAIR: Final[list[Spot]] = [
    (-0.37, 0.05),
    (-0.41, -0.2),
    (-0.3, -0.47),
    (0, -0.56),
    (0.3, -0.47),
    (0.41, -0.2),
    (0.37, 0.05),
    (0.27, 0.27),
    (0.13, 0.33),
    (-0.13, 0.33),
    (-0.27, 0.27),
]
EAR: Final[list[Spot]] = [
    (0.36, -0.06),
    (0.42, -0.08),
    (0.43, 0.04),
    (0.38, 0.13),
    (0.35, 0.1),
]
SOLE: Final[list[Spot]] = [
    (-0.012, -0.022),
    (0.014, -0.03),
    (0.038, -0.02),
    (0.05, 0.004),
    (0.042, 0.032),
    (0.016, 0.04),
    (-0.008, 0.024),
]
HEAD_AT: Final[Point] = (-0.088, -0.125)
UPPER_KNEE: Final[Point] = (0.49, -0.15)
UPPER_ANKLE: Final[Point] = (0.7, -0.135)
UPPER_THIGH: Final = Rod(((0.3, -0.14), UPPER_KNEE), build.THIGH_HALVES)
UPPER_SHANK: Final = Rod((UPPER_KNEE, UPPER_ANKLE), build.SHANK_HALVES)
LOWER_THIGH: Final = Rod(((0.3, -0.06), (0.5, -0.036)), build.THIGH_HALVES)
LOWER_SHANK: Final = Rod(((0.5, -0.036), (0.73, -0.028)), build.SHANK_HALVES)
SPINE_HEIGHT: Final = -0.105

# The upper arm bone and forearm of the arm that lies on top, along the side.
ARM_ON_TOP: Final = Rod(((0.055, -0.192), (0.18, -0.165)), build.UPPER_ARM_HALVES)
FOREARM_ON_TOP: Final = Rod(((0.18, -0.165), (0.3, -0.2)), build.FOREARM_HALVES)
HAND_ON_TOP: Final = Placing((0.3, -0.2), 18, build.HAND)


def _oval(left: float, top: float, right: float, bottom: float) -> list[Spot]:
    middle = ((left + right) / 2, (top + bottom) / 2)
    return circle_points(middle, (right - left) / 2, (bottom - top) / 2)


def patches(area: str) -> list[list[Spot]]:
    """Where the area lies; two strips where it lies on both sides of the spine."""
    rods = {
        "thigh-outer": (UPPER_THIGH, 0.3, 0.85, -0.6, 0.7),
        "calf": (UPPER_SHANK, 0.08, 0.6, -0.75, 0.85),
        "upper-arm": (ARM_ON_TOP, 0.3, 0.95, -0.75, 0.75),
        "forearm": (FOREARM_ON_TOP, 0.1, 0.9, -0.85, 0.85),
    }
    strips = {
        "upper-back": [(0.02, -0.19, 0.19, -0.128), (0.02, -0.082, 0.19, -0.028)],
        "lower-back": [(0.18, -0.168, 0.25, -0.125), (0.18, -0.085, 0.25, -0.04)],
        "shoulder-top": [(-0.012, -0.225, 0.045, -0.16)],
        "sacrum": [(0.245, -0.142, 0.325, -0.068)],
        "buttock": [(0.256, -0.18, 0.36, -0.1)],
        "outer-hip": [(0.245, -0.205, 0.345, -0.145)],
        "foot-sole": [(0.7, -0.16, 0.745, -0.1)],
        "foot-top": [(0.7, -0.165, 0.735, -0.11)],
    }
    if area in rods:
        rod, start, end, low, high = rods[area]
        return [rod.patch(start, end, low, high)]
    if area == "hand-palm":
        return [HAND_ON_TOP.points(_oval(0.05, -0.12, 0.75, 0.12))]
    if area not in strips:
        raise CannotDraw(f"{area} on somebody who lies on the side")
    return [_oval(*strip) for strip in strips[area]]


def target(area: str) -> Point:
    """The middle of the upper patch, where a hand lands."""
    left, top, right, bottom = bounds(patches(area)[0])
    return (left + right) / 2, (top + bottom) / 2


def draw(arm_on_top: bool) -> Sketch:
    """Pillows under the head, before the chest and between the knees, and the person."""
    sketch = Sketch()
    sketch.add(furniture.pillow(*furniture.soft_box(-0.21, -0.068, 0.02, 0.004)))
    if not arm_on_top:
        sketch.layer(*_arm((0.07, -0.215), (0.175, -0.256), (0.285, -0.236), 22))
    sketch.add(furniture.pillow(*furniture.soft_box(0.09, -0.232, 0.29, -0.1, 3)))
    _legs(sketch)
    _head(sketch)
    sketch.layer(Part("f-shirt", SHIRT))
    sketch.stroke("f-dots", [(0.01, SPINE_HEIGHT), (0.24, SPINE_HEIGHT)])
    if arm_on_top:
        upper, wrist = ARM_ON_TOP.axis, FOREARM_ON_TOP.axis[1]
        sketch.layer(*_arm(upper[0], upper[1], wrist, HAND_ON_TOP.turn))
    return sketch


def _legs(sketch: Sketch) -> None:
    sketch.layer(
        Part("f-skin", Placing((0.735, -0.03)).points(SOLE)),
        Part("f-trousers", LOWER_THIGH.outline(cap_start=True, cap_end=True)),
        Part("f-trousers", LOWER_SHANK.outline()),
    )
    sketch.add(furniture.pillow(*furniture.soft_box(0.41, -0.125, 0.69, -0.04)))
    sketch.layer(
        Part("f-skin", Placing(UPPER_ANKLE).points(SOLE)),
        Part("f-trousers", PELVIS),
        Part("f-trousers", UPPER_THIGH.outline(cap_start=True, cap_end=True)),
        Part("f-trousers", UPPER_SHANK.outline()),
    )


def _head(sketch: Sketch) -> None:
    place = Placing(HEAD_AT, -90, build.HEAD)
    neck = Rod(((0.02, -0.115), HEAD_AT), build.NECK_HALVES)
    sketch.layer(
        Part("f-skin", place.points(EAR)),
        Part("f-skin", neck.outline()),
        Part("f-hair", place.points(BACK_HAIR)),
    )


def _arm(shoulder: Point, elbow: Point, wrist: Point, turn: float) -> list[Part]:
    upper = Rod((shoulder, elbow), build.UPPER_ARM_HALVES)
    sleeve = Rod((shoulder, elbow), build.SLEEVE_HALVES)
    lower = Rod((elbow, wrist), build.FOREARM_HALVES)
    hand = Placing(wrist, turn, build.HAND).points(build.HANDS["edge"])
    return [
        Part("f-skin", hand),
        Part("f-skin", upper.outline(0.4, 1, cap_end=True)),
        Part("f-skin", lower.outline(cap_start=True)),
        Part("f-shirt", sleeve.outline(0, 0.6, cap_start=True)),
    ]
