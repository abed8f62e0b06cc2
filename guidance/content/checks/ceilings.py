"""No step is harder or hotter than anything that bounds it."""

from collections.abc import Iterator

from ...safety.routines import MAX_PRESSURE
from .. import schema
from ..library import Library
from ..reading import Problem


def steps_keep_under_every_ceiling(library: Library) -> Iterator[Problem]:
    for routine in library.routines:
        for step in routine.steps:
            where = f"steps[key {step.key}]"
            easier = step.easier
            ways = (
                (f"{where}.pressure", step.pressure, step.technique, step.tool),
                (
                    f"{where}.easier.pressure",
                    step.pressure if easier.pressure is None else easier.pressure,
                    easier.technique or step.technique,
                    easier.tool or step.tool,
                ),
            )
            # An easier way that changes none of these is told with its step.
            told = ways[:1] if ways[0][1:] == ways[1][1:] else ways
            for key, pressure, technique, tool in told:
                limits = _limits(library, routine, step, technique, tool)
                for name, limit in limits.items():
                    if not 1 <= pressure <= limit:
                        reason = _above(pressure, name, limit)
                        yield Problem(library.file_of(routine), key, reason)


def _above(pressure: int, name: str, limit: int) -> str:
    if pressure < 1:
        return f"is {pressure}; the lowest pressure is 1"
    if limit == 0 and name.startswith("“"):
        return (
            f"is {pressure}; {name} does not allow this area at all: leave the step out "
            f"for it with skip_for, or the condition out of the routine"
        )
    return f"is {pressure}; {name} allows {limit} at most"


def _limits(
    library: Library,
    routine: schema.Routine,
    step: schema.Step,
    technique: str,
    tool: str,
) -> dict[str, int]:
    """Every ceiling over one way of a step, by what an editor calls it."""
    limits = {"the routine": routine.ceiling, "Ease Off": MAX_PRESSURE}
    for area in library.areas:
        if area.slug == step.area:
            limits["its area"] = getattr(area, f"max_{routine.mode}")
    for found in library.techniques:
        if found.slug == technique:
            limits["its technique"] = found.max_pressure
    for thing in library.tools:
        if thing.slug == tool:
            limits["its tool"] = thing.max_pressure
    return limits | _condition_limits(library, routine, step)


def _condition_limits(
    library: Library, routine: schema.Routine, step: schema.Step
) -> dict[str, int]:
    """The cap of each condition the step is meant for; none listed means none."""
    by_slug = {caps.slug: caps for caps in library.caps}
    limits: dict[str, int] = {}
    if step.area not in {area.slug for area in library.areas}:
        return limits  # that it is not known is said elsewhere
    for slug in routine.conditions:
        if slug in by_slug and slug not in step.skip_for:
            caps = by_slug[slug]
            by_word = caps.own if routine.mode == "self" else caps.partner
            limits[f"“{slug}”"] = by_word.by_area().get(step.area, 0)
    return limits


def no_heat_where_it_is_forbidden(library: Library) -> Iterator[Problem]:
    cold = {caps.slug for caps in library.caps if caps.heat == "forbidden"}
    for routine in library.routines:
        for step in routine.steps:
            hurt = (cold & set(routine.conditions)) - set(step.skip_for)
            if (step.heat or step.easier.heat) and hurt:
                yield Problem(
                    library.file_of(routine),
                    f"steps[key {step.key}].heat",
                    f"heat is forbidden for {', '.join(sorted(hurt))}",
                )
