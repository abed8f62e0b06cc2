"""The rules of the check, in the order in which they are told (design, sections 4, 6).

Every rule that applies adds its change and can only make the outcome stricter. Rules
about what was said are reported whenever they apply; rules about who the person is
(``quiet``) are reported where they change a step, for a routine that was written for
somebody needs no word about it.
"""

from .rows import Row
from .screening_answers import CAUTION_RULES, PAIN, PERSON, SIGNS
from .screening_conditions import CONDITION_RULES
from .screening_history import HISTORY_RULES
from .screening_rule import Rule

#: Applied to what the other rules have left, not to the case.
NOTHING_LEFT = Row(id="nothing-left", judgement=True)

RULES: tuple[Rule, ...] = (
    *SIGNS,
    *PAIN,
    *CAUTION_RULES,
    *PERSON,
    *CONDITION_RULES,
    *HISTORY_RULES,
)
