"""Rows about what happened before: the same thing again, or no gain over weeks.

Ground: evidence pain-feedback, rows B2, D2, L7 and H1 to H4 and section 6, and the
flare rules of the conditions. Only practices since a professional last agreed count.
"""

from datetime import date, timedelta
from itertools import groupby
from statistics import median

from .advice_row import Rule, book, rule
from .advice_rules import long_sore, still_sore
from .history import PastPractice
from .report import SORE, Case, aware
from .vocabulary import During, Later, Level

#: Rule ids that tell of soreness at 36 hours or later, and over 72 hours.
_SORE_LONG = frozenset({"L5", "L5a", "L5b", "L5c", "L6", "L6b", "L7b"})
_SORE_OVER_72 = frozenset({"L6", "L6b"})
#: Conditions whose page says: twice 2 points up, or sore past 36 hours, means stop.
_TWICE = frozenset(
    {
        "ankylosing-spondylitis",
        "rheumatoid-arthritis",
        "sacroiliac-joint-pain",
        "lupus",
        "hashimotos-thyroiditis",
    }
)
ENOUGH_PRACTICES = 8
FOUR_WEEKS, MONTH, TWELVE_WEEKS = (
    timedelta(days=28),
    timedelta(days=30),
    timedelta(days=84),
)


def _score(value: object) -> int | None:
    return value if isinstance(value, int) and 0 <= value <= 10 else None


def _day(practice: PastPractice) -> date:
    return aware(practice.at).date()


def _new_high(practice: PastPractice) -> bool:
    """7 or more before it, and nothing tells that this is usual for them."""
    high = (_score(practice.before) or 0) >= 7
    return high and not {"B3", "B1b"} & set(practice.rules)


def _high_again(case: Case) -> bool:
    """High and new for three days of practice running, this one included."""
    now = case.before is not None and case.before >= 7 and case.usual is not True
    past = [p for p in case.history if case.at is None or _day(p) != case.at.date()]
    days = [any(map(_new_high, day)) for _, day in groupby(past, key=_day)]
    return now and len(days) >= 2 and all(days[-2:])


def _painful_again(case: Case) -> bool:
    hurt = {During.PAINFUL, During.SHARP}
    again = bool(case.history) and case.history[-1].during in hurt
    return again and case.during is During.PAINFUL


def _stopped_in_a_row(case: Case, times: int) -> bool:
    """This one and those before it, ``times`` in all, ended in "stop today" or more."""
    past = case.history[len(case.history) - times + 1 :]
    enough = len(case.history) >= times - 1
    stopped = all(practice.level >= Level.STOP_TODAY for practice in past)
    return case.today >= Level.STOP_TODAY and enough and stopped


def _sign_again(case: Case) -> bool:
    return any(case.symptoms & practice.symptoms for practice in case.history)


def _span(case: Case) -> timedelta:
    """Time since the first practice; without a time, up to the last one."""
    if not case.history:
        return timedelta()
    end = case.at or aware(case.history[-1].at)
    return end - aware(case.history[0].at)


def _no_gain(case: Case) -> bool:
    """8 practices over 4 weeks, and the usual pain is not down 2 points or 30 %."""
    enough = len(case.history) + 1 >= ENOUGH_PRACTICES and _span(case) >= FOUR_WEEKS
    scores = [_score(practice.before) for practice in case.history] + [case.before]
    known = [score for score in scores if score is not None]
    return enough and len(known) >= 6 and not gained(known)


def gained(scores: list[int]) -> bool:
    """Whether the pain before practices came down by a change worth naming: the median
    of the first three against that of the last three (farrar-2001)."""
    first, last = median(scores[:3]), median(scores[-3:])
    return last == 0 or first - last >= min(2, 0.3 * first)


def _hours_to_answer(practice: PastPractice) -> float:
    if practice.later_at is None:
        return float("inf")
    gap = aware(practice.later_at) - aware(practice.at)
    return gap.total_seconds() / 3600


def _was_sore(practice: PastPractice, hours: float, rules: frozenset[str]) -> bool:
    """Sore more than ``hours`` after it; an answer without a time counts as late."""
    late = practice.later in SORE and _hours_to_answer(practice) >= hours
    return late or bool(rules & set(practice.rules))


def _sore_for_long_again(case: Case) -> bool:
    past = any(_was_sore(p, 72.01, _SORE_OVER_72) for p in case.history)
    return past and long_sore(case)


def _fibro_sore_again(case: Case) -> bool:
    past = any(_was_sore(p, 36, _SORE_LONG) for p in case.history)
    return past and still_sore(case, "fibromyalgia")


def _flared(practice: PastPractice) -> bool:
    risen = (_score(practice.later_score) or 0) - (_score(practice.before) or 0)
    return practice.later is Later.WORSE or (practice.later in SORE and risen >= 2)


def _flare_again(case: Case) -> bool:
    """A second flare after massage within a month, with fibromyalgia."""
    now = case.later is Later.WORSE or (case.sore and case.rise >= 2)
    end = case.at or (aware(case.history[-1].at) if case.history else None)
    recent = [p for p in case.history if end and end - aware(p.at) <= MONTH]
    return case.fibromyalgia and now and any(map(_flared, recent))


def _set_back(practice: PastPractice) -> bool:
    before, after = _score(practice.before), _score(practice.after)
    up = before is not None and after is not None and after - before >= 2
    return up or _was_sore(practice, 36, _SORE_LONG)


def _set_back_again(case: Case) -> bool:
    up = case.change is not None and case.change >= 2
    now = up or still_sore(case)
    return bool(case.conditions & _TWICE) and now and any(map(_set_back, case.history))


PATTERNS: tuple[Rule, ...] = (
    book("B2b", _high_again, "J"),
    rule("D2b", Level.STOP_TODAY, _painful_again, "cherkin-2011 mayo-massage J"),
    book("L7c", _fibro_sore_again, "kalichman-2010 J", stop_routine=True),
    book("H2", _sign_again, "J"),
    book("H3", _no_gain, "sherman-2014 li-2014 J", stop_routine=True),
    rule(
        "H4",
        Level.CARRY_ON,
        lambda c: _span(c) >= TWELVE_WEEKS,
        "munk-tomcatt-2024",
    ),
    book("H5", _sore_for_long_again, "cambron-2007 J", stop_routine=True),
    book("H6", _flare_again, "J", stop_routine=True),
    book("H7", _set_back_again, "J", stop_routine=True),
)

#: These look at the level that everything else has led to.
IN_A_ROW: tuple[Rule, ...] = (
    rule(
        "H1",
        Level.STOP_TODAY,
        lambda c: _stopped_in_a_row(c, 2),
        "J",
        stop_routine=True,
    ),
    book("H1b", lambda c: _stopped_in_a_row(c, 3), "J", stop_routine=True),
)
