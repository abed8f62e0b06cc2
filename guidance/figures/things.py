"""Things that touch a place by themselves, in words: balls, towels, cushions."""

from .kinds import Subject
from .words import Names, the

#: Where a thing lies: by tool and area where that matters, or by tool alone.
PLACES = {
    ("ball-wall", ""): "A ball is held between {place} and the wall.",
    ("ball-chair", ""): "A soft ball lies between {place} and the chair.",
    ("ball-chair", "buttock"): "A soft ball lies on the chair, under {place}.",
    ("ball-chair", "foot-sole"): "A soft ball lies under the bare foot.",
    ("ball-chair", "forearm"): "A soft ball lies on {place}, under the other palm.",
    ("rolled-towel", ""): "A towel lies against {place}.",
    ("rolled-towel", "foot-sole"): "A rolled towel lies under the bare foot.",
    ("rolled-towel", "calf"): "A towel goes round the foot; both hands hold its ends.",
    ("massage-cushion", ""): "A massage cushion on the chair lies against {place}.",
    ("massage-chair", ""): "The rollers of a massage chair lie against {place}.",
}
#: A towel that is drawn over the back like a strap: where it lies, and its arrow.
STRAP = ("rolled-towel", "upper-back", "friction-circles")
STRAP_LIES = (
    "A towel lies across {place}, over one shoulder and under the other arm. "
    "Both hands hold its ends."
)
STRAP_MOVES = "A double arrow shows how it is drawn up and down, slowly."
#: A towel that lies flat behind the back, which sways on it.
FOLDED = "folded-towel"
FOLDED_LIES = "A folded towel lies flat between {place} and the chair."
MOTIONS = {
    "friction-circles": "An arrow shows how to roll or sway, slowly.",
    "effleurage": "An arrow shows how to slide, slowly.",
    "sustained-press": "An arrow shows how to lean on it, stay still, and come away.",
    "gentle-rocking": "A double arrow shows a small, slow sway.",
    "passive-stretch": "An arrow shows a slow pull, held and then let go.",
    "check-in": "Nothing moves.",
    "holding": "Nothing moves.",
}
STILL = frozenset({"check-in", "holding"})


def lies(subject: Subject, names: Names) -> str:
    """Where the thing lies, or nothing where hands do the work."""
    if is_strap(subject):
        return STRAP_LIES.format(place=the(names.area))
    if subject.variant == FOLDED:
        return FOLDED_LIES.format(place=the(names.area))
    told = PLACES.get((subject.tool, subject.area)) or PLACES.get((subject.tool, ""))
    return told.format(place=the(names.area)) if told else ""


def is_strap(subject: Subject) -> bool:
    """Whether a towel is drawn across the back like a strap, rather than leaned on."""
    what = (subject.tool, subject.area, subject.technique)
    return what == STRAP and not subject.variant


def moves(subject: Subject) -> str:
    if is_strap(subject):
        return STRAP_MOVES
    if subject.variant == FOLDED:
        return MOTIONS["gentle-rocking"]
    if subject.tool.startswith("massage-") and subject.technique not in STILL:
        return "An arrow in a ring shows how its knobs turn, slowly."
    return MOTIONS.get(subject.technique, "")
