"""A copy of the shipped library in which one thing after another can be broken."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command

from guidance.content import ContentError, Library, Problem, check, read_library
from guidance.content.checks import CHECKS
from guidance.content.reading import Reader
from guidance.models.loading import load

SHIPPED = Path(__file__).parents[2] / "guidance" / "library"


class KeptReader(Reader):
    """Remembers what it made of a file, as long as not a letter in it changes.

    A test breaks one file of eighty; the others are read once for all tests.
    """

    _kept: dict[tuple[object, ...], tuple[Any, list[Problem]]] = {}

    def table(self) -> dict[str, Any]:
        try:
            self.bytes = self.path.read_bytes()
        except FileNotFoundError:
            self.bytes = b""
            return super().table()
        return self._once(("table",), super().table)

    def rows(self, table, name, cls):
        return self._once(
            (name, cls), lambda: super(KeptReader, self).rows(table, name, cls)
        )

    def named(self, table, name, cls):
        return self._once(
            (name, cls), lambda: super(KeptReader, self).named(table, name, cls)
        )

    def record(self, table, cls, key=""):
        made = super().record
        if key:
            return made(table, cls, key)
        return self._once((cls,), lambda: made(table, cls))

    def _once(self, what: tuple[object, ...], make: Callable[[], Any]) -> Any:
        place = (self.name, self.bytes, *what)
        if place not in self._kept:
            before = len(self.problems)
            made = make()
            self._kept[place] = made, self.problems[before:]
            return made
        made, problems = self._kept[place]
        self.problems += problems
        return made


class Files:
    def __init__(self, root: Path) -> None:
        self.root = root / "library"
        shutil.copytree(SHIPPED, self.root)

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace the first ``old``, which has to be there."""
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def set(self, name: str, key: str, value: str) -> None:
        """Give the first list called ``key`` another value; an empty one removes it."""
        line = f"{key} = {value}\n" if value else ""
        text, times = re.subn(
            rf"^{key} = \[.*?\]\n",
            lambda _: line,
            self.read(name),
            count=1,
            flags=re.M | re.S,
        )
        assert times == 1, f"{key} is not in {name}"
        self.write(name, text)

    def drop(self, name: str, start: str) -> None:
        """Remove the first line that begins with ``start``."""
        lines = self.read(name).splitlines(keepends=True)
        place = next(n for n, line in enumerate(lines) if line.startswith(start))
        self.write(name, "".join(lines[:place] + lines[place + 1 :]))

    def bring_in(self) -> None:
        """Write what the files hold into the database, without the checks before."""
        load(self.library())

    def load(self, *options: str) -> None:
        call_command("load_library", "--from", str(self.root), *options, verbosity=0)

    def library(self) -> Library:
        return read_library(self.root, KeptReader)

    def problems(self) -> list[str]:
        """Everything that is wrong, a line each."""
        return self._told(check)

    def broken_rules(self) -> list[str]:
        """What is wrong with what the files hold; how they speak is not asked."""
        return self._told(lambda library: [p for rule in CHECKS for p in rule(library)])

    def _told(self, asked: Callable[[Library], list[Problem]]) -> list[str]:
        try:
            return [str(problem) for problem in asked(self.library())]
        except ContentError as error:
            return [str(problem) for problem in error.problems]

    def refusal(self) -> list[str]:
        """What ``load_library --check`` says is wrong, a line each."""
        try:
            self.load("--check")
        except CommandError as error:
            head, *lines = str(error).splitlines()
            assert head == "The library has problems; nothing was changed."
            return [line.strip() for line in lines]
        return []
