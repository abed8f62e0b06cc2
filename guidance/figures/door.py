"""The one door to the drawing code: a subject goes in, a drawing comes out.

Drawing is pure, so each subject is drawn once in a process.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from .kinds import CannotDraw, Drawing, Subject


@cache
def draw_step(subject: Subject) -> Drawing | None:
    """The close-up: where, with what, which motion; None where nobody can draw it."""
    return _draw("closeups", "draw_closeup", subject)


@cache
def draw_scene(subject: Subject) -> Drawing | None:
    """The whole figure, or the two; None where nobody can draw it."""
    return _draw("scenes", "draw_position", subject)


def _draw(module: str, name: str, subject: Subject) -> Drawing | None:
    path = f"{__package__}.{module}"
    draw = getattr(import_module(path), name, None) if find_spec(path) else None
    if draw is None:
        return None
    try:
        drawn = draw(subject)
    except CannotDraw:
        return None
    return drawn if isinstance(drawn, Drawing) else None
