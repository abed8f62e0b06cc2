import pytest
from django.core.cache import cache
from django.test import Client

from accounts.models import User
from guidance.models import Routine
from tests.people import (
    just_signed_in,
    make_ana,
    make_ben,
    make_consent,
    make_routine,
    signed_in,
)


@pytest.fixture(autouse=True)
def _forget_tries():
    """Each test begins without earlier tries to sign in."""
    cache.clear()


@pytest.fixture
def ana(db) -> User:
    return make_ana()


@pytest.fixture
def ben(db) -> User:
    return make_ben()


@pytest.fixture
def as_ana(ana: User) -> Client:
    return signed_in(ana)


@pytest.fixture
def fresh_ana(ana: User) -> Client:
    """Ana, who signed in a moment ago."""
    return just_signed_in(ana)


@pytest.fixture
def said_yes(ana: User) -> None:
    """Ana agrees that we keep what she says about her health."""
    make_consent(ana)


@pytest.fixture
def routine(db) -> Routine:
    return make_routine()
