"""Words that may mean an emergency: which red flags they bring up."""

from collections.abc import Iterable, Mapping

from ..content import schema
from .spelling import close
from .text import telling, tokens


class Signs:
    def __init__(
        self, rows: Iterable[schema.SearchSign], spellings: Mapping[str, str]
    ) -> None:
        self._spellings = spellings
        self._anywhere = [
            (set(tokens(text, spellings)), row.flags)
            for row in rows
            for text in row.say
        ]
        self._alone = {
            tuple(telling(text)): row.flags for row in rows for text in row.alone
        }

    def of(self, query: str) -> tuple[str, ...]:
        """Red flags that a query may be about, each once. Slips are forgiven."""
        asked = set(tokens(query, self._spellings))
        found = list(self._alone.get(tuple(telling(query)), ()))
        for phrase, flags in self._anywhere:
            if all(any(close(typed, word) for typed in asked) for word in phrase):
                found += flags
        return tuple(dict.fromkeys(found))
