"""What is laid over a body, collected in painting order and put into one frame."""

from collections.abc import Callable
from dataclasses import dataclass, field

from guidance.figures.closeups.frame import drawing
from guidance.figures.kinds import Drawing, Subject


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
        return drawing(self.figure, self.area, self.leave, over)


Drawer = Callable[[Subject], Scene]
