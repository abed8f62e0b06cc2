"""One row of the check's rule table."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .changes import Change
from .rows import Row
from .screening_case import Case
from .vocabulary import Outcome

NO_CHANGE = Change()
Changes = Change | Iterable[Change]


@dataclass(frozen=True, kw_only=True)
class Rule(Row):
    """``when`` it applies to a case, ``then`` it asks for a change and an outcome.

    ``offers`` means that the two flare routines are offered instead. A ``quiet`` rule
    is reported only where it changes a step.
    """

    when: Callable[[Case], bool]
    then: Callable[[Case], Changes] = lambda case: NO_CHANGE
    outcome: Outcome = Outcome.ADAPT
    offers: bool = False
    quiet: bool = False
