"""The history as a table for a spreadsheet, which runs none of what it holds."""

import csv
import io
from typing import Any

from guidance.models import Area, Condition
from guidance.safety.vocabulary import Level
from guidance.wording import level_words, wording

from ..checkin import LATER_WORDS
from ..models import User
from ..telling import FELT_WORDS
from .kept import Kept, kept_of

COLUMNS = (
    "Day",
    "Time (UTC)",
    "Routine",
    "Pain before",
    "Pain after",
    "How it felt",
    "Better after easing off",
    "Usual pain",
    "Place",
    "Signs",
    "Conditions",
    "Note",
    "Advice",
    "Answers",
    "Later",
    "Pain later",
    "Later on",
)
#: A spreadsheet takes a cell that begins with one of these for a formula.
#: So does one with their wide forms, in some languages.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def sheet_of(user: User) -> str:
    """One row a practice, with the answer that counts. The mark at the beginning
    tells spreadsheets that the letters are UTF-8."""
    names = _names()
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for kept in kept_of(user):
        writer.writerow([_safe(cell) for cell in _row(kept, names)])
    return "\ufeff" + written.getvalue()


def _safe(cell: Any) -> str:
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _names() -> dict[str, str]:
    signs = {slug: words.label for slug, words in wording().symptoms.items()}
    areas = dict(Area.objects.values_list("slug", "name"))
    return signs | areas | dict(Condition.objects.values_list("slug", "name"))


def _row(kept: Kept, names: dict[str, str]) -> list[Any]:
    practice, worst = kept.practice, kept.worst
    later = next(iter(kept.checkins), None)
    told: list[Any] = [None] * 10
    if worst is not None:
        told = [
            worst.before,
            worst.after,
            FELT_WORDS.get(worst.during, worst.during),
            _yes_no(worst.eased),
            _yes_no(worst.usual),
            names.get(worst.area, worst.area),
            "; ".join(names.get(slug, slug) for slug in worst.symptoms),
            "; ".join(names.get(slug, slug) for slug in worst.conditions),
            worst.note,
            level_words(Level(worst.level)).title,
        ]
    return [
        f"{practice.at:%Y-%m-%d}",
        f"{practice.at:%H:%M}",
        practice.routine.title,
        *told,
        len(kept.answers),
        LATER_WORDS.get(later.later, later.later) if later else None,
        later.later_score if later else None,
        f"{later.at:%Y-%m-%d}" if later else None,
    ]


def _yes_no(value: bool | None) -> str:
    return {True: "yes", False: "no"}.get(value, "") if value is not None else ""
