"""The format of ``house_style.toml``: how the library speaks, in words and limits."""

from dataclasses import dataclass

from .schema import Lines


@dataclass(frozen=True, kw_only=True)
class Banned:
    """Words that promise too much, blame or frighten. ``instead`` helps an editor."""

    words: Lines
    instead: str


@dataclass(frozen=True, kw_only=True)
class Spelling:
    american: str
    british: str
    #: only the whole word, not every word that begins so
    whole: bool = False


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A sentence that may stand on many pages word for word, and the reason."""

    says: Lines
    why: str


@dataclass(frozen=True, kw_only=True)
class ShortNames:
    """Names that count as one short word, because readers know their own."""

    names: Lines
    why: str


@dataclass(frozen=True, kw_only=True)
class Term:
    """A medical word. At its first use on a page the plain words stand before it."""

    word: str
    plain: str


@dataclass(frozen=True, kw_only=True)
class HouseStyle:
    banned: tuple[Banned, ...]
    spelling: tuple[Spelling, ...]
    phrase: tuple[Phrase, ...]
    short: tuple[ShortNames, ...]
    term: tuple[Term, ...]
