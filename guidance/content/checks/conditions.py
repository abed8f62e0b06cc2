"""What the page of a condition must hold."""

import re
from collections.abc import Iterator

from .. import schema
from ..library import Library
from ..reading import Problem
from .common import dates, slugs, unknown_names

#: The first paragraph stands at the top of the page and says whom it is for.
AIM = re.compile("This page is for")


def conditions_are_known(library: Library) -> Iterator[Problem]:
    named = slugs(library.caps)
    routines = {routine.slug: routine for routine in library.routines}
    flags, cautions = set(library.wording.flags), set(library.wording.cautions)
    areas = slugs(library.areas)
    for condition in library.conditions:
        yield from unknown_names(library, condition, "slug", (condition.slug,), named)
        yield from unknown_names(
            library, condition, "routines", condition.routines, set(routines)
        )
        yield from unknown_names(
            library, condition, "red_flags", condition.red_flags, flags
        )
        yield from unknown_names(
            library, condition, "cautions", condition.cautions, cautions
        )
        for where in condition.where:
            key = f"where “{where.name}”.areas"
            yield from unknown_names(library, condition, key, where.areas, areas)
        yield from _condition_form(library.file_of(condition), condition)
        for slug in condition.routines:
            served = routines[slug].conditions if slug in routines else ()
            if slug in routines and condition.slug not in served:
                reason = f"“{slug}” does not serve this condition"
                yield Problem(library.file_of(condition), "routines", reason)


def _condition_form(file: str, condition: schema.Condition) -> Iterator[Problem]:
    if len(condition.summary) != 3:
        yield Problem(file, "summary", "must hold exactly 3 sentences")
    if not (condition.what_it_is and AIM.match(condition.what_it_is[0])):
        yield Problem(file, "what_it_is[1]", "must begin with “This page is for”")
    if not condition.title_when_not.startswith(
        ("When not to massage", "Do not massage")
    ):
        reason = "must begin with “When not to massage” or “Do not massage”"
        yield Problem(file, "title_when_not", reason)
    for number, line in enumerate(condition.do_not, start=1):
        if not line.lower().startswith("do not"):
            yield Problem(file, f"do_not[{number}]", "must begin with “do not”")
    yield from dates(file, condition.written, condition.next_review)
