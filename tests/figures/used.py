"""Which subjects the library really uses, read from its files, with the easier ways."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guidance.figures.kinds import Subject, motion

from .subjects import joined

ROUTINES = Path(__file__).parents[2] / "guidance" / "library" / "routines"


def used_subjects(*areas: str) -> list[Subject]:
    """Every subject of these areas, each once, in a fixed order."""
    found = {s for file in ROUTINES.glob("*.toml") for s in _subjects(file)}
    mine = [s for s in found if s.area in areas]
    return sorted(mine, key=lambda s: tuple(vars(s).values()))


def name(subject: Subject) -> str:
    return " ".join(filter(None, vars(subject).values()))


def _subjects(file: Path) -> Iterator[Subject]:
    routine = tomllib.loads(file.read_text())
    for step in routine["steps"]:
        yield _subject(routine["mode"], step)
        yield _subject(routine["mode"], joined(step, step.get("easier", {})))


def _subject(mode: Any, step: dict[str, Any]) -> Subject:
    technique, variant = motion(step["technique"], step.get("drawn_as", ""))
    return Subject(
        mode=mode,
        position=step["position"],
        area=step["area"],
        side=step["side"],
        tool=step["tool"],
        technique=technique,
        variant=variant,
    )
