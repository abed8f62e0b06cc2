"""Fingers: lightly along the sides of one, or a still hand over all of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from guidance.figures.closeups.frame import drawing
from guidance.figures.closeups.open_hand import GIVEN, OWN as HIGHER, Scene
from guidance.figures.closeups.toes import PINCH
from guidance.figures.hands import hand
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.open_hand import FINGERS, middle_finger
from guidance.figures.marks import area, arrow, moving, resting, squeezing
from guidance.figures.points import Placing, Point

OWN: Final = replace(
    HIGHER, back=Placing(at=(150, 286), turn=-84, size=168, mirrored=True)
)
"""The own hand, lower in the frame, so that there is room above its fingertips."""


def draw(subject: Subject) -> Drawing:
    return _PICTURES[subject.mode, subject.technique]()


def _helper_strokes() -> Drawing:
    return _stroked(GIVEN, 176)


def _own_strokes() -> Drawing:
    return _stroked(OWN, -172)


def _stroked(scene: Scene, turn: float) -> Drawing:
    tip, root = scene.back.point((0.9, -0.07)), scene.back.point((0.5, -0.05))
    way: tuple[Point, Point] = (scene.back.point((0.84, -0.07)), root)
    return drawing(
        scene.worked("back"),
        area(scene.back.points(middle_finger())),
        moving("stroke", [_pinch(scene, tip, turn), arrow(way)], way),
    )


def _pinch(scene: Scene, at: Point, turn: float) -> str:
    placing = Placing(turn=turn, size=scene.size * 1.1).onto(PINCH, at)
    return hand("pinch", placing, scene.worker, scene.elbows[0])


def _own_squeezes() -> Drawing:
    p = OWN.back.point
    sides = (p((0.7, -0.13)), p((0.7, 0.0)))
    return drawing(
        OWN.worked("back"),
        area(OWN.back.points(middle_finger())),
        moving(
            "squeeze",
            [_pinch(OWN, p((0.9, -0.07)), -172), squeezing(*sides, length=26)],
        ),
    )


def _helper_covers() -> Drawing:
    return _covered(GIVEN, 178)


def _own_covers() -> Drawing:
    return _covered(OWN, -142)


def _covered(scene: Scene, turn: float) -> Drawing:
    target = scene.back.point((0.76, 0.0))
    palm = scene.working("flat", "palm", target, turn)
    return drawing(
        scene.worked("back"),
        area(scene.back.points(FINGERS)),
        moving("hold", [palm, resting(target)]),
    )


_PICTURES: Final[dict[tuple[str, str], Callable[[], Drawing]]] = {
    ("partner", "effleurage"): _helper_strokes,
    ("partner", "holding"): _helper_covers,
    ("self", "effleurage"): _own_strokes,
    ("self", "squeeze-release"): _own_squeezes,
    ("self", "holding"): _own_covers,
}
