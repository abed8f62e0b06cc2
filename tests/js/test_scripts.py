"""The scripts of the player, tested by node's own test runner.

Without a node these tests are skipped, and the end of the report says so loudly.
"""

import os
import subprocess
from pathlib import Path

import pytest

from guidance.safety.easing import as_json
from tests.node import NO_NODE, node

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.test.mjs"))


@pytest.fixture(scope="module")
def table(tmp_path_factory) -> Path:
    """The table of easing as the page gives it."""
    path = tmp_path_factory.mktemp("table") / "easing.json"
    path.write_text(as_json())
    return path


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_script(file, table):
    found = node()
    if found is None:
        pytest.skip(NO_NODE)
    done = subprocess.run(
        [found, "--test", "--test-reporter=tap", str(file)],
        env={**os.environ, "EASING_TABLE": str(table)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


@pytest.mark.parametrize("folder", ["player", "store"])
def test_every_script_of_the_player_is_small(folder):
    long = {
        path.name: lines
        for path in (HERE.parents[1] / "static/js" / folder).glob("*.js")
        if (lines := path.read_text().count("\n")) >= 150
    }
    assert not long
