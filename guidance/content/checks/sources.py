"""Every claim has a source, and every source that is named is there."""

from collections.abc import Iterator

from .. import schema
from ..library import Library
from ..reading import Problem
from .common import unknown_names


def sources_exist(library: Library) -> Iterator[Problem]:
    known = {source.id for source in library.sources}
    for item, key, used in _citations(library):
        yield from unknown_names(library, item, key, used, known)


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
