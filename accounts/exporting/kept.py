"""A whole history in four queries, however long it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from guidance.models import CheckIn, Feedback, Practice

from ..models import User

Answer = TypeVar("Answer", Feedback, CheckIn)


@dataclass(frozen=True)
class Kept:
    """One practice with its answers and its check-ins, the worst of each first."""

    practice: Practice
    answers: list[Feedback]
    checkins: list[CheckIn]

    @property
    def worst(self) -> Feedback | None:
        return next(iter(self.answers), None)


def kept_of(user: User) -> Iterator[Kept]:
    """Every practice, the oldest first. The answers are asked for by their person: a
    list of ten thousand ids would be more than a database takes."""
    answers = _by_practice(Feedback.objects.filter(practice__user=user))
    checkins = _by_practice(CheckIn.objects.filter(practice__user=user))
    mine = Practice.objects.of(user).select_related("routine").order_by("at", "pk")
    for practice in mine:
        found = answers[practice.pk], checkins[practice.pk]
        yield Kept(practice, *found)


def _by_practice(rows: Iterable[Answer]) -> defaultdict[int, list[Answer]]:
    found: defaultdict[int, list[Answer]] = defaultdict(list)
    for row in rows:
        found[row.practice_id].append(row)
    return found
