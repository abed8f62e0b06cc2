"""Two bare feet from above: those of somebody who lies, or the own ones.

Somebody who lies has the head at the top, so the right foot is on the left and a helper's
hands come from below, over the toes. The own feet have their toes at the top.
"""

from dataclasses import replace
from typing import Final

from guidance.figures.closeups.frame import bed
from guidance.figures.elements import path
from guidance.figures.limbs.feet import foot_above
from guidance.figures.paths import straight
from guidance.figures.points import Placing, Spot

LYING_RIGHT: Final = Placing(at=(120, 116), turn=176, size=226)
LYING_LEFT: Final = Placing(at=(280, 116), turn=4, size=226, mirrored=True)
HEMS: Final[list[list[Spot]]] = [
    [(x - 48, -10), (x + 48, -10), (x + 44, 20), (x - 44, 20)] for x in (110, 290)
]

OWN_RIGHT: Final = Placing(at=(290, 172), turn=4, size=220)
OWN_LEFT: Final = Placing(at=(110, 172), turn=176, size=220, mirrored=True)


def lying_feet(up: float = 0) -> str:
    """Both feet on the bed; `up` moves them towards the head to make room below."""
    places = [replace(p, at=(p.at[0], p.at[1] - up)) for p in (LYING_RIGHT, LYING_LEFT)]
    feet = "".join(foot_above().placed(place).svg() for place in places)
    hems = [straight(hem) for hem in HEMS]
    return bed() + feet + path(hems, "f-edge f-trousers")


def own_feet() -> str:
    return foot_above().placed(OWN_LEFT).svg() + foot_above().placed(OWN_RIGHT).svg()
