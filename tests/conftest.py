"""The shipped library stands in the test database before the first test."""

import gc
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from guidance.content import Library, read_library
from guidance.models.loading import load

from .browser.chromium import NO_CHROMIUM
from .node import NO_NODE

LOUD = (NO_CHROMIUM, NO_NODE)

# A busy machine is no fault of the rules.
settings.register_profile(
    "patient", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def library() -> Library:
    """The shipped library, parsed once."""
    return read_library()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker, library):
    """Load the library once, outside any test's transaction, so that all tests have it."""
    with django_db_blocker.unblock():
        load(library)


def pytest_collection_finish() -> None:
    """Thousands of tests stay until the end: no use to look for rubbish among them."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What this machine has no program for is said loudly, also by several workers."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = {str(report.longrepr) for report in skipped}
    for loud in LOUD:
        if any(loud in reason for reason in reasons):
            terminalreporter.write_sep("!", loud, red=True, bold=True)
