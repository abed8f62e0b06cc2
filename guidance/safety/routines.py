"""A routine as the rules see it: what is touched, how hard, for how long."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil

from .vocabulary import Mode

#: Highest pressure that any step may ever use (design, section 6).
MAX_PRESSURE = 3
#: Seconds to move from one step to the next (evidence: routines, section 5).
CHANGE_OVER_SECONDS = 15

#: Tools that are only the body of the person who works.
BARE_HANDS = frozenset({"hands", "soft-fist"})
#: What may be offered in a flare and in a pause (evidence: programmes, section 5).
FLARE_ROUTINES = ("gen-self-feather-flare", "gen-partner-still-hands-flare")


@dataclass(frozen=True, kw_only=True)
class Easier:
    """The easier way of a step. ``None`` means: as in the step itself."""

    tool: str | None = None
    position: str | None = None
    pressure: int | None = None
    technique: str | None = None
    #: whether this way brings warmth, such as a warm pack
    heat: bool | None = None
    #: hands this way suits: any of ``weak-grip``, ``sore-thumbs``, ``no-reach``
    suits: frozenset[str] = frozenset({"weak-grip", "sore-thumbs", "no-reach"})


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step. ``seconds`` count both sides together; ``pressure`` is 1 to 3."""

    key: int
    area: str
    technique: str = "holding"
    tool: str = "hands"
    position: str = "chair-upright"
    pressure: int = 1
    seconds: int = 30
    side: str = "both"
    #: what hands it asks for: any of ``grip``, ``thumbs``, ``reach``
    needs: frozenset[str] = frozenset()
    easier: Easier = Easier()
    heat: bool = False
    #: conditions for which the step is left out
    skip_for: frozenset[str] = frozenset()
    #: conditions for which the step stays at pressure 1
    feather_for: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Routine:
    """A routine with the caps that bound it.

    ``area_caps`` maps an area to the most pressure it takes in this routine's mode.
    ``condition_caps`` maps a condition to its caps by area, again for this mode.
    In both, an area that is missing is not allowed (cap 0).
    """

    slug: str
    mode: Mode = Mode.SELF
    conditions: frozenset[str] = frozenset()
    #: conditions with which it is not done at all
    not_for: frozenset[str] = frozenset()
    ceiling: int = MAX_PRESSURE
    steps: tuple[Step, ...] = ()
    area_caps: Mapping[str, int] = field(default_factory=dict)
    condition_caps: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    heat_forbidden_for: frozenset[str] = frozenset()
    side_order: str = ""

    @property
    def minutes(self) -> int:
        """Minutes of all steps and the moves between them, rounded up."""
        moves = CHANGE_OVER_SECONDS * max(0, len(self.steps) - 1)
        return ceil((sum(step.seconds for step in self.steps) + moves) / 60)

    @property
    def areas(self) -> frozenset[str]:
        """Every area that a step of this routine touches."""
        return frozenset(step.area for step in self.steps)

    @property
    def own_condition(self) -> str | None:
        """The condition this routine was made for, where it is only one."""
        return next(iter(self.conditions)) if len(self.conditions) == 1 else None
