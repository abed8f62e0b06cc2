"""The back of the hand, in the valleys between its long bones."""

from guidance.figures.closeups.frame import drawing
from guidance.figures.closeups.open_hand import GIVEN, OWN, Scene
from guidance.figures.elements import path
from guidance.figures.kinds import Drawing, Subject
from guidance.figures.limbs.open_hand import BACK, VALLEYS
from guidance.figures.marks import area, arrow, moving, pressing, resting, way_back
from guidance.figures.paths import smooth
from guidance.figures.points import Point


def draw(subject: Subject) -> Drawing:
    if subject.mode == "partner":
        return _helper_holds() if subject.technique == "holding" else _helper_strokes()
    if subject.technique == "thumb-press":
        return _own_thumb()
    return _own_fingers(towards_wrist=subject.position == "recline")


def _back(scene: Scene, *work: str, under: str = "", pose: str = "open") -> Drawing:
    valleys = [smooth(scene.back.points(v), closed=False) for v in VALLEYS]
    return drawing(
        scene.worked("back", under, pose),
        area(scene.back.points(BACK)),
        path(valleys, "f-fine"),
        *work,
    )


def _along(
    scene: Scene, number: int, towards_wrist: bool = False
) -> tuple[Point, Point]:
    start, end = (scene.back.point(spot) for spot in VALLEYS[number])
    return (end, start) if towards_wrist else (start, end)


def _helper_strokes() -> Drawing:
    way = _along(GIVEN, 0)
    fingers = GIVEN.working("pads", "pads", GIVEN.back.point((0.24, 0.03)), 200, 0)
    return _back(GIVEN, moving("stroke", [fingers, arrow(way)], way))


def _helper_holds() -> Drawing:
    """One hand lies under the receiver's hand, the other one on top."""
    target = GIVEN.back.point((0.42, 0.0))
    under = GIVEN.below(GIVEN.back.point((0.5, 0.16)), 184)
    top = GIVEN.working("close", "palm", target, 174)
    work = moving("hold", [top, resting(target)])
    return _back(GIVEN, work, under=under, pose="flat")


def _own_fingers(towards_wrist: bool) -> Drawing:
    way = _along(OWN, 1, towards_wrist)
    start = OWN.back.point((0.4, -0.06) if towards_wrist else (0.22, -0.04))
    fingers = OWN.working("pads", "pads", start, -158)
    return _back(OWN, moving("stroke", [fingers, arrow(way)], way))


def _own_thumb() -> Drawing:
    """The thumb touches one place after the other; the fingers hold from below.

    Arrows meet under its tip, and dots lead on to the wrist.
    """
    p = OWN.back.point
    under = OWN.below(p((0.44, -0.36)), -150)
    thumb = OWN.thumb(p((0.44, -0.3)), p((0.36, -0.04)))
    press = moving("press", [thumb, pressing(p((0.355, 0.0)), 40, (150, 210, 270), 11)])
    return _back(OWN, press, way_back((p((0.23, 0.0)), p((-0.02, 0.0)))), under=under)
