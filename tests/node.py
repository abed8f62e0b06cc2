"""A node to run scripts with: named by NODE, Playwright's own, or one that is installed.

Playwright brings one, so that a machine with only Python is enough.
"""

import os
import shutil
from pathlib import Path

NO_NODE = "NO NODE FOUND: the tests of the scripts did not run"


def node() -> str | None:
    named = os.environ.get("NODE")
    return named or _of_playwright() or shutil.which("node")


def _of_playwright() -> str | None:
    try:
        from playwright._impl._driver import compute_driver_executable
    except ImportError:
        return None
    found = Path(compute_driver_executable()[0])
    return str(found) if found.is_file() else None
