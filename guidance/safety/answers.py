"""What a person says in the check before a practice."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

Words = frozenset[str]
NO_WORDS: Words = frozenset()

#: Less could not be done calmly (judgement).
LEAST_MINUTES = 2
SOMEONE_ELSE = "someone-else"
HANDS = frozenset({"weak-grip", "sore-thumbs", "no-reach"})
_SETS = (
    "red_flags",
    "cautions",
    "unsure",
    "asked",
    "conditions",
    "avoid",
    "numb",
    "hands",
    "positions",
)


@dataclass(frozen=True, kw_only=True)
class Answers:
    """The fields of the check, all optional (design, section 4).

    ``pain`` is 0 to 10, ``None`` when not known; an odd value counts as not known, one
    above 10 as 10. ``flare`` of ``None`` counts as yes. Any list of strings will do
    for a set; ``none`` in it says nothing and is dropped. ``minutes`` is the time that
    the person has today: it only ever shortens.
    """

    pain: int | None = None
    usual: bool = False
    red_flags: Words = NO_WORDS
    cautions: Words = NO_WORDS
    unsure: Words = NO_WORDS
    asked: Words = NO_WORDS
    conditions: Words = NO_WORDS
    flare: bool | None = None
    avoid: Words = NO_WORDS
    numb: Words = NO_WORDS
    hands: Words = NO_WORDS
    receiver: str = "me"
    positions: Words = NO_WORDS
    minutes: int | None = None

    def __post_init__(self) -> None:
        for name in _SETS:
            object.__setattr__(self, name, _words(getattr(self, name)))
        object.__setattr__(self, "pain", _score(self.pain))
        object.__setattr__(self, "minutes", _whole(self.minutes))
        if self.hands - HANDS:
            object.__setattr__(self, "hands", HANDS)


def _words(given: Iterable[str] | str | None) -> Words:
    if isinstance(given, str):
        given = given.split()
    return frozenset(str(word) for word in given or ()) - {"none", ""}


def _score(given: object) -> int | None:
    if isinstance(given, bool) or not isinstance(given, int | float):
        return None
    if not given >= 0:
        return None
    return min(10, ceil(min(given, 10)))


def _whole(given: object) -> int | None:
    """A time of at least two minutes; anything odd says nothing."""
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        return None
    return max(LEAST_MINUTES, given)
