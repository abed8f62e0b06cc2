"""The giver's picture of a back: the area marked, the spine left alone in words."""

from dataclasses import replace
from typing import Final

from guidance.figures.kinds import Subject
from guidance.figures.marks import area as patch, ghost, leave_alone
from guidance.figures.paths import smooth
from guidance.figures.points import Point, Spot, mirror
from guidance.figures.trunk.back import Arm, Back
from guidance.figures.trunk.frames import (
    RIGHT_HIGH,
    RIGHT_LOW,
    TOP_RIGHT,
    Label,
    back_for,
)
from guidance.figures.trunk.places import KIDNEY, TAILBONE, area_sides, both, spine
from guidance.figures.trunk.scene import Scene

Way = list[Spot]


def ways(back: Back, way: Way) -> list[list[Spot]]:
    """One way on the person's right and its mirror image on the left, in the frame."""
    return [back.points(way), back.points(mirror(way))]


def spots(back: Back, spot: Point) -> list[Point]:
    return [back.at(*spot), back.at(-spot[0], spot[1])]


def opened(
    subject: Subject,
    label: Label | None = None,
    arms: tuple[Arm, Arm] | None = None,
    touched: bool = True,
) -> tuple[Back, Scene]:
    """The back with the area marked and what lies beside it left alone, in words.

    Where nobody touches, nothing has to be left alone.
    """
    back = back_for(subject.area, subject.position)
    if arms:
        back = replace(back, left=arms[0], right=arms[1])
    outlines = [back.points(o) for o in area_sides(subject.area, subject.side)]
    scene = Scene(back.draw(), patch(*outlines))
    if touched:
        scene.leave = _left_alone(subject.area, back, label or _label(back))
    return back, scene


def _left_alone(area: str, back: Back, where: Label) -> str:
    zones, lines = _zones(area, back.lies)
    leader = (where.leaves, _leader_end(area, back, where))
    outlines = [back.points(zone) for zone in zones]
    return leave_alone(outlines, lines, where.at, leader, plate=where.plate)


def hidden_edge(back: Back, area: str) -> str:
    """The edge of a place that the hands cover, seen through them."""
    return ghost(*(smooth(back.points(o)) for o in area_sides(area, "both")))


def _zones(area: str, lies: bool) -> tuple[list[list[Spot]], list[str]]:
    # The flat bone that is held must not seem to be a part of what is left alone.
    line = [spine(-13, 30 if area == "sacrum" else 48)]
    if area == "lower-back":
        return [*line, *both(KIDNEY)], _spine_or("kidneys", lies)
    if area == "sacrum":
        lines = ["not higher up", "or on tailbone"] if lies else HIGHER_OR_LOWER
        return [*line, TAILBONE], lines
    # Arms that give on the shoulders leave little paper beside them.
    short = area == "shoulder-top" and not lies
    return line, ["not on", "spine" if short else "the spine"]


HIGHER_OR_LOWER: Final = ["not higher", "or on", "tailbone"]


def _spine_or(other: str, lies: bool) -> list[str]:
    """Two long lines where a body lies below the words, three short ones beside it."""
    return ["not on spine", f"or {other}"] if lies else ["not on", "spine or", other]


def _label(back: Back) -> Label:
    if back.lies:
        return TOP_RIGHT
    return RIGHT_LOW if back.arms_up else RIGHT_HIGH


def _leader_end(area: str, back: Back, label: Label) -> Point:
    """The tailbone, or the place on the spine that is level with the words if it can be."""
    if area == "sacrum":
        return back.at(0.6, 55)
    if back.lies:
        y = (label.leaves[0] - 40 - back.placing.at[0]) / back.placing.size
        return back.at(0, y)
    y = (label.leaves[1] - back.placing.at[1]) / back.placing.size
    return back.at(0, min(max(y + 3, -11), 46))
