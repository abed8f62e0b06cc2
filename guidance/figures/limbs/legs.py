"""The bare lower leg and its foot from the side, in units of the shank's length.

The knee lies at 0,0 and the ankle at 1,0; the shin is on the -y side, the calf on +y. With
the ankle at a right angle the toes point to -y.
"""

from guidance.figures.limbs.form import Form, Outline
from guidance.figures.points import Placing

SHANK: Outline = [
    (-0.1, -0.14, 1), (0.0, -0.145), (0.09, -0.118), (0.16, -0.105), (0.36, -0.096), (0.62, -0.078),
    (0.85, -0.066), (0.97, -0.07), (1.04, 0.0), (0.97, 0.068), (0.86, 0.062),
    (0.76, 0.078), (0.6, 0.122), (0.44, 0.165), (0.29, 0.176), (0.14, 0.148), (0.03, 0.118), (-0.1, 0.13, 1),
]  # fmt: skip

# Toes to +x, the sole on +y, the ankle at 0,0.
FOOT: Outline = [
    (-0.058, -0.2), (-0.066, -0.12), (-0.085, -0.03), (-0.128, 0.05), (-0.15, 0.125), (-0.11, 0.182), (-0.02, 0.178),
    (0.09, 0.16), (0.18, 0.162), (0.28, 0.188), (0.38, 0.188), (0.435, 0.168), (0.44, 0.13),
    (0.4, 0.1), (0.3, 0.074), (0.2, 0.015), (0.125, -0.055), (0.082, -0.13), (0.055, -0.21),
]  # fmt: skip
TOE_LINES: list[Outline] = [
    [(0.39, 0.128), (0.41, 0.114), (0.435, 0.122)],
    [(0.33, 0.165), (0.385, 0.15)],
]
ANKLE_BONE: Outline = [(-0.015, -0.035), (0.02, -0.04), (0.04, -0.01), (0.03, 0.025)]

# The thick upper two thirds of the calf; the hollow behind the knee; the strip of muscle a
# thumb's width outside the shin bone; the bone; and the nerve below the outer knee.
CALF_PATCH: Outline = [
    (0.2, 0.03), (0.3, 0.0), (0.5, 0.0), (0.66, 0.03), (0.72, 0.065), (0.66, 0.09), (0.54, 0.125),
    (0.42, 0.152), (0.29, 0.158), (0.2, 0.13), (0.17, 0.08),
]  # fmt: skip
BEHIND_KNEE: Outline = [
    (-0.05, 0.05),
    (0.02, 0.03),
    (0.08, 0.06),
    (0.09, 0.11),
    (0.04, 0.125),
    (-0.05, 0.13),
]
SHIN_PATCH: Outline = [
    (0.34, -0.04), (0.45, -0.056), (0.65, -0.04), (0.84, -0.028), (0.88, -0.005), (0.82, 0.012),
    (0.6, 0.02), (0.42, 0.022), (0.33, 0.0),
]  # fmt: skip
SHIN_BONE: Outline = [
    (0.16, -0.1), (0.36, -0.09), (0.62, -0.072), (0.88, -0.058), (0.88, -0.042), (0.6, -0.055), (0.36, -0.071), (0.16, -0.08),
]  # fmt: skip
OUTER_KNEE: Outline = [
    (0.07, -0.02),
    (0.13, -0.05),
    (0.19, -0.02),
    (0.19, 0.04),
    (0.13, 0.065),
    (0.07, 0.04),
]


def lower_leg(ankle: float = 90.0, bone: bool = True) -> Form:
    """`ankle` is the angle between shank and sole: more than 90 points the toes away."""
    foot = Placing(at=(1.0, 0.0), turn=ankle - 180)
    fine = [foot.points(line) for line in TOE_LINES]
    if bone:
        fine.append(foot.points(ANKLE_BONE))
    return Form([("f-skin", [SHANK, foot.points(FOOT)])], fine=fine)
