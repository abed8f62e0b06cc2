"""Bare feet from above, from below and from the side, in units of the foot's length.

What is written here is a right foot; mirror it for a left one. Toes point to -y from
above and from below, and to +x from the side.
"""

from itertools import pairwise

from guidance.figures.limbs.form import Form, Outline
from guidance.figures.paths import circle_points
from guidance.figures.points import Spot, between
from guidance.figures.tubes import tube

# From above, the shank coming in from below; the big toe is on the left.
ABOVE: Outline = [
    (-0.165, 0.62, 1), (-0.135, 0.42), (-0.12, 0.26), (-0.152, 0.13), (-0.125, 0.0),
    (-0.13, -0.16), (-0.16, -0.3), (-0.195, -0.42), (-0.16, -0.52), (0.0, -0.53),
    (0.13, -0.47), (0.2, -0.37), (0.2, -0.24), (0.165, -0.08), (0.14, 0.06), (0.158, 0.17),
    (0.125, 0.28), (0.135, 0.42), (0.165, 0.62, 1),
]  # fmt: skip
ABOVE_TOES: list[tuple[Spot, Spot, float]] = [
    ((-0.115, -0.46), (-0.105, -0.64), 0.07),
    ((-0.02, -0.48), (-0.005, -0.665), 0.047),
    ((0.062, -0.46), (0.082, -0.625), 0.042),
    ((0.125, -0.42), (0.155, -0.56), 0.039),
    ((0.175, -0.36), (0.215, -0.475), 0.037),
]

# From below; the big toe of a right foot is then on the right.
BELOW: Outline = [
    (0.115, 0.5), (0.12, 0.38), (0.085, 0.22), (0.1, 0.05), (0.165, -0.12), (0.185, -0.25),
    (0.15, -0.335), (0.06, -0.35), (-0.05, -0.335), (-0.14, -0.29), (-0.19, -0.2),
    (-0.185, -0.06), (-0.15, 0.12), (-0.125, 0.3), (-0.12, 0.42), (-0.07, 0.5), (0.02, 0.525),
]  # fmt: skip
BELOW_TOES: list[tuple[Spot, float, float]] = [
    ((0.125, -0.4), 0.064, 0.082), ((0.035, -0.425), 0.038, 0.058),
    ((-0.038, -0.4), 0.035, 0.053), ((-0.103, -0.357), 0.033, 0.049),
    ((-0.16, -0.3), 0.031, 0.046),
]  # fmt: skip
BELOW_CREASES: list[Outline] = [
    [(0.16, -0.2), (0.06, -0.235), (-0.05, -0.2), (-0.16, -0.13)],
    [(0.06, 0.36), (0.0, 0.345), (-0.07, 0.355)],
]
BELOW_TOE_LINE: Outline = [
    (0.18, -0.345), (0.125, -0.325), (0.065, -0.36), (0.035, -0.368), (-0.003, -0.362),
    (-0.038, -0.348), (-0.075, -0.338), (-0.103, -0.312), (-0.13, -0.29), (-0.165, -0.255),
]  # fmt: skip

# The top of the foot between its long bones; the sole from heel to ball.
TOP_PATCH: Outline = [
    (-0.07, -0.1), (-0.1, -0.26), (-0.12, -0.38), (-0.04, -0.45), (0.06, -0.44), (0.14, -0.36),
    (0.145, -0.24), (0.1, -0.1), (0.05, -0.02), (-0.03, -0.02),
]  # fmt: skip
SOLE_PATCH: Outline = [
    (0.085, 0.42), (0.06, 0.22), (0.06, 0.05), (0.125, -0.12), (0.14, -0.24), (0.06, -0.3),
    (-0.06, -0.29), (-0.145, -0.19), (-0.14, -0.06), (-0.105, 0.14), (-0.085, 0.32), (-0.07, 0.43), (0.01, 0.465),
]  # fmt: skip


def foot_above() -> Form:
    toes = [tube([a, b], [(half, half), (half * 0.96, half * 0.96)], cap_end=True)
            for a, b, half in ABOVE_TOES]  # fmt: skip
    nails = [_nail(tip, half) for _, tip, half in ABOVE_TOES]
    bones: list[Outline] = [
        [(-0.05, -0.4), (-0.02, -0.2)], [(0.035, -0.38), (0.03, -0.2)], [(0.1, -0.33), (0.075, -0.17)]
    ]  # fmt: skip
    return Form([("f-skin", [ABOVE, *toes])], fine=[*nails, *_webs(ABOVE_TOES), *bones])


def toe_patches() -> list[Outline]:
    """A strip along each toe from near its tip to its root, for a foot from above."""
    strips: list[Outline] = []
    for root, tip, half in ABOVE_TOES:
        axis = [between(root, tip, 0.1), between(root, tip, 0.92)]
        strips.append(
            tube(axis, [(half * 0.6, half * 0.6)] * 2, cap_start=True, cap_end=True)
        )
    return strips


def foot_below() -> Form:
    toes = [circle_points(centre, across, down) for centre, across, down in BELOW_TOES]
    return Form([("f-skin", [BELOW, *toes])], fine=[*BELOW_CREASES, BELOW_TOE_LINE])


def _nail(tip: Spot, half: float) -> Outline:
    x, y = tip[0], tip[1]
    h = half * 0.62
    return [(x - h, y - half * 0.35), (x - h, y + half * 0.35), (x, y + half * 0.75),
            (x + h, y + half * 0.35), (x + h, y - half * 0.35)]  # fmt: skip


def _webs(toes: list[tuple[Spot, Spot, float]]) -> list[Outline]:
    """The line between two toes, from near their tips to their roots."""
    webs: list[Outline] = []
    for (a, b, h), (c, d, k) in pairwise(toes):
        side = 1 if d[0] > b[0] else -1
        tip = ((b[0] + side * h + d[0] - side * k) / 2, (b[1] + d[1]) / 2)
        root = ((a[0] + side * h + c[0] - side * k) / 2, (a[1] + c[1]) / 2 - 0.01)
        webs.append([tip, root])
    return webs
