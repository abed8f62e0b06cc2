"""Which module draws which area: one module for each part of the body."""

from collections.abc import Callable
from typing import Final

from guidance.figures.closeups import (
    calf,
    fingers,
    foot_sole,
    foot_top,
    forearm,
    hand_back,
    hand_palm,
    knee_front,
    own_calf,
    shin_outer,
    thigh_front,
    thigh_outer,
    toes,
    trunk_and_head,
    upper_arm,
)
from guidance.figures.closeups.offers import refuse_one_side, refuse_what_is_not_drawn
from guidance.figures.kinds import CannotDraw, Drawing, Subject

DRAWERS: Final[dict[str, Callable[[Subject], Drawing]]] = {
    "calf": calf.draw,
    "fingers": fingers.draw,
    "foot-sole": foot_sole.draw,
    "foot-top": foot_top.draw,
    "forearm": forearm.draw,
    "hand-back": hand_back.draw,
    "hand-palm": hand_palm.draw,
    "knee-front": knee_front.draw,
    "shin-outer": shin_outer.draw,
    "thigh-front": thigh_front.draw,
    "thigh-outer": thigh_outer.draw,
    "toes": toes.draw,
    "upper-arm": upper_arm.draw,
    **dict.fromkeys(trunk_and_head.AREAS, trunk_and_head.draw),
}


VARIANTS: Final[dict[tuple[str, ...], Callable[[], Drawing]]] = {
    ("self", "hand-palm", "effleurage", "palm-circles"): hand_palm.own_palm_circles,
    ("self", "hand-palm", "holding", "palm-to-palm"): hand_palm.own_palms_meet,
    ("partner", "hand-palm", "holding", "palm-to-palm"): hand_palm.helper_palm_meets,
    ("self", "calf", "effleurage", "heel-on-shin"): own_calf.heel_strokes,
}
"""Limbs on which a technique is done in another way than usual."""


def _variant(subject: Subject) -> Drawing:
    refuse_one_side(subject)
    key = (subject.mode, subject.area, subject.technique, subject.variant)
    if key not in VARIANTS:
        raise CannotDraw(f"nobody has drawn {', '.join(key)}")
    return VARIANTS[key]()


def draw_closeup(subject: Subject) -> Drawing:
    if subject.variant and subject.area not in trunk_and_head.AREAS:
        return _variant(subject)
    refuse_what_is_not_drawn(subject)
    if subject.area not in DRAWERS:
        raise CannotDraw(f"nobody has drawn the area {subject.area}")
    return DRAWERS[subject.area](subject)
