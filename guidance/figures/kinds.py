"""What the drawing code is given, and what it gives back."""

from dataclasses import dataclass
from typing import Final, Literal

Mode = Literal["self", "partner"]
Side = Literal["left", "right", "both", "either", "middle"]


#: Motions that are not the usual one of their technique, by what a picture shows.
VARIANTS: Final[dict[str, str]] = {
    "breath-only": "nothing but the breath moves",
    "folded-towel": "the back sways on a towel that lies flat behind it",
    "hands-on-chair-back": "the place is left alone; a hand rests on the chair",
    "hands-on-shoulders": "the place is left alone; hands rest on the shoulders",
    "heel-circles": "the heel of the hand makes circles",
    "heel-roll": "the heel of the hand leans in and rolls the muscle outwards",
    "heel-on-shin": "one heel strokes the shin of the other leg",
    "left-alone": "nobody touches the place",
    "one-high-one-low": "one hand rests high on the back, the other one low",
    "palm-circles": "the whole flat palm makes circles",
    "palm-to-palm": "two palms lie against each other",
    "shoulder-rolls": "shoulders go round: up, back and down",
    "side-sway": "the sitting person sways from side to side",
    "stroke-along": "strokes go up along the strip beside the spine",
    "stroke-down": "strokes go down beside the spine, hand after hand",
}
#: Those that show how a place is left in peace.
UNTOUCHED: Final = frozenset(
    {"left-alone", "hands-on-chair-back", "hands-on-shoulders"}
)


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Everything that the picture of a step depends on; slugs are the library's.

    Two steps with the same subject have the same picture. Pressure stands beside the
    picture and time in the words, so neither is here. `variant` names one of VARIANTS
    where the technique is done in another way than usual.
    """

    mode: Mode
    position: str
    area: str
    side: Side
    technique: str
    tool: str
    variant: str = ""


def motion(technique: str, drawn_as: str) -> tuple[str, str]:
    """What the picture shows: technique and variant; `drawn_as` may name either."""
    if drawn_as in VARIANTS:
        return technique, drawn_as
    return drawn_as or technique, ""


@dataclass(frozen=True)
class Drawing:
    """SVG markup of one picture in its own frame: classes only, no styles, no ids."""

    width: int
    height: int
    markup: str


class CannotDraw(Exception):
    """Says in words which part of a subject nobody has drawn yet, or what is out of reach."""
