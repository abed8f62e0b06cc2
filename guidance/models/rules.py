"""From rows to the plain values that the safety core reads."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from ..safety import routines as rules
from ..safety.history import PastPractice
from ..safety.report import SORE
from ..safety.vocabulary import During, Later, Level, Mode, Urgency
from .areas import Area
from .checkins import CheckIn
from .conditions import Condition
from .practices import Feedback, Practice
from .reporting import with_reports
from .routines import Routine, Step

#: The words of a check-in from the best to the worst.
LATER_ORDER = list(Later)
#: How far back the rules look: the longest pattern spans 12 weeks (evidence: H4).
HISTORY_ROWS = 400


def routine_for_rules(routine: Routine, steps: Iterable[Step]) -> rules.Routine:
    """The routine with every cap that bounds it, for its own mode."""
    mode = routine.mode
    conditions = list(Condition.objects.all())
    return rules.Routine(
        slug=routine.slug,
        mode=Mode(mode),
        conditions=frozenset(c.slug for c in routine.conditions.all()),
        not_for=frozenset(routine.not_for),
        ceiling=routine.ceiling,
        steps=tuple(_step(step) for step in steps),
        area_caps=dict(Area.objects.values_list("slug", f"max_{mode}")),
        condition_caps={c.slug: c.caps.get(mode, {}) for c in conditions},
        heat_forbidden_for=frozenset(c.slug for c in conditions if not c.heat_allowed),
        side_order=routine.side_order,
    )


def _step(step: Step) -> rules.Step:
    easier = step.easier
    return rules.Step(
        key=step.key,
        area=step.area.slug,
        technique=step.technique.slug,
        tool=step.tool.slug,
        position=step.position.slug,
        pressure=step.pressure,
        seconds=step.seconds,
        side=step.side,
        needs=frozenset(step.needs),
        heat=step.heat,
        skip_for=frozenset(step.skip_for),
        feather_for=frozenset(step.feather_for),
        easier=rules.Easier(
            tool=easier.get("tool") or None,
            position=easier.get("position") or None,
            technique=easier.get("technique") or None,
            pressure=easier.get("pressure"),
            heat=easier.get("heat"),
        ),
    )


def past_practices(
    user: object, before: UUID | None = None
) -> tuple[PastPractice, ...]:
    """What the person's own practices left behind, oldest first.

    ``before`` names a practice that is being answered: it is not part of its own past,
    so that the same answer sent twice gets the same advice.
    """
    rows = Practice.objects.of(user)
    if before is not None:
        rows = rows.exclude(uuid=before)
    rows = rows.select_related("routine").prefetch_related(
        "feedback", "reports", "checkins"
    )
    recent = list(rows[:HISTORY_ROWS])
    return tuple(_past(practice) for practice in reversed(recent))


def _past(practice: Practice) -> PastPractice:
    """A practice by its worst answer: feedback comes with the worst first."""
    worst = next(iter(practice.feedback.all()), None)
    past = PastPractice(
        at=practice.at,
        routine=practice.routine.slug,
        pressure=max(practice.worked.values(), default=None),
        pressures=practice.worked,
        seen=_seen(practice),
    )
    if worst is not None:
        past = replace(
            past,
            areas=frozenset(worst.areas),
            level=Level(worst.level),
            urgency=Urgency(worst.urgency) if worst.urgency else None,
            rules=tuple(worst.rules),
            before=worst.before,
            after=worst.after,
            during=During(worst.during) if worst.during else None,
            symptoms=_all_symptoms(practice.feedback.all()),
            lock_hours=_hours(worst.lock_hours),
            rest_areas=frozenset(worst.rest_areas),
        )
    return with_reports(_later(past, list(practice.checkins.all())), practice)


def _seen(practice: Practice) -> bool:
    """Whether a professional has looked since the last answer that asked for one."""
    if practice.seen_at is None:
        return False
    answers = [*practice.feedback.all(), *practice.checkins.all()]
    grave = [a for a in answers if a.level >= Level.SEE_PROFESSIONAL]
    return all(answer.at <= practice.seen_at for answer in grave)


def _later(past: PastPractice, checkins: list[CheckIn]) -> PastPractice:
    """A past practice with its worst check-in. Good news never lengthens a wait: only
    soreness is counted from the day it was told."""
    if not checkins:
        return past
    worst = max(checkins, key=lambda each: LATER_ORDER.index(Later(each.later)))
    advice = max(checkins, key=lambda each: (each.level, each.urgency or 0))
    urgency = Urgency(advice.urgency) if advice.urgency else None
    return replace(
        past,
        level=max(past.level, Level(advice.level)),
        urgency=max(filter(None, (past.urgency, urgency)), default=None),
        rules=tuple(dict.fromkeys((*past.rules, *advice.rules))),
        symptoms=past.symptoms.union(*(each.symptoms for each in checkins)),
        lock_hours=max(past.lock_hours, _hours(advice.lock_hours)),
        rest_areas=past.rest_areas | frozenset(advice.rest_areas),
        later=Later(worst.later),
        later_score=worst.later_score,
        later_at=worst.at if Later(worst.later) in SORE else None,
    )


def _hours(stored: float | None) -> float:
    return float("inf") if stored is None else stored


def _all_symptoms(answers: Iterable[Feedback]) -> frozenset[str]:
    return frozenset(symptom for answer in answers for symptom in answer.symptoms)
