"""How hard a text is to read: the Flesch-Kincaid grade, counted by a library.

The library counts syllables from a dictionary that comes with it, so that nothing is
fetched. It is imported when a text is measured: only the check of the library needs it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

#: A mark inside a sentence would end it too early.
_INNER_END = re.compile(r"[.!?:;…]+")


def grade(sentences: Iterable[str], names: re.Pattern[str]) -> float:
    """School years needed to read these; each of ``names`` counts as one short word."""
    plain = (_INNER_END.sub("", names.sub("it", sentence)) for sentence in sentences)
    return _grade(" ".join(f"{sentence}." for sentence in plain))


@lru_cache(maxsize=2048)
def _grade(text: str) -> float:
    """Counting syllables is slow; who checks again has changed one page of hundreds."""
    from scireadability import flesch_kincaid_grade

    return float(flesch_kincaid_grade(text, rounding=False))


def one_of(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these as whole words, the longest first."""
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"\b({listed})(?!\w)", re.IGNORECASE)
