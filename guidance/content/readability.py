"""How hard a text is to read: the Flesch-Kincaid grade, counted by a library.

The library counts syllables from a dictionary that comes with it, so that nothing is
fetched. It is imported when a text is measured: only the check of the library needs it.
"""

import re
from collections.abc import Iterable

#: A mark inside a sentence would end it too early.
_INNER_END = re.compile(r"[.!?:;…]+")


def grade(sentences: Iterable[str], names: re.Pattern[str]) -> float:
    """School years needed to read these; each of ``names`` counts as one short word."""
    from scireadability import flesch_kincaid_grade

    plain = (_INNER_END.sub("", names.sub("it", sentence)) for sentence in sentences)
    return float(flesch_kincaid_grade(" ".join(f"{s}." for s in plain), rounding=False))


def one_of(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these as whole words, the longest first."""
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"\b({listed})(?!\w)", re.IGNORECASE)
