"""Shares out the time of a practice over its steps."""

from fractions import Fraction

from .routines import CHANGE_OVER_SECONDS, Routine, Step

#: Longest practice, minutes, and longest pressing on one side of one area, seconds
#: (evidence: general-safety, device and heat rules; the numbers are judgement).
SESSION_MINUTES = 30
AREA_SECONDS = 600
#: No step is cut below this; a shorter one could not be done calmly (judgement).
LEAST_SECONDS = 10
#: The most a person may make one step longer, once (judgement).
LONGER_SECONDS = 30
#: Techniques during which nothing presses on the area.
NO_PRESSING = frozenset({"holding", "check-in", "slow-movement"})

Seconds = dict[int, int]


def fit_seconds(routine: Routine, minutes: int | None) -> Seconds:
    """Seconds for each step so that the whole fits; a step left out is missing.

    All steps are cut evenly, none below ten seconds; if that is still too long, steps
    fall away from the end, a closing hold last.
    """
    longest = SESSION_MINUTES if minutes is None else min(minutes, SESSION_MINUTES)
    budget = 60 * max(1, longest)
    wanted = _rest_each_area(routine)
    moves = CHANGE_OVER_SECONDS * max(0, len(wanted) - 1)
    share = Fraction(max(0, budget - moves), max(1, sum(wanted.values())))
    cut = {key: _scaled(wanted[key], share) for key in wanted}
    return {key: cut[key] for key in _kept(routine, cut, budget)}


def spare_seconds(routine: Routine, key: int) -> int:
    """How much longer a step of an uncut routine may take, were all made longer.

    Neither its area nor the whole practice gets more than it may.
    """
    step = next(each for each in routine.steps if each.key == key)
    here = [each for each in routine.steps if each.area == step.area]
    moves = CHANGE_OVER_SECONDS * max(0, len(routine.steps) - 1)
    whole = sum(each.seconds for each in routine.steps) + moves
    by_area = (AREA_SECONDS - sum(map(_pressing, here))) // len(here)
    by_practice = (60 * SESSION_MINUTES - whole) // len(routine.steps)
    return max(0, min(LONGER_SECONDS, step.seconds, by_area, by_practice))


def _rest_each_area(routine: Routine) -> Seconds:
    """Seconds of each step with no side of an area pressed for over ten minutes."""
    pressed: dict[str, int] = {}
    for step in routine.steps:
        pressed[step.area] = pressed.get(step.area, 0) + _pressing(step)
    return {
        step.key: _scaled(step.seconds, _area_share(step, pressed[step.area]))
        for step in routine.steps
    }


def _area_share(step: Step, pressed: int) -> Fraction:
    if not _pressing(step):
        return Fraction(1)
    return Fraction(AREA_SECONDS, max(AREA_SECONDS, pressed))


def _pressing(step: Step) -> int:
    """Seconds of pressing on one side: those of ``both`` are shared by two."""
    if step.technique in NO_PRESSING:
        return 0
    return -(-step.seconds // 2) if step.side == "both" else step.seconds


def _scaled(seconds: int, share: Fraction) -> int:
    if share >= 1:
        return seconds
    return min(seconds, max(LEAST_SECONDS, int(seconds * share)))


def _kept(routine: Routine, seconds: Seconds, budget: int) -> list[int]:
    """Keys in the order of the routine that fit, its closing hold kept longest."""
    order = [step.key for step in routine.steps]
    if routine.steps and routine.steps[-1].technique == "holding":
        order = order[-1:] + order[:-1]
    kept: list[int] = []
    used = -CHANGE_OVER_SECONDS
    for key in order:
        used += CHANGE_OVER_SECONDS + seconds[key]
        if used > budget:
            break
        kept.append(key)
    return kept
