"""Turn a TOML table into a frozen dataclass, or say in plain words why not.

The type hints of the dataclass are the format: ``str``, ``int``, ``bool``, ``date``,
``Literal``, ``X | None``, ``tuple[X, ...]``, ``dict[str, X]`` and other dataclasses.
"""

import dataclasses
import tomllib
import types
from collections.abc import Iterable
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

_NAMES = {
    str: "text in quotes",
    int: "a whole number",
    bool: "true or false",
    date: "a date such as 2026-11-20",
}


#: A list of more names than these is no help.
MANY = 40


@dataclasses.dataclass(frozen=True)
class Problem:
    """One thing an editor has to mend: the file, the key in it, and the reason."""

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.reason}"


def instead(name: str, known: Iterable[str]) -> str:
    """What may have been meant by a name; with few to choose from, all of them."""
    names = sorted(known)
    held = [one for one in names if name and (name in one or one in name)]
    near = held[:3] or get_close_matches(name, names, n=3, cutoff=0.5)
    if near:
        return f"; perhaps {_quoted(near)}"
    return f"; known are {_quoted(names)}" if len(names) <= MANY else ""


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


class ContentError(Exception):
    """The library cannot be used; ``problems`` says everything that is wrong."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


class Reader:
    """Reads one file and gathers every problem in it, instead of the first alone."""

    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self.name = path.relative_to(root).as_posix()
        self.problems: list[Problem] = []

    def table(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.add("file", "is missing")
        except UnicodeDecodeError as error:
            self.add("file", f"is not UTF-8 text (byte {error.start})")
        except tomllib.TOMLDecodeError as error:
            self.add("file", f"is not valid TOML: {error}")
        return {}

    def add(self, key: str, reason: str) -> None:
        self.problems.append(Problem(self.name, key, reason))

    def rows(self, table: dict[str, Any], name: str, cls: type[T]) -> tuple[T, ...]:
        """The array of tables ``[[name]]``, each as a ``cls``; broken ones left out."""
        value = self._value(table.get(name, []), tuple[cls, ...], name)  # type: ignore[valid-type]
        return tuple(row for row in value or () if row is not None)

    def named(self, table: dict[str, Any], name: str, cls: type[T]) -> dict[str, T]:
        """The tables ``[name.<id>]``, each as a ``cls``, by id."""
        rows = self._value(table.get(name, {}), dict[str, cls], name) or {}  # type: ignore[valid-type]
        return {key: row for key, row in rows.items() if row is not None}

    def record(self, table: dict[str, Any], cls: type[T], key: str = "") -> T | None:
        """``table`` as a ``cls``, or None when something in it is wrong."""
        before = len(self.problems)
        hints = _hints(cast(Any, cls))
        fields = dataclasses.fields(cls)  # type: ignore[arg-type]
        names = {field.name: field.metadata.get("key", field.name) for field in fields}
        for unknown in table.keys() - set(names.values()):
            reason = (
                f"is not a key that is known here{instead(unknown, names.values())}"
            )
            self.add(_join(key, unknown), reason)
        values = {}
        for field in fields:
            where = _join(key, names[field.name])
            if names[field.name] in table:
                values[field.name] = self._value(
                    table[names[field.name]], hints[field.name], where
                )
            elif _required(field):
                self.add(where, f"is missing; it is {_wanted(hints[field.name])}")
        if len(self.problems) > before:
            return None
        return cls(**values)

    def _value(self, value: Any, hint: Any, key: str) -> Any:
        origin = get_origin(hint)
        if dataclasses.is_dataclass(hint):
            if not isinstance(value, dict):
                return self._wrong(key, "a table", value)
            return self.record(value, hint, key)  # type: ignore[arg-type]
        if origin in {types.UnionType}:
            inner = next(h for h in get_args(hint) if h is not type(None))
            return self._value(value, inner, key)
        if origin is Literal:
            return self._choice(value, get_args(hint), key)
        if origin is tuple:
            return self._list(value, get_args(hint)[0], key)
        if origin is dict:
            return self._dict(value, get_args(hint)[1], key)
        return self._plain(value, hint, key)

    def _plain(self, value: Any, hint: type, key: str) -> Any:
        wrong = type(value) is not hint or isinstance(value, datetime)
        if wrong:
            return self._wrong(key, _NAMES.get(hint, str(hint)), value)
        if hint is str and value != value.strip():
            self.add(key, "has a space at its beginning or end")
        return value

    def _choice(self, value: Any, choices: tuple[Any, ...], key: str) -> Any:
        if value not in choices:
            listed = ", ".join(f"“{choice}”" for choice in choices)
            self.add(key, f"is “{value}”; it must be one of {listed}")
        return value

    def _list(self, value: Any, hint: Any, key: str) -> Any:
        if not isinstance(value, list):
            return self._wrong(key, "a list", value)
        return tuple(
            self._value(item, hint, f"{key}[{label(item, number)}]")
            for number, item in enumerate(value, start=1)
        )

    def _dict(self, value: Any, hint: Any, key: str) -> Any:
        if not isinstance(value, dict):
            return self._wrong(key, "a table", value)
        return {
            name: self._value(item, hint, _join(key, name))
            for name, item in value.items()
        }

    def _wrong(self, key: str, wanted: str, value: Any) -> None:
        self.add(key, f"must be {wanted}, not “{value}”")


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


def _wanted(hint: Any) -> str:
    """What a value has to look like, in an editor's words."""
    origin = get_origin(hint)
    if origin is Literal:
        return f"one of {_quoted(str(choice) for choice in get_args(hint))}"
    if origin is tuple:
        return "a list"
    return _NAMES.get(hint, "a table")


def _required(field: dataclasses.Field[Any]) -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


def _join(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name


def label(item: Any, number: int) -> str:
    """What an editor would call an item of a list: its slug or key, else its place."""
    if isinstance(item, str):
        return str(number)
    names = ("slug", "key", "id", "level")
    found = (
        item if isinstance(item, dict) else {n: getattr(item, n, None) for n in names}
    )
    for name in names:
        if found.get(name) is not None:
            return f"{name} {found[name]}"
    return str(number)
