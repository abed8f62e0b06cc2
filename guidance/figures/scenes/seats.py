"""What scenes of one and of two share: seats, beds, and a person with a marked place."""

from typing import Final

from guidance.figures import furniture
from guidance.figures.paths import circle_points
from guidance.figures.people import marked, painting, proportions as build
from guidance.figures.people.person import Person
from guidance.figures.points import Spot
from guidance.figures.sketch import Sketch

GROUND: Final = build.SITTING_HIP
BED_GROUND: Final = 0.33
OVER_THE_ARM: Final = frozenset(
    {"forearm", "upper-back", "shoulder-blade", "lower-back"}
)
"""Places that the near arm would hide: they are marked on top of it."""


def whole(person: Person, area: str) -> Sketch:
    sketch = painting.far_leg(person)
    sketch.add(painting.body(person))
    if area in marked.ON_HAND or area in OVER_THE_ARM:
        sketch.add(painting.arm(person))
        sketch.add(marked.mark(person, area))
        return sketch
    sketch.add(marked.mark(person, area))
    sketch.add(painting.arm(person))
    return sketch


def recline_bed(right: float = 0.62) -> Sketch:
    """A bed, a wedge of pillows behind the back and one below the knees."""
    top = build.LYING
    sketch = furniture.floor(-0.6, max(right, 0.62) + 0.04, BED_GROUND)
    sketch.add(furniture.bed(-0.55, right, top, BED_GROUND))
    wedge: list[Spot] = [
        (-0.06, top, 1),
        (-0.16, -0.06),
        (-0.29, -0.19),
        (-0.37, -0.34),
        (-0.44, -0.36),
        (-0.5, -0.28),
        (-0.51, top, 1),
    ]
    sketch.add(furniture.pillow(*wedge))
    knees: list[Spot] = [(0.09, top, 1), (0.19, -0.07), (0.24, -0.08), (0.36, top, 1)]
    sketch.add(furniture.pillow(*knees))
    return sketch


def table_with_pillow() -> Sketch:
    sketch = furniture.floor(-0.2, 0.86, GROUND)
    sketch.add(furniture.table(0.24, 0.84, -0.1, GROUND))
    sketch.add(furniture.pillow(*furniture.soft_box(0.26, -0.205, 0.6, -0.098)))
    return sketch


def prone_bed(height: float, left: float = -0.62) -> Sketch:
    """A flat pillow below the chest and the head, a towel roll below the ankles."""
    top = build.LYING
    ground = top + height
    sketch = furniture.floor(left - 0.2, 0.72, ground)
    sketch.add(furniture.bed(left, 0.68, top, ground))
    sketch.add(furniture.pillow(*circle_points((0.47, top - 0.02), 0.03, 0.026)))
    sketch.add(
        furniture.pillow(*furniture.soft_box(-0.55, top - 0.05, -0.2, top + 0.006))
    )
    return sketch
