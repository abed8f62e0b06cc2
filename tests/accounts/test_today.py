from datetime import timedelta

import pytest
from django.utils import timezone

from guidance.models import Routine
from tests.people import make_answer, make_practice, make_routine, visitor


def test_a_new_person_reads_what_the_page_is_for(as_ana):
    page = as_ana.get("/me/")
    assert "save it, and it waits here" in page.text
    assert "You can keep what you tell us after a practice" in page.text


def test_shows_the_three_routines_that_were_saved_last(as_ana, ana):
    for number in range(1, 5):
        ana.saved.create(routine=make_routine(f"routine-{number}"))
    page = as_ana.get("/me/")
    assert "Routine 4" in page.text
    assert "Routine 1" not in page.text
    assert "See 1 more saved routine<" in page.text


def test_shows_the_last_practice_with_its_advice(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), level=1, during="painful")
    page = as_ana.get("/me/")
    assert "Ease off</b>" in page.text


def test_says_that_massage_waits_after_a_serious_sign(as_ana, ana, routine):
    answer = {"level": 3, "urgency": 2, "lock_hours": None}
    make_answer(make_practice(ana, routine), **answer)
    page = as_ana.get("/me/")
    assert "Have this checked today" in page.text
    assert "No massage until a professional has looked at this." in page.text


def test_leads_to_everything_about_the_account(as_ana):
    page = as_ana.get("/me/").text
    for address in (
        "/me/history/",
        "/me/consent/",
        "/accounts/email/",
        "/accounts/password/change/",
        "/accounts/sessions/",
        "/accounts/logout/",
    ):
        assert f'href="{address}"' in page
        assert as_ana.get(address).status_code == 200
    # Deleting asks first who it is.
    assert 'href="/me/delete/"' in page
    assert "/accounts/reauthenticate/" in as_ana.get("/me/delete/").url


def test_is_never_cached(as_ana):
    assert "no-store" in as_ana.get("/me/")["Cache-Control"]


def test_is_only_read(as_ana):
    assert as_ana.post("/me/").status_code == 405


def test_a_visitor_is_asked_to_sign_in(db):
    assert visitor().get("/me/").url == "/accounts/login/?next=/me/"


@pytest.mark.usefixtures("said_yes")
def test_a_check_in_that_is_due_is_asked_and_answered_here(as_ana, ana, routine):
    row = make_practice(ana, routine, at=timezone.now() - timedelta(hours=24))
    make_answer(row)
    page = as_ana.get("/me/")
    assert "How is it now?" in page.text
    answer = {"do": "check-in", "later": "same"}
    as_ana.post(row.get_absolute_url(), answer)
    assert "How is it now?" not in as_ana.get("/me/").text


@pytest.mark.usefixtures("said_yes")
def test_the_next_practice_of_a_programme_stands_here(as_ana):
    as_ana.post("/me/programmes/sleep-2-weeks/", {"do": "join"})
    assert "Week 1 of 2" in as_ana.get("/me/").text


@pytest.mark.usefixtures("said_yes")
def test_a_flare_is_told(as_ana):
    until = timezone.now().date() + timedelta(days=3)
    as_ana.post("/me/limits/", {"do": "flare", "until": until.isoformat()})
    assert "every practice is at feather" in as_ana.get("/me/").text


def test_what_suits_today_begins_with_what_was_saved(as_ana, ana):
    routine = Routine.objects.get(slug="gen-self-jaw-scalp")
    ana.saved.create(routine=routine)
    page = as_ana.get("/me/", {"day": "usual", "energy": "hardly"})
    assert page.context["offers"][0].routine == routine
    assert "Rest is a good choice" in page.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"level": 2, "lock_hours": 48}, "We wait at least 48 hours."),
        ({"level": 3, "urgency": 2, "lock_hours": None}, "Get medical help today"),
    ],
)
def test_after_a_stop_the_page_says_first_that_massage_waits(
    as_ana, ana, routine, said, told
):
    """Evidence, pain feedback 4: a stop locks 48 hours, a sign until it was seen."""
    row = make_practice(ana, routine, at=timezone.now() - timedelta(hours=47))
    make_answer(row, **said)
    page = as_ana.get("/me/").text
    assert told in page
    assert page.index("Massage waits") < page.index("What suits today?")
    assert ("Has a professional looked at it?" in page) is (said["level"] == 3)


def test_and_no_longer_once_the_wait_is_over(as_ana, ana, routine):
    row = make_practice(ana, routine, at=timezone.now() - timedelta(hours=49))
    make_answer(row, level=2, lock_hours=48)
    assert "Massage waits" not in as_ana.get("/me/").text
