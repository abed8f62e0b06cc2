"""Cautions in words, with the grade that the rules give them."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..safety.cautions import CAUTIONS
from ..safety.vocabulary import Grade
from ..wording import wording


@dataclass(frozen=True)
class CautionRow:
    id: str
    name: str
    action: tuple[str, ...]
    why: str
    ask_whom: str
    grade: Grade

    @property
    def under_grade(self) -> tuple[str, ...]:
        """What to do, for a list whose heading says already to ask first."""
        return tuple(line for line in self.action if line != "Ask first.")


def caution_rows(ids: Iterable[str]) -> list[CautionRow]:
    """The strictest first: never, then not there, then ask, then lighter."""
    rows = [_row(id) for id in ids if id in CAUTIONS]
    return sorted(rows, key=lambda row: list(Grade).index(row.grade))


def _row(id: str) -> CautionRow:
    words = wording().cautions[id]
    return CautionRow(
        id, words.name, words.action, words.why, words.ask_whom, CAUTIONS[id].grade
    )
