"""Fits a routine to bounds: what each step becomes, and why.

A check sets the bounds, and so does the address of a practice; both come through
here, so that the same bounds always give the same steps.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .fits import FITS, HOLD, USUAL, WAY_FITS, Bounds, Way, at_rest, ways
from .routines import BARE_HANDS, MAX_PRESSURE, Routine, Step
from .timing import fit_seconds

__all__ = ["FITS", "Bounds", "ClearedStep", "adapt", "unchecked"]

#: Pressure for a condition nobody wrote caps for: unknown is careful.
UNKNOWN_CONDITION = 1
#: Longest step where pain does not warn (judgement).
NUMB_SECONDS = 60
#: Longest that a hand rests on one place (evidence: techniques, holding).
HOLD_SECONDS = 90


@dataclass(frozen=True, kw_only=True)
class ClearedStep:
    """A step as it may be done: ``look`` asks to look at the skin afterwards."""

    key: int
    area: str
    pressure: int
    seconds: int
    way: str = USUAL
    tool: str = "hands"
    position: str = ""
    technique: str = ""
    look: bool = False
    reasons: tuple[str, ...] = ()


LeftOut = tuple[int, str]
Fitted = tuple[tuple[ClearedStep, ...], tuple[LeftOut, ...]]


def adapt(routine: Routine, bounds: Bounds) -> Fitted:
    """The steps that may be done, in order, and the keys left out with the reason.

    Stricter bounds never give a step more pressure or more seconds: time is shared
    out over the whole routine first, so a step that falls away hands nothing on.
    """
    seconds = fit_seconds(routine, bounds.minutes)
    done, left_out = [], []
    for step in routine.steps:
        fitted = _fit(step, routine, bounds, seconds.get(step.key, 0))
        if isinstance(fitted, ClearedStep):
            done.append(fitted)
        else:
            left_out.append((step.key, fitted))
    return tuple(done), tuple(left_out)


def unchecked(routine: Routine) -> tuple[ClearedStep, ...]:
    """Every step at pressure 1 with bare hands, for whoever made no check."""
    return tuple(_unchecked(step) for step in routine.steps)


def _unchecked(step: Step) -> ClearedStep:
    usual, easier = ways(step)
    bare = next((way for way in (usual, easier) if way.tool in BARE_HANDS), None)
    way = bare or at_rest(easier)
    return ClearedStep(
        key=step.key,
        area=step.area,
        pressure=1,
        seconds=step.seconds,
        way=way.name,
        position=way.position,
        technique=way.technique,
        reasons=("unchecked",),
    )


def _fit(
    step: Step, routine: Routine, bounds: Bounds, seconds: int
) -> ClearedStep | str:
    """The step as it may be done, or the rule that leaves it out."""
    closed = _closed(step, bounds, seconds)
    way, objections = _choose(step, bounds)
    if closed or way is None:
        return closed or objections[0]
    caps = dict(_caps(step, routine, bounds))
    pressure = min(way.pressure, *caps.values())
    lowered = [
        fit for fit, cap in caps.items() if cap == pressure and cap < step.pressure
    ]
    if pressure <= 0:
        return bounds.reasons((*lowered, "fit-area")[0], step.area)[0]
    return _cleared(way, bounds, pressure, seconds, lowered, objections)


def _closed(step: Step, bounds: Bounds, seconds: int) -> str:
    if step.area in bounds.skip:
        return bounds.reasons("fit-skip", step.area)[0]
    if step.key in bounds.without:
        return bounds.reasons("fit-without", step.key)[0]
    return "" if seconds else bounds.reasons("fit-time", step.key)[0]


def _choose(step: Step, bounds: Bounds) -> tuple[Way | None, tuple[str, ...]]:
    """The first way that breaks no bound, and what speaks against the usual one."""
    usual, easier = ways(step)
    objections = _objections(usual, bounds)
    if not objections:
        return usual, ()
    if not _objections(easier, bounds):
        return easier, objections
    return next(_still(step, bounds), None), objections


def _still(step: Step, bounds: Bounds) -> Iterator[Way]:
    """A resting hand where nothing but the hands that give speaks against a way.

    A hand has to get there: what a tool does has no such rest. Whatever else speaks
    against a way leaves it out, as it would with hands that are well.
    """
    if not bounds.still:
        return
    well = replace(bounds, still=False)
    for way in ways(step):
        if way.tool in BARE_HANDS and not _objections(way, well):
            yield at_rest(way)


def _objections(way: Way, bounds: Bounds) -> tuple[str, ...]:
    broken = (fit.id for fit in WAY_FITS if fit.breaks(way, bounds))
    return _all_reasons(broken, bounds, way.step.area)


def _all_reasons(fits: Iterable[str], bounds: Bounds, area: str) -> tuple[str, ...]:
    reasons = (reason for fit in fits for reason in bounds.reasons(fit, area))
    return tuple(dict.fromkeys(reasons))


def _caps(step: Step, routine: Routine, bounds: Bounds) -> Iterator[tuple[str, int]]:
    """Every cap on the pressure of a step; the lowest of them counts."""
    if routine.own_condition:
        yield "fit-condition", condition_cap(routine, routine.own_condition, step.area)
    if step.area in bounds.numb:
        yield "fit-numb", 1
    yield "fit-limit", bounds.limits.get(step.area, MAX_PRESSURE)
    yield "fit-ceiling", min(bounds.ceiling, routine.ceiling, MAX_PRESSURE)
    yield "fit-area", routine.area_caps.get(step.area, 0)


def condition_cap(routine: Routine, condition: str, area: str) -> int:
    """What a condition allows on an area; 1 for a condition without any caps."""
    caps = routine.condition_caps.get(condition)
    return UNKNOWN_CONDITION if caps is None else caps.get(area, 0)


def _cleared(
    way: Way,
    bounds: Bounds,
    pressure: int,
    seconds: int,
    lowered: list[str],
    objections: tuple[str, ...],
) -> ClearedStep:
    step, numb = way.step, way.step.area in bounds.numb
    longest = NUMB_SECONDS if numb else HOLD_SECONDS if way.name == HOLD else seconds
    timed = min(seconds, longest)
    fits = [*lowered, *_time_fits(step, seconds, numb and timed < seconds)]
    reasons = (*objections, *_all_reasons(fits, bounds, step.area))
    return ClearedStep(
        key=step.key,
        area=step.area,
        pressure=pressure,
        seconds=timed,
        way=way.name,
        tool=way.tool,
        position=way.position,
        technique=way.technique,
        look=numb,
        reasons=tuple(dict.fromkeys(reasons)),
    )


def _time_fits(step: Step, seconds: int, numb: bool) -> Iterator[str]:
    if seconds < step.seconds:
        yield "fit-time"
    if numb:
        yield "fit-numb"
