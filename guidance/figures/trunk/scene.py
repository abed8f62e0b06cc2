"""What is laid over a body, collected in painting order and put into one frame."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from guidance.figures.kinds import Drawing, Subject

WIDTH: Final = 400
HEIGHT: Final = 300


@dataclass
class Scene:
    """Figure, area, no-go, hands, marks: later layers lie over earlier ones."""

    figure: str
    area: str = ""
    leave: str = ""
    hands: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)

    def drawing(self) -> Drawing:
        over = "".join([*self.hands, *self.marks])
        return Drawing(WIDTH, HEIGHT, self.figure + self.area + self.leave + over)


Drawer = Callable[[Subject], Scene]
