"""Draws what a step shows, from the step's own data, when the library is loaded."""

from .alone import style_hash
from .kinds import UNTOUCHED, VARIANTS, CannotDraw, Drawing, Subject, motion
from .rendering import Rendered, render
from .tempo import beat
from .words import Names

__all__ = [
    "UNTOUCHED",
    "VARIANTS",
    "CannotDraw",
    "Drawing",
    "Names",
    "Rendered",
    "Subject",
    "beat",
    "motion",
    "render",
    "style_hash",
]
