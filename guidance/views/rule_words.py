"""What the numbers and marks of a rule mean, in words."""

import math
from collections.abc import Iterable, Iterator

from ..safety import easing
from ..safety.advice import Effects
from ..safety.advice_row import Rule
from ..safety.caution import Caution
from ..safety.places import PLACES, WHERE_NUMB, WHERE_TOLD
from ..safety.programme_rules import StepBack, Until
from ..safety.vocabulary import Felt, Grade
from ..templatetags.guidance import pressure_word

GRID_ROWS = {
    "comfortable": "Comfortable, or nothing special",
    "strong": "Strong, but good",
    "uncomfortable": "Uncomfortable, or not said",
    "painful": "Painful",
    "sharp": "Sharp, burning or electric",
    "numb": "Numb, where you had told us so",
    "numb-new": "Numb, and that is new",
}
GRID_COLUMNS = {
    "better": "2 or more points lower",
    "same": "The same, or 1 point lower",
    "up1": "1 point higher, or not known",
    "up2": "2 points higher",
    "up3": "3 or more points higher",
}
GRADES = {
    Grade.ABSOLUTE: "When is there no massage at all?",
    Grade.LOCAL: "When is one place left out?",
    Grade.ASK_FIRST: "When do you ask first?",
    Grade.ADAPT: "When is it lighter?",
}
_FELT = {
    Felt.GOOD: "It feels good",
    Felt.FINE: "It feels fine",
    Felt.SORE: "It feels sore",
    Felt.PAINFUL: "It feels painful",
    Felt.SHARP: "It feels sharp, burning or electric, or in a way we do not know",
    Felt.NUMB: "It feels numb or tingling",
}
EASED = {
    easing.NOTHING: ("No change", "carry_on"),
    easing.LIGHTER: ("Lighter here", "ease_off"),
    easing.LEAVE_OUT: ("This place is left out", "stop_today"),
    easing.END: ("The practice ends", "stop_today"),
}
_PLACE_WORDS = {
    "all": "every place",
    "chest device": "the chest",
    "hip/groin": "hip and groin",
    "neck front": "the front of the neck",
    "neck sides": "the neck",
    "spine": "beside the spine",
    "spine level": "beside the spine",
}
_POSITIONS = {
    "bed-prone": "Not lying on your front.",
    "wall-stand": "Not standing at a wall.",
}


def listed(words: Iterable[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    *first, end = words
    return f"{', '.join(first)} {last} {end}" if first else end


def nth(number: int) -> str:
    return {2: "2nd", 3: "3rd"}.get(number, f"{number}th")


def hours(number: float) -> str:
    """Hours up to 3 days, whole days above."""
    days, rest = divmod(number, 24)
    return f"{days:g} days" if days > 3 and not rest else f"{number:g} hours"


def pause(row: Rule) -> str:
    """What a rule of the advice asks for beyond its level."""
    wait = f"No practice for {hours(row.lock_hours)}." if row.lock_hours else ""
    stop = "This routine is given up." if row.stop_routine else ""
    return " ".join(filter(None, [wait, stop]))


def effects(found: Effects) -> list[str]:
    """What a level does to the next practice."""
    return [*_next_time(found), *_rest(found)]


def _next_time(found: Effects) -> Iterator[str]:
    if not found.pressure_step and found.time_factor == 1:
        yield "The same pressure and time, or less."
        return
    level = "level" if found.pressure_step == -1 else "levels"
    yield f"{-found.pressure_step} {level} lighter, but never under feather."
    share = "Half" if found.time_factor == 0.5 else f"{found.time_factor:.0%} of"
    yield f"{share} the time."


def _rest(found: Effects) -> Iterator[str]:
    if math.isinf(found.lock_hours):
        yield "No practice until you tell us that a professional has agreed."
        return
    if found.lock_hours:
        yield f"No practice for {hours(found.lock_hours)}."
    if found.rest_hours:
        yield f"The place you worked on rests for {hours(found.rest_hours)}."


def ease_when(row: easing.EaseRow) -> str:
    """When a row of the table inside a practice fits."""
    words = _FELT[Felt(row.felt)]
    if row.known_numb is False:
        words += ", in a place you had not told us is numb"
    if row.times_here > 1:
        words += f", for the {nth(row.times_here)} time on the same place"
    if row.times_anywhere > 1:
        count = f"the {nth(row.times_anywhere)} time in this practice"
        words += f", and it is {count} that a place is {listed(row.counts, 'or')}"
    return f"{words}."


def caution(row: Caution, action: Iterable[str]) -> Iterator[str]:
    """What a caution changes, once nothing stands against starting.

    ``action`` is what its words ask for, where no number or place tells it.
    """
    changes = [] if row.grade is Grade.ABSOLUTE else [*_limits(row)]
    yield from changes or action
    if row.partner_only:
        yield "This closes routines with a partner."
    if row.today:
        yield "We ask this every time."


def _limits(row: Caution) -> Iterator[str]:
    if row.cap is not None:
        yield f"At most {pressure_word(row.cap)}{_where(row.cap_where)}."
    if row.hide:
        yield f"Left out: {places(row.hide)}."
    if row.no_tools:
        yield "Hands only, no tools."
    if row.no_press:
        yield "No long presses, no fists."
    if row.no_heat:
        yield "No warmth."
    if row.half_time:
        yield "Half the time."
    yield from (_POSITIONS.get(each, "") for each in sorted(row.positions_out))


def _where(words: frozenset[str]) -> str:
    """Where a cap holds: a place that is named brings those beside it along."""
    if not words:
        return ""
    told = any(PLACES.get(word) is WHERE_TOLD for word in words)
    return f" {'on or beside' if told else 'on'} {places(words)}"


def places(words: Iterable[str]) -> str:
    return listed(dict.fromkeys(map(_place, sorted(words))))


def _place(word: str) -> str:
    if PLACES.get(word) is WHERE_TOLD:
        return "the place you name"
    if PLACES.get(word) is WHERE_NUMB:
        return "the numb part"
    return _PLACE_WORDS.get(word, word)


def beyond(says: str, result: str) -> str:
    """What a sentence says beyond the result that stands before it."""
    rest = says.removeprefix(result)
    if rest == says or rest[:1] not in {".", ":", ","}:
        return says
    rest = rest[1:].lstrip()
    return rest[:1].upper() + rest[1:]


_SHARES = {0.75: "three quarters of the time", 0.5: "half the time"}
_UNTIL = {
    Until.SETTLED: "No session until it is gone.",
    Until.SEEN: "No session until a professional agrees.",
}


def step_back(row: StepBack) -> Iterator[str]:
    """What a row does to the next session of a programme."""
    change = ["at feather"] if row.feather else ["1 level lighter"] * bool(row.levels)
    share = _SHARES.get(row.times) or _SHARES.get(row.at_most)
    change += [f"for {share}"] if share else []
    if change:
        yield f"Next time: {', '.join(change)}."
    if row.hours:
        yield f"No session for {hours(row.hours)}."
    if row.rest_hours:
        yield f"That place rests for {hours(row.rest_hours)}."
    if row.until in _UNTIL:
        after = f" Then wait {hours(row.then_hours)} more." if row.then_hours else ""
        yield f"{_UNTIL[row.until]}{after}"
