"""What happens inside a practice when a place does not feel good.

The table is data: ``ease`` reads it, and so does the browser, which gets it through
``as_json``. Good news never changes anything: nobody is nudged to press harder
(design, section 6; evidence: pain-feedback, rows D1 to D3).
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from .adapting import ClearedStep
from .rows import Row
from .timing import LEAST_SECONDS
from .vocabulary import Felt, Level

NOTHING, LIGHTER, LEAVE_OUT, END = "nothing", "lighter", "leave-out", "end"

#: How many levels ``lighter`` takes off and what share of the seconds it leaves; the
#: hands also move beside the place.
LIGHTER_PRESSURE, LIGHTER_SHARE = 1, 0.5
#: A feeling that nobody knows ends the practice, as the worst of them does.
OTHERWISE = Felt.SHARP.value
_KNOWN = frozenset(felt.value for felt in Felt)
_COMPLAINTS = (Felt.SORE.value, Felt.PAINFUL.value, Felt.NUMB.value)
_PAIN = (Felt.PAINFUL.value, Felt.SHARP.value)


@dataclass(frozen=True, kw_only=True)
class EaseRow(Row):
    """One row of the table; the first that matches decides.

    ``counts`` says which reports are counted, this one included: ``times_here`` on
    the same area, ``times_anywhere`` in the whole practice; both are minimums.
    ``known_numb`` restricts a row to areas known to be numb, or not.
    """

    felt: str
    effect: str
    level: str | None = None
    times_here: int = 0
    times_anywhere: int = 0
    counts: tuple[str, ...] = _COMPLAINTS
    known_numb: bool | None = None


STOP, OFF = Level.STOP_TODAY.slug, Level.EASE_OFF.slug
_NERVE = ("suh-2022", "accessory-nerve-mayo")
_NO_PAIN = ("cherkin-2011", "mayo-massage")

TABLE: tuple[EaseRow, ...] = (
    EaseRow(id="ease-sharp", felt="sharp", effect=END, level=STOP, sources=_NERVE),
    EaseRow(
        id="ease-numb",
        felt="numb",
        known_numb=False,
        effect=END,
        level=STOP,
        sources=_NERVE,
    ),
    EaseRow(
        id="ease-third-numb",
        felt="numb",
        times_anywhere=3,
        effect=END,
        level=OFF,
        judgement=True,
    ),
    EaseRow(
        id="ease-numb-known",
        felt="numb",
        effect=LEAVE_OUT,
        level=OFF,
        sources=("nccam-safety", "ms-mtref"),
        judgement=True,
    ),
    EaseRow(
        id="ease-painful-twice",
        felt="painful",
        counts=_PAIN,
        times_anywhere=2,
        effect=END,
        level=STOP,
        sources=_NO_PAIN,
        judgement=True,
    ),
    EaseRow(
        id="ease-third-painful",
        felt="painful",
        times_anywhere=3,
        effect=END,
        level=OFF,
        judgement=True,
    ),
    EaseRow(
        id="ease-painful",
        felt="painful",
        effect=LEAVE_OUT,
        level=OFF,
        sources=_NO_PAIN,
    ),
    EaseRow(
        id="ease-third",
        felt="sore",
        times_anywhere=3,
        effect=END,
        level=OFF,
        judgement=True,
    ),
    EaseRow(
        id="ease-sore-again",
        felt="sore",
        times_here=2,
        effect=LEAVE_OUT,
        level=OFF,
        judgement=True,
    ),
    EaseRow(
        id="ease-sore",
        felt="sore",
        effect=LIGHTER,
        level=OFF,
        sources=("stoplight-rehab",),
        judgement=True,
    ),
    EaseRow(id="ease-fine", felt="fine", effect=NOTHING, judgement=True),
    EaseRow(id="ease-good", felt="good", effect=NOTHING, judgement=True),
)


@dataclass(frozen=True, kw_only=True)
class State:
    """Where a practice stands after the reports made so far.

    ``cuts`` counts how often an area was made lighter, ``numb`` holds the areas known
    to be numb before the practice, ``reports`` every (felt, area) in order.
    """

    cuts: Mapping[str, int] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    ended: bool = False
    level: Level | None = None
    rules: tuple[str, ...] = ()
    numb: frozenset[str] = frozenset()
    reports: tuple[tuple[str, str], ...] = ()


def ease(state: State, felt: str, area: str) -> State:
    """The state after one more report; it never gets harder, longer or milder."""
    known = felt if felt in _KNOWN else OTHERWISE
    reported = replace(state, reports=(*state.reports, (known, area)))
    row = next(row for row in TABLE if _matches(row, reported, known, area))
    return _apply(reported, row, area)


def _matches(row: EaseRow, state: State, felt: str, area: str) -> bool:
    counted = [place for each, place in state.reports if each in row.counts]
    return (
        row.felt == felt
        and row.known_numb in (None, area in state.numb)
        and counted.count(area) >= row.times_here
        and len(counted) >= row.times_anywhere
    )


def _apply(state: State, row: EaseRow, area: str) -> State:
    cuts, skipped = dict(state.cuts), state.skipped
    if row.effect == LIGHTER:
        cuts[area] = cuts.get(area, 0) + 1
    if row.effect in (LEAVE_OUT, END):
        skipped = skipped | {area}
    return replace(
        state,
        cuts=cuts,
        skipped=skipped,
        ended=state.ended or row.effect == END,
        level=_worse(state.level, row.level),
        rules=tuple(dict.fromkeys((*state.rules, row.id))),
    )


def _worse(level: Level | None, slug: str | None) -> Level | None:
    if slug is None:
        return level
    return max(Level[slug.upper()], level or Level.CARRY_ON)


def eased(step: ClearedStep, state: State) -> ClearedStep | None:
    """The step as it goes on after the reports; ``None`` where it is left out."""
    if state.ended or step.area in state.skipped:
        return None
    cuts = state.cuts.get(step.area, 0)
    shorter = max(LEAST_SECONDS, int(step.seconds * LIGHTER_SHARE**cuts))
    return replace(
        step,
        pressure=max(1, step.pressure - cuts * LIGHTER_PRESSURE),
        seconds=min(step.seconds, shorter),
    )


def as_json() -> str:
    """The table and its few numbers, for whoever applies it elsewhere."""
    return json.dumps(
        {
            "otherwise": OTHERWISE,
            "lighter": {
                "pressure": LIGHTER_PRESSURE,
                "share_of_seconds": LIGHTER_SHARE,
                "beside": True,
            },
            "least_seconds": LEAST_SECONDS,
            "rows": [asdict(row) for row in TABLE],
        }
    )
