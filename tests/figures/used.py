"""Which subjects the library really uses, read from its files, with the easier ways."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guidance.figures.kinds import Subject

ROUTINES = Path(__file__).parents[2] / "guidance" / "library" / "routines"


def used_subjects(*areas: str) -> list[Subject]:
    """Every subject of these areas, each once, in a fixed order."""
    found = {s for file in ROUTINES.glob("*.toml") for s in _subjects(file)}
    mine = [s for s in found if s.area in areas]
    return sorted(mine, key=lambda s: tuple(vars(s).values()))


def name(subject: Subject) -> str:
    return " ".join(vars(subject).values())


def _subjects(file: Path) -> Iterator[Subject]:
    routine = tomllib.loads(file.read_text())
    for step in routine["steps"]:
        yield _subject(routine["mode"], step)
        yield _subject(routine["mode"], step | step.get("easier", {}))


def _subject(mode: Any, step: dict[str, Any]) -> Subject:
    return Subject(
        mode=mode,
        position=step["position"],
        area=step["area"],
        side=step["side"],
        technique=step["technique"],
        tool=step["tool"],
    )
