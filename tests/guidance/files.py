"""A copy of the shipped library in which one thing after another can be broken."""

import re
import shutil
from pathlib import Path

from django.core.management import CommandError, call_command

SHIPPED = Path(__file__).parents[2] / "guidance" / "library"


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

    def load(self, *options: str) -> None:
        call_command("load_library", "--from", str(self.root), *options, verbosity=0)

    def problems(self) -> list[str]:
        """What ``load_library --check`` says is wrong, a line each."""
        try:
            self.load("--check")
        except CommandError as error:
            head, *lines = str(error).splitlines()
            assert head == "The library has problems; nothing was changed."
            return [line.strip() for line in lines]
        return []
