"""What a picture shows, in words: for whoever cannot see it, and for its caption."""

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


@dataclass(frozen=True)
class Touch:
    """What works, and how: "flat hand" + "rests" + "Nothing moves."."""

    shape: str
    shapes: str
    does: str
    do: str
    motion: str


_STILL = "Nothing moves."
TOUCHES = {
    "effleurage": Touch(
        "flat hand",
        "flat hands",
        "glides over",
        "glide over",
        "Arrows show one long, slow stroke and a light way back.",
    ),
    "petrissage": Touch(
        "whole hand",
        "whole hands",
        "holds",
        "hold",
        "Arrows show how the muscle is squeezed slowly and rolled.",
    ),
    "squeeze-release": Touch(
        "cupped hand",
        "cupped hands",
        "holds",
        "hold",
        "Arrows from both sides show a slow squeeze; then it lets go.",
    ),
    "friction-circles": Touch(
        "hand with flat fingers",
        "hands with flat fingers",
        "works on",
        "work on",
        "An arrow in a ring shows small, slow circles.",
    ),
    "sustained-press": Touch(
        "hand",
        "hands",
        "presses on one spot of",
        "press on one spot of",
        "Arrows meet at the spot: press, stay still, let go.",
    ),
    "palm-press": Touch(
        "flat palm",
        "flat palms",
        "leans on",
        "lean on",
        "Arrows meet under the palm: lean in, stay, ease out.",
    ),
    "thumb-press": Touch(
        "thumb pad",
        "thumb pads",
        "presses on",
        "press on",
        "Arrows meet at the thumb: press in slowly and let go.",
    ),
    "holding": Touch("flat hand", "flat hands", "rests on", "rest on", _STILL),
    "check-in": Touch("flat hand", "flat hands", "rests on", "rest on", _STILL),
    "gentle-rocking": Touch(
        "flat hand",
        "flat hands",
        "rests on",
        "rest on",
        "A double arrow shows a small, slow sway to and fro.",
    ),
    "passive-stretch": Touch(
        "hand",
        "hands",
        "holds",
        "hold",
        "An arrow shows a slow stretch, held and then let go.",
    ),
}
#: What works in place of an open hand.
TOOL_SHAPES = {
    "soft-fist": ("loose fist", "loose fists"),
}
#: A thing that touches the place by itself.
THINGS = {
    "ball-wall": "A ball is held between {place} and the wall.",
    "ball-chair": "A soft ball lies against {place}.",
    "rolled-towel": "A rolled towel lies against {place}.",
    "massage-cushion": "A massage cushion on the chair lies against {place}.",
    "massage-chair": "A massage chair lies against {place}.",
}
THING_MOTIONS = {
    "friction-circles": "An arrow shows how to roll or sway, slowly.",
    "effleurage": "An arrow shows how to slide, slowly.",
    "sustained-press": "An arrow shows how to lean on it, stay still, and come away.",
    "check-in": _STILL,
    "holding": _STILL,
    "gentle-rocking": "A double arrow shows a small, slow sway.",
    "passive-stretch": "An arrow shows a slow pull, held and then let go.",
}
BARE = frozenset({"hands", "soft-fist", "lotion", "oil"})
SIDES = {
    "left": ", on the left",
    "right": ", on the right",
    "either": ", on the side of your choice",
    "both": "",
    "middle": "",
}

_WORDS_IN_PICTURE = re.compile(r"<text\b[^>]*>(.*?)</text>", re.DOTALL)
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


def step_words(subject: Subject, names: Names, drawing: Drawing) -> Words:
    """The words of a close-up: who, with what, where, which motion, what to leave."""
    place = the(names.area)
    sentences = [
        _posture(subject),
        _touch(subject, names, place),
        _motion(subject),
        _labels(drawing),
    ]
    with_tool = "" if subject.tool in BARE else f", {_lower(names.tool)}"
    return Words(
        title=f"{names.technique}: {names.area}{with_tool}",
        description=" ".join(filter(None, sentences)),
        caption=_caption(subject, names),
    )


def position_words(subject: Subject, names: Names, drawing: Drawing) -> Words:
    """The words of a whole figure, or of two: how to sit, lie or stand."""
    sentences = [_posture(subject), _at_work(subject, names), _labels(drawing)]
    return Words(
        title=f"The position: {_lower(names.position)}",
        description=" ".join(filter(None, sentences)),
        caption=names.position,
    )


def _at_work(subject: Subject, names: Names) -> str:
    place = the(names.area)
    if subject.mode == "partner":
        return f"The giver stands or sits close by, with both hands at {place}."
    if subject.tool in THINGS:
        return THINGS[subject.tool].format(place=place)
    if subject.technique in RESTING:
        return f"The hands rest. Marked: {place}."
    return f"The hands are at {place}."


#: Techniques in which one's own hands do no work.
RESTING = frozenset({"slow-movement", "check-in"})


def the(name: str) -> str:
    """Fit the name of a place into a sentence: "around the kneecap" is one, too."""
    return f"the place {name}" if name.startswith("around ") else f"the {name}"


def _posture(subject: Subject) -> str:
    mine, theirs, how = POSTURES.get(subject.position, ("are", "is", "at ease"))
    who = f"You {mine}" if subject.mode == "self" else f"The receiver {theirs}"
    link = " " if mine in {"sit", "lie"} and subject.position != "bed-edge" else ", "
    return f"{who}{link}{how}."


def _touch(subject: Subject, names: Names, place: str) -> str:
    side = SIDES[subject.side]
    if subject.tool in THINGS:
        return THINGS[subject.tool].format(place=place)
    if subject.technique == "slow-movement":
        return f"The part that moves: {names.area}{side}. Your hands rest."
    touch = TOUCHES.get(subject.technique)
    if touch is None:
        return f"{names.technique} on {place}{side}."
    shape, shapes = TOOL_SHAPES.get(subject.tool, (touch.shape, touch.shapes))
    if two_hands(subject):
        return f"{_whose(subject)} {shapes} {touch.do} {place}, one on each side."
    return f"{_whose(subject)} {shape} {touch.does} {place}{side}."


def _motion(subject: Subject) -> str:
    if subject.technique == "slow-movement":
        return "An arrow shows the slow movement there and back."
    if subject.tool in THINGS:
        return THING_MOTIONS.get(subject.technique, "")
    touch = TOUCHES.get(subject.technique)
    return touch.motion if touch else ""


#: Where a helper lays one hand on each side at the same time.
TWO_SIDED = frozenset({"upper-back", "lower-back", "shoulder-blade", "shoulder-top"})


def two_hands(subject: Subject) -> bool:
    """Whether both sides are worked at once, a hand on each."""
    return (
        subject.mode == "partner"
        and subject.side == "both"
        and subject.area in TWO_SIDED
    )


def _whose(subject: Subject) -> str:
    if subject.mode == "self":
        return "Your own"
    return "The giver’s"


def _caption(subject: Subject, names: Names) -> str:
    if subject.tool in THINGS:
        return names.tool
    if subject.technique == "slow-movement":
        return "A slow movement"
    touch = TOUCHES.get(subject.technique)
    if touch is None:
        return names.technique
    shape, shapes = TOOL_SHAPES.get(subject.tool, (touch.shape, touch.shapes))
    return f"{_whose(subject)} {shapes if two_hands(subject) else shape}"


def _labels(drawing: Drawing) -> str:
    """The words that stand in the drawing itself, such as what to keep off."""
    found = dict.fromkeys(
        " ".join(unescape(_TAG.sub(" ", text)).split())
        for text in _WORDS_IN_PICTURE.findall(drawing.markup)
    )
    told = ", ".join(f"“{words}”" for words in found if words)
    return f"Words in it: {told}." if told else ""


def _lower(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
