"""The one door to the drawing code: a subject goes in, a drawing comes out.

Drawing is pure, so each subject is drawn once in a process.
"""

from collections.abc import Callable
from functools import cache

from .closeups import draw_closeup
from .kinds import CannotDraw, Drawing, Subject
from .scenes import draw_position, scene_key


@cache
def draw_step(subject: Subject) -> Drawing:
    """The close-up: where, with what, which motion. CannotDraw says what is missing."""
    return _told(draw_closeup, subject)


def draw_scene(subject: Subject) -> Drawing:
    """The whole figure, or the two. CannotDraw says what is missing."""
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
def _scene(alike: _Alike) -> Drawing:
    return _told(draw_position, alike.subject)


def _told(draw: Callable[[Subject], Drawing], subject: Subject) -> Drawing:
    """A table of the drawing code that lacks an entry is a picture nobody has drawn."""
    try:
        return draw(subject)
    except KeyError as missing:
        raise CannotDraw(f"nobody has drawn {missing} on {subject.area}") from missing
