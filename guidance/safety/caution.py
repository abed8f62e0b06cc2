"""What one row of the table of cautions says, and how rows are written down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .vocabulary import Grade, Urgency

_EMPTY: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Caution:
    """One thing about a person that changes what they may do.

    ``cap`` is the highest pressure (1-3) that is left, for an ask-first row once a
    professional has agreed; it holds everywhere unless ``cap_where`` names places.
    ``hide`` and ``cap_where`` hold words of ``places.PLACES``. In ``cap_where`` a word
    that depends on the person means the areas they named and those beside them
    (``places.near``).

    ``today`` rows are asked every time; the others last, and a member's answer is
    offered again for 90 days. ``no_tools`` leaves hands only. ``no_press`` rules out
    sustained presses and fists. ``urgency`` says that somebody has to look, and how
    soon. ``partner_only`` rows block partner routines and no others. ``condition`` is
    set on the rows of one condition's own list. ``judgement`` is true where any part
    rests on our judgement or on memory rather than on something read.
    """

    id: str
    grade: Grade
    cap: int | None = None
    cap_where: frozenset[str] = _EMPTY
    hide: frozenset[str] = _EMPTY
    today: bool = False
    sources: tuple[str, ...] = ()
    judgement: bool = False
    condition: str = ""
    no_tools: bool = False
    no_heat: bool = False
    no_press: bool = False
    half_time: bool = False
    urgency: Urgency | None = None
    partner_only: bool = False
    positions_out: frozenset[str] = _EMPTY


@dataclass(frozen=True, kw_only=True)
class Tighter:
    """What a caution adds for somebody who also has a condition."""

    condition: str
    caution: str
    cap: int | None = None
    hide: frozenset[str] = _EMPTY


#: What each mark of a row sets.
MARKS: Mapping[str, Mapping[str, Any]] = {
    "today": {"today": True},
    "judged": {"judgement": True},
    "no-tools": {"no_tools": True},
    "no-heat": {"no_heat": True},
    "no-press": {"no_press": True},
    "half-time": {"half_time": True},
    "same-day": {"urgency": Urgency.SAME_DAY},
    "partner-only": {"partner_only": True},
    "not-on-front": {"positions_out": frozenset({"bed-prone"})},
    "not-on-front-not-standing": {
        "positions_out": frozenset({"bed-prone", "wall-stand"})
    },
}


def words(text: str) -> frozenset[str]:
    """Split ``"spine, inner thighs"`` at its commas."""
    return frozenset(word.strip() for word in text.split(",") if word.strip())


def row(
    id: str,
    grade: Grade,
    cap: int | None,
    hide: str,
    sources: str,
    marks: str = "",
    *,
    cap_where: str = "",
) -> Caution:
    """Write down one row; ``sources`` and ``marks`` are split at their spaces.

    A row without a source is our judgement. Raises ``KeyError`` for an unknown mark.
    """
    columns: dict[str, Any] = {"judgement": not sources}
    for mark in marks.split():
        columns.update(MARKS[mark])
    return Caution(
        id=id,
        grade=grade,
        cap=cap,
        cap_where=words(cap_where),
        hide=words(hide),
        sources=tuple(sources.split()),
        **columns,
    )


def stop(id: str, sources: str, marks: str = "") -> Caution:
    """Write down a row that ends everything: absolute, with every area hidden."""
    return row(id, Grade.ABSOLUTE, None, "all", sources, marks)


def by_id(rows: Iterable[Caution]) -> Mapping[str, Caution]:
    """The rows under their ids, in the order given."""
    return {each.id: each for each in rows}
