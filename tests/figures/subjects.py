"""What the steps of the shipped library ask to be drawn."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from guidance.figures.kinds import Subject, motion

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
            if {"position", "technique", "tool", "drawn_as"} & easier.keys():
                yield _subject(routine["mode"], joined(step, easier))


def joined(step: dict[str, Any], easier: dict[str, Any]) -> dict[str, Any]:
    """The easier way with what it takes over from its step."""
    if "technique" in easier:
        step = step | {"drawn_as": ""}
    return step | easier


def _subject(mode: str, step: dict[str, Any]) -> Subject:
    keys = ("position", "area", "side", "tool")
    technique, variant = motion(step["technique"], step.get("drawn_as", ""))
    return Subject(
        mode="partner" if mode == "partner" else "self",
        **{key: step[key] for key in keys},
        technique=technique,
        variant=variant,
    )
