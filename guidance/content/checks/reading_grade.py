"""Nobody needs a long schooling to read a page, and less to follow a step."""

import re
from collections import defaultdict
from collections.abc import Iterator

from ..readability import grade, one_of
from ..reading import Problem
from ..style import HouseStyle
from ..texts import Text

#: The highest grade of a page, and of one step of a routine.
PAGE, STEP = 7, 6
#: A grade is a mean: of a few words, such as a name, it says nothing.
FEWEST_WORDS = 30


def texts_are_easy_to_read(texts: list[Text], style: HouseStyle) -> Iterator[Problem]:
    names = one_of(n for row in style.short for n in row.names)
    for piece, limit, found in _pieces(texts):
        said = [(s, text) for text in found for s in text.sentences]
        if sum(len(s.split()) for s, _ in said) < FEWEST_WORDS:
            continue
        years = grade((s for s, _ in said), names)
        if years > limit:
            hardest, text = max(said, key=lambda row: _load(row[0], names))
            reason = (
                f"{piece} has reading grade {years:.1f}, {limit} at most; "
                f"the hardest sentence is “{hardest}”"
            )
            yield Problem(text.file, text.key, reason)


def _load(sentence: str, names: re.Pattern[str]) -> float:
    """How much a sentence adds to the grade of its page: long ones add more."""
    return grade([sentence], names) * len(sentence.split())


def _pieces(texts: list[Text]) -> Iterator[tuple[str, int, list[Text]]]:
    """Every page, and every step by itself, with its limit."""
    pages: dict[str, list[Text]] = defaultdict(list)
    steps: dict[tuple[str, str], list[Text]] = defaultdict(list)
    for text in texts:
        pages[text.page].append(text)
        if text.step:
            steps[text.page, text.key.split(".")[0]].append(text)
    for page, found in pages.items():
        yield page, PAGE, found
    for (page, step), found in steps.items():
        yield f"{page} {step}", STEP, found
