"""The tables of the safety core and their words fit each other."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ...safety.adapting import FITS
from ...safety.advice import RULES
from ...safety.cautions import CAUTIONS
from ...safety.easing import TABLE
from ...safety.limits import LIMIT_RULES
from ...safety.programme_rules import PROGRAMME_RULES
from ...safety.red_flags import RED_FLAGS
from ...safety.screening_rules import NOTHING_LEFT, RULES as SCREENING_RULES
from ...safety.symptoms import SYMPTOMS
from ...safety.vocabulary import Grade, Level, Outcome
from ..library import Library
from ..reading import Problem

#: More groups than these make a page too long for a minute (design, section 4).
MAX_GROUPS = 8


def wording_fits_the_tables(library: Library) -> Iterator[Problem]:
    """Every id of the safety core has words, and no words are left over."""
    words = library.wording
    pairs: tuple[tuple[str, str, set[str], Iterable[str]], ...] = (
        ("red_flags.toml", "flag", set(words.flags), RED_FLAGS),
        ("cautions.toml", "caution", set(words.cautions), CAUTIONS),
        ("symptoms.toml", "symptom", set(words.symptoms), SYMPTOMS),
        ("advice.toml", "rule", set(words.advice), [rule.id for rule in RULES]),
        ("advice.toml", "level", set(words.levels), [one.slug for one in Level]),
        ("screening.toml", "rule", set(words.screening), _screening_ids()),
        ("outcomes.toml", "outcome", set(words.outcomes), [o.slug for o in Outcome]),
    )
    for file, key, worded, table in pairs:
        for id in set(table) - worded:
            yield Problem(file, f"{key}.{id}", "has no words, but the rules know it")
        for id in worded - set(table):
            yield Problem(file, f"{key}.{id}", "is not an id that the rules know")
    for id, caution in words.cautions.items():
        ask_first = id in CAUTIONS and CAUTIONS[id].grade is Grade.ASK_FIRST
        if ask_first and not caution.ask_whom:
            reason = "is missing: readers need to know whom to ask"
            yield Problem("cautions.toml", f"caution.{id}.ask_whom", reason)


def _screening_ids() -> set[str]:
    """Every rule of the check, of limits, inside a practice and of programmes."""
    tables = (SCREENING_RULES, (NOTHING_LEFT,), FITS, LIMIT_RULES, TABLE)
    others = (*(row for table in tables for row in table), *PROGRAMME_RULES)
    return {row.id for row in others}


def groups_hold_every_sign(library: Library) -> Iterator[Problem]:
    words = library.wording
    flags = [flag for group in words.flag_groups for flag in group.flags]
    signs = [sign for group in words.symptom_groups for sign in group.symptoms]
    cautions = [id for group in words.caution_groups for id in group.cautions]
    rows = (
        ("red_flags.toml", flags, set(words.flags), len(words.flag_groups)),
        ("symptoms.toml", signs, set(words.symptoms), len(words.symptom_groups)),
        ("cautions.toml", cautions, set(words.cautions), len(words.caution_groups)),
    )
    for file, grouped, known, groups in rows:
        if groups > MAX_GROUPS:
            yield Problem(file, "group", f"there are {groups}; {MAX_GROUPS} at most")
        for id, times in Counter([*grouped, *known]).items():
            if times != 2 or id not in known:
                reason = "must stand in exactly one group, and have words"
                yield Problem(file, f"group: {id}", reason)
