"""What the rules of the check ask for, and how the strictest of it is kept."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from .adapting import Bounds
from .routines import MAX_PRESSURE

Words = frozenset[str]
NOTHING: Words = frozenset()


@dataclass(frozen=True, kw_only=True)
class Change:
    """What one rule does to a practice; the fields are those of ``Bounds``.

    ``lighter`` takes one level off whatever everything else has left.
    """

    ceiling: int = MAX_PRESSURE
    lighter: bool = False
    minutes: int | None = None
    tools: bool = True
    heat: bool = True
    press: bool = True
    fists: bool = True
    skip: Words = NOTHING
    numb: Words = NOTHING
    bare: Words = NOTHING
    hold: Words = NOTHING
    positions: Words = NOTHING
    hands: Words = NOTHING
    without: frozenset[int] = frozenset()
    limits: Mapping[str, int] = field(default_factory=dict)


Told = tuple[str, Change]
T = TypeVar("T")
Why = dict[str, tuple[str, ...]]

#: Switches of a change and the fit that applies them.
_SWITCHES = {
    "tools": "fit-tools",
    "heat": "fit-heat",
    "press": "fit-press",
    "fists": "fit-fists",
}
#: Sets of a change whose reasons do not depend on the place.
_EVERYWHERE = {"positions": "fit-position", "hands": "fit-hands"}
#: Sets of a change whose reasons are kept for each place.
_PLACES = {
    "skip": "fit-skip",
    "numb": "fit-numb",
    "bare": "fit-bare",
    "hold": "fit-hold",
    "without": "fit-without",
}


def bounds_of(fired: Iterable[Told]) -> Bounds:
    """The strictest of all changes, with the rules that asked for each."""
    told = list(fired)
    changes = [change for _, change in told]
    return Bounds(
        ceiling=_ceiling(changes),
        minutes=min(_given(changes), default=None),
        tools=all(change.tools for change in changes),
        heat=all(change.heat for change in changes),
        press=all(change.press for change in changes),
        fists=all(change.fists for change in changes),
        skip=_union(change.skip for change in changes),
        numb=_union(change.numb for change in changes),
        bare=_union(change.bare for change in changes),
        hold=_union(change.hold for change in changes),
        positions=_union(change.positions for change in changes),
        hands=_union(change.hands for change in changes),
        without=_union(change.without for change in changes),
        limits=_lowest(changes),
        why=_why(told),
    )


def _ceiling(changes: Iterable[Change]) -> int:
    return min((change.ceiling for change in changes), default=MAX_PRESSURE)


def _given(changes: Iterable[Change]) -> Iterator[int]:
    return (change.minutes for change in changes if change.minutes is not None)


def _union(sets: Iterable[frozenset[T]]) -> frozenset[T]:
    return frozenset[T]().union(*sets)


def _lowest(changes: Iterable[Change]) -> dict[str, int]:
    limits: dict[str, int] = {}
    for change in changes:
        for area, cap in change.limits.items():
            limits[area] = min(cap, limits.get(area, MAX_PRESSURE))
    return limits


def _why(told: list[Told]) -> Why:
    """For each bound, the rules that set it as strict as it is."""
    why: Why = {"fit-condition": ("condition-cap",)}
    changes = [change for _, change in told]
    ceiling, minutes = _ceiling(changes), min(_given(changes), default=None)
    lowest = _lowest(changes)
    for rule, change in told:
        for bound in _sets(change, ceiling, minutes, lowest):
            why[bound] = tuple(dict.fromkeys((*why.get(bound, ()), rule)))
    return why


def _sets(
    change: Change, ceiling: int, minutes: int | None, lowest: Mapping[str, int]
) -> Iterator[str]:
    """The bounds that a change sets, being the strictest or one of them."""
    if change.ceiling == ceiling < MAX_PRESSURE:
        yield "fit-ceiling"
    if change.minutes is not None and change.minutes == minutes:
        yield "fit-time"
    for area, cap in change.limits.items():
        if cap == lowest[area]:
            yield f"fit-limit:{area}"
    yield from (fit for name, fit in _SWITCHES.items() if not getattr(change, name))
    yield from (fit for name, fit in _EVERYWHERE.items() if getattr(change, name))
    for name, fit in _PLACES.items():
        yield from (f"{fit}:{place}" for place in getattr(change, name))
