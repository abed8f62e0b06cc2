import re

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session

from accounts.models import User
from guidance.models import Feedback, Practice
from tests.people import (
    PASSWORD,
    just_signed_in,
    make_answer,
    make_consent,
    make_practice,
    make_user,
    visitor,
)

SURE = {"do": "account", "sure": "on"}
HISTORY = {"do": "history", "sure": "on"}


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


def test_says_first_what_goes(fresh_ana):
    page = fresh_ana.get("/me/delete/")
    assert "What you delete goes at once." in page.text
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


def test_says_afterwards_that_it_is_done(fresh_ana):
    page = fresh_ana.post("/me/delete/", SURE, follow=True)
    assert page.redirect_chain == [("/accounts/deleted/", 302)]
    assert "Your account is deleted" in page.text


def test_other_devices_are_signed_out(ana):
    here, there = device(), device()
    here.post("/me/delete/", SURE)
    assert there.get("/me/").status_code == 302


def test_other_people_stay(fresh_ana, ben, routine):
    ben.saved.create(routine=routine)
    fresh_ana.post("/me/delete/", SURE)
    assert list(User.objects.all()) == [ben]
    assert ben.saved.count() == 1


@pytest.mark.parametrize("data", [{}, {"do": "account"}, {"do": "odd", "sure": "on"}])
def test_nothing_goes_without_a_tick(fresh_ana, ana, routine, data):
    make_practice(ana, routine)
    page = fresh_ana.post("/me/delete/", data)
    assert page.status_code == 422
    assert "There is a problem" in page.text
    assert User.objects.count() == Practice.objects.count() == 1


def test_asks_who_it_is_and_then_does_what_was_wanted(as_ana):
    asked = as_ana.post("/me/delete/", SURE)
    assert asked.url == "/accounts/reauthenticate/?next=%2Fme%2Fdelete%2F"
    wrong = as_ana.post(asked.url, {"password": "wrong one", "next": "/me/delete/"})
    assert wrong.status_code == 422
    assert User.objects.count() == 1
    as_ana.post(asked.url, {"password": PASSWORD, "next": "/me/delete/"})
    assert User.objects.count() == 0


def test_guessing_the_password_there_is_stopped(as_ana):
    address = "/accounts/reauthenticate/?next=/me/delete/"
    guesses = [as_ana.post(address, {"password": "wrong one"}) for _ in range(12)]
    assert guesses[-1].status_code == 429
    assert as_ana.post(address, {"password": PASSWORD}).status_code == 429


def test_all_practices_go_and_the_rest_stays(fresh_ana, ana, ben, routine):
    make_consent(ana)
    ana.saved.create(routine=routine)
    for _ in range(3):
        make_answer(make_practice(ana, routine))
    bens = make_practice(ben, routine)
    assert "3 practices, with every answer" in fresh_ana.get("/me/delete/").text
    page = fresh_ana.post("/me/delete/", HISTORY, follow=True)
    assert "All your practices are deleted." in page.text
    assert list(Practice.objects.all()) == [bens]
    assert Feedback.objects.count() == 0
    assert ana.saved.count() == ana.consents.count() == 1


def test_all_practices_need_a_tick(fresh_ana, ana, routine):
    make_practice(ana, routine)
    page = fresh_ana.post("/me/delete/", {"do": "history"})
    assert page.status_code == 422
    assert "Tick the box, if you are sure." in page.text
    assert Practice.objects.count() == 1


def test_the_last_administrator_stays(db):
    boss = make_user("boss@example.org", is_staff=True, is_superuser=True)
    page = just_signed_in(boss).post("/me/delete/", SURE)
    assert page.status_code == 422
    assert "You are the last administrator." in page.text
    assert User.objects.count() == 1


def test_an_administrator_may_go_while_another_stays(db):
    for name in ("boss", "chief"):
        make_user(f"{name}@example.org", is_staff=True, is_superuser=True)
    client = just_signed_in(User.objects.get(email="boss@example.org"))
    client.post("/me/delete/", SURE)
    assert User.objects.get().email == "chief@example.org"


def test_other_methods_are_refused(fresh_ana):
    assert fresh_ana.delete("/me/delete/").status_code == 405


def test_the_two_boxes_have_ids_of_their_own(fresh_ana, ana, routine):
    make_practice(ana, routine)
    ids = re.findall(r'\sid="([^"]+)"', fresh_ana.get("/me/delete/").text)
    assert len(ids) == len(set(ids))
