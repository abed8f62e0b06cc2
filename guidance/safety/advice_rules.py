"""Rows about the pain before, during, after and at a check-in.

Ground: evidence pain-feedback, sections 3 to 5. Ids are those of its table; a letter
at the end marks the part of a row that leads to another level.
"""

from .advice_row import Rule, book, rule, same_day
from .report import Case, When
from .vocabulary import During, Later, Level

CARRY_ON, EASE_OFF, STOP_TODAY = Level.CARRY_ON, Level.EASE_OFF, Level.STOP_TODAY

#: A week without massage after soreness that lasts, with fibromyalgia (row L7).
WEEK = 168
#: Until soreness has gone (row L5): as long as the pause after "stop today".
UNTIL_GONE = 48


def _before(case: Case, low: int, high: int) -> bool:
    return case.before is not None and low <= case.before <= high


def _extreme(case: Case) -> bool:
    familiar = case.usual is True and not case.symptoms
    return _before(case, 9, 10) and not familiar


def _extreme_but_usual(case: Case) -> bool:
    return _before(case, 9, 10) and not _extreme(case)


BEFORE: tuple[Rule, ...] = (
    same_day("B1", _extreme, "boonstra-2016 J"),
    rule("B1b", STOP_TODAY, _extreme_but_usual, "J"),
    rule("B2", STOP_TODAY, lambda c: _before(c, 7, 8) and c.usual is not True, "J"),
    rule("B3", CARRY_ON, lambda c: _before(c, 7, 8) and c.usual is True, "J"),
    rule("B4", CARRY_ON, lambda c: _before(c, 5, 6), "J"),
    rule("B5", CARRY_ON, lambda c: _before(c, 0, 4), "J"),
)


def _unfelt_and_proved(case: Case) -> bool:
    """Nothing felt where feeling is poor: fine only at pressure 1, skin looked at."""
    return case.pressure == 1 and case.skin_ok is True


def _felt(case: Case, *feels: During) -> bool:
    return case.during in feels


def _unfelt(case: Case) -> bool:
    return case.feels_less and _felt(case, During.NONE)


def _plainly_strong(case: Case) -> bool:
    plain = not case.fibromyalgia and not case.feels_less
    return plain and _felt(case, During.STRONG_OK)


DURING: tuple[Rule, ...] = (
    rule(
        "D1",
        STOP_TODAY,
        lambda c: _felt(c, During.SHARP),
        "suh-2022 accessory-nerve-mayo",
    ),
    rule(
        "D2", EASE_OFF, lambda c: _felt(c, During.PAINFUL), "cherkin-2011 mayo-massage"
    ),
    rule("D3", EASE_OFF, lambda c: _felt(c, During.UNCOMFORTABLE), "stoplight-rehab J"),
    rule("D3b", STOP_TODAY, lambda c: c.eased is False, "stoplight-rehab J"),
    rule(
        "D4",
        EASE_OFF,
        lambda c: c.fibromyalgia and _felt(c, During.STRONG_OK),
        "kalichman-2010",
    ),
    rule(
        "D4b",
        STOP_TODAY,
        lambda c: c.fibromyalgia and _felt(c, During.UNCOMFORTABLE, During.PAINFUL),
        "kalichman-2010",
    ),
    rule(
        "D5", CARRY_ON, lambda c: _unfelt(c) and _unfelt_and_proved(c), "nccam-safety"
    ),
    rule(
        "D5b",
        EASE_OFF,
        lambda c: _unfelt(c) and not _unfelt_and_proved(c),
        "nccam-safety",
    ),
    rule("D5c", EASE_OFF, lambda c: c.skin_ok is False, "J"),
    rule("D6", CARRY_ON, lambda c: _felt(c, During.NONE, During.COMFORTABLE), "J"),
    rule("D7", CARRY_ON, _plainly_strong, "J"),
    rule(
        "D7b",
        EASE_OFF,
        lambda c: c.feels_less and _felt(c, During.STRONG_OK),
        "nccam-safety J",
    ),
    rule("D8", EASE_OFF, lambda c: c.during is None, "J"),
    rule(
        "D9",
        EASE_OFF,
        lambda c: _felt(c, During.NUMB) and c.said_numb,
        "nccam-safety J",
    ),
    rule(
        "D9b",
        STOP_TODAY,
        lambda c: _felt(c, During.NUMB) and not c.said_numb,
        "suh-2022 accessory-nerve-mayo J",
    ),
)


def _changed(case: Case, low: int, high: int) -> bool:
    return case.change is not None and low <= case.change <= high


def _much_worse(case: Case) -> bool:
    extreme = case.after is not None and case.after >= 9
    return extreme or _changed(case, 3, 10)


def _high_from_unknown(case: Case, after: int) -> bool:
    """High afterwards, start unknown: it was high and new already, or it rose.

    Without these rows a missing start would be milder than any start could be.
    """
    unknown = case.before is None and case.usual is not True
    return unknown and case.after is not None and case.after >= after


AFTER: tuple[Rule, ...] = (
    rule("A0", EASE_OFF, lambda c: c.change is None, "J"),
    rule("A0b", STOP_TODAY, lambda c: _high_from_unknown(c, 8), "J"),
    book(
        "A0c",
        lambda c: _high_from_unknown(c, 10) and _felt(c, During.SHARP),
        "farrar-2001 J",
    ),
    rule("A1", STOP_TODAY, _much_worse, "farrar-2001 J"),
    book("A1b", lambda c: _much_worse(c) and c.sore, "farrar-2001 J"),
    rule("A2", STOP_TODAY, lambda c: _changed(c, 2, 2), "farrar-2001 J"),
    rule("A3", EASE_OFF, lambda c: _changed(c, 1, 1), "J"),
    rule("A4", CARRY_ON, lambda c: _changed(c, 0, 0), "J"),
    rule("A5", CARRY_ON, lambda c: _changed(c, -1, -1), "J"),
    rule("A6", CARRY_ON, lambda c: _changed(c, -10, -2), "farrar-2001"),
)


def _at(case: Case, when: When, *said: Later) -> bool:
    return case.when is when and case.later in said


def _fading(case: Case, when: When, *, strong: bool) -> bool:
    return _at(case, when, Later.SORE_FADING) and (case.rise >= 4) is strong


def _beyond_usual(case: Case) -> bool:
    same = _at(case, When.NEXT_DAY, Later.SORE_SAME)
    return same or _fading(case, When.NEXT_DAY, strong=True)


def still_sore(case: Case, condition: str = "") -> bool:
    """Sore, or worse, at 36 hours or later; for one condition, or for anybody."""
    fits = not condition or condition in case.conditions
    return fits and case.sore and case.when is not When.NEXT_DAY


def long_sore(case: Case) -> bool:
    """Sore, or worse, after more than 72 hours."""
    return case.sore and case.when is When.LONG_AFTER


def _long_severe(case: Case) -> bool:
    return _at(case, When.LONG_AFTER, Later.WORSE) and case.severe


LATER: tuple[Rule, ...] = (
    rule("L1", CARRY_ON, lambda c: c.later in {Later.BETTER, Later.SAME}, "J"),
    rule(
        "L2",
        EASE_OFF,
        lambda c: _fading(c, When.NEXT_DAY, strong=False),
        "cambron-2007",
    ),
    rule("L3", STOP_TODAY, _beyond_usual, "cambron-2007"),
    rule(
        "L4",
        STOP_TODAY,
        lambda c: _at(c, When.NEXT_DAY, Later.WORSE),
        "farrar-2001 J",
    ),
    book(
        "L4b",
        lambda c: _at(c, When.NEXT_DAY, Later.WORSE) and c.severe,
        "farrar-2001 J",
    ),
    rule(
        "L5",
        EASE_OFF,
        lambda c: _fading(c, When.TWO_DAYS, strong=False),
        "cambron-2007",
        lock_hours=UNTIL_GONE,
    ),
    rule(
        "L5a",
        STOP_TODAY,
        lambda c: _fading(c, When.TWO_DAYS, strong=True),
        "cambron-2007",
    ),
    rule(
        "L5b",
        STOP_TODAY,
        lambda c: _at(c, When.TWO_DAYS, Later.SORE_SAME),
        "cambron-2007",
    ),
    book("L5c", lambda c: _at(c, When.TWO_DAYS, Later.WORSE), "J"),
    book("L6", long_sore, "cambron-2007 soreness-pages J"),
    same_day("L6b", _long_severe, "cambron-2007 soreness-pages J"),
    rule(
        "L7",
        EASE_OFF,
        lambda c: c.fibromyalgia and c.sore and c.when is When.NEXT_DAY,
        "kalichman-2010 J",
    ),
    rule(
        "L7b",
        STOP_TODAY,
        lambda c: still_sore(c, "fibromyalgia"),
        "kalichman-2010 J",
        lock_hours=WEEK,
    ),
    rule(
        "K-lupus-sore", STOP_TODAY, lambda c: still_sore(c, "lupus"), "cambron-2007 J"
    ),
    book("K-hashi-sore", lambda c: still_sore(c, "hashimotos-thyroiditis"), "J"),
)

SPOILED: tuple[Rule, ...] = (rule("Z", EASE_OFF, lambda c: bool(c.unread), "J"),)
