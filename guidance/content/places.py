"""The pressure that a row of places takes: one cap alone, one with a partner."""

from collections.abc import Iterable, Mapping


def cap_pairs(
    areas: Iterable[str],
    own: Mapping[str, int],
    partner: Mapping[str, int],
    at_most: int,
) -> set[tuple[int, int]]:
    """Every pair of caps among some areas; an area that is missing takes nothing."""
    return {
        (min(own.get(area, 0), at_most), min(partner.get(area, 0), at_most))
        for area in areas
    }
