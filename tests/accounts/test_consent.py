from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from guidance.models import Practice
from tests.people import PASSWORD, make_answer, make_consent, make_practice

YES = {"do": "give", "yes": "on"}


def recent(moment: datetime | None) -> bool:
    return moment is not None and timezone.now() - moment < timedelta(minutes=1)


def test_says_that_nothing_is_kept_yet(as_ana):
    page = as_ana.get("/me/consent/")
    assert "You have not said yes." in page.text


def test_a_yes_is_dated(as_ana, ana):
    as_ana.post("/me/consent/", YES)
    assert recent(ana.consents.get().given_at)


def test_the_page_shows_since_when(as_ana, ana):
    make_consent(ana, given_at=datetime(2026, 2, 3, tzinfo=UTC))
    assert "You said yes on 3 February 2026." in as_ana.get("/me/consent/").text


def test_a_second_yes_keeps_the_first_date(as_ana, ana):
    make_consent(ana, given_at=datetime(2026, 2, 3, tzinfo=UTC))
    as_ana.post("/me/consent/", YES)
    assert ana.consents.get().given_at == datetime(2026, 2, 3, tzinfo=UTC)


@pytest.mark.parametrize("data", [{}, {"do": "give"}, {"do": "x", "yes": "on"}])
def test_consent_is_never_assumed(as_ana, ana, data):
    page = as_ana.post("/me/consent/", data)
    assert page.status_code == 422
    assert "There is a problem" in page.text
    assert not ana.consents.exists()


def test_taking_it_back_is_dated_and_keeps_both_dates(as_ana, ana):
    given = datetime(2026, 2, 3, tzinfo=UTC)
    make_consent(ana, given_at=given)
    as_ana.post("/me/consent/", {"do": "withdraw"})
    assert ana.consents.get().given_at == given
    assert recent(ana.consents.get().withdrawn_at)


def test_taking_it_back_leaves_the_history(as_ana, ana, routine):
    make_consent(ana)
    make_answer(make_practice(ana, routine))
    as_ana.post("/me/consent/", {"do": "withdraw"})
    assert Practice.objects.count() == 1


def test_taking_it_back_deletes_the_history_on_a_tick(fresh_ana, ana, ben, routine):
    make_consent(ana)
    make_answer(make_practice(ana, routine))
    make_practice(ben, routine)
    fresh_ana.post("/me/consent/", {"do": "withdraw", "delete": "on"})
    assert [practice.user for practice in Practice.objects.all()] == [ben]


def test_the_history_can_be_deleted_later(fresh_ana, ana, routine):
    make_practice(ana, routine)
    assert "we still have 1 practice." in fresh_ana.get("/me/consent/").text
    assert fresh_ana.post("/me/consent/", {"do": "forget"}).status_code == 422
    fresh_ana.post("/me/consent/", {"do": "forget", "sure": "on"})
    assert Practice.objects.count() == 0


def test_before_the_history_goes_we_ask_who_it_is_and_then_it_goes(
    as_ana, ana, routine
):
    make_practice(ana, routine)
    asked = as_ana.post("/me/consent/", {"do": "forget", "sure": "on"})
    assert asked.url == "/accounts/reauthenticate/?next=%2Fme%2Fconsent%2F"
    assert Practice.objects.count() == 1
    as_ana.post(asked.url, {"password": PASSWORD, "next": "/me/consent/"})
    assert Practice.objects.count() == 0


def test_a_new_yes_after_that_is_a_new_consent(as_ana, ana):
    make_consent(ana, withdrawn_at=timezone.now())
    as_ana.post("/me/consent/", YES)
    assert ana.consents.count() == 2
    assert ana.consents.filter(withdrawn_at=None).count() == 1


def feedback(client, **data):
    sent = {"symptoms": "none", "before": "5", "after": "4", **data}
    return client.post("/routines/wall-ease/feedback/", sent)


def test_after_taking_it_back_nothing_is_stored(as_ana, ana, routine):
    make_consent(ana)
    as_ana.post("/me/consent/", {"do": "withdraw"})
    assert feedback(as_ana).status_code == 200
    assert Practice.objects.count() == 0


def test_while_it_stands_an_answer_is_stored_and_told(as_ana, ana, routine):
    make_consent(ana)
    feedback(as_ana, during="painful")
    page = as_ana.get(Practice.objects.get().get_absolute_url())
    assert "Painful" in page.text


def test_other_methods_are_refused(as_ana):
    assert as_ana.delete("/me/consent/").status_code == 405
