"""One row of the advice table: when it fires and what follows from it."""

from collections.abc import Callable
from dataclasses import dataclass

from .report import Case
from .rows import Row
from .vocabulary import Level, Urgency


@dataclass(frozen=True, kw_only=True)
class Rule(Row):
    """A row: ``when`` a case fits, at least ``level`` follows.

    ``urgency`` is set from SEE_PROFESSIONAL up. ``lock_hours`` lengthens the pause of
    the level. ``stop_routine`` means that the routine is given up for good.
    """

    when: Callable[[Case], bool]
    level: Level
    urgency: Urgency | None = None
    lock_hours: float = 0
    stop_routine: bool = False


def rule(
    name: str,
    level: Level,
    when: Callable[[Case], bool],
    sources: str = "",
    *,
    urgency: Urgency | None = None,
    lock_hours: float = 0,
    stop_routine: bool = False,
) -> Rule:
    """A row in short. A "J" among ``sources`` marks our judgement."""
    marks = sources.split()
    return Rule(
        id=name,
        when=when,
        level=level,
        urgency=urgency,
        sources=tuple(mark for mark in marks if mark != "J"),
        judgement="J" in marks,
        lock_hours=lock_hours,
        stop_routine=stop_routine,
    )


def book(
    name: str,
    when: Callable[[Case], bool],
    sources: str = "",
    *,
    stop_routine: bool = False,
) -> Rule:
    """Have it checked within two weeks."""
    return rule(
        name,
        Level.SEE_PROFESSIONAL,
        when,
        sources,
        urgency=Urgency.BOOK,
        stop_routine=stop_routine,
    )


def same_day(name: str, when: Callable[[Case], bool], sources: str = "") -> Rule:
    """Have it checked today."""
    return rule(name, Level.SEE_PROFESSIONAL, when, sources, urgency=Urgency.SAME_DAY)


def emergency(name: str, when: Callable[[Case], bool], sources: str = "") -> Rule:
    """Call the emergency number now."""
    return rule(name, Level.EMERGENCY, when, sources, urgency=Urgency.EMERGENCY)
