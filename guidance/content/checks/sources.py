"""Every claim has a source, and every source that is named is there."""

from collections.abc import Iterator
from typing import Any

from ...safety.adapting import FITS
from ...safety.advice import RULES
from ...safety.cautions import CAUTIONS
from ...safety.easing import TABLE
from ...safety.limits import LIMIT_RULES
from ...safety.red_flags import RED_FLAGS
from ...safety.screening_rules import NOTHING_LEFT, RULES as SCREENING_RULES
from ...safety.symptoms import SYMPTOMS
from .. import schema
from ..library import Library
from ..reading import Problem
from .common import unknown_names

#: What thresholds and scales rest on that stand in code and have no row of words.
BEHIND_NUMBERS = frozenset({"boonstra-2014", "nrs-mcii-2022", "walton-pressure"})


def sources_exist(library: Library) -> Iterator[Problem]:
    known = {source.id for source in library.sources}
    for item, key, used in _citations(library):
        yield from unknown_names(library, item, key, used, known)


def sources_are_used(library: Library) -> Iterator[Problem]:
    """The list of sources is what the sentences rest on, and nothing besides."""
    used = {id for _, _, ids in _citations(library) for id in ids}
    used |= {id for row in _rules() for id in row.sources}
    for source in library.sources:
        if source.id not in used | BEHIND_NUMBERS:
            reason = "nothing here rests on it; cite it, or leave it out"
            yield Problem(library.file_of(source), source.id, reason)


def _rules() -> Iterator[Any]:
    """The rows of the safety core that name what they rest on."""
    yield from (*CAUTIONS.values(), *RED_FLAGS.values(), *SYMPTOMS.values())
    yield from (*RULES, *SCREENING_RULES, NOTHING_LEFT, *FITS, *LIMIT_RULES, *TABLE)


def _citations(library: Library) -> Iterator[tuple[object, str, schema.Lines]]:
    plain = (library.areas, library.zones, library.techniques, library.tools)
    for row in (row for rows in plain for row in rows):
        yield row, f"{row.slug}.sources", row.sources
    for caps in library.caps:
        yield caps, f"{caps.slug}.sources", caps.sources
    for routine in library.routines:
        yield routine, "sources", routine.sources
    for programme in library.programmes:
        yield programme, "sources", programme.sources
    for page in library.pages:
        for number, section in enumerate(page.section, start=1):
            yield page, f"section[{number}].sources", section.sources
    for item, key, statement in statements(library):
        yield item, f"{key}.sources", statement.sources
    for condition in library.conditions:
        for help_ in condition.more_help:
            yield condition, f"more_help “{help_.name}”.source", (help_.source,)


def claims_have_sources(library: Library) -> Iterator[Problem]:
    for item, key, claim in statements(library):
        said = claim.sources or claim.judgement
        if not said and getattr(claim, "certainty", "") != "none":
            reason = "a claim needs a source, or judgement = true"
            yield Problem(library.file_of(item), f"{key}.sources", reason)


def statements(
    library: Library,
) -> Iterator[tuple[object, str, schema.Claim | schema.Heard]]:
    """Every claim and every judged sentence, with the item and key it stands at."""
    for number, claim in enumerate(library.claims, start=1):
        yield claim, f"claim[{number}]", claim
    for topic in library.topics:
        for number, heard in enumerate(topic.heard, start=1):
            yield topic, f"{topic.slug}.heard[{number}]", heard
    for page in library.pages:
        for section in page.section:
            for number, claim in enumerate(section.claim, start=1):
                yield page, f"section “{section.heading}”.claim[{number}]", claim
    for condition in library.conditions:
        for number, claim in enumerate(condition.claim, start=1):
            yield condition, f"claim[{number}]", claim
        for number, heard in enumerate(condition.heard, start=1):
            yield condition, f"heard[{number}]", heard
