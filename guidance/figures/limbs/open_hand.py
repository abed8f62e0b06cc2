"""Places on an open hand, in the frame of `hand_shapes`: wrist at 0,0, fingers to +x."""

from typing import Final

from guidance.figures.limbs.form import Outline
from guidance.figures.points import Spot
from guidance.figures.tubes import tube

# The palm with the fleshy mound below the thumb; the crease of the wrist.
PALM: Final[Outline] = [
    (0.1, -0.085), (0.2, -0.18), (0.33, -0.22), (0.47, -0.18), (0.54, -0.06), (0.52, 0.07),
    (0.47, 0.155), (0.34, 0.165), (0.17, 0.125), (0.09, 0.03),
]  # fmt: skip
WRIST: Final[Outline] = [
    (-0.1, -0.095), (-0.02, -0.1), (0.045, -0.1), (0.055, 0.0), (0.045, 0.1), (-0.02, 0.1), (-0.1, 0.095), (-0.11, 0.0),
]  # fmt: skip
# The valleys between the long bones; they end short of the knuckles.
BACK: Final[Outline] = [
    (0.13, -0.07), (0.27, -0.135), (0.43, -0.16), (0.465, -0.05), (0.45, 0.06), (0.41, 0.15),
    (0.27, 0.15), (0.13, 0.09), (0.1, 0.0),
]  # fmt: skip
VALLEYS: Final[tuple[tuple[Spot, Spot], ...]] = (
    ((0.17, -0.035), (0.455, -0.1)), ((0.17, 0.01), (0.47, 0.003)), ((0.17, 0.05), (0.44, 0.105)),
)  # fmt: skip
# All four fingers of an open hand; one finger with its sides.
FINGERS: Final[Outline] = [
    (0.6, -0.205), (0.74, -0.25), (0.88, -0.27), (0.95, -0.16), (0.99, -0.06), (0.95, 0.08), (0.87, 0.16),
    (0.77, 0.28), (0.66, 0.26), (0.56, 0.16), (0.6, 0.05), (0.61, -0.09),
]  # fmt: skip
MIDDLE_FINGER: Final[tuple[Spot, Spot, Spot]] = (
    (0.6, -0.055),
    (0.77, -0.064),
    (0.93, -0.072),
)


def middle_finger() -> Outline:
    return tube(MIDDLE_FINGER, [(0.06, 0.06)] * 3, cap_start=True, cap_end=True)
