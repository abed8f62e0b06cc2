"""A picture with everything that is kept of it, made once in a process."""

import gzip
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from .alone import standalone
from .door import draw_scene, draw_step
from .kinds import Drawing, Subject
from .scene_words import position_words
from .step_words import step_words
from .words import Names, Words

Kind = Literal["step", "position"]
Draw = Callable[[Subject], Drawing]
Tell = Callable[[Subject, Names, Drawing], Words]
_HOW: dict[Kind, tuple[Draw, Tell]] = {
    "step": (draw_step, step_words),
    "position": (draw_scene, position_words),
}


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """``digest`` names all of it; ``weight`` is the file's, compressed, in bytes."""

    digest: str
    kind: Kind
    drawing: Drawing
    words: Words
    file: str
    weight: int


@cache
def render(kind: Kind, subject: Subject, names: Names) -> Rendered:
    """Draw it and tell it in words; CannotDraw says what nobody has drawn."""
    draw, tell = _HOW[kind]
    drawing = draw(subject)
    words = tell(subject, names, drawing)
    file = standalone(drawing, words)
    known_by = f"{kind} {words.caption} {file}".encode()
    return Rendered(
        digest=hashlib.sha256(known_by).hexdigest()[:20],
        kind=kind,
        drawing=drawing,
        words=words,
        file=file,
        weight=len(gzip.compress(file.encode(), mtime=0)),
    )
