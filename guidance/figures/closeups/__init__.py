"""Close-ups that fill the frame: where, with what, which motion, what to leave alone."""

from guidance.figures.closeups.registry import draw_closeup

__all__ = ["draw_closeup"]
