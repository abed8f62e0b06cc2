"""What several checks ask of the library."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from ...safety.routines import MAX_PRESSURE
from ..library import Library
from ..reading import Problem, instead

Check = Callable[[Library], Iterator[Problem]]


def unknown_names(
    library: Library, item: object, key: str, used: Iterable[str], known: set[str]
) -> Iterator[Problem]:
    for name in used:
        if name and name not in known:
            reason = f"“{name}” is not known{instead(name, known)}"
            yield Problem(library.file_of(item), key, reason)


def slugs(rows: Iterable[object]) -> set[str]:
    return {getattr(row, "slug", "") for row in rows}


def dates(file: str, written: date, next_review: date) -> Iterator[Problem]:
    if next_review <= written:
        yield Problem(file, "next_review", "must come after the date of writing")


def too_high(level: int) -> str:
    return f"is {level}; no pressure here is above {MAX_PRESSURE} or below 0"
