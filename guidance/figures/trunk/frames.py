"""How a back fills the frame for each place, and where words find paper."""

from dataclasses import dataclass
from typing import Final

from guidance.figures.points import Placing, Point
from guidance.figures.trunk.back import PRONE_TURN, Back

# Height of the shoulder line in the frame and units a centimetre, for a back that is upright.
SITTING: Final[dict[str, tuple[float, float]]] = {
    "upper-back": (92, 5.0),
    "shoulder-blade": (92, 5.0),
    "shoulder-top": (140, 5.6),
    "neck-back": (195, 6.8),
    "skull-base": (262, 6.8),
    "lower-back": (-45, 5.3),
    "sacrum": (-85, 5.4),
    "buttock": (-105, 5.4),
}
# The same for one that lies, its head at the left: where the shoulder line stands.
LYING: Final[dict[str, tuple[float, float]]] = {
    "upper-back": (92, 4.7),
    "shoulder-blade": (110, 4.9),
    "shoulder-top": (140, 5.0),
    "lower-back": (15, 4.9),
    "sacrum": (-45, 4.9),
    "outer-hip": (-30, 5.0),
    "buttock": (-80, 5.0),
}
# The heel that rolls a narrow strip is seen from nearer, and needs no words above the body.
FACE_DOWN: Final[dict[str, tuple[float, float]]] = {"lower-back": (-30, 6.2)}
HEM: Final = {"buttock": 44.0, "outer-hip": 49.0}


def _middle(position: str, area: str) -> float:
    """Where the spine of somebody who lies runs: words need room above a body on its side."""
    if position == "bed-prone":
        return 150
    return 160 if area in HEM else 146


def back_for(area: str, position: str) -> Back:
    hem = HEM.get(area, 53.5)
    if position in ("bed-prone", "bed-side"):
        nearer = FACE_DOWN if position == "bed-prone" else {}
        x, size = nearer.get(area, LYING[area])
        y = _middle(position, area)
        return Back(position, Placing(at=(x, y), size=size, turn=PRONE_TURN), hem)
    y, size = SITTING[area]
    return Back(position, Placing(at=(200, y), size=size), hem)


@dataclass(frozen=True)
class Label:
    """Where words stand, and where their leader leaves them."""

    at: Point
    leaves: Point
    plate: bool = False


RIGHT_LOW: Final = Label((355, 226), (320, 221))
LEFT_LOW: Final = Label((47, 226), (88, 221))
ABOVE_SHOULDERS: Final = Label((104, 24), (104, 52))
RIGHT_HIGH: Final = Label((346, 30), (308, 32))
TOP_RIGHT: Final = Label((334, 22), (280, 26))
LEFT_HIGH: Final = Label((60, 30), (98, 34))
PLATE: Final = Label((56, 40), (98, 44), plate=True)
LOW_PLATE: Final = Label((350, 270), (312, 262), plate=True)
