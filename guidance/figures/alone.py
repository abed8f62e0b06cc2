"""A picture as a file of its own: its words and its style sheet are inside."""

import base64
import hashlib
from functools import cache
from html import escape
from pathlib import Path

from .kinds import Drawing
from .words import Words

_SHEET = Path(__file__).with_name("alone.css")


def standalone(drawing: Drawing, words: Words) -> str:
    """The whole text of an SVG file; there is one picture in it, so ids are safe."""
    size = f'width="{drawing.width}" height="{drawing.height}"'
    box = f'viewBox="0 0 {drawing.width} {drawing.height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img"'
        ' aria-labelledby="t d">'
        f'<title id="t">{escape(words.title)}</title>'
        f'<desc id="d">{escape(words.description)}</desc>'
        f"<style>{style_sheet()}</style>{drawing.markup}</svg>\n"
    )


@cache
def style_sheet() -> str:
    """The rules without comments, indents and line ends, as they stand in each file."""
    lines = (line.strip() for line in _SHEET.read_text().splitlines())
    return "".join(line for line in lines if not line.startswith("/*"))


@cache
def style_hash() -> str:
    """What a content security policy calls the style sheet inside the files."""
    digest = hashlib.sha256(style_sheet().encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"
