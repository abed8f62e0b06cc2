"""How many seconds one movement takes, read from the words that tell the tempo."""

import re
from math import ceil

#: Where the words name no time: the middle of what the technique asks for.
USUAL_BEAT = {
    "effleurage": 6,
    "petrissage": 3,
    "squeeze-release": 6,
    "friction-circles": 2,
    "sustained-press": 20,
    "palm-press": 8,
    "thumb-press": 5,
    "gentle-rocking": 2,
    "passive-stretch": 43,
    "slow-movement": 6,
}
#: What is held still breathes: one slow breath.
STILL_BEAT = 6
STILL = frozenset({"holding", "check-in"})
#: Nothing shown moves faster or slower than this.
SHORTEST, LONGEST = 1, 45

_RANGE = r"(\d+)(?: to (\d+))?"
_A_MINUTE = re.compile(_RANGE + r" strokes a minute")
_SECONDS = re.compile(_RANGE + r" seconds?\b")
_A_SECOND = re.compile(r"one \w+ a second\b", re.IGNORECASE)
#: Time for a whole place or hand, in which many movements fit.
_MANY = re.compile(_RANGE + r" \w+ a (?:place|hand|round)\b")
#: The second half of "2 to 3 seconds of squeeze, 3 of rest".
_OF_REST = re.compile(r"\b(\d+) of rest|\brest for (\d+)(?! second)")


def beat(technique: str, tempo: str) -> int:
    """Whole seconds of one movement, rounded up: what is shown is never too fast."""
    if technique in STILL:
        return STILL_BEAT
    seconds = _seconds(tempo) or USUAL_BEAT.get(technique, STILL_BEAT)
    return min(max(ceil(seconds), SHORTEST), LONGEST)


def _seconds(tempo: str) -> float:
    """The time of one movement, with all its parts, or 0 where none is told."""
    if found := _A_MINUTE.search(tempo):
        return 60 / _middle(found)
    if _A_SECOND.search(tempo):
        return 1
    one = _MANY.sub("", tempo)
    parts = [_middle(found) for found in _SECONDS.finditer(one)]
    rest = [float(found[1] or found[2]) for found in _OF_REST.finditer(one)]
    return sum(parts + rest)


def _middle(found: "re.Match[str]") -> float:
    low, high = float(found[1]), float(found[2] or found[1])
    return (low + high) / 2
