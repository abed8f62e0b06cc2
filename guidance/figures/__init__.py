"""Draws what a step shows, from the step's own data, when the library is loaded."""

from .alone import standalone, style_hash
from .door import draw_scene, draw_step
from .kinds import CannotDraw, Drawing, Subject
from .scene_words import position_words
from .step_words import step_words
from .tempo import beat
from .words import Names, Words

__all__ = [
    "CannotDraw",
    "Drawing",
    "Names",
    "Subject",
    "Words",
    "beat",
    "draw_scene",
    "draw_step",
    "position_words",
    "standalone",
    "step_words",
    "style_hash",
]
