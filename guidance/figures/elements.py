"""SVG elements that carry a class and nothing else that says how they look."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Literal

from guidance.figures.paths import Curve, number, write
from guidance.figures.points import Spot

Anchor = Literal["start", "middle", "end"]

LINE_HEIGHT = 24
"""From one line of words to the next; words are 23 units high: 17 pixels on a small phone."""


def element(name: str, css: str, /, **attributes: float | str) -> str:
    pairs = "".join(
        f' {key.replace("_", "-")}="{_value(v)}"' for key, v in attributes.items()
    )
    return f'<{name} class="{escape(css)}"{pairs}/>'


def path(curves: Curve | Iterable[Curve], css: str) -> str:
    return element("path", css, d=write(curves))


def circle(centre: Spot, radius: float, css: str) -> str:
    return element("circle", css, cx=_half(centre[0]), cy=_half(centre[1]), r=radius)


def ellipse(centre: Spot, across: float, down: float, css: str) -> str:
    x, y = _half(centre[0]), _half(centre[1])
    return element("ellipse", css, cx=x, cy=y, rx=across, ry=down)


def words(lines: Sequence[str], at: Spot, css: str, anchor: Anchor = "middle") -> str:
    """Lines of text, the first one with its foot at the given point."""
    x, y = number(_half(at[0])), number(_half(at[1]))
    rest = "".join(
        f'<tspan x="{x}" dy="{LINE_HEIGHT}">{escape(s)}</tspan>' for s in lines[1:]
    )
    place = f'x="{x}" y="{y}" text-anchor="{anchor}"'
    return f'<text class="{escape(css)}" {place}>{escape(lines[0])}{rest}</text>'


def group(parts: Iterable[str], css: str = "") -> str:
    start = f'<g class="{escape(css)}">' if css else "<g>"
    return start + "".join(parts) + "</g>"


def _value(value: float | str) -> str:
    return escape(value) if isinstance(value, str) else number(value)


def _half(value: float) -> float:
    return round(value * 2) / 2
