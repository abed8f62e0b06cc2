"""The words of a whole figure, or of two: how to sit, lie or stand, and where."""

from .kinds import Drawing, Subject
from .things import lies
from .words import Names, Words, joined, labels, posture, the

#: Techniques in which one's own hands do no work.
RESTING = frozenset({"slow-movement", "check-in"})
FEET = frozenset({"foot-sole", "foot-top", "toes"})
HANDS = frozenset({"forearm", "hand-palm", "hand-back", "fingers"})

#: Where the giver is, by position: for these areas, or for any other.
ANY: frozenset[str] = frozenset()
STANCES: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    "chair-upright": (
        (HANDS, "sits face to face"),
        (ANY, "stands behind the chair"),
    ),
    "chair-lean": (
        (HANDS, "sits across the table"),
        (frozenset({"lower-back", "sacrum"}), "sits behind the chair"),
        (frozenset({"scalp", "neck-back"}), "stands close beside the chair"),
        (ANY, "stands behind the chair"),
    ),
    "recline": (
        (FEET, "sits at the foot of the bed"),
        (frozenset({"scalp", "shoulder-top"}), "stands at the head of the bed"),
        (ANY, "sits beside the bed"),
    ),
    "bed-side": (
        (FEET | {"calf"}, "sits near the foot of the bed"),
        (ANY, "sits behind the receiver’s back"),
    ),
    "bed-prone": (
        (frozenset({"shoulder-top"}), "stands at the head of the bed"),
        (ANY, "stands beside the bed"),
    ),
}


def position_words(subject: Subject, names: Names, drawing: Drawing) -> Words:
    stance = _stance(subject)
    return Words(
        title=f"{names.position}: {names.area}",
        description=joined(
            posture(subject), _at_work(subject, names, stance), labels(drawing)
        ),
        caption=f"{names.position}. {stance}." if stance else f"{names.position}.",
    )


def _at_work(subject: Subject, names: Names, stance: str) -> str:
    place = the(names.area)
    if subject.mode == "partner":
        return f"{stance}, with both hands at {place}."
    if thing := lies(subject, names):
        return thing
    if subject.technique in RESTING:
        return f"Your hands rest. Marked: {place}."
    if subject.area in FEET and subject.position == "chair-upright":
        return f"One foot lies on the other knee. Your hands are at {place}."
    return f"Your hands are at {place}."


def _stance(subject: Subject) -> str:
    """Where the giver is; nothing where nobody helps."""
    if subject.mode == "self":
        return ""
    stances = STANCES.get(subject.position, ((ANY, "is close by"),))
    told = next(told for areas, told in stances if not areas or subject.area in areas)
    return f"The giver {told}"
