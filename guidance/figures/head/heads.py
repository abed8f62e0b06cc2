"""A large head from the side or from the front, with the pillow that it lies on."""

from dataclasses import dataclass

from guidance.figures.elements import path
from guidance.figures.head.outlines import (
    CALM_LINES,
    CLOSED_EYE,
    EAR,
    EAR_LINE,
    FACE,
    FRONT,
    FRONT_EAR,
    FRONT_HAIR,
    FRONT_NECK,
    FRONT_SHIRT,
    HAIR,
    JAW_LINE,
    NECK,
    SHIRT,
)
from guidance.figures.paths import smooth
from guidance.figures.points import Placing, Point, Spot, mirror


@dataclass(frozen=True)
class Head:
    placing: Placing
    pillow: tuple[Spot, ...] = ()
    frontal: bool = False

    def at(self, x: float, y: float) -> Point:
        return self.placing.point((x, y))

    def points(self, spots: list[Spot]) -> list[Spot]:
        return self.placing.points(spots)

    def draw(self) -> str:
        pillow = (
            path(smooth(list(self.pillow)), "f-pillow f-edge") if self.pillow else ""
        )
        return pillow + (self._front() if self.frontal else self._side())

    def _side(self) -> str:
        return (
            self._fill(NECK, "f-skin")
            + self._fill(SHIRT, "f-shirt")
            + self._fill(FACE, "f-skin")
            + self._fill(HAIR, "f-hair")
            + self._fill(EAR, "f-skin")
            + self._lines([EAR_LINE, CLOSED_EYE, JAW_LINE])
        )

    def _front(self) -> str:
        return (
            self._fill(FRONT_NECK, "f-skin")
            + self._fill(FRONT_SHIRT, "f-shirt")
            + self._fill(FRONT_EAR, "f-skin")
            + self._fill(mirror(FRONT_EAR), "f-skin")
            + self._fill(FRONT, "f-skin")
            + self._fill(FRONT_HAIR, "f-hair")
            + self._lines(CALM_LINES)
        )

    def _lines(self, lines: list[list[Spot]]) -> str:
        return path([smooth(self.points(s), closed=False) for s in lines], "f-fine")

    def _fill(self, spots: list[Spot], role: str) -> str:
        return path(smooth(self.points(spots)), f"{role} f-edge")
