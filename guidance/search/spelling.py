"""What somebody may have meant: the nearest words that this site knows."""

from collections.abc import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from .text import sound, stem, words

#: Typed words of this length stand for all words that begin so.
BEGINNING = 4


class Speller:
    """Knows every word of the index, those of names before those of texts."""

    def __init__(
        self, names: list[str], texts: Iterable[str], spellings: Mapping[str, str]
    ) -> None:
        self._shown: dict[str, str] = {}
        self._tier: dict[str, int] = {}
        for tier, source in enumerate((names, texts)):
            for word in (word for text in source for word in words(text)):
                root = stem(word, spellings)
                self._tier.setdefault(root, tier)
                self._shown.setdefault(root, word)
        self._sounds = {word: sound(word) for word in self._tier if len(word) > 3}
        # By their letters alone: people leave spaces out, or put them in.
        self._phrases = {"".join(words(name)): name for name in names}

    def forms(self, token: str) -> set[str]:
        """Known words that a typed word is, or is the beginning of."""
        if len(token) < BEGINNING:
            return {token}
        return {word for word in self._tier if word.startswith(token)} | {token}

    def phrase(self, asked: tuple[str, ...]) -> str:
        """A name that differs from what was typed by spaces and a slip or two."""
        letters = "".join(asked)
        found = process.extractOne(
            letters,
            self._phrases.keys(),
            scorer=OSA.distance,
            score_cutoff=_slips(letters) if len(letters) > 5 else 0,
        )
        return self._phrases[found[0]] if found else ""

    def put_right(self, asked: tuple[str, ...]) -> str:
        """Word for word, leaving out what nobody can tell."""
        nearest = [
            token if self._knows(token) else self._nearest(token) for token in asked
        ]
        if nearest == list(asked):
            return ""
        return " ".join(self._shown.get(token, token) for token in nearest if token)

    def _knows(self, token: str) -> bool:
        return not self.forms(token).isdisjoint(self._tier)

    def _nearest(self, token: str) -> str:
        heard = sound(token)
        near = process.extract(
            heard,
            self._sounds,
            scorer=OSA.distance,
            score_cutoff=_slips(heard),
            limit=20,
        )
        # In a short word the first letter is mostly right.
        near = [n for n in near if len(heard) > 5 or n[0][0] == heard[0]]
        if not near:
            return ""
        return min(near, key=lambda found: self._cost(token, found[2], found[1]))[2]

    def _cost(self, token: str, word: str, slips: float) -> tuple[float, float]:
        likeness: float = JaroWinkler.similarity(token, word)
        return (slips + self._tier[word], -likeness)


def _slips(letters: str) -> int:
    """How many slips a word of that length may hold and still be meant."""
    return sum(len(letters) >= length for length in (4, 6, 10))


def close(one: str, other: str) -> bool:
    """Whether two words are the same but for slips; short ones have to be equal."""
    if min(len(one), len(other)) < 5:
        return one == other
    allowed = 1 if len(other) < 8 else 2
    return int(OSA.distance(one, other, score_cutoff=allowed)) <= allowed
