"""The one door to the drawing code: a subject goes in, a drawing comes out.

Drawing is pure, so each subject is drawn once in a process.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from .kinds import CannotDraw, Drawing, Subject
from .scenes import draw_position, scene_key


@cache
def draw_step(subject: Subject) -> Drawing | None:
    """The close-up: where, with what, which motion; None where nobody can draw it."""
    path = f"{__package__}.closeups"
    draw = find_spec(path) and getattr(import_module(path), "draw_closeup", None)
    if not draw:
        return None
    try:
        drawn = draw(subject)
    except CannotDraw:
        return None
    return drawn if isinstance(drawn, Drawing) else None


def draw_scene(subject: Subject) -> Drawing | None:
    """The whole figure, or the two; None where nobody can draw it."""
    return _scene(_Alike(subject))


class _Alike:
    """A subject that counts as equal to all whose position looks the same."""

    def __init__(self, subject: Subject) -> None:
        self.subject, self.key = subject, scene_key(subject)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Alike) and self.key == other.key


@cache
def _scene(alike: _Alike) -> Drawing | None:
    try:
        return draw_position(alike.subject)
    except CannotDraw:
        return None
