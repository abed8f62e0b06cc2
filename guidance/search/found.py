"""What a search answers with."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from .entries import KINDS, Entry

#: More of a kind than these make a list that nobody reads.
MOST = 6


class Rank(IntEnum):
    """How well an entry fits, the best first."""

    EXACT = 0  # it is called that
    SYNONYM = 1  # people call it that
    NAMED = 2  # its name holds all the words
    WITHIN = 3  # the words hold its name
    ALIKE = 4  # the words hold what people call it
    SAID = 5  # what is said of it holds all the words
    PARTLY = 6  # ... or half of them


@dataclass(frozen=True)
class Hit:
    entry: Entry
    rank: Rank

    @property
    def whole(self) -> bool:
        """Whether no typed word is left over."""
        return self.rank in {Rank.EXACT, Rank.SYNONYM, Rank.NAMED, Rank.SAID}


@dataclass(frozen=True)
class Group:
    heading: str
    hits: tuple[Hit, ...]
    #: Whether the kinds differ, so that each row has to say its own.
    mixed: bool = False
    more: int = 0


@dataclass(frozen=True)
class Found:
    """``meant`` is what was looked up instead, where nothing holds the typed words."""

    query: str
    meant: str = ""
    flags: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def total(self) -> int:
        return sum(len(group.hits) + group.more for group in self.groups)


def grouped(hits: list[Hit]) -> Iterator[Group]:
    """The best by themselves, then kind by kind.

    Where nothing is best, the kind with the nearest hit comes first.
    """
    best = tuple(hit for hit in hits if hit.rank <= Rank.SYNONYM)
    if best:
        heading = "Best match" if len(best) == 1 else "Best matches"
        yield Group(heading, best, mixed=True)
    by_kind: dict[str, list[Hit]] = {}
    for hit in hits[len(best) :]:
        by_kind.setdefault(hit.entry.kind, []).append(hit)
    for kind in sorted(by_kind, key=lambda k: _place(k, by_kind[k][0].rank, best)):
        shown, rest = by_kind[kind][:MOST], by_kind[kind][MOST:]
        yield Group(KINDS[kind], tuple(shown), more=len(rest))


def _place(kind: str, rank: Rank, best: tuple[Hit, ...]) -> tuple[bool, int, int]:
    nearest = 0 if best else rank
    return (kind == "page", nearest, list(KINDS).index(kind))
