import pytest
from django.apps import apps
from django.contrib.sessions.models import Session

from accounts.models import User
from guidance.models import Feedback
from tests.people import (
    PASSWORD,
    make_answer,
    make_consent,
    make_practice,
    make_user,
    signed_in,
    visitor,
)

SURE = {"password": PASSWORD, "sure": "on"}


def rows_of_people() -> dict[str, int]:
    """How many rows of each model point at a person."""
    pointing = {
        (model, field.name)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if field.concrete and field.related_model is User
    }
    counts = {
        f"{model.__name__}.{name}": model.objects.exclude(**{name: None}).count()
        for model, name in pointing
    }
    return counts | {"Feedback": Feedback.objects.count()}


@pytest.fixture
def full_ana(ana, routine) -> User:
    """Ana with everything that an account can hold."""
    make_consent(ana)
    ana.saved.create(routine=routine)
    make_answer(make_practice(ana, routine))
    ana.emailaddress_set.create(email=ana.email, primary=True)
    return ana


def device():
    client = visitor()
    client.post("/accounts/login/", {"login": "ana@example.org", "password": PASSWORD})
    return client


def test_says_first_what_goes(as_ana):
    page = as_ana.get("/me/delete/")
    assert "It goes at once, with everything in it." in page.text
    assert User.objects.count() == 1


def test_every_row_of_the_person_goes(full_ana):
    client = device()
    before = rows_of_people()
    for held in ("SavedRoutine.user", "Consent.user", "Practice.user", "Feedback"):
        assert before[held] == 1
    assert before["UserSession.user"] == before["EmailAddress.user"] == 1
    client.post("/me/delete/", SURE)
    assert set(rows_of_people().values()) == {0}
    assert User.objects.count() == Session.objects.count() == 0


def test_says_afterwards_that_it_is_done(as_ana):
    page = as_ana.post("/me/delete/", SURE, follow=True)
    assert page.redirect_chain == [("/accounts/deleted/", 302)]
    assert "Your account is deleted" in page.text


def test_other_devices_are_signed_out(ana):
    here, there = device(), device()
    here.post("/me/delete/", SURE)
    assert there.get("/me/").status_code == 302


def test_other_people_stay(as_ana, ben, routine):
    ben.saved.create(routine=routine)
    as_ana.post("/me/delete/", SURE)
    assert list(User.objects.all()) == [ben]
    assert ben.saved.count() == 1


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"password": "wrong one", "sure": "on"}, "This is not your password."),
        ({"password": PASSWORD}, "Tick the box, if you are sure."),
        ({"sure": "on"}, "Write your password."),
        ({}, "Write your password."),
    ],
)
def test_nothing_goes_without_password_and_tick(as_ana, data, message):
    page = as_ana.post("/me/delete/", data)
    assert page.status_code == 422
    assert message in page.text
    assert User.objects.count() == 1


def test_guessing_the_password_there_is_stopped(as_ana):
    for _ in range(5):
        as_ana.post("/me/delete/", {"password": "wrong one", "sure": "on"})
    assert as_ana.post("/me/delete/", SURE).status_code == 429


def test_the_last_administrator_stays(db):
    boss = make_user("boss@example.org", is_staff=True, is_superuser=True)
    page = signed_in(boss).post("/me/delete/", SURE)
    assert page.status_code == 422
    assert "You are the last administrator." in page.text
    assert User.objects.count() == 1


def test_an_administrator_may_go_while_another_stays(db):
    for name in ("boss", "chief"):
        make_user(f"{name}@example.org", is_staff=True, is_superuser=True)
    client = signed_in(User.objects.get(email="boss@example.org"))
    client.post("/me/delete/", SURE)
    assert User.objects.get().email == "chief@example.org"


def test_other_methods_are_refused(as_ana):
    assert as_ana.delete("/me/delete/").status_code == 405
