"""What each step does is what the evidence says, step by step.

`evidence_steps.txt` holds one step a line, written from the evidence and never from the
library: number, area, side, position, technique, tool, pressure, seconds.
"""

from pathlib import Path

import pytest

from guidance.models import Step

pytestmark = pytest.mark.django_db
TABLE = Path(__file__).with_name("evidence_steps.txt")
#: The evidence says moderate; its own list of tools gives a loose fist gentle at most.
STRICTER = {("gen-self-thighs-20", 3): 2}

Row = tuple[str, ...]


def evidence() -> dict[tuple[str, int], Row]:
    found: dict[tuple[str, int], Row] = {}
    slug = ""
    for line in TABLE.read_text().splitlines():
        match line.split():
            case [slug]:
                pass
            case [key, *rest]:
                found[slug, int(key)] = tuple(rest)
    return found


def shipped() -> dict[tuple[str, int], Row]:
    steps = Step.objects.filter(retired_at=None)
    return {
        (row["routine__slug"], row["key"]): (
            row["area__slug"],
            row["side"],
            row["position__slug"],
            row["technique__slug"],
            row["tool__slug"],
            str(row["pressure"]),
            str(row["seconds"]),
        )
        for row in steps.values(
            "routine__slug",
            "key",
            "area__slug",
            "side",
            "position__slug",
            "technique__slug",
            "tool__slug",
            "pressure",
            "seconds",
        )
    }


def test_every_step_is_done_as_the_evidence_says():
    wanted = evidence()
    assert len(wanted) == 233
    for step, pressure in STRICTER.items():
        *before, told, seconds = wanted[step]
        assert int(told) > pressure
        wanted[step] = (*before, str(pressure), seconds)
    assert shipped() == wanted
