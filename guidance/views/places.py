"""Which places a condition allows, gathered under the pressure they take."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..content.places import cap_pairs


@dataclass(frozen=True)
class Pressed:
    """Places that take the same: ``own`` alone, ``partner`` from somebody else."""

    own: int
    partner: int
    places: tuple[dict[str, Any], ...]


def places_by_pressure(
    rows: Iterable[dict[str, Any]], caps: Mapping[str, Mapping[str, int]]
) -> list[Pressed]:
    """The strongest first; within one pressure the order of the page."""
    found: dict[tuple[int, int], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if not row["keep_off"]:
            found[_pair(row, caps)].append(row)
    return [Pressed(*pair, tuple(found[pair])) for pair in sorted(found, reverse=True)]


def _pair(
    row: dict[str, Any], caps: Mapping[str, Mapping[str, int]]
) -> tuple[int, int]:
    """The one pair that the library's check lets a row have; else its lowest."""
    pairs = cap_pairs(row["areas"], caps["self"], caps["partner"], row["at_most"])
    return min(own for own, _ in pairs), min(partner for _, partner in pairs)
