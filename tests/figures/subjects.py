"""What the steps of the shipped library ask to be drawn."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guidance.figures.kinds import Subject

ROUTINES = Path(__file__).parents[2] / "guidance" / "library" / "routines"


def used_subjects() -> list[Subject]:
    """Each once: steps as they are, and their easier ways that name another one."""
    return list(dict.fromkeys(_all()))


def _all() -> Iterator[Subject]:
    for file in sorted(ROUTINES.glob("*.toml")):
        routine = tomllib.loads(file.read_text())
        for step in routine["steps"]:
            yield _subject(routine["mode"], step)
            easier = step.get("easier", {})
            if {"position", "technique", "tool"} & easier.keys():
                yield _subject(routine["mode"], step | easier)


def _subject(mode: str, step: dict[str, Any]) -> Subject:
    keys = ("position", "area", "side", "technique", "tool")
    return Subject(
        mode="partner" if mode == "partner" else "self",
        **{key: step[key] for key in keys},
    )
