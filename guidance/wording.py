"""The words of the safety core, read once from the library's files.

Words ship with the rules they explain, so they come from the files and never from a
database that may be a release behind.
"""

from dataclasses import replace
from functools import lru_cache

from .content import read_wording, schema
from .content.library import Wording
from .safety.vocabulary import Level, Urgency


@lru_cache(maxsize=1)
def wording() -> Wording:
    return read_wording()


def advice_words(rule: str) -> schema.RuleWords:
    return wording().advice[rule]


def screening_words(rule: str) -> schema.RuleWords | None:
    return wording().screening.get(rule)


def level_words(level: Level, urgency: Urgency | None = None) -> schema.LevelWords:
    """The words of a level; a professional is named by how soon they are needed."""
    words = wording().levels[level.slug]
    urgent = {Urgency.SAME_DAY: words.same_day, Urgency.BOOK: words.book}.get(urgency)
    if urgent is None:
        return words
    return replace(words, title=urgent.title, lead=urgent.lead, now=urgent.now)
