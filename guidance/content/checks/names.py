"""Names that addresses and files are made of."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from .. import schema
from ..library import Library
from ..programme import Programme
from ..reading import Problem


def unique_slugs(library: Library) -> Iterator[Problem]:
    kinds: dict[str, Iterable[object]] = {
        "areas.toml": (*library.areas, *library.regions),
        "areas.toml zones": library.zones,
        "techniques.toml": library.techniques,
        "tools.toml": library.tools,
        "positions.toml": library.positions,
        "caps.toml": library.caps,
        "claims.toml": library.topics,
    }
    named = {
        file: [getattr(r, "slug", "") for r in rows] for file, rows in kinds.items()
    }
    # A region and an area may share a name: they have addresses of different kinds.
    named["areas.toml"] = [area.slug for area in library.areas]
    named["sources.toml"] = [source.id for source in library.sources]
    for file, names in named.items():
        for name, times in Counter(names).items():
            if times > 1:
                yield Problem(file, name, f"stands here {times} times")


def slugs_are_addresses(library: Library) -> Iterator[Problem]:
    items: tuple[schema.Condition | schema.Routine | schema.Page | Programme, ...] = (
        *library.conditions,
        *library.routines,
        *library.pages,
        *library.programmes,
    )
    for item in items:
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", item.slug):
            reason = f"is “{item.slug}”; small letters, digits and hyphens only"
            yield Problem(library.file_of(item), "slug", reason)
