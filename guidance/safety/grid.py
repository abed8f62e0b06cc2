"""How the pressure felt, against how the pain changed: the grid, as rows.

Ground: evidence pain-feedback, section 5. Where the pain before or after is not known
the column ``up1`` counts, where the feel is not known the row ``uncomfortable``.
"""

from functools import partial

from .advice_row import Rule, rule
from .report import Case
from .vocabulary import During, Level, Urgency

#: Points after minus before: -2 or less, -1 or 0, +1, +2, +3 or more.
COLUMNS = ("better", "same", "up1", "up2", "up3")

#: Levels 0-3; 3 is always "book". "comfortable" holds for no feeling at all too; "numb"
#: is a place that the person had said is numb.
GRID: dict[str, tuple[int, int, int, int, int]] = {
    "comfortable": (0, 0, 1, 2, 2),
    "strong": (0, 0, 1, 2, 2),
    "uncomfortable": (1, 1, 1, 2, 2),
    "painful": (1, 2, 2, 2, 3),
    "sharp": (2, 2, 2, 3, 3),
    "numb": (1, 1, 1, 2, 2),
    "numb-new": (2, 2, 2, 2, 2),
}

_ROWS = {
    During.NONE: "comfortable",
    During.COMFORTABLE: "comfortable",
    During.STRONG_OK: "strong",
    During.UNCOMFORTABLE: "uncomfortable",
    During.PAINFUL: "painful",
    During.SHARP: "sharp",
    None: "uncomfortable",
}
_SOURCES = {
    "painful": "cherkin-2011 mayo-massage farrar-2001 J",
    "sharp": "suh-2022 accessory-nerve-mayo farrar-2001 J",
    "uncomfortable": "stoplight-rehab farrar-2001 J",
}


def row_of(case: Case) -> str:
    """Name of the grid's row for ``case``."""
    if case.during is During.NUMB:
        return "numb" if case.said_numb else "numb-new"
    return _ROWS[case.during]


def column_of(case: Case) -> str:
    """Name of the grid's column for ``case``."""
    if case.change is None:
        return "up1"
    if case.change <= -2:
        return "better"
    return COLUMNS[max(1, min(case.change + 1, 4))]


def _fits(row: str, column: str, case: Case) -> bool:
    return row_of(case) == row and column_of(case) == column


def _cell(row: str, column: str, level: int) -> Rule:
    return rule(
        f"G-{row}-{column}",
        Level(level),
        partial(_fits, row, column),
        _SOURCES.get(row, "farrar-2001 J"),
        urgency=Urgency.BOOK if level == Level.SEE_PROFESSIONAL else None,
    )


#: One rule for each cell.
CELLS: tuple[Rule, ...] = tuple(
    _cell(row, column, level)
    for row, levels in GRID.items()
    for column, level in zip(COLUMNS, levels, strict=True)
)
