"""The words of a close-up: who, with what, where, which motion, what to leave."""

from dataclasses import dataclass

from .kinds import Drawing, Subject
from .things import lies, moves
from .words import Names, Words, joined, labels, lower, posture, the


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
SIDES = {"left": ", on the left", "right": ", on the right"}


def step_words(subject: Subject, names: Names, drawing: Drawing) -> Words:
    thing = lies(subject, names)
    by_itself = subject.technique == "slow-movement"
    with_tool = f", {lower(names.tool)}" if thing else ""
    if thing:
        told, caption = joined(thing, moves(subject)), names.tool
    elif by_itself:
        told, caption = _moving_part(names), "A slow movement"
    else:
        told, caption = _touch(subject, names), _caption(subject, names)
    return Words(
        title=f"{names.technique}: {names.area}{with_tool}",
        description=joined(posture(subject), told, labels(drawing)),
        caption=caption,
    )


def _moving_part(names: Names) -> str:
    return (
        f"Hands rest. The part that moves: {names.area}. "
        "An arrow shows the slow movement there and back."
    )


def _touch(subject: Subject, names: Names) -> str:
    place, side = the(names.area), SIDES.get(subject.side, "")
    touch = TOUCHES.get(subject.technique)
    if touch is None:
        return f"{names.technique} on {place}{side}."
    shape, shapes = TOOL_SHAPES.get(subject.tool, (touch.shape, touch.shapes))
    if two_hands(subject):
        return f"{_whose(subject)} {shapes} {touch.do} {place}. {touch.motion}"
    return f"{_whose(subject)} {shape} {touch.does} {place}{side}. {touch.motion}"


def _caption(subject: Subject, names: Names) -> str:
    touch = TOUCHES.get(subject.technique)
    if touch is None:
        return names.technique
    shape, shapes = TOOL_SHAPES.get(subject.tool, (touch.shape, touch.shapes))
    return f"{_whose(subject)} {shapes if two_hands(subject) else shape}"


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
    return "Your own" if subject.mode == "self" else "The giver’s"
