"""The clearance in the address of a practice, good for one day (design, section 4).

What is written here can be read by anybody who sees the address, so it says what is
done to the routine and nothing of why. Malformed values count as absent; values
outside the routine's own bounds are moved inside them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from .safety.adapting import Bounds, adapt
from .safety.places import AREAS
from .safety.routines import MAX_PRESSURE, Mode, Routine
from .safety.screening import Clearance

EVERYWHERE = "all"
#: Switches of the bounds and the word that turns each of them off.
SWITCHES = ("tools", "heat", "press", "fists")
OFF, ON = "no", "yes"
#: How an address says that the body is not that of whoever holds the phone.
OTHER = {"whose": "other"}


@dataclass(frozen=True)
class Address:
    """A clearance as it stands in an address: the day it is good for and its bounds.

    ``other``: the practice is on somebody else's body, so a member's own limits do
    not count and nothing of it is kept for them.
    """

    on: date
    bounds: Bounds
    other: bool = False

    def fields(self) -> dict[str, str]:
        """The parameters of the address; what is as usual is left out."""
        bounds = self.bounds
        fields = {
            "on": self.on.isoformat(),
            "ceiling": str(bounds.ceiling),
            "skip": _joined(bounds.skip),
            "minutes": str(bounds.minutes or ""),
            **{name: "" if getattr(bounds, name) else OFF for name in SWITCHES},
            "still": ON if bounds.still else "",
            "numb": _joined(bounds.numb),
            "pos": _joined(bounds.positions),
            "hands": _joined(bounds.hands),
            "bare": _joined(bounds.bare),
            "hold": _joined(bounds.hold),
            "leave": ",".join(map(str, sorted(bounds.without))),
            "limits": ",".join(f"{a}.{n}" for a, n in sorted(bounds.limits.items())),
            **(OTHER if self.other else {}),
        }
        return {key: value for key, value in fields.items() if value}

    def query(self) -> str:
        return urlencode(self.fields(), safe=",")

    def softer(self, routine: Routine, area: str) -> "Address":
        """What "too much" at ``area`` leads to: everything one level lighter; where
        nothing is above feather any more, that area is left out."""
        steps, _ = adapt(routine, self.bounds)
        top = max((step.pressure for step in steps), default=1)
        if top > 1:
            return replace(self, bounds=replace(self.bounds, ceiling=top - 1))
        skip = self.bounds.skip | {area}
        return replace(self, bounds=replace(self.bounds, skip=skip))

    def shorter(self, routine: Routine) -> "Address":
        """Half as long: for a giver whose hands are tired."""
        minutes = max(1, (self.bounds.minutes or routine.minutes) // 2)
        return replace(self, bounds=replace(self.bounds, minutes=minutes))

    def at_rest(self) -> "Address":
        """Each step as a resting hand, and no other: for a giver whose hands are sore."""
        return replace(self, bounds=replace(self.bounds, still=True))


def address_of(
    clearance: Clearance, routine: Routine, today: date, *, other: bool = False
) -> Address:
    """The address for a clearance, holding only what concerns this routine."""
    bounds = clearance.bounds
    mine = routine.areas
    hardest = {area: _hardest(routine, area) for area in mine}
    return Address(
        on=today,
        bounds=replace(
            bounds,
            ceiling=clearance.ceiling,
            skip=bounds.skip & mine,
            numb=bounds.numb & mine,
            bare=bounds.bare & mine,
            hold=bounds.hold & mine,
            limits={a: n for a, n in bounds.limits.items() if n < hardest.get(a, 0)},
        ),
        other=other,
    )


def _hardest(routine: Routine, area: str) -> int:
    return max(step.pressure for step in routine.steps if step.area == area)


def read_address(
    query: Mapping[str, str], routine: Routine, today: date
) -> Address | None:
    """The clearance of ``query``, or None where there is none that is good today.

    Without a day and a ceiling that can be read there is no clearance at all.
    """
    on, ceiling = _date(query.get("on", "")), _number(query.get("ceiling", ""))
    if on != today or ceiling is None:
        return None
    areas = routine.areas
    bounds = Bounds(
        ceiling=_clamp(ceiling, 1, min(routine.ceiling, MAX_PRESSURE)),
        minutes=_minutes(query.get("minutes", ""), routine),
        tools=query.get("tools") != OFF,
        heat=query.get("heat") != OFF,
        press=query.get("press") != OFF,
        fists=query.get("fists") != OFF,
        still=query.get("still") == ON,
        skip=_known(query.get("skip", ""), AREAS),
        numb=_numb(query.get("numb", ""), areas),
        bare=_known(query.get("bare", ""), AREAS),
        hold=_known(query.get("hold", ""), AREAS),
        positions=_words(query.get("pos", "")),
        hands=_words(query.get("hands", "")),
        without=frozenset(filter(None, map(_number, _words(query.get("leave", ""))))),
        limits=_limits(query.get("limits", "")),
    )
    # Who works alone works on themselves, whatever an address says.
    together = routine.mode is Mode.PARTNER
    other = together and query.get("whose") == OTHER["whose"]
    return Address(on=on, bounds=bounds, other=other)


def _joined(words: Iterable[str]) -> str:
    return ",".join(sorted(words))


def _words(value: str) -> frozenset[str]:
    return frozenset(word for word in value.split(",") if word)


def _known(value: str, known: Iterable[str]) -> frozenset[str]:
    return _words(value) & frozenset(known)


def _numb(value: str, areas: frozenset[str]) -> frozenset[str]:
    return areas if EVERYWHERE in _words(value) else _known(value, AREAS)


def _number(value: str) -> int | None:
    sound = value.isascii() and value.isdigit() and len(value) < 4
    return int(value) if sound else None


def _clamp(number: int, low: int, high: int) -> int:
    return max(low, min(number, high))


def _minutes(value: str, routine: Routine) -> int:
    number = _number(value)
    return routine.minutes if number is None else _clamp(number, 1, routine.minutes)


def _limits(value: str) -> dict[str, int]:
    """``area.level`` pairs; a level that cannot be read closes its area."""
    pairs = (word.partition(".") for word in _words(value))
    return {
        area: _clamp(_number(level) or 0, 0, MAX_PRESSURE)
        for area, _, level in pairs
        if area in AREAS
    }


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None
