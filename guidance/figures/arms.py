"""Forearms with their sleeves, and whose they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from guidance.figures.elements import path
from guidance.figures.paths import Curve, merged, smooth
from guidance.figures.points import Placing, Point, Spot, between
from guidance.figures.tubes import tapered

WRIST: Final = 0.128
FOREARM: Final = ((0.0, WRIST, WRIST), (0.45, 0.16, 0.17), (1.0, 0.225, 0.225))
SLEEVE: Final = ((0.0, 0.21, 0.21), (0.5, 0.25, 0.25), (1.0, 0.28, 0.28))
UPPER: Final = ((0.0, 0.27, 0.27), (1.0, 0.3, 0.3))
BARE: Final = 0.62
"""Share of the forearm, from the wrist, that its sleeve leaves bare."""


@dataclass(frozen=True)
class Worker:
    """Whose hands are at work: they differ in skin and in sleeve."""

    skin: str
    sleeve: str


SELF: Final = Worker("f-skin", "f-shirt")
GIVER: Final = Worker("f-skin2", "f-shirt2")


def arm(
    placing: Placing,
    worker: Worker,
    elbow: Point | None,
    sleeve: bool,
    skin: list[list[Spot]],
    upper: list[Spot] | None = None,
    shoulder: Point | None = None,
) -> str:
    """The forearm and the skin of its hand as one outline, then the sleeve.

    `upper` is an upper arm in the picture that melts into it. Where the elbow is in the
    picture, the sleeve goes on to the `shoulder`: an arm that ends there looks cut off.
    """
    if elbow is None:
        return path(merged(skin), f"f-edge {worker.skin}")
    wrist, size = placing.point((0, 0)), placing.size
    bare = tapered(wrist, elbow, FOREARM, size)
    whole = [upper, bare, *skin] if upper else [bare, *skin]
    bare_arm = path(merged(whole), f"f-edge {worker.skin}")
    if not sleeve:
        return bare_arm
    cuff = tapered(between(wrist, elbow, BARE), elbow, SLEEVE, size, cap_end=True)
    cloth = [cuff, tapered(elbow, shoulder, UPPER, size)] if shoulder else [cuff]
    return bare_arm + path(merged(cloth), f"f-edge {worker.sleeve}")


def open_line(placing: Placing, spots: Sequence[Spot]) -> Curve:
    """A line of the hand's own frame, as it lies in the picture."""
    return smooth(placing.points(spots), closed=False)
