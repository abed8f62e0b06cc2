from collections.abc import Callable

import pytest
from django.apps import apps
from django.test import Client

from accounts.models import User
from tests.people import make_ana, make_ben, signed_in


@pytest.fixture
def visitor(db) -> Client:
    """Somebody without an account, whose browser sends no CSRF token."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def ana(db) -> User:
    return make_ana()


@pytest.fixture
def ben(db) -> User:
    return make_ben()


@pytest.fixture
def as_ana(ana) -> Client:
    return signed_in(ana)


@pytest.fixture
def rows(db) -> Callable[[], dict[str, int]]:
    """How many rows every table holds."""

    def count() -> dict[str, int]:
        return {m._meta.label: m._base_manager.count() for m in apps.get_models()}

    return count
