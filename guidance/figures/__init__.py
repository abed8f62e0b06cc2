"""Draws what a step shows, from the step's own data, when the library is loaded."""

from .alone import style_hash
from .kinds import CannotDraw, Drawing, Subject
from .rendering import Rendered, render
from .tempo import beat
from .words import Names

__all__ = [
    "CannotDraw",
    "Drawing",
    "Names",
    "Rendered",
    "Subject",
    "beat",
    "render",
    "style_hash",
]
