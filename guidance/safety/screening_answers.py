"""Rules about what was said today (evidence: pain-feedback B1-B5, general-safety)."""

from .cautions import TIGHTER
from .changes import Change
from .places import areas_of
from .red_flags import urgency_of
from .routines import MAX_PRESSURE
from .screening_case import Case, half, of_cautions
from .screening_rule import Rule
from .vocabulary import Grade, Outcome, Urgency

FLARE_MINUTES = 5


def _flagged(case: Case, urgency: Urgency) -> bool:
    return urgency_of(case.answers.red_flags) == urgency or (
        urgency is Urgency.SAME_DAY and bool(_not_signs(case))
    )


def _not_signs(case: Case) -> frozenset[str]:
    """Ids among the red flags that nobody knows: somebody ticked something."""
    flags = case.answers.red_flags
    return frozenset(flag for flag in flags if urgency_of([flag]) is None)


def _pain(case: Case, low: int, high: int, usual: bool | None = None) -> bool:
    pain = case.answers.pain
    fits = usual is None or case.answers.usual == usual
    return fits and pain is not None and low <= pain <= high


def _pain_unknown(case: Case, usual: bool) -> bool:
    return case.answers.pain is None and case.answers.usual == usual


def _feather_half(case: Case) -> Change:
    return Change(ceiling=1, minutes=half(case.routine))


FLARE = Change(ceiling=1, minutes=FLARE_MINUTES)

SIGNS = (
    Rule(
        id="red-flag-emergency",
        when=lambda c: _flagged(c, Urgency.EMERGENCY),
        outcome=Outcome.EMERGENCY,
        sources=("finucane-2020", "nhs-back-pain"),
    ),
    Rule(
        id="red-flag-same-day",
        when=lambda c: _flagged(c, Urgency.SAME_DAY),
        outcome=Outcome.SAME_DAY,
        sources=("finucane-2020", "nhs-back-pain"),
        judgement=True,
    ),
    Rule(
        id="red-flag-book",
        when=lambda c: _flagged(c, Urgency.BOOK),
        outcome=Outcome.BOOK,
        sources=("finucane-2020", "nhs-back-pain"),
        judgement=True,
    ),
)

PAIN = (
    Rule(
        id="pain-9-10",
        when=lambda c: _pain(c, 9, 10, usual=False),
        outcome=Outcome.SAME_DAY,
        sources=("boonstra-2016",),
        judgement=True,
    ),
    Rule(
        id="pain-9-10-usual",
        when=lambda c: _pain(c, 9, 10, usual=True),
        outcome=Outcome.NOT_TODAY,
        judgement=True,
    ),
    Rule(
        id="pain-7-8",
        when=lambda c: _pain(c, 7, 8, usual=False),
        outcome=Outcome.NOT_TODAY,
        judgement=True,
    ),
    Rule(
        id="pain-7-8-usual",
        when=lambda c: _pain(c, 7, 8, usual=True),
        then=_feather_half,
        judgement=True,
    ),
    Rule(
        id="pain-unknown",
        when=lambda c: _pain_unknown(c, usual=False),
        outcome=Outcome.NOT_TODAY,
        judgement=True,
    ),
    Rule(
        id="pain-unknown-usual",
        when=lambda c: _pain_unknown(c, usual=True),
        then=_feather_half,
        judgement=True,
    ),
    Rule(
        id="pain-5-6",
        when=lambda c: _pain(c, 5, 6),
        then=lambda c: Change(lighter=True),
        judgement=True,
    ),
    Rule(
        id="flare",
        when=lambda c: c.answers.flare is True,
        then=lambda c: FLARE,
        offers=True,
        judgement=True,
    ),
    Rule(
        id="flare-unknown",
        when=lambda c: c.answers.flare is None,
        then=lambda c: FLARE,
        offers=True,
        judgement=True,
    ),
)


def _stops(case: Case) -> bool:
    return bool(case.of(Grade.ABSOLUTE))


def _stops_now(case: Case) -> bool:
    return any(row.urgency is not None for row in case.of(Grade.ABSOLUTE))


def _tighter(case: Case) -> list[Change]:
    return [
        Change(
            ceiling=MAX_PRESSURE if each.cap is None else each.cap,
            skip=areas_of(each.hide),
        )
        for each in TIGHTER
        if case.said(each.caution) and case.has(each.condition)
    ]


CAUTION_RULES = (
    Rule(
        id="caution-same-day",
        when=_stops_now,
        outcome=Outcome.SAME_DAY,
        judgement=True,
    ),
    Rule(
        id="caution-absolute",
        when=_stops,
        outcome=Outcome.NOT_TODAY,
        judgement=True,
    ),
    Rule(
        id="caution-where",
        when=lambda c: bool(c.nowhere_told()),
        outcome=Outcome.NOT_TODAY,
        judgement=True,
    ),
    Rule(
        id="caution-ask-first",
        when=lambda c: bool(c.not_agreed()),
        outcome=Outcome.ASK_FIRST,
        judgement=True,
    ),
    Rule(
        id="caution-unknown",
        when=lambda c: bool(c.unknown),
        outcome=Outcome.ASK_FIRST,
        judgement=True,
    ),
    Rule(
        id="caution-asked",
        when=lambda c: bool(c.agreed()),
        then=lambda c: of_cautions(c.agreed(), c),
        judgement=True,
    ),
    Rule(
        id="caution-local",
        when=lambda c: bool(c.of(Grade.LOCAL)),
        then=lambda c: of_cautions(c.of(Grade.LOCAL), c),
        judgement=True,
    ),
    Rule(
        id="caution-adapt",
        when=lambda c: bool(c.of(Grade.ADAPT)),
        then=lambda c: of_cautions(c.of(Grade.ADAPT), c),
        judgement=True,
    ),
    Rule(
        id="caution-tighter",
        when=lambda c: bool(_tighter(c)),
        then=_tighter,
        judgement=True,
    ),
)


def _has_less_time(case: Case) -> bool:
    wish = case.answers.minutes
    return wish is not None and wish < case.routine.minutes


PERSON = (
    Rule(
        id="avoid",
        when=lambda c: bool(c.answers.avoid),
        then=lambda c: Change(skip=c.answers.avoid),
        sources=("werner2020",),
        judgement=True,
    ),
    Rule(
        id="numb",
        when=lambda c: bool(c.answers.numb),
        then=lambda c: Change(numb=c.numb(), heat=False),
        sources=("nccam-safety", "ms-mtref"),
        judgement=True,
    ),
    Rule(
        id="numb-everywhere",
        when=lambda c: bool(c.numb()) and not c.answers.numb,
        then=lambda c: Change(numb=c.numb(), heat=False),
        sources=("nccam-safety",),
        judgement=True,
    ),
    Rule(
        id="hands",
        when=lambda c: bool(c.answers.hands),
        then=lambda c: Change(hands=c.answers.hands),
        judgement=True,
    ),
    Rule(
        id="positions",
        when=lambda c: bool(c.answers.positions),
        then=lambda c: Change(positions=c.answers.positions),
        judgement=True,
    ),
    Rule(
        id="time-today",
        when=_has_less_time,
        then=lambda c: Change(minutes=c.answers.minutes),
        judgement=True,
    ),
)
