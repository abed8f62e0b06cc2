"""Every text of the library that a reader meets, with the place where it stands."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Literal, cast, get_origin, get_type_hints

from . import schema
from .library import Library
from .reading import label

#: What others wrote, or what only the search reads.
NOT_OURS: dict[type, frozenset[str]] = {
    schema.Source: frozenset({"authors", "title", "publisher", "kind"}),
    schema.Caps: frozenset({"also", "misspellings"}),
    schema.Heard: frozenset({"claim"}),
    schema.MoreHelp: frozenset({"name"}),
}
#: Files whose rows are read as one list, on one page.
LISTS = frozenset({"sources.toml"})
#: The rows of the safety core's words are told one by one, on many pages.
BY_ROW = "wording"

_END = re.compile(r"(?<=[.!?])[”)]*\s+(?=[“(]?[A-Z0-9])")


@dataclass(frozen=True)
class Text:
    """Words of one key. ``page`` is what readers get in one piece."""

    file: str
    key: str
    words: str
    page: str
    step: bool = False

    @cached_property
    def sentences(self) -> list[str]:
        return sentences(self.words)

    @cached_property
    def low(self) -> str:
        return self.words.lower()


def sentences(words: str) -> list[str]:
    return [part.strip() for part in _END.split(words) if part.strip()]


def texts_of(library: Library) -> list[Text]:
    """All texts, in the order of the files."""
    return [text for row in _items(library) for text in _texts(*row)]


def _items(library: Library) -> Iterator[tuple[Any, str, str, str]]:
    """Every item with its file, the key it stands at, and its page."""
    for field in dataclasses.fields(library):
        rows = getattr(library, field.name)
        if field.name == BY_ROW:
            yield from _worded(rows)
        elif isinstance(rows, tuple):
            for number, row in enumerate(rows, start=1):
                file = library.file_of(row)
                key = "" if "/" in file else f"{label(row, number)}"
                page = file if file in LISTS else f"{file} {key}".strip()
                yield row, file, key, page


def _worded(wording: Any) -> Iterator[tuple[Any, str, str, str]]:
    for field in dataclasses.fields(wording):
        rows = getattr(wording, field.name)
        named = rows.items() if isinstance(rows, dict) else enumerate(rows, start=1)
        for id, row in named:
            key = f"{field.name}.{id}"
            yield row, f"{BY_ROW}: {field.name}", key, key


def _texts(
    item: Any, file: str, key: str, page: str, step: bool = False
) -> Iterator[Text]:
    skip = NOT_OURS.get(type(item), frozenset())
    for name, hint in _hints(cast(Any, type(item))).items():
        if name in skip or get_origin(hint) is Literal:
            continue
        where = f"{key}.{name}" if key else name
        yield from _text(getattr(item, name), where, file, page, step)


def _text(value: Any, key: str, file: str, page: str, step: bool) -> Iterator[Text]:
    if isinstance(value, str):
        # One word alone is a name or an id, not a text.
        if " " in value:
            yield Text(file, key, value, page, step)
    elif isinstance(value, tuple):
        for number, part in enumerate(value, start=1):
            where = f"{key}[{label(part, number)}]"
            yield from _text(part, where, file, page, step)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        inside = step or isinstance(value, schema.Step)
        yield from _texts(value, file, key, page, inside)


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)
