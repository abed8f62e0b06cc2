"""What the drawing code is given, and what it gives back."""

from dataclasses import dataclass
from typing import Literal

Mode = Literal["self", "partner"]
Side = Literal["left", "right", "both", "either", "middle"]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Everything that the picture of a step depends on; slugs are the library's.

    Two steps with the same subject have the same picture. Pressure stands beside the
    picture and time in the words, so neither is here.
    """

    mode: Mode
    position: str
    area: str
    side: Side
    technique: str
    tool: str


@dataclass(frozen=True)
class Drawing:
    """SVG markup of one picture in its own frame: classes only, no styles, no ids."""

    width: int
    height: int
    markup: str


class CannotDraw(Exception):
    """Says in words which part of a subject nobody has drawn yet, or what is out of reach."""
