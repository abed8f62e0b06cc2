"""A finished picture: everything inside one frame, the floor near its foot."""

from typing import Final

from guidance.figures.kinds import Drawing
from guidance.figures.sketch import Sketch

WIDTH: Final = 500
HEIGHT: Final = 375
"""Larger than the close-ups' 400 by 300: the widths of lines belong to that one, so that
the lines of a whole person, who is drawn smaller, are lighter."""

MARGIN: Final = 14
LARGEST: Final = 410.0
"""Units for the height of a body: a lone person is not drawn larger than this."""


def fitted(sketch: Sketch) -> Sketch:
    left, top, right, bottom = sketch.bounds()
    across = (WIDTH - 2 * MARGIN) / (right - left)
    down = (HEIGHT - 2 * MARGIN) / (bottom - top)
    size = min(across, down, LARGEST)
    spare = HEIGHT - 2 * MARGIN - (bottom - top) * size
    dx = WIDTH / 2 - (left + right) / 2 * size
    dy = MARGIN + spare * 0.6 - top * size
    return sketch.moved(dx, dy, size)


def framed(sketch: Sketch) -> Drawing:
    return Drawing(WIDTH, HEIGHT, fitted(sketch).markup())
