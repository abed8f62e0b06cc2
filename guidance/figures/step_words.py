"""The words of a close-up: who, with what, where, which motion, what to leave."""

from dataclasses import dataclass, replace

from .kinds import UNTOUCHED, Drawing, Subject
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
        "A broad arrow presses in, two bars wait, dots let go.",
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
#: Where a technique is done in another way than usual: hands, and how they work.
VARIANT_TOUCHES = {
    "stroke-down": replace(
        TOUCHES["effleurage"],
        motion="An arrow shows one long, slow stroke down; then the other hand begins.",
    ),
    "stroke-along": replace(
        TOUCHES["effleurage"],
        motion="An arrow shows one long, slow stroke up, along the muscle.",
    ),
    "one-high-one-low": replace(
        TOUCHES["holding"],
        motion="One lies high on the back, the other one low. Nothing moves.",
    ),
    "palm-to-palm": Touch(
        "palm",
        "palms",
        "lies against",
        "lie against",
        "Two palms meet. Nothing moves.",
    ),
    "palm-circles": Touch(
        "flat palm",
        "flat palms",
        "lies on",
        "lie on",
        "A round arrow shows slow, wide circles with the whole palm.",
    ),
    "heel-circles": Touch(
        "heel of the hand",
        "heels of the hands",
        "works on",
        "work on",
        "A round arrow shows small, slow circles.",
    ),
    "heel-roll": Touch(
        "heel of the hand",
        "heels of the hands",
        "leans on",
        "lean on",
        "Hooked arrows show how it rolls the muscle outwards.",
    ),
}
#: Where a technique is done with another part of the hand than elsewhere.
PLACE_TOUCHES = {
    ("friction-circles", "hand-palm"): replace(
        TOUCHES["friction-circles"], shape="flat thumb", shapes="flat thumbs"
    ),
}
#: Where no hand works on the place: what is seen, and the caption.
BY_ITSELF = {
    "slow-movement": (
        "Hands rest. The part that moves: {place}{side}. "
        "An arrow shows the slow movement there and back.",
        "A slow movement",
    ),
    "shoulder-rolls": (
        "Hands do no work. The part that moves: {place}{side}. "
        "A round arrow shows a slow roll: up, back and down.",
        "Slow shoulder rolls",
    ),
    "side-sway": (
        "Hands rest. You sit, and your weight goes from side to side. "
        "A double arrow shows the small, slow sway.",
        "A small sway from side to side",
    ),
    "breath-only": (
        "Hands rest. A double arrow at the belly shows the slow breath, in and out.",
        "Only the breath moves",
    ),
    "heel-on-shin": (
        "One heel rests on the shin of the other leg. "
        "An arrow shows one slow stroke up the shin.",
        "Your own heel",
    ),
    "left-alone": ("Nobody touches {place}.", "No touch here"),
    "hands-on-shoulders": (
        "Nobody touches {place}. The giver’s hands rest on the shoulders. "
        "Nothing moves.",
        "The giver’s hands rest on the shoulders",
    ),
    "hands-on-chair-back": (
        "Nobody touches {place}. The giver’s hand rests on the back of the chair. "
        "Nothing moves.",
        "The giver’s hand rests on the chair",
    ),
}
#: Variants that have another name than their technique.
TITLES = {"folded-towel": "A small sway"} | dict.fromkeys(UNTOUCHED, "Left alone")
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
    by_itself = BY_ITSELF.get(subject.variant or subject.technique)
    with_tool = f", {lower(names.tool)}" if thing else ""
    if thing:
        told, caption = joined(thing, moves(subject)), names.tool
    elif by_itself:
        seen, caption = by_itself
        side = SIDES.get(subject.side, "")
        told = seen.format(place=the(names.area), side=side)
    else:
        two = hands_shown(subject, drawing) > 1
        shape = _shape(subject, names, two)
        told, caption = _touch(subject, names, drawing, shape, two), shape
    done = TITLES.get(subject.variant, names.technique)
    return Words(
        title=f"{done}: {names.area}{with_tool}",
        description=joined(posture(subject), told, labels(drawing)),
        caption=joined(f"{caption}.", keep_off(drawing)),
    )


def _touches(subject: Subject) -> Touch | None:
    usual = TOUCHES.get(subject.technique)
    usual = PLACE_TOUCHES.get((subject.technique, subject.area), usual)
    return VARIANT_TOUCHES.get(subject.variant, usual)


def _shape(subject: Subject, names: Names, two: bool) -> str:
    """Whose hand it is and how it is held: "Your own flat hand"."""
    touch = _touches(subject)
    if touch is None:
        return names.technique
    shape, shapes = TOOL_SHAPES.get(subject.tool, (touch.shape, touch.shapes))
    whose = "Your own" if subject.mode == "self" else "The giver’s"
    return f"{whose} {shapes if two else shape}"


def _touch(
    subject: Subject, names: Names, drawing: Drawing, shape: str, two: bool
) -> str:
    place, side = the(names.area), SIDES.get(subject.side, "")
    touch = _touches(subject)
    if touch is None:
        return f"{names.technique} on {place}{side}."
    does = touch.do if two else touch.does
    return f"{shape} {does} {place}{side}. {_motion(subject, drawing, touch)}"


def _motion(subject: Subject, drawing: Drawing, touch: Touch) -> str:
    """What the arrows show; a stroke may go round, or have its way back in dots."""
    if subject.technique != "effleurage" or subject.variant == "palm-circles":
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
