"""A drawn part of a body: what is filled with which role, and the lines on top."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidance.figures.elements import path
from guidance.figures.paths import merged, smooth
from guidance.figures.points import Placing, Spot

Outline = Sequence[Spot]
Fill = tuple[str, Sequence[Outline]]
"""A role and the closed outlines that it fills."""


@dataclass(frozen=True)
class Form:
    """The outlines of one fill melt together; a later fill lies over an earlier one."""

    fills: Sequence[Fill]
    lines: Sequence[Outline] = ()
    fine: Sequence[Outline] = ()

    def placed(self, placing: Placing) -> "Form":
        return Form(
            [
                (role, [placing.points(o) for o in outlines])
                for role, outlines in self.fills
            ],
            [placing.points(line) for line in self.lines],
            [placing.points(line) for line in self.fine],
        )

    def outline(self, number: int = 0) -> Outline:
        """The first outline of one of the fills, for areas that follow it."""
        return self.fills[number][1][0]

    def svg(self) -> str:
        fills = [
            path(merged(outlines), f"f-edge {role}") for role, outlines in self.fills
        ]
        return "".join(fills) + self.drawn_lines()

    def drawn_lines(self) -> str:
        """The lines alone; drawn again over an area, they keep it readable what lies there."""
        parts: list[str] = []
        for lines, role in ((self.lines, "f-line"), (self.fine, "f-fine")):
            if lines:
                parts.append(path([smooth(line, closed=False) for line in lines], role))
        return "".join(parts)
