"""Versions of five minutes: some steps of a routine, whole, with time to move."""

from collections.abc import Iterator

from ...safety.routines import CHANGE_OVER_SECONDS
from .. import schema
from ..library import Library
from ..reading import Problem

SECONDS = 300
FEWEST = 2


def short_versions_fit(library: Library) -> Iterator[Problem]:
    for routine in library.routines:
        if routine.short_version:
            for reason in _reasons(routine):
                yield Problem(library.file_of(routine), "short_version", reason)
    yield from _every_condition_has_one(library)


def _reasons(routine: schema.Routine) -> Iterator[str]:
    keys, chosen = [step.key for step in routine.steps], routine.short_version
    if unknown := set(chosen) - set(keys):
        yield f"names steps that are not there: {', '.join(map(str, sorted(unknown)))}"
    elif list(chosen) != [key for key in keys if key in chosen]:
        yield "must name each step once, in the order of the routine"
    elif len(chosen) < FEWEST or len(chosen) == len(keys):
        yield f"must leave steps out and keep at least {FEWEST}"
    elif (seconds := seconds_of(routine)) > SECONDS:
        yield f"takes {seconds} seconds with moving; {SECONDS} at most"


def seconds_of(routine: schema.Routine) -> int:
    """Seconds of the chosen steps and of moving from one to the next."""
    chosen = [step for step in routine.steps if step.key in routine.short_version]
    moves = CHANGE_OVER_SECONDS * max(len(chosen) - 1, 0)
    return sum(step.seconds for step in chosen) + moves


def _every_condition_has_one(library: Library) -> Iterator[Problem]:
    short = {routine.slug for routine in library.routines if routine.short_version}
    for condition in library.conditions:
        if not short & set(condition.routines):
            reason = "none of them has a short_version; each condition needs one"
            yield Problem(library.file_of(condition), "routines", reason)
