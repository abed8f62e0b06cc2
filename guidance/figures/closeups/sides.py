"""Left and right: a picture shows one side, and its mirror image the other one.

Words are never mirrored, only moved; arrows and hands turn round with the body.
"""

import re
from typing import Final

from guidance.figures.closeups.frame import TEXT, WIDTH
from guidance.figures.paths import number

_X: Final = re.compile(r' x="(-?[\d.]+)"')


def mirrored(markup: str) -> str:
    """The same picture of the other side of the body."""
    words = "".join(_moved(text) for text in TEXT.findall(markup))
    body = TEXT.sub("", markup)
    return f'<g transform="matrix(-1 0 0 1 {WIDTH} 0)">{body}</g>{words}'


def _moved(text: str) -> str:
    return _X.sub(lambda x: f' x="{number(WIDTH - float(x[1]))}"', text)
