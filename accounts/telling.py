"""A practice in words: what somebody said, and what we said to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from guidance.forms import FELT
from guidance.models import Area, Condition, Feedback, Practice
from guidance.safety.vocabulary import Level, Urgency
from guidance.wording import advice_words, level_words, wording

FELT_WORDS = {str(slug): words for slug, words in FELT}
UNKNOWN_SIGN = "A sign that is no longer on our list"


@dataclass(frozen=True)
class Answer:
    """One answer to one practice. ``counts`` is true for the worst of them."""

    said: Feedback
    counts: bool
    places: Mapping[str, str]
    names: Mapping[str, str]

    @property
    def felt(self) -> str:
        return FELT_WORDS.get(self.said.during, "")

    @property
    def signs(self) -> list[str]:
        known = wording().symptoms
        return [
            known[sign].label if sign in known else UNKNOWN_SIGN
            for sign in self.said.symptoms
        ]

    @property
    def place(self) -> str:
        return self.places.get(self.said.area, "")

    @property
    def conditions(self) -> list[str]:
        return [self.names[slug] for slug in self.said.conditions if slug in self.names]


@dataclass(frozen=True)
class Told:
    """A practice with the answer that counts, if there is one."""

    practice: Practice
    counted: Feedback | None

    @property
    def felt(self) -> str:
        return FELT_WORDS.get(self.counted.during, "") if self.counted else ""

    @cached_property
    def level(self) -> Level | None:
        return Level(self.counted.level) if self.counted else None

    @property
    def title(self) -> str:
        return self._words.title if self.counted else ""

    @property
    def lead(self) -> str:
        return " ".join(word.says for word in self._decisive) or self._words.lead

    @property
    def now(self) -> list[str]:
        return _once(self._words.now, *(word.now for word in self._decisive))

    @property
    def next_time(self) -> list[str]:
        return _once(self._words.next_time, *(word.next_time for word in self._decisive))

    @property
    def serious(self) -> bool:
        return self.level is not None and self.level >= Level.SEE_PROFESSIONAL

    @property
    def waits(self) -> bool:
        """Whether massage waits until a professional has looked."""
        return self.serious and self.practice.seen_at is None
