"""What a routine and its steps must hold, and the names they use."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ...figures import VARIANTS
from ...safety.routines import BARE_HANDS, CHANGE_OVER_SECONDS, MAX_PRESSURE
from .. import schema
from ..library import Library
from ..reading import Problem
from .common import dates, slugs, too_high, unknown_names


def routines_are_complete(library: Library) -> Iterator[Problem]:
    for routine in library.routines:
        file = library.file_of(routine)
        for key in ("stop_signs", "aftercare", "skip_when", "steps", "conditions"):
            if not getattr(routine, key):
                yield Problem(file, key, "is empty; a routine cannot do without it")
        if routine.mode == "partner" and routine.signals is None:
            yield Problem(file, "signals", "is missing; a partner routine needs them")
        if not 1 <= routine.ceiling <= MAX_PRESSURE:
            yield Problem(file, "ceiling", too_high(routine.ceiling))
        if not 0 <= routine.effort <= 3:
            yield Problem(file, "effort", "must be from 0 to 3")
        if not routine.sources and not routine.judgement:
            yield Problem(file, "sources", "needs a source, or judgement = true")
        if routine.minutes != (minutes := minutes_of(routine)):
            reason = f"is {routine.minutes}; its steps add up to {minutes}"
            yield Problem(file, "minutes", reason)
        yield from dates(file, routine.written, routine.next_review)
        yield from _steps_are_complete(file, routine)


def minutes_of(routine: schema.Routine) -> int:
    """Seconds of the steps, and 15 s from one to the next, rounded up to minutes."""
    moves = max(len(routine.steps) - 1, 0) * CHANGE_OVER_SECONDS
    return -(-(sum(step.seconds for step in routine.steps) + moves) // 60)


def _steps_are_complete(file: str, routine: schema.Routine) -> Iterator[Problem]:
    for key, times in Counter(step.key for step in routine.steps).items():
        if times > 1:
            yield Problem(file, f"steps[key {key}].key", "is used more than once")
    for step in routine.steps:
        where = f"steps[key {step.key}]"
        if not 5 <= step.seconds <= 600:
            yield Problem(file, f"{where}.seconds", "must be from 5 to 600")
        if len(step.short.split()) > 12:
            yield Problem(file, f"{where}.short", "is longer than 12 words")
        if not step.do:
            yield Problem(file, f"{where}.do", "says nothing")
        if step.easier.do in step.do:
            yield Problem(file, f"{where}.easier.do", "is no easier than the step")
        if routine.mode == "partner" and not (step.giver and step.receiver):
            reason = "a partner step needs words for giver and receiver"
            yield Problem(file, f"{where}.giver", reason)


def routines_use_what_is_known(library: Library) -> Iterator[Problem]:
    conditions, positions = slugs(library.caps), slugs(library.positions)
    techniques = {row.slug for row in library.techniques if row.shipped}
    tools = {row.slug for row in library.tools if row.used}
    areas = slugs(library.areas)
    drawn = techniques | VARIANTS.keys()
    flags, cautions = set(library.wording.flags), set(library.wording.cautions)
    for routine in library.routines:
        wanted: tuple[tuple[str, Iterable[str], set[str]], ...] = (
            ("conditions", routine.conditions, conditions),
            ("not_for", routine.not_for, conditions - set(routine.conditions)),
            ("positions", routine.positions, positions),
            ("tools", routine.tools, tools),
            ("stop_signs", routine.stop_signs, flags),
            ("cautions", routine.cautions, cautions),
        )
        for step in routine.steps:
            where = f"steps[key {step.key}]"
            easier = step.easier
            wanted += (
                (f"{where}.area", (step.area,), areas),
                (f"{where}.position", (step.position, easier.position), positions),
                (f"{where}.technique", (step.technique, easier.technique), techniques),
                (f"{where}.tool", (step.tool, easier.tool), tools),
                (f"{where}.drawn_as", (step.drawn_as, easier.drawn_as), drawn),
                (f"{where}.skip_for", step.skip_for, conditions),
                (f"{where}.feather_for", step.feather_for, conditions),
            )
        for key, used, known in wanted:
            yield from unknown_names(library, routine, key, used, known)
        undeclared = {step.tool for step in routine.steps} - set(routine.tools)
        for tool in undeclared - BARE_HANDS:
            reason = f"a step uses “{tool}”, which is not listed"
            yield Problem(library.file_of(routine), "tools", reason)
