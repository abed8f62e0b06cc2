"""Keep a practice that was journalled on somebody's device: once, and never less of it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from .practices import Ending, Practice
from .reporting import state_of
from .reports import PressureReport
from .routines import Routine

_ENDINGS: list[str] = list(Ending.values)


@dataclass(frozen=True, kw_only=True)
class SentReport:
    uuid: uuid.UUID
    at: datetime
    area: str
    felt: str
    step: int | None = None


@dataclass(frozen=True, kw_only=True)
class SentPractice:
    """A practice as a device tells it; ``worked`` holds the pressure of each area."""

    uuid: uuid.UUID
    routine: str
    at: datetime
    ended_at: datetime | None = None
    ending: str = ""
    worked: Mapping[str, int] = field(default_factory=dict)
    numb: tuple[str, ...] = ()
    reports: tuple[SentReport, ...] = ()


@transaction.atomic
def keep_practice(user: Any, routine: Routine, sent: SentPractice) -> Practice:
    """Write what is new in ``sent``. The same practice from two devices is one row:
    reports are joined, and of two endings the worse one counts."""
    row, _ = Practice.objects.get_or_create(
        user=user, uuid=sent.uuid, defaults={"routine": routine, "at": sent.at}
    )
    row = Practice.objects.select_for_update().get(pk=row.pk)
    numb = _numb(row, sent)
    for report in sent.reports:
        PressureReport.objects.get_or_create(
            practice=row,
            uuid=report.uuid,
            defaults={
                "at": report.at,
                "step": report.step,
                "area": report.area,
                "felt": report.felt,
            },
        )
    _join(row, sent)
    row.numb = numb
    state = state_of(row.reports.all(), numb)
    row.eased_level = None if state.level is None else int(state.level)
    row.eased_rules = list(state.rules)
    row.save()
    return row


def _numb(row: Practice, sent: SentPractice) -> list[str]:
    """Areas known to be numb. Where two devices differ the shorter list stands: an
    area that nobody knew to be numb gets the more careful answer."""
    told_before = bool(row.worked) or row.reports.exists()
    return sorted(set(sent.numb) & set(row.numb) if told_before else set(sent.numb))


def _join(row: Practice, sent: SentPractice) -> None:
    row.at = min(row.at, sent.at)
    row.ended_at = max(filter(None, (row.ended_at, sent.ended_at)), default=None)
    row.ending = max(row.ending, sent.ending, key=_ENDINGS.index)
    row.worked = {
        area: max(row.worked.get(area, 0), sent.worked.get(area, 0))
        for area in {*row.worked, *sent.worked}
    }
