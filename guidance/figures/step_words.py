"""The words of a close-up: who, with what, where, which motion, what to leave."""

from dataclasses import dataclass

from .kinds import Drawing, Subject
from .things import lies, moves
from .words import Names, Words, joined, keep_off, labels, lower, posture, the


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
        "An arrow shows one long, slow stroke.",
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
        "Arrows show a slow squeeze; then it lets go.",
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
        "Arrows show how it presses in slowly and lets go.",
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
    "soft-fist": ("loose fist or forearm", "loose fist or forearm"),
}
SIDES = {
    "left": ", on the left",
    "right": ", on the right",
    "either": ", on the side you choose",
}


def step_words(subject: Subject, names: Names, drawing: Drawing) -> Words:
    thing = lies(subject, names)
    by_itself = subject.technique == "slow-movement"
    with_tool = f", {lower(names.tool)}" if thing else ""
    if thing:
        told, caption = joined(thing, moves(subject)), names.tool
    elif by_itself:
        told, caption = _moving_part(subject, names), "A slow movement"
    else:
        two = hands_shown(subject, drawing) > 1
        shape = _shape(subject, names, two)
        told, caption = _touch(subject, names, drawing, shape, two), shape
    return Words(
        title=f"{names.technique}: {names.area}{with_tool}",
        description=joined(posture(subject), told, labels(drawing)),
        caption=joined(f"{caption}.", keep_off(drawing)),
    )


def _moving_part(subject: Subject, names: Names) -> str:
    side = SIDES.get(subject.side, "")
    return (
        f"Hands rest. The part that moves: {names.area}{side}. "
        "An arrow shows the slow movement there and back."
    )


def _shape(subject: Subject, names: Names, two: bool) -> str:
    """Whose hand it is and how it is held: "Your own flat hand"."""
    touch = TOUCHES.get(subject.technique)
    if touch is None:
        return names.technique
    shape, shapes = TOOL_SHAPES.get(subject.tool, (touch.shape, touch.shapes))
    whose = "Your own" if subject.mode == "self" else "The giver’s"
    return f"{whose} {shapes if two else shape}"


def _touch(
    subject: Subject, names: Names, drawing: Drawing, shape: str, two: bool
) -> str:
    place, side = the(names.area), SIDES.get(subject.side, "")
    touch = TOUCHES.get(subject.technique)
    if touch is None:
        return f"{names.technique} on {place}{side}."
    does = touch.do if two else touch.does
    return f"{shape} {does} {place}{side}. {_motion(subject, drawing, touch)}"


def _motion(subject: Subject, drawing: Drawing, touch: Touch) -> str:
    """What the arrows show; a stroke may go round, or have its way back in dots."""
    if subject.technique != "effleurage":
        return touch.motion
    if "m-circle" in drawing.markup:
        return "A round arrow shows one slow stroke all the way round."
    back = " Dots show the light way back." if "f-dots" in drawing.markup else ""
    return touch.motion + back


def hands_shown(subject: Subject, drawing: Drawing) -> int:
    """How many hands work: a helper's by their sleeves, one's own by what moves."""
    if subject.mode == "partner":
        return drawing.markup.count('f-shirt2"')
    _, *moving = drawing.markup.split('<g class="m ')
    return max(len(moving), "".join(moving).count('f-shirt"'))
