"""Thighs in trousers: from above, as a sitter sees the own lap, and from the side.

From above the unit is the length of the thigh: the hip at 0,0, the knee at 0,-1. What is
written is the right thigh. From the side the hip is at 0,0, the knee at 1,0.
"""

from guidance.figures.limbs.form import Form, Outline

ABOVE: Outline = [
    (-0.235, 0.2, 1), (-0.23, 0.0), (-0.21, -0.3), (-0.17, -0.6), (-0.155, -0.8), (-0.165, -0.95),
    (-0.12, -1.06), (0.0, -1.095), (0.12, -1.06), (0.17, -0.95), (0.175, -0.8), (0.215, -0.55),
    (0.265, -0.25), (0.29, 0.0), (0.29, 0.2, 1),
]  # fmt: skip
KNEE_FOLD: list[Outline] = [
    [(-0.085, -0.86), (-0.04, -0.825), (0.04, -0.825), (0.09, -0.86)],
    [(-0.09, -0.99), (0.0, -1.02), (0.095, -0.99)],
]
# The front of it, a hand's width from groin and kneecap, and the inner side to leave alone.
PATCH: Outline = [
    (-0.11, -0.34), (-0.04, -0.27), (0.1, -0.27), (0.18, -0.34), (0.165, -0.52), (0.12, -0.67),
    (0.04, -0.73), (-0.05, -0.71), (-0.09, -0.64), (-0.115, -0.5),
]  # fmt: skip
INNER: Outline = [
    (-0.222, -0.12), (-0.155, -0.14), (-0.15, -0.3), (-0.145, -0.56), (-0.172, -0.6), (-0.205, -0.34),
]  # fmt: skip

# Seen from its outer side; the top of the thigh is on -y.
SIDE: Outline = [
    (-0.3, -0.05), (-0.2, -0.2), (0.0, -0.235), (0.3, -0.2), (0.65, -0.165), (0.9, -0.165),
    (1.06, -0.13), (1.13, -0.03), (1.13, 0.1), (1.1, 0.3), (1.07, 0.95, 1), (0.85, 0.95, 1),
    (0.82, 0.32), (0.8, 0.19), (0.7, 0.145), (0.5, 0.165), (0.2, 0.215), (-0.1, 0.235), (-0.27, 0.14),
]  # fmt: skip
THIGH_AND_SHANK: Outline = [
    (-0.3, -0.05), (-0.2, -0.2), (0.0, -0.235), (0.3, -0.2), (0.65, -0.165), (0.92, -0.16),
    (1.1, -0.12), (1.5, -0.03), (1.85, 0.03, 1), (1.82, 0.24, 1), (1.5, 0.24), (1.25, 0.21),
    (1.02, 0.12), (0.9, 0.13), (0.7, 0.145), (0.5, 0.165), (0.2, 0.215), (-0.1, 0.235), (-0.27, 0.14),
]  # fmt: skip
SIDE_PATCH: Outline = [
    (0.24, -0.09), (0.36, -0.13), (0.58, -0.115), (0.72, -0.075), (0.76, -0.01), (0.7, 0.06),
    (0.5, 0.1), (0.3, 0.115), (0.2, 0.07), (0.19, -0.02),
]  # fmt: skip
HIP_KNOB: Outline = [
    (-0.1, -0.02),
    (-0.03, -0.075),
    (0.04, -0.02),
    (0.03, 0.05),
    (-0.05, 0.07),
]
OUTER_KNEE: Outline = [
    (0.93, 0.03),
    (0.99, -0.02),
    (1.05, 0.03),
    (1.04, 0.13),
    (0.98, 0.17),
    (0.93, 0.12),
]


def thigh_above(folds: bool = True) -> Form:
    return Form([("f-trousers", [ABOVE])], fine=KNEE_FOLD if folds else ())


def thigh_side() -> Form:
    return Form([("f-trousers", [SIDE])])
