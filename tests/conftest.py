"""The shipped library stands in the test database before the first test."""

import pytest

from guidance.content import Library, read_library
from guidance.models.loading import load


@pytest.fixture(scope="session")
def library() -> Library:
    """The shipped library, parsed once."""
    return read_library()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker, library):
    """Load the library once, outside any test's transaction, so that all tests have it."""
    with django_db_blocker.unblock():
        load(library)
