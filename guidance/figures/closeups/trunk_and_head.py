"""Head, neck, back, chest and hips: drawn by what a step does there and with what."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from guidance.figures.closeups.sides import mirrored
from guidance.figures.head import closeups as head
from guidance.figures.kinds import CannotDraw, Drawing, Side, Subject
from guidance.figures.marks import side_words
from guidance.figures.trunk import (
    own_ball,
    own_cushion,
    own_front,
    own_hip,
    own_moves,
    own_neck,
    own_pelvis,
    own_seat,
    own_shoulder,
    own_towel,
    own_waist,
    partner_back,
    partner_hip,
    partner_shoulder,
)
from guidance.figures.trunk.scene import Drawer

AREAS: Final = (
    "buttock", "chest-front", "forehead", "jaw", "lower-back", "neck-back", "outer-hip",
    "sacrum", "scalp", "shoulder-blade", "shoulder-top", "skull-base", "temples", "upper-back",
)  # fmt: skip

FROM_THE_LEFT: Final = frozenset({"chest-front", "jaw", "scalp", "temples"})
SIDE_WORDS: Final = (62.0, 288.0)

Key = tuple[str, ...]


def _all(*parts: Mapping[Key, Drawer]) -> dict[Key, Drawer]:
    return {key: drawer for part in parts for key, drawer in part.items()}


OWN: Final = _all(
    own_ball.DRAWERS,
    own_cushion.DRAWERS,
    own_front.DRAWERS,
    own_hip.DRAWERS,
    own_moves.DRAWERS,
    own_neck.DRAWERS,
    own_pelvis.DRAWERS,
    own_seat.DRAWERS,
    own_shoulder.DRAWERS,
    own_towel.DRAWERS,
    own_waist.DRAWERS,
    head.DRAWERS,
)
HELPED: Final = _all(
    own_front.BY_A_HELPER,
    partner_back.DRAWERS,
    partner_hip.DRAWERS,
    partner_shoulder.DRAWERS,
    head.DRAWERS,
)


def draw(subject: Subject) -> Drawing:
    """The picture; of one side, in words, where the step works on one side."""
    shown = _shown(subject)
    if subject.side not in ("left", "right"):
        return _drawn(subject)
    drawing = _drawn(replace(subject, side=shown))
    markup = drawing.markup if subject.side == shown else mirrored(drawing.markup)
    return replace(
        drawing, markup=markup + side_words(subject.mode, subject.side, SIDE_WORDS)
    )


def _shown(subject: Subject) -> Side:
    """The side that a picture shows as it is drawn: from the front it is the left one."""
    front = subject.area in FROM_THE_LEFT or (
        subject.area == "shoulder-top" and subject.position == "recline"
    )
    return "left" if front else "right"


def _drawn(subject: Subject) -> Drawing:
    drawers = OWN if subject.mode == "self" else HELPED
    for key in _keys(subject):
        if key in drawers:
            return drawers[key](subject).drawing()
    raise CannotDraw(
        f"nobody has drawn {subject.technique} on {subject.area} with {subject.tool}"
    )


def _keys(subject: Subject) -> list[Key]:
    """From the most to the least that a drawer may ask for."""
    what = (subject.area, subject.technique)
    if subject.variant:
        return [(*what, subject.variant)]
    return [
        (*what, subject.tool, subject.position),
        (*what, subject.tool),
        (*what, subject.position),
        what,
    ]
