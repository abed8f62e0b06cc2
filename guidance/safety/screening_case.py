"""One check with everything that its rules look at, worked out once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from math import isinf

from .adapting import condition_cap
from .answers import SOMEONE_ELSE, Answers
from .cautions import CAUTIONS, Caution
from .changes import Change
from .history import PastPractice
from .limits import Limit, in_order, pressure_limits, reported_at
from .places import AREAS, PLACES, WHERE_NUMB, WHERE_TOLD, areas_of, near, needs_avoid
from .routines import MAX_PRESSURE, Routine
from .vocabulary import Grade, Mode

#: An answer that lifts a cap instead of setting one.
AS_NOT_FUSED = "as-not-fused"
EVERYWHERE = frozenset(AREAS)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A check: what was said, about which routine, by whom and when.

    ``past`` is empty where nothing is known; ``limits`` only ever holds those of a
    person with a history of their own. ``cautions`` are the known rows that count.
    """

    answers: Answers
    routine: Routine
    now: datetime
    past: tuple[PastPractice, ...] = ()
    conditions: frozenset[str] = frozenset()
    cautions: tuple[Caution, ...] = ()
    unknown: frozenset[str] = frozenset()
    limits: Mapping[str, Limit] = field(default_factory=dict)
    programme_cap: int | None = None
    programme_share: float | None = None

    @property
    def areas(self) -> frozenset[str]:
        """Areas of the routine."""
        return self.routine.areas

    def has(self, *conditions: str) -> bool:
        """Whether the person has one of these conditions."""
        return not self.conditions.isdisjoint(conditions)

    def said(self, *ids: str) -> bool:
        """Whether one of these cautions was ticked, or was not sure."""
        return not yes(self.answers).isdisjoint(ids)

    def of(self, *grades: Grade) -> tuple[Caution, ...]:
        """The cautions of these grades."""
        return tuple(row for row in self.cautions if row.grade in grades)

    def not_agreed(self) -> tuple[Caution, ...]:
        """Ask-first rows that no professional has said yes to."""
        rows = self.of(Grade.ASK_FIRST)
        return tuple(row for row in rows if row.id not in self.answers.asked)

    def agreed(self) -> tuple[Caution, ...]:
        """Ask-first rows that a professional has said yes to."""
        rows = self.of(Grade.ASK_FIRST)
        return tuple(row for row in rows if row.id in self.answers.asked)

    def nowhere_told(self) -> tuple[Caution, ...]:
        """Local rows that hide a place which nobody has named."""
        rows = self.of(Grade.LOCAL)
        return tuple(row for row in rows if self.where_unknown(row))

    def where_unknown(self, row: Caution) -> bool:
        """Whether a row hides a place which nobody has named."""
        return needs_avoid(row.hide) and not self.answers.avoid

    def numb(self) -> frozenset[str]:
        """Areas to treat as numb; everywhere where the person did not say which."""
        if self.answers.numb or not self.said("neuropathy"):
            return self.answers.numb
        return EVERYWHERE | self.areas

    def within(self, practice: PastPractice, hours: float) -> bool:
        """Whether the latest word about a practice is younger than that."""
        if isinf(hours):
            return True
        return self.now - reported_at(practice) < timedelta(hours=hours)

    def cap(self, area: str) -> int:
        """What the routine and all conditions of the person leave for an area."""
        routine = self.routine
        own = (condition_cap(routine, each, area) for each in self.conditions)
        return min([routine.area_caps.get(area, 0), *own])


def yes(answers: Answers) -> frozenset[str]:
    """Cautions that count: ticked or not sure; a lifting answer must be sure."""
    return (answers.cautions - {AS_NOT_FUSED}) | (answers.unsure - {AS_NOT_FUSED})


def build(
    answers: Answers,
    routine: Routine,
    history: Iterable[PastPractice] | None,
    now: datetime,
    own: Mapping[str, int] | None,
    programme_cap: int | None,
    programme_share: float | None = None,
) -> Case:
    """Put a case together; a practice on someone else leaves the history aside."""
    other = routine.mode is Mode.PARTNER and answers.receiver == SOMEONE_ELSE
    known = None if other or history is None else tuple(in_order(history, now))
    made_for = {routine.own_condition} if routine.own_condition else set()
    case = Case(
        answers=answers,
        routine=routine,
        now=now,
        past=known or (),
        conditions=answers.conditions | made_for,
        cautions=_cautions(answers, routine),
        unknown=yes(answers) - set(CAUTIONS),
        programme_cap=programme_cap,
        programme_share=programme_share,
    )
    personal = not other and (bool(known) or own is not None)
    return _with_limits(case, own) if personal else case


def _cautions(answers: Answers, routine: Routine) -> tuple[Caution, ...]:
    rows = (CAUTIONS[id] for id in sorted(yes(answers)) if id in CAUTIONS)
    partner = routine.mode is Mode.PARTNER
    return tuple(row for row in rows if partner or not row.partner_only)


def _with_limits(case: Case, own: Mapping[str, int] | None) -> Case:
    limits = pressure_limits(
        case.past,
        {area: case.cap(area) for area in case.areas},
        case.now,
        conditions=case.conditions,
        numb=case.numb(),
        own=own,
    )
    return replace(case, limits=limits)


def of_cautions(rows: Iterable[Caution], case: Case) -> list[Change]:
    """What each caution changes, once nothing stands against starting."""
    return [_of_caution(row, case) for row in rows]


def _of_caution(row: Caution, case: Case) -> Change:
    return Change(
        ceiling=_ceiling(row, case),
        limits=_limits(row, case),
        skip=_hidden(row.hide, case),
        minutes=half(case.routine) if row.half_time else None,
        tools=not row.no_tools,
        heat=not row.no_heat,
        press=not row.no_press,
        fists=not row.no_press,
        positions=row.positions_out,
    )


def _ceiling(row: Caution, case: Case) -> int:
    """The cap where it holds everywhere; feather where the place is not known."""
    if case.where_unknown(row):
        return 1
    return MAX_PRESSURE if row.cap is None or row.cap_where else row.cap


def _limits(row: Caution, case: Case) -> dict[str, int]:
    if row.cap is None or not row.cap_where:
        return {}
    return dict.fromkeys(_where(row.cap_where, case), row.cap)


def half(routine: Routine) -> int:
    """Half the minutes of a routine, rounded up, never under two."""
    return max(2, -(-routine.minutes // 2))


def _hidden(words: frozenset[str], case: Case) -> frozenset[str]:
    """Areas that are left out; those the person named are left out anyway."""
    numb = case.numb() if _tells(words, WHERE_NUMB) else frozenset()
    return areas_of(words) | numb


def _where(words: frozenset[str], case: Case) -> frozenset[str]:
    """Areas that a cap holds for; everywhere where nobody named the place."""
    found = areas_of(words)
    if _tells(words, WHERE_TOLD):
        found |= near(case.answers.avoid) if case.answers.avoid else EVERYWHERE
    if _tells(words, WHERE_NUMB):
        found |= case.numb() or EVERYWHERE
    return found


def _tells(words: frozenset[str], place: object) -> bool:
    return any(PLACES.get(word) is place for word in words)
