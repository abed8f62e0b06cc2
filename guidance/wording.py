"""The words of the safety core, read once from the library's files.

Words ship with the rules they explain, so they come from the files and never from a
database that may be a release behind.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from .content import read_wording, schema
from .content.library import Wording
from .safety.vocabulary import Level, Outcome, Urgency


@lru_cache(maxsize=1)
def wording() -> Wording:
    return read_wording()


def advice_words(rule: str) -> schema.RuleWords:
    return wording().advice[rule]


def says(rule: str) -> str:
    """What a rule of the check says to the person, and why."""
    words = wording().screening.get(rule)
    return f"{words.says} {words.why}" if words else ""


def briefly(rule: str) -> str:
    """What a rule of the check says, without its reason."""
    words = wording().screening.get(rule)
    return words.says if words else ""


def sentences(rules: Iterable[str]) -> list[str]:
    """What several rules say, each once."""
    return list(dict.fromkeys(filter(None, map(says, rules))))


def outcome_words(outcome: Outcome) -> schema.OutcomeWords:
    return wording().outcomes[outcome.slug]


def level_words(level: Level, urgency: Urgency | None = None) -> schema.LevelWords:
    """The words of a level; a professional is named by how soon they are needed."""
    words = wording().levels[level.slug]
    urgent = {Urgency.SAME_DAY: words.same_day, Urgency.BOOK: words.book}
    instead = urgent.get(urgency) if urgency else None
    if instead is None:
        return words
    return replace(words, title=instead.title, lead=instead.lead, now=instead.now)
