"""Where the body is worked, and what the "hide" words of the cautions mean there.

Areas are those of the body-area list (evidence: areas, section 1). Some words depend
on the person: "scar" says nothing until they tell where it is.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from itertools import pairwise

#: Every area that a routine may work, from head to foot.
AREAS: tuple[str, ...] = (
    "scalp",
    "forehead",
    "temples",
    "jaw",
    "skull-base",
    "neck-back",
    "shoulder-top",
    "shoulder-blade",
    "upper-back",
    "lower-back",
    "sacrum",
    "buttock",
    "outer-hip",
    "chest-front",
    "upper-arm",
    "forearm",
    "hand-palm",
    "hand-back",
    "fingers",
    "thigh-front",
    "thigh-outer",
    "thigh-back",
    "knee-front",
    "calf",
    "shin-outer",
    "foot-top",
    "foot-sole",
    "toes",
)


class Told(Enum):
    """Places that only the person can name, by the field of the check that asks."""

    AVOID = "avoid"
    NUMB = "numb"


#: The word needs the answer ``avoid``; without it nobody knows what to leave out.
WHERE_TOLD = Told.AVOID
#: The word needs the answer ``numb``; without it everywhere counts as numb.
WHERE_NUMB = Told.NUMB


def _areas(*slugs: str) -> frozenset[str]:
    return frozenset(slugs)


_FACE = _areas("forehead", "temples", "jaw")
_NECK = _areas("skull-base", "neck-back")
_SPINE = _NECK | _areas("upper-back", "lower-back", "sacrum")
_HANDS = _areas("hand-palm", "hand-back", "fingers")
_FEET = _areas("foot-top", "foot-sole", "toes")
_THIGHS = _areas("thigh-front", "thigh-outer", "thigh-back")
#: Feet count as legs: a clot in a leg does not end at the ankle.
_LEGS = _THIGHS | _areas("knee-front", "calf", "shin-outer") | _FEET
_EMPTY = _areas()

PLACES: Mapping[str, frozenset[str] | Told] = {
    "all": frozenset(AREAS),
    "head": _FACE | _areas("scalp", "skull-base"),
    "scalp": _areas("scalp"),
    "face": _FACE,
    "neck": _NECK,
    # The front of the neck is never worked, so nothing is left to hide.
    "neck front": _EMPTY,
    # The sides are never worked either; whoever has narrow neck arteries is also
    # kept away from the areas that end at them.
    "neck sides": _NECK,
    "shoulders": _areas("shoulder-top"),
    # Nobody presses on the bones of the spine; hiding "spine" hides the strips beside.
    "spine": _SPINE,
    # The person cannot know the level that a nerve leaves from: all of them.
    "spine level": _SPINE,
    "ribs": _areas("upper-back", "shoulder-blade", "chest-front"),
    "chest": _areas("chest-front"),
    "chest device": _areas("chest-front"),
    # The belly is never worked.
    "belly": _EMPTY,
    "sacrum": _areas("sacrum"),
    "buttocks": _areas("buttock"),
    # The groin is never worked; pain from the hip joint is also felt in the buttock.
    "hip/groin": _areas("outer-hip", "buttock"),
    "forearms": _areas("forearm"),
    # The wrist itself has no area of its own: those on either side of it.
    "wrists": _areas("forearm", "hand-palm"),
    "hands": _HANDS,
    "legs": _LEGS,
    # Inner thighs are never worked.
    "inner thighs": _EMPTY,
    "calves": _areas("calf"),
    "shins": _areas("shin-outer"),
    "feet": _FEET,
    "affected area": WHERE_TOLD,
    "area": WHERE_TOLD,
    "hernia": WHERE_TOLD,
    "joint": WHERE_TOLD,
    "limb": WHERE_TOLD,
    "line": WHERE_TOLD,
    "named areas": WHERE_TOLD,
    "patches": WHERE_TOLD,
    "pump": WHERE_TOLD,
    "scar": WHERE_TOLD,
    "site": WHERE_TOLD,
    "veins": WHERE_TOLD,
    "numb part": WHERE_NUMB,
}


def areas_of(words: Iterable[str]) -> frozenset[str]:
    """Areas that the words name by themselves; an unknown word names every area."""
    found = (PLACES.get(word, frozenset(AREAS)) for word in words)
    return frozenset().union(*(each for each in found if not isinstance(each, Told)))


def needs_avoid(words: Iterable[str]) -> bool:
    """Whether one of the words says nothing until the person tells where."""
    return any(PLACES.get(word) is WHERE_TOLD for word in words)


#: Chains of areas that touch each other, for caps that hold "near" a place.
_CHAINS: tuple[tuple[str, ...], ...] = (
    ("scalp", "forehead", "temples", "jaw"),
    ("temples", "scalp", "skull-base", "neck-back", "shoulder-top"),
    ("neck-back", "upper-back", "lower-back", "sacrum", "buttock", "outer-hip"),
    ("lower-back", "buttock", "thigh-back"),
    ("lower-back", "outer-hip", "thigh-outer"),
    ("upper-back", "shoulder-blade", "shoulder-top", "chest-front", "upper-arm"),
    ("shoulder-blade", "neck-back"),
    ("shoulder-blade", "upper-arm", "shoulder-top", "upper-back"),
    ("upper-arm", "forearm", "hand-palm", "fingers", "hand-back", "forearm"),
    ("hand-palm", "hand-back"),
    ("outer-hip", "thigh-front", "thigh-outer", "thigh-back"),
    ("thigh-front", "knee-front", "thigh-outer"),
    ("thigh-back", "calf", "knee-front", "shin-outer", "calf", "foot-sole"),
    ("shin-outer", "foot-top", "toes", "foot-sole", "foot-top"),
)


def near(areas: Iterable[str]) -> frozenset[str]:
    """The areas given and those that touch them. Our judgement, not tested."""
    given = frozenset(areas)
    pairs = [pair for chain in _CHAINS for pair in pairwise(chain)]
    beside = {b for a, b in pairs if a in given} | {a for a, b in pairs if b in given}
    return given | beside
