"""Finds entries for what somebody typed. Pure: it is given its entries and words."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..content import schema
from .entries import Entry
from .found import Found, Hit, Rank, grouped
from .signs import Signs
from .spelling import Speller
from .text import clean, tokens

#: More words than these are a story; the first of them say what it is about.
MAX_WORDS = 12


@dataclass(frozen=True)
class _Known:
    """An entry with its words: each name, all names in one order, all that is said."""

    entry: Entry
    names: tuple[frozenset[str], ...]
    said: frozenset[str]
    synonyms: set[frozenset[str]] = field(default_factory=set)

    def rank(self, asked: frozenset[str], forms: list[set[str]]) -> Rank | None:
        """``forms`` are the known words that each typed word may stand for."""
        if asked in self.names:
            return Rank.EXACT
        if asked in self.synonyms:
            return Rank.SYNONYM
        if any(_holds(name, forms) for name in self.names):
            return Rank.NAMED
        if any(name <= asked for name in self.names):
            return Rank.WITHIN
        if any(phrase <= asked for phrase in self.synonyms):
            return Rank.ALIKE
        there = sum(bool(form & self.said) for form in forms)
        if there == len(forms):
            return Rank.SAID
        return Rank.PARTLY if there * 2 >= len(forms) and there else None


def _holds(name: frozenset[str], forms: list[set[str]]) -> bool:
    return all(form & name for form in forms)


def _better(hits: list[Hit], weak: list[Hit]) -> bool:
    """Whether hits fit all that was meant, or name something that was missed before."""
    if all(hit.rank == Rank.PARTLY for hit in weak):
        return any(hit.rank < Rank.PARTLY for hit in hits)
    seen = {hit.entry.ref for hit in weak}
    named = (h for h in hits if h.rank <= Rank.WITHIN and h.entry.ref not in seen)
    return any(hit.whole for hit in hits) or any(named)


class Engine:
    def __init__(self, entries: Iterable[Entry], search: schema.Search) -> None:
        self._uk = {row.us: row.uk for row in search.spellings}
        self._known = [self._read(entry) for entry in entries]
        self._add_synonyms(search.words)
        self._signs = Signs(search.signs, self._uk)
        names = [name for known in self._known for name in known.entry.names]
        names += [text for row in search.words for text in row.say]
        names += [text for row in search.signs for text in row.say]
        texts = [f"{k.entry.title} {k.entry.text}" for k in self._known]
        self._speller = Speller(names, texts, self._uk)
        self._misspelt = {
            self._set(wrong): known.entry.title
            for known in self._known
            for wrong in known.entry.misspellings
        }

    def find(self, typed: str) -> Found:
        query = clean(typed)
        asked = tokens(query, self._uk)[:MAX_WORDS]
        if not asked:
            return Found(query)
        hits, flags = self._hits(asked), self._signs.of(query)
        found = Found(query, "", flags, tuple(grouped(hits)))
        if any(hit.whole for hit in hits):
            return found
        return self._instead(query, asked, hits) or found

    def _instead(
        self, query: str, asked: tuple[str, ...], weak: list[Hit]
    ) -> Found | None:
        """What is found for the query put right, where that finds more."""
        meant = self._meant(asked)
        again = tokens(meant, self._uk)
        hits, flags = self._hits(again), self._signs.of(query)
        alarm = () if flags else self._signs.of(meant)
        if again == asked or not (alarm or _better(hits, weak)):
            return None
        return Found(query, meant, flags or alarm, tuple(grouped(hits)))

    def _set(self, text: str) -> frozenset[str]:
        return frozenset(tokens(text, self._uk))

    def _read(self, entry: Entry) -> _Known:
        names = tuple(filter(None, map(self._set, entry.names)))
        said = self._set(f"{entry.title} {entry.text}").union(*names)
        return _Known(entry, names, said)

    def _add_synonyms(self, rows: Iterable[schema.SearchWord]) -> None:
        by_ref = {known.entry.ref: known for known in self._known}
        for row in rows:
            # What is withdrawn or retired is not there to be found.
            for known in (by_ref[ref] for ref in row.means if ref in by_ref):
                known.synonyms.update(map(self._set, row.say))

    def _hits(self, asked: tuple[str, ...]) -> list[Hit]:
        if not asked:
            return []
        forms = [self._speller.forms(token) for token in asked]
        ranked = ((k.entry, k.rank(frozenset(asked), forms)) for k in self._known)
        hits = [Hit(entry, rank) for entry, rank in ranked if rank is not None]
        whole = [hit for hit in hits if hit.rank < Rank.PARTLY]
        return sorted(whole or hits, key=lambda hit: (hit.rank, hit.entry.width))

    def _meant(self, asked: tuple[str, ...]) -> str:
        """The query put right, or nothing where nobody can tell what it was."""
        told = self._misspelt.get(frozenset(asked), "")
        return told or self._speller.phrase(asked) or self._speller.put_right(asked)
