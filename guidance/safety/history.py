"""What earlier practices left behind, in the shape that the rules read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .vocabulary import During, Later, Level, Urgency


@dataclass(frozen=True, kw_only=True)
class PastPractice:
    """One finished practice on the person's own body.

    A practice on somebody else's body never appears here: it teaches nothing about
    the person (design, section 6).

    ``areas`` are the areas that were worked, or the one the person named as sore.
    ``level``, ``urgency`` and ``rules`` are the worst advice that practice got, its
    check-ins included. ``pressure`` is the highest effective pressure that was used
    (1-3, ``None`` when not known), ``pressures`` the same for each area that was worked.
    ``seen`` is true once the person said, after this practice, that a professional has
    looked at it and agreed.
    """

    at: datetime
    routine: str = ""
    areas: frozenset[str] = frozenset()
    level: Level = Level.CARRY_ON
    urgency: Urgency | None = None
    rules: tuple[str, ...] = ()
    before: int | None = None
    after: int | None = None
    during: During | None = None
    symptoms: frozenset[str] = frozenset()
    pressure: int | None = None
    pressures: Mapping[str, int] = field(default_factory=dict)
    lock_hours: float = 0
    rest_areas: frozenset[str] = frozenset()
    later: Later | None = None
    later_score: int | None = None
    later_at: datetime | None = None
    seen: bool = False

    def pressure_on(self, area: str) -> int | None:
        """The highest pressure that an area got; ``None`` when not known."""
        return self.pressures.get(area) if self.pressures else self.pressure
