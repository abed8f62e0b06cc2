"""From the parsed programmes to the fields of their rows."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from ..content import Library
from ..content.programme import OwnRoutines, Programme, Session

#: The order on the page of all programmes: the start first, then by condition.
ORDER = (
    "gentle-start-2-weeks",
    "sleep-2-weeks",
    "neck-partner-12-weeks",
    "low-back-10-weeks",
    "spasm-four-in-six-weeks",
    "thighs-8-weeks",
    "fm-six-weeks",
    "ra-arms-4-weeks",
    "as-4-weeks",
    "ms-six-weeks",
    "steady-6-weeks",
)
_AS_DATA = {"week": "weeks", "main": "main", "swap": "swaps"}


def programme_rows(library: Library) -> dict[str, dict[str, Any]]:
    """One row a programme; what has no place in the order comes last."""
    items = sorted(library.programmes, key=lambda item: (_place(item), item.slug))
    return {
        item.slug: _fields(item, library.own_routines) | {"order": order}
        for order, item in enumerate(items, start=1)
    }


def _place(item: Programme) -> int:
    return ORDER.index(item.slug) if item.slug in ORDER else len(ORDER)


def _fields(item: Programme, own: Iterable[OwnRoutines]) -> dict[str, Any]:
    """Field by field; sessions of "your own routine" get it for each condition."""
    mine = [row for row in own if row.condition in item.conditions]
    fields = {key: _plain(value) for key, value in asdict(item).items()}
    for name, column in _AS_DATA.items():
        fields[column] = fields.pop(name)
    for week, parsed in zip(fields["weeks"], item.week, strict=True):
        week["last"] = parsed.until
        week["sessions"] = [_session(each, mine) for each in parsed.session]
        del week["session"]
    del fields["slug"]
    return fields | {"routines": sorted(set(_routines(fields)))}


def _session(session: Session, own: Iterable[OwnRoutines]) -> dict[str, Any]:
    """``by_condition`` maps a condition to the routine it has instead of ``routine``."""
    fields = {key: _plain(value) for key, value in asdict(session).items()}
    instead = fields.pop("instead")
    mode = session.own
    chosen = {row.condition: row.own if mode == "self" else row.partner for row in own}
    return fields | {"by_condition": chosen if mode else instead}


def _routines(fields: dict[str, Any]) -> Iterator[str]:
    for week in fields["weeks"]:
        for session in week["sessions"]:
            yield from filter(None, [session["routine"]])
            yield from session["by_condition"].values()
    yield from (main["routine"] for main in fields["main"])
    yield from (slug for swap in fields["swaps"] for slug in swap["routines"])


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
