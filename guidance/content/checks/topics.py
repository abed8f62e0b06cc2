"""Topics of sentences that readers meet elsewhere."""

from collections.abc import Iterator

from ..library import Library
from ..reading import Problem
from .common import slugs, unknown_names


def topics_are_complete(library: Library) -> Iterator[Problem]:
    """A topic holds sentences and names the conditions that they were heard of."""
    pages = slugs(library.conditions)
    for topic in library.topics:
        key = f"{topic.slug}.conditions"
        yield from unknown_names(library, topic, key, topic.conditions, pages)
        for needed in ("conditions", "heard"):
            if not getattr(topic, needed):
                reason = "is empty; a topic cannot do without it"
                yield Problem(library.file_of(topic), f"{topic.slug}.{needed}", reason)
