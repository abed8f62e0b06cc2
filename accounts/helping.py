"""Is it helping? What the numbers come to, in honest words."""

from collections.abc import Iterable
from dataclasses import dataclass

from guidance.models.rules import past_practices
from guidance.safety.helping import Compared, Verdict, is_it_helping
from guidance.safety.history import PastPractice

from .models import User

WORDS = {
    Verdict.TOO_FEW: "Too few to say",
    Verdict.NO_CHANGE: "No clear change",
    Verdict.BETTER: "Noticeably better",
    Verdict.WORSE: "Noticeably worse",
}
QUESTIONS = {
    "after": "Right after a practice",
    "later": "The next day",
    "weeks": "Over the weeks",
}


@dataclass(frozen=True)
class Line:
    """One comparison: medians, over how many practices, and what that comes to."""

    question: str
    compared: Compared
    words: str


@dataclass(frozen=True)
class Answer:
    practices: int
    lines: list[Line]
    no_gain: bool


def helping_of(user: User) -> Answer:
    return helping_in(past_practices(user))


def helping_in(history: Iterable[PastPractice]) -> Answer:
    found = is_it_helping(history)
    lines = [_line(name, getattr(found, name)) for name in QUESTIONS]
    return Answer(found.practices, lines, found.no_gain)


def _line(name: str, compared: Compared) -> Line:
    return Line(QUESTIONS[name], compared, WORDS[compared.verdict])
