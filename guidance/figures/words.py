"""What every picture has in common when it is told in words."""

import re
from dataclasses import dataclass
from html import unescape

from .kinds import Drawing, Subject

#: How somebody sits, lies or stands; the subject of the sentence is put before it.
POSTURES = {
    "chair-upright": ("sit upright", "sits upright", "feet flat"),
    "chair-lean": ("sit", "sits", "leaning forward on pillows on a table"),
    "bed-edge": ("sit", "sits", "one leg along the bed"),
    "recline": ("lie back on pillows", "lies back on pillows", "knees supported"),
    "bed-side": ("lie", "lies", "on one side, a pillow under the head"),
    "bed-prone": ("lie face down", "lies face down", "a rolled towel at the ankles"),
    "wall-stand": ("stand", "stands", "back to a wall, knees a little bent"),
}

_WORDS_IN_PICTURE = re.compile(
    r'<text class="(?P<role>[^"]*)"[^>]*>(?P<words>.*?)</text>', re.DOTALL
)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, kw_only=True)
class Names:
    """What the library calls the parts of a subject."""

    area: str
    technique: str
    tool: str
    position: str


@dataclass(frozen=True)
class Words:
    title: str
    description: str
    caption: str


def the(name: str) -> str:
    """Fit the name of a place into a sentence: "around the kneecap" is one, too."""
    return f"the place {name}" if name.startswith("around ") else f"the {name}"


def posture(subject: Subject) -> str:
    """How the person sits, lies or stands who is worked on."""
    mine, theirs, how = POSTURES.get(subject.position, ("are", "is", "at ease"))
    who = f"You {mine}" if subject.mode == "self" else f"The receiver {theirs}"
    link = " " if subject.position in {"chair-lean", "bed-side"} else ", "
    return f"{who}{link}{how}."


def labels(drawing: Drawing) -> str:
    """The words that stand in the drawing itself, such as what to keep off."""
    told = ", ".join(f"“{words}”" for words in _written(drawing, ""))
    return f"Words in it: {told}." if told else ""


def keep_off(drawing: Drawing) -> str:
    """What to leave alone, for the caption: there it is never too small to read."""
    told = ", ".join(_written(drawing, "f-nogo-words"))
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def _written(drawing: Drawing, role: str) -> list[str]:
    """Words in the drawing, each once, its lines joined: all, or those of one role."""
    found = (
        " ".join(unescape(_TAG.sub(" ", text["words"])).split())
        for text in _WORDS_IN_PICTURE.finditer(drawing.markup)
        if role in text["role"]
    )
    return list(dict.fromkeys(filter(None, found)))


def joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def lower(text: str) -> str:
    """Fit a name into a sentence, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
