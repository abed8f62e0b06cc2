"""Words of a text or a query, brought to one form."""

import re
import unicodedata
from collections.abc import Mapping

#: Longer queries are cut: nobody types more to find something.
MAX_LETTERS = 200

#: Words that say nothing about what is looked for.
_FILLERS = frozenset(
    re.findall(
        r"\w+",
        """a am an and are as at be but by can could do does for from get got has have how
        i if in is it its me mine my of on or our please should so some than that the
        their there these this to too want was we what when where which who will with
        would you your""",
    )
)
_NOT = re.compile(r"\b(?:can'?t|can not)\b")
_SHORTENED = re.compile(r"(\w)n't\b")
_IRREGULAR = {"feet": "foot", "calves": "calf", "teeth": "tooth"}


def clean(query: str) -> str:
    """What was typed, on one line, without control characters and not too long."""
    plain = "".join(c if c.isprintable() else " " for c in query)
    return " ".join(plain.split())[:MAX_LETTERS].strip()


def words(text: str) -> list[str]:
    """Small plain letters: no accents, no marks, shortened forms in full."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = _SHORTENED.sub(r"\1 not", _NOT.sub("cannot", plain))
    plain = re.sub(r"(?<=\w)'s?\b|'", "", plain).replace("&", " and ")
    return re.findall(r"[^\W_]+", plain)


def stem(word: str, spellings: Mapping[str, str]) -> str:
    """One of a word's forms for all of them: singular, British, without "-ness"."""
    root = _root(spellings.get(word, word))
    return spellings.get(root, root)


def _root(word: str) -> str:
    word = re.sub(r"(?<=...)iz(e|ed|es|ing|er)$", r"is\1", word)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 6 and word.endswith("ness"):
        return word.removesuffix("ness")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def telling(text: str) -> list[str]:
    """The words that say something; of nothing but fillers, all of them.

    A filler in capitals is an abbreviation: AS is a condition.
    """
    found = words(text)
    capitals = {word.casefold() for word in re.findall(r"\b[A-Z]{2,}\b", text)}
    fillers = _FILLERS if text.isupper() else _FILLERS - capitals
    return [word for word in found if word not in fillers] or found


def tokens(text: str, spellings: Mapping[str, str]) -> tuple[str, ...]:
    """The stems of the words that say something, in their order."""
    return tuple(stem(word, spellings) for word in telling(text))


_SOUNDS = (
    ("sch", "sk"),
    ("ph", "f"),
    ("rh", "r"),
    ("ck", "k"),
    ("qu", "k"),
    ("ae", "e"),
    ("oe", "e"),
    ("eu", "e"),
    ("y", "i"),
    ("z", "s"),
)


def sound(word: str) -> str:
    """Roughly what a word sounds like, to compare misspellings by."""
    for letters, same in _SOUNDS:
        word = word.replace(letters, same)
    word = re.sub(r"c(?=[ei])", "s", word).replace("c", "k")
    return re.sub(r"(.)\1+", r"\1", word)
