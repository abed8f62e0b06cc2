"""How the library speaks: words, spelling, length, and nothing said twice."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from ..reading import Problem
from ..style import HouseStyle
from ..texts import BY_ROW, LISTS, Text

Rule = Callable[[list[Text], HouseStyle], Iterator[Problem]]

#: More words than these on average, and a text is read twice.
MEAN_WORDS = 20
#: Fewer words than these are a phrase ("Ask first."), not a sentence.
SENTENCE_WORDS = 4
#: What somebody else says is told in curly quotes.
QUOTED = re.compile("“[^”]*”")
#: Places that no hand of ours goes to, also not in words.
THROAT = re.compile(
    r"throat|windpipe|adam.s apple|carotid|(front|sides?) of (the|your|their) neck",
    re.IGNORECASE,
)


def words_are_ours(texts: list[Text], style: HouseStyle) -> Iterator[Problem]:
    """No word that promises, blames or frightens, outside of what is quoted."""
    rows = [(word, row.instead) for row in style.banned for word in row.words]
    instead = {word.lower(): advice for word, advice in rows}
    banned = _any_of(dict.fromkeys(_used(instead, texts), r"(?!\w)"))
    for text in texts:
        for found in banned.findall(QUOTED.sub("", text.words)):
            reason = f"says “{found}”; {instead[found.lower()]}"
            yield Problem(text.file, text.key, reason)


def spelling_is_british(texts: list[Text], style: HouseStyle) -> Iterator[Problem]:
    rows = style.spelling
    british = {row.american: row.british for row in rows}
    ends = {row.american: r"(?!\w)" if row.whole else "" for row in rows}
    american = _any_of({word: ends[word] for word in _used(british, texts)})
    for text in texts:
        for found in american.finditer(text.words):
            reason = f"says “{found[0]}”; in British: {british[found[0].lower()]}"
            yield Problem(text.file, text.key, reason)


def _used(words: Iterable[str], texts: list[Text]) -> list[str]:
    """Those that stand anywhere at all: to look for a piece of text is quick."""
    everything = "\n".join(text.low for text in texts)
    return [word for word in words if word.lower() in everything]


def _any_of(ends: Mapping[str, str]) -> re.Pattern[str]:
    """Any of the words, each with what has to follow it; without words, nothing."""
    longest_first = sorted(ends, key=len, reverse=True)
    words = "|".join(re.escape(word) + ends[word] for word in longest_first)
    return re.compile(rf"(?<![\w-])({words or '(?!)'})", re.IGNORECASE)


def sentences_are_short(texts: list[Text], style: HouseStyle) -> Iterator[Problem]:
    for page, found in _by_page(texts).items():
        said = [(s, text) for text in found for s in text.sentences]
        mean = sum(len(s.split()) for s, _ in said) / len(said)
        if mean > MEAN_WORDS:
            longest, text = max(said, key=lambda row: len(row[0].split()))
            reason = (
                f"sentences of {page} have {mean:.0f} words on average, "
                f"{MEAN_WORDS} at most; the longest is “{longest}”"
            )
            yield Problem(text.file, text.key, reason)


def nothing_is_said_twice(texts: list[Text], style: HouseStyle) -> Iterator[Problem]:
    """No sentence stands word for word on 2 pages, apart from set phrases.

    The words of the safety core are told from one table on every page. A tempo is a
    measure: the same movement has the same one.
    """
    phrases = {said for row in style.phrase for said in row.says}
    first: dict[str, Text] = {}
    for text in texts:
        if text.file.startswith(BY_ROW) or text.key.endswith("tempo"):
            continue
        for sentence in text.sentences:
            whole = sentence[-1] in ".!?”" and len(sentence.split()) >= SENTENCE_WORDS
            if not whole or sentence in phrases:
                continue
            other = first.setdefault(sentence, text)
            if other.page != text.page:
                reason = f"“{sentence}” stands in {other.file} ({other.key}) too"
                yield Problem(text.file, text.key, reason)


def no_step_goes_near_the_throat(
    texts: list[Text], style: HouseStyle
) -> Iterator[Problem]:
    for text in texts:
        if text.step and not text.key.endswith("avoid"):
            for found in THROAT.finditer(text.words):
                reason = f"names “{found[0]}”; no hand goes there"
                yield Problem(text.file, text.key, reason)


def medical_words_are_explained(
    texts: list[Text], style: HouseStyle
) -> Iterator[Problem]:
    """Plain words first: at its first use on a page a medical word is in brackets."""
    terms = {term.word: term.plain for term in style.term}
    ours = [text for text in texts if text.page not in LISTS]
    for found in _by_page(ours).values():
        for word in _used(terms, found):
            use = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])", re.IGNORECASE)
            text = next((text for text in found if use.search(text.words)), None)
            if text and not _in_brackets(text.words, use):
                reason = f"says “{word}” first; write it as “{terms[word]} ({word})”"
                yield Problem(text.file, text.key, reason)


def _in_brackets(words: str, use: re.Pattern[str]) -> bool:
    before = words[: use.search(words).start()]  # type: ignore[union-attr]
    return before.count("(") > before.count(")")


def _by_page(texts: list[Text]) -> dict[str, list[Text]]:
    pages: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        pages[text.page].append(text)
    return pages
