"""What a practice must keep to, and what in a step breaks it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from .routines import BARE_HANDS, MAX_PRESSURE, Step
from .rows import Row

#: Techniques in which nothing moves and nothing presses.
STILL = frozenset({"holding", "check-in"})
#: Which trouble of the hands goes with which need of a step.
TROUBLE_WITH = {"grip": "weak-grip", "thumbs": "sore-thumbs", "reach": "no-reach"}

USUAL, EASIER = "usual", "easier"
#: A still, flat hand in place of what a step does.
HOLD = "hold"


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """What a practice must keep to.

    ``limits`` caps single areas (0 closes one, missing = no further cap). ``bare``
    areas take no tool, ``hold`` areas only a still hand, ``numb`` areas an open hand
    at pressure 1. ``positions`` cannot be taken, ``hands`` are the troubles of the
    hands that work, ``still`` hands only rest, ``without`` are keys of steps to leave
    out. ``why`` names the rules behind a bound, by its fit id and, where it has one,
    its place: ``fit-limit:buttock``.
    """

    ceiling: int = MAX_PRESSURE
    minutes: int | None = None
    tools: bool = True
    heat: bool = True
    press: bool = True
    fists: bool = True
    still: bool = False
    skip: frozenset[str] = frozenset()
    numb: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    hold: frozenset[str] = frozenset()
    positions: frozenset[str] = frozenset()
    hands: frozenset[str] = frozenset()
    without: frozenset[int] = frozenset()
    limits: Mapping[str, int] = field(default_factory=dict)
    why: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

    def reasons(self, fit: str, place: object) -> tuple[str, ...]:
        """The rules behind a bound, or the bound itself where nobody told."""
        return self.why.get(f"{fit}:{place}") or self.why.get(fit) or (fit,)


@dataclass(frozen=True)
class Way:
    """One of the two ways to do a step."""

    name: str
    step: Step
    tool: str
    position: str
    technique: str
    pressure: int
    heat: bool
    suits: frozenset[str]

    @property
    def troubles(self) -> frozenset[str]:
        needs = frozenset(TROUBLE_WITH.get(need, need) for need in self.step.needs)
        return needs - self.suits


@dataclass(frozen=True, kw_only=True)
class Fit(Row):
    """A bound that one way of a step may break."""

    breaks: Callable[[Way, Bounds], bool] = lambda way, bounds: False


#: Tried in this order against the usual way of a step, then against the easier one.
WAY_FITS = (
    Fit(
        id="fit-position",
        breaks=lambda way, b: way.position in b.positions,
        judgement=True,
    ),
    Fit(
        id="fit-tools",
        breaks=lambda way, b: not b.tools and way.tool not in BARE_HANDS,
        sources=("chen-rhabdo-2021", "bartsch-2021"),
    ),
    Fit(
        id="fit-bare",
        breaks=lambda way, b: way.step.area in b.bare and way.tool not in BARE_HANDS,
        judgement=True,
    ),
    Fit(
        id="fit-fists",
        breaks=lambda way, b: not b.fists and way.tool == "soft-fist",
        judgement=True,
    ),
    Fit(
        id="fit-press",
        breaks=lambda way, b: not b.press and way.technique == "sustained-press",
        judgement=True,
    ),
    Fit(
        id="fit-hold",
        breaks=lambda way, b: way.step.area in b.hold and way.technique not in STILL,
        judgement=True,
    ),
    Fit(
        id="fit-still",
        breaks=lambda way, b: b.still and way.technique not in STILL,
        sources=("stchris-touch",),
        judgement=True,
    ),
    Fit(
        id="fit-numb",
        breaks=lambda way, b: (
            way.step.area in b.numb
            and (way.tool != "hands" or way.technique == "sustained-press")
        ),
        sources=("nccam-safety", "ms-mtref"),
        judgement=True,
    ),
    Fit(
        id="fit-hands",
        breaks=lambda way, b: bool(way.troubles & b.hands),
        judgement=True,
    ),
    Fit(
        id="fit-heat",
        breaks=lambda way, b: way.heat and (not b.heat or way.step.area in b.numb),
        sources=("medtronic-itb", "msaa-relapse"),
    ),
)

#: The other bounds, and what applies where no check was made.
PLAIN_FITS = (
    Row(id="fit-ceiling", judgement=True),
    Row(id="fit-limit", judgement=True),
    Row(id="fit-area", sources=("werner2020", "ernst-2003"), judgement=True),
    Row(id="fit-condition", judgement=True),
    Row(id="fit-skip", judgement=True),
    Row(id="fit-without", judgement=True),
    Row(
        id="fit-time",
        sources=("rhabdo-spa-2020", "tanriover-2009"),
        judgement=True,
    ),
    Row(id="unchecked", judgement=True),
)
FITS: tuple[Row, ...] = (*WAY_FITS, *PLAIN_FITS)


def ways(step: Step) -> tuple[Way, Way]:
    """The usual way of a step and its easier way, which is never harder."""
    easier = step.easier
    usual = Way(
        USUAL,
        step,
        step.tool,
        step.position,
        step.technique,
        step.pressure,
        step.heat,
        frozenset(),
    )
    return usual, Way(
        EASIER,
        step,
        easier.tool or step.tool,
        easier.position or step.position,
        easier.technique or step.technique,
        min(step.pressure, easier.pressure or step.pressure),
        step.heat if easier.heat is None else easier.heat,
        easier.suits,
    )


def at_rest(way: Way) -> Way:
    """A still, flat hand in the same position: nothing moves and nothing presses."""
    return replace(
        way,
        name=HOLD,
        tool="hands",
        technique="holding",
        pressure=min(way.pressure, 1),
        heat=False,
    )
