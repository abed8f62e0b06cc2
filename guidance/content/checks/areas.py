"""Where hands may work: regions, neighbouring zones, caps of a condition."""

from collections import Counter
from collections.abc import Iterator

from ...safety.routines import MAX_PRESSURE
from ..library import Library
from ..places import cap_pairs
from ..reading import Problem
from .common import slugs, too_high, unknown_names


def regions_hold_every_area(library: Library) -> Iterator[Problem]:
    times = Counter(area for region in library.regions for area in region.areas)
    for slug in slugs(library.areas) | times.keys():
        if times[slug] != 1 or slug not in slugs(library.areas):
            reason = f"stands in {times[slug]} regions; each area stands in exactly one"
            yield Problem("areas.toml", f"region: {slug}", reason)


def areas_name_their_zones(library: Library) -> Iterator[Problem]:
    zones = slugs(library.zones)
    for area in library.areas:
        file = library.file_of(area)
        if not area.near:
            yield Problem(file, f"{area.slug}.near", "names no neighbouring no-go zone")
        yield from unknown_names(library, area, f"{area.slug}.near", area.near, zones)
        for mode in ("self", "partner"):
            level = getattr(area, f"max_{mode}")
            if not 0 <= level <= MAX_PRESSURE:
                yield Problem(file, f"{area.slug}.max_{mode}", too_high(level))


def rows_of_places_take_one_pressure(library: Library) -> Iterator[Problem]:
    """Of unlike places in one row a page could tell only the lowest or the highest."""
    caps = {row.slug: row for row in library.caps}
    for condition in library.conditions:
        if condition.slug not in caps:
            continue  # that it is not known is said elsewhere
        own = caps[condition.slug].own.by_area()
        partner = caps[condition.slug].partner.by_area()
        for row in condition.where:
            key, file = f"where “{row.name}”", library.file_of(condition)
            pairs = cap_pairs(row.areas, own, partner, row.at_most)
            if len(pairs) > 1:
                reason = f"holds places with unlike caps: {sorted(pairs)}"
                yield Problem(file, f"{key}.areas", reason)
            if row.keep_off == bool(row.areas):
                reason = "names areas or is keep_off, and never both"
                yield Problem(file, f"{key}.areas", reason)
            if (0, 0) in pairs:
                yield Problem(file, f"{key}.areas", "is closed for this condition")


def caps_fit_areas(library: Library) -> Iterator[Problem]:
    areas = {area.slug: area for area in library.areas}
    for caps in library.caps:
        for mode, by_word in (("self", caps.own), ("partner", caps.partner)):
            listed = [*by_word.moderate, *by_word.gentle, *by_word.feather]
            for slug, times in Counter(listed).items():
                key = f"{caps.slug}.{mode}.{slug}"
                file = library.file_of(caps)
                if slug not in areas:
                    yield Problem(file, key, f"“{slug}” is not a known area")
                elif times > 1:
                    yield Problem(file, key, "stands under more than one level")
                elif by_word.by_area()[slug] > getattr(areas[slug], f"max_{mode}"):
                    yield Problem(file, key, "is above what the area itself takes")
