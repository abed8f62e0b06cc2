"""Read what a device sends about a practice; refuse in words what cannot be kept."""

import re
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from django.http import QueryDict
from django.utils import timezone

from guidance.models import Ending
from guidance.models.journal import SentPractice, SentReport

MOST_REPORTS = 300
_WORD = re.compile(r"[a-z0-9_-]{1,80}")
T = TypeVar("T")


class Refused(Exception):
    """Why a practice cannot be kept, for the person to read."""


def sent_practice(told: Any) -> SentPractice:
    """The practice in ``told``. Odd details count as absent; without an id, a routine
    and a beginning there is nothing to keep."""
    if not isinstance(told, Mapping):
        raise Refused("This is not a practice.")
    return SentPractice(
        uuid=_needed(told, "uuid", _uuid),
        routine=_needed(told, "routine", _word),
        at=_needed(told, "started", _time),
        ended_at=_time(told.get("ended")),
        ending=_ending(told.get("how")),
        worked=_worked(told.get("worked")),
        numb=tuple(filter(None, map(_word, _list(told.get("numb"))))),
        reports=tuple(_report(each) for each in _list(told.get("reports"))),
    )


def sent_answers(told: Mapping[str, Any]) -> QueryDict | None:
    """What was answered afterwards, as the form would have posted it."""
    given = told.get("feedback")
    if not isinstance(given, Mapping):
        return None
    answers = QueryDict(mutable=True)
    for name, value in given.items():
        answers.setlist(str(name), [str(each) for each in _list(value) or [value]])
    answers["practice"] = str(told["uuid"])
    return answers


def _needed(told: Mapping[str, Any], name: str, read: Callable[[Any], T | None]) -> T:
    value = read(told.get(name))
    if value is None:
        raise Refused(f"The practice has no readable “{name}”.")
    return value


def _report(told: Any) -> SentReport:
    """A report must be whole: it is never dropped in silence."""
    if not isinstance(told, Mapping):
        raise Refused("A report of the practice cannot be read.")
    felt = _needed(told, "felt", _word)
    step = told.get("step")
    return SentReport(
        uuid=_needed(told, "id", _uuid),
        at=_needed(told, "at", _time),
        area=_needed(told, "area", _word),
        felt=felt[:16],
        step=step if type(step) is int and 0 < step < 1000 else None,
    )


def _worked(told: Any) -> dict[str, int]:
    given = told.items() if isinstance(told, Mapping) else ()
    return {
        area: level
        for area, level in given
        if _word(area) and type(level) is int and 1 <= level <= 3
    }


def _ending(value: Any) -> str:
    return str(value) if value in Ending.values else ""


def _list(value: Any) -> list[Any]:
    return value[:MOST_REPORTS] if isinstance(value, list) else []


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None


def _uuid(value: Any) -> uuid.UUID | None:
    try:
        return uuid.UUID(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _time(value: Any) -> datetime | None:
    """A time in milliseconds since 1970; no device's clock runs ahead of ours."""
    if type(value) not in (int, float):
        return None
    try:
        return min(datetime.fromtimestamp(value / 1000, UTC), timezone.now())
    except (OverflowError, OSError, ValueError):
        return None
