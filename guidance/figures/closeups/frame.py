"""The frame of a close-up, and what lies under the body in it."""

import re
from collections.abc import Sequence
from typing import Final

from guidance.figures.elements import path
from guidance.figures.kinds import Drawing
from guidance.figures.paths import smooth, straight
from guidance.figures.points import Spot

WIDTH: Final = 400
HEIGHT: Final = 300
TEXT: Final = re.compile(r"<text.*?</text>", re.DOTALL)


def drawing(*parts: str) -> Drawing:
    """Parts in painting order: ground, body, area, no-go, hands with marks, words."""
    return Drawing(WIDTH, HEIGHT, words_last("".join(parts)))


def words_last(markup: str) -> str:
    """Words go over everything: a hand or an arrow never cuts a warning short."""
    texts = "".join(TEXT.findall(markup))
    return TEXT.sub("", markup) + texts


def pillow(outline: Sequence[Spot]) -> str:
    return path(smooth(outline), "f-edge f-pillow")


def block(outline: Sequence[Spot], role: str) -> str:
    """Furniture: straight edges."""
    return path(straight(outline), f"f-edge {role}")


def bed() -> str:
    """A bed seen from above: it fills the frame."""
    return path(straight([(-5, -5), (405, -5), (405, 305), (-5, 305)]), "f-soft")


def floor() -> str:
    """The floor as a sitter sees it who looks down: boards run away from the eyes."""
    boards = [straight([(x, -5), (x, 305)], closed=False) for x in (40, 200, 360)]
    return path(boards, "f-fine")
