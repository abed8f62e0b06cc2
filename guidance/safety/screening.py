"""The check before a practice: answers in, clearance out (design, sections 4 and 6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from .adapting import (
    Bounds,
    ClearedStep,
    Fitted,
    LeftOut,
    adapt,
    unchecked,
)
from .answers import Answers
from .changes import Change, bounds_of
from .history import PastPractice
from .red_flags import urgency_of
from .routines import FLARE_ROUTINES, Easier, Routine, Step
from .screening_case import Case, build
from .screening_rules import NOTHING_LEFT, RULES, Rule
from .timing import SESSION_MINUTES
from .vocabulary import Outcome, Urgency

__all__ = [
    "Answers",
    "Bounds",
    "Clearance",
    "ClearedStep",
    "Easier",
    "Outcome",
    "PastPractice",
    "Routine",
    "Step",
    "Urgency",
    "screen",
    "unchecked",
]

Fired = list[tuple[Rule, list[Change]]]
_URGENCIES = {
    Outcome.BOOK: Urgency.BOOK,
    Outcome.SAME_DAY: Urgency.SAME_DAY,
    Outcome.EMERGENCY: Urgency.EMERGENCY,
}


@dataclass(frozen=True, kw_only=True)
class Clearance:
    """What a check ends in.

    Only ``adapt`` and ``go`` carry steps, a ``ceiling`` above 0 and ``minutes``.
    ``bounds`` are all settings that ``adapt`` needs to give the same steps again, and
    what an address carries. ``rules`` name every rule that fired, ``cautions`` the
    cautions that counted, ``red_flags`` the signs. ``offers`` are routines that may
    be checked instead.
    """

    outcome: Outcome
    urgency: Urgency | None = None
    ceiling: int = 0
    minutes: int = 0
    steps: tuple[ClearedStep, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    offers: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()
    bounds: Bounds = field(default_factory=Bounds)

    @property
    def skip(self) -> tuple[str, ...]:
        """Areas that stay untouched because of the check, sorted."""
        closed = {area for area, cap in self.bounds.limits.items() if cap <= 0}
        return tuple(sorted(self.bounds.skip | closed))

    @property
    def limits(self) -> Mapping[str, int]:
        """The most pressure on single areas."""
        return self.bounds.limits

    @property
    def tools(self) -> bool:
        """Whether anything but bare hands may be used."""
        return self.bounds.tools

    @property
    def heat(self) -> bool:
        """Whether warmth may be used."""
        return self.bounds.heat

    @property
    def numb(self) -> tuple[str, ...]:
        """Areas to treat as numb, sorted."""
        return tuple(sorted(self.bounds.numb))

    @property
    def pos(self) -> tuple[str, ...]:
        """Positions that are not taken, sorted."""
        return tuple(sorted(self.bounds.positions))


def screen(
    answers: Answers,
    routine: Routine,
    history: Iterable[PastPractice] | None,
    now: datetime,
    *,
    own: Mapping[str, int] | None = None,
    programme_cap: int | None = None,
    programme_share: float | None = None,
) -> Clearance:
    """Decide whether and how ``routine`` may be done now.

    ``history`` is the person's own, empty or ``None`` where nothing is known. ``own``
    holds levels by area that the person set lower themselves; with a history, or with
    ``own`` (which may be empty), their personal limits apply, without both none does.
    ``programme_cap`` and ``programme_share`` are the step back or cap of their
    programme, and the share of the time that it leaves. Never raises for ids or
    values that it does not know: they count as the careful answer.
    """
    case = build(answers, routine, history, now, own, programme_cap, programme_share)
    fired = [(rule, _changes(rule, case)) for rule in RULES if rule.when(case)]
    outcome = max((_outcome(rule) for rule, _ in fired), default=Outcome.GO)
    if outcome >= Outcome.NOT_TODAY:
        return _blocked(case, fired, outcome)
    bounds = _bounds(case, fired)
    fitted = adapt(case.routine, bounds)
    if not fitted[0]:
        return _nothing_left(case, fired, fitted)
    if outcome > Outcome.ADAPT:
        return _blocked(case, fired, outcome)
    return _cleared(case, fired, bounds, fitted)


def _changes(rule: Rule, case: Case) -> list[Change]:
    change = rule.then(case)
    return [change] if isinstance(change, Change) else list(change)


def _outcome(rule: Rule) -> Outcome:
    return Outcome.GO if rule.quiet else rule.outcome


def _blocked(case: Case, fired: Fired, outcome: Outcome) -> Clearance:
    loud = [rule for rule, _ in fired if not rule.quiet]
    blocking = [rule for rule in loud if rule.outcome > Outcome.ADAPT]
    offers = all(rule.offers for rule in blocking)
    return Clearance(
        outcome=outcome,
        urgency=_urgency(case, outcome),
        offers=_offers(case) if offers else (),
        rules=tuple(rule.id for rule in loud),
        bounds=Bounds(ceiling=0, tools=False, heat=False),
        cautions=_counted(case),
        red_flags=tuple(sorted(case.answers.red_flags)),
    )


def _cleared(case: Case, fired: Fired, bounds: Bounds, fitted: Fitted) -> Clearance:
    steps, left_out = fitted
    rules = _rules(fired, fitted)
    return Clearance(
        outcome=Outcome.ADAPT if rules else Outcome.GO,
        urgency=_urgency(case, Outcome.GO),
        ceiling=max(step.pressure for step in steps),
        minutes=bounds.minutes or case.routine.minutes,
        steps=steps,
        left_out=left_out,
        offers=_offers(case) if any(rule.offers for rule, _ in fired) else (),
        rules=rules,
        cautions=_counted(case),
        red_flags=tuple(sorted(case.answers.red_flags)),
        bounds=bounds,
    )


def _nothing_left(case: Case, fired: Fired, fitted: Fitted) -> Clearance:
    """Every step fell away: another routine may still suit, unless somebody must ask."""
    blocked = _blocked(case, fired, Outcome.NOT_TODAY)
    rules = (*_rules(fired, fitted), NOTHING_LEFT.id)
    return replace(blocked, left_out=fitted[1], rules=rules)


def _bounds(case: Case, fired: Fired) -> Bounds:
    """The strictest of everything, with the step down of moderate pain on top."""
    told = [(rule.id, change) for rule, changes in fired for change in changes]
    bounds = _here(case, bounds_of(told))
    lighter = tuple(rule for rule, change in told if change.lighter)
    return _one_down(case, bounds, lighter) if lighter else bounds


def _here(case: Case, bounds: Bounds) -> Bounds:
    """Bounds with a time, and without places that the routine never touches."""
    longest = min(case.routine.minutes, SESSION_MINUTES)
    limits = bounds.limits.items()
    return replace(
        bounds,
        minutes=min(longest, bounds.minutes or longest),
        numb=bounds.numb & case.areas,
        limits={area: cap for area, cap in limits if area in case.areas},
    )


def _one_down(case: Case, bounds: Bounds, rules: tuple[str, ...]) -> Bounds:
    steps, _ = adapt(case.routine, bounds)
    ceiling = max(1, max((step.pressure for step in steps), default=1) - 1)
    if ceiling >= bounds.ceiling:
        return bounds
    return replace(bounds, ceiling=ceiling, why={**bounds.why, "fit-ceiling": rules})


def _rules(fired: Fired, fitted: Fitted) -> tuple[str, ...]:
    """Every rule that was told, and every other that changed a step."""
    steps, left_out = fitted
    changed = {reason for step in steps for reason in step.reasons}
    changed |= {reason for _, reason in left_out}
    rules = [rule.id for rule, _ in fired if not rule.quiet or rule.id in changed]
    return tuple(dict.fromkeys([*rules, *sorted(changed)]))


def _urgency(case: Case, outcome: Outcome) -> Urgency | None:
    """How soon somebody has to look: for what stops, and for what does not."""
    told = [row.urgency for row in case.cautions] + [_URGENCIES.get(outcome)]
    return max(filter(None, [*told, urgency_of(case.answers.red_flags)]), default=None)


def _counted(case: Case) -> tuple[str, ...]:
    return tuple(sorted({row.id for row in case.cautions} | case.unknown))


def _offers(case: Case) -> tuple[str, ...]:
    return tuple(slug for slug in FLARE_ROUTINES if slug != case.routine.slug)
