"""What earlier practices alone keep away, before anything is asked."""

from collections.abc import Iterable
from datetime import datetime

from .answers import Answers
from .history import PastPractice
from .routines import Routine
from .screening_case import build
from .screening_history import HISTORY_RULES
from .vocabulary import Mode, Outcome

#: A routine without steps: only the rules about the past are looked at.
_ANY = Routine(slug="", mode=Mode.SELF, conditions=frozenset(), ceiling=1, steps=())


def waits(history: Iterable[PastPractice], now: datetime) -> tuple[str, ...]:
    """The rules of the check that say "not now" to this person whatever they answer."""
    case = build(Answers(), _ANY, history, now, None, None)
    return tuple(
        rule.id
        for rule in HISTORY_RULES
        if rule.outcome > Outcome.ADAPT and rule.when(case)
    )
