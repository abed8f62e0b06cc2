"""The scripts of the player, tested by node's own test runner.

The node that comes with Playwright will do, so that a machine with only Python is
enough; NODE names another. Without any, these tests are skipped, and the end of the
report says so loudly.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from guidance.safety.easing import as_json

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.test.mjs"))


def node() -> str | None:
    """The node to run: named, Playwright's own, or one that is installed."""
    named = os.environ.get("NODE")
    return named or _of_playwright() or shutil.which("node")


def _of_playwright() -> str | None:
    try:
        from playwright._impl._driver import compute_driver_executable
    except ImportError:
        return None
    found = Path(compute_driver_executable()[0])
    return str(found) if found.is_file() else None


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
        pytest.skip("no node")
    done = subprocess.run(
        [found, "--test", "--test-reporter=tap", str(file)],
        env={**os.environ, "EASING_TABLE": str(table)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


def test_every_script_of_the_player_is_small():
    folder = HERE.parents[1] / "static/js/player"
    long = {
        path.name: lines
        for path in folder.glob("*.js")
        if (lines := path.read_text().count("\n")) > 160
    }
    assert not long
