"""The position of a step as one picture: the whole person or two, furniture, the place."""

from typing import Final

from guidance.figures.kinds import Drawing, Subject
from guidance.figures.scenes.frame import framed
from guidance.figures.scenes.helped import helped_scene
from guidance.figures.scenes.own import own_scene
from guidance.figures.scenes.own_chair import RESTING
from guidance.figures.sketch import Sketch
from guidance.figures.things import is_strap

# What looks alike from across the room.
LIKE: Final = {"hand-back": "hand-palm"}
BARE: Final = frozenset({"hands", "soft-fist", "lotion", "oil"})


def scene_key(subject: Subject) -> str:
    """Steps with the same key share one picture of their position."""
    parts = [subject.mode, subject.position, LIKE.get(subject.area, subject.area)]
    if subject.mode == "self":
        if subject.tool not in BARE:
            strap = is_strap(subject)
            parts.append("strap" if strap else subject.tool)
        elif subject.technique in RESTING:
            parts.append("resting")
    return "-".join(parts)


def scene(subject: Subject) -> Sketch:
    """The picture in body heights, before it has a frame."""
    return helped_scene(subject) if subject.mode == "partner" else own_scene(subject)


def draw_position(subject: Subject) -> Drawing:
    """How to sit, lie or stand, where the helper is, and where the hands work."""
    return framed(scene(subject))
