"""What is kept of an answer: with consent, once, and only the member's own."""

import uuid
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from guidance.models import Consent, Feedback, Practice, Routine
from tests.people import make_answer, make_consent, make_practice, signed_in

from .asking import FINE, GOOD, HIP, STILL, WALL, Answer, feedback, send
from .page import Page

pytestmark = pytest.mark.django_db
PATH = f"/routines/{WALL}/feedback/"
ID = "6c7b2f6e-5a39-4a2e-9c8f-2f7f1e3d4b5a"
PAINFUL = GOOD | {"during": "painful", "practice": ID}


@pytest.fixture
def agreed(ana, as_ana) -> Client:
    """Ana, who has said yes to keeping her answers."""
    make_consent(ana)
    return as_ana


def test_of_a_visitor_nothing_is_kept(rows):
    before = rows()
    for said in (PAINFUL, PAINFUL | {"consent": "yes"}, {}, {"symptoms": "s-chest"}):
        assert not feedback(said).response.cookies
    assert rows() == before


def test_a_visitor_is_told_that_nothing_is_kept():
    assert "kept nothing" in feedback(GOOD).text


def test_of_a_member_without_consent_nothing_is_kept(as_ana):
    answer = send(PATH, PAINFUL, as_ana)
    assert answer.level == "stop_today"
    assert not Practice.objects.exists()
    assert not Feedback.objects.exists()
    assert not Consent.objects.exists()


@pytest.mark.parametrize("word", ["no", "0", "off", "false", ""])
def test_only_a_yes_is_a_consent(as_ana, word):
    assert send(PATH, PAINFUL | {"consent": word}, as_ana).level in {"stop_today", None}
    assert not Consent.objects.exists()
    assert not Feedback.objects.exists()


def test_a_yes_is_dated_and_the_answer_is_kept(ana, as_ana):
    before = timezone.now()
    answer = send(PATH, PAINFUL | {"consent": "yes"}, as_ana)
    assert answer.level == "stop_today"
    consent = Consent.objects.get()
    assert consent.user == ana
    assert before <= consent.given_at <= timezone.now()
    practice = Practice.objects.get()
    assert (practice.user, str(practice.uuid)) == (ana, ID)
    assert practice.routine.slug == WALL


def test_everything_that_was_said_is_kept(agreed):
    said = {
        "before": "5",
        "after": "7",
        "usual": "yes",
        "during": "uncomfortable",
        "eased": "no",
        "symptoms": ["s-bruise-small", "s-fever"],
        "conditions": "lupus",
        "cautions": "neuropathy",
        "area": "buttock",
        "step": "3",
        "note": "Too long.",
        "practice": ID,
    }
    send(PATH, said, agreed)
    kept = Feedback.objects.get()
    assert (kept.before, kept.after, kept.usual, kept.eased) == (5, 7, True, False)
    assert (kept.during, kept.area, kept.step) == ("uncomfortable", "buttock", 3)
    assert kept.symptoms == ["s-bruise-small", "s-fever"]
    assert kept.conditions == ["lupus", "sacroiliac-joint-pain"]
    assert kept.cautions == ["neuropathy"]
    assert kept.note == "Too long."
    assert kept.level_slug in {"stop_today", "see_professional"}
    assert kept.rules
    assert kept.rules_version


def test_who_has_agreed_is_not_asked_again(agreed):
    page = Page(agreed.get(PATH).content)
    assert not page.all("input", name="consent")
    send(PATH, PAINFUL, agreed)
    assert Feedback.objects.count() == 1


def test_who_took_the_consent_back_is_asked_again(ana, as_ana):
    make_consent(ana, withdrawn_at=timezone.now())
    assert Page(as_ana.get(PATH).content).all("input", name="consent")
    send(PATH, PAINFUL, as_ana)
    assert not Feedback.objects.exists()


def test_the_same_answer_sent_twice_is_kept_once(agreed):
    send(PATH, PAINFUL, agreed)
    send(PATH, PAINFUL, agreed)
    assert Practice.objects.count() == 1
    assert Feedback.objects.count() == 1


@pytest.mark.parametrize(
    "said",
    [
        PAINFUL,
        PAINFUL | {"symptoms": "s-shoot"},
        PAINFUL | {"symptoms": "s-bruise-small"},
        PAINFUL | {"before": "2", "after": "5", "during": "sharp"},
    ],
)
def test_the_same_answer_sent_twice_gets_the_same_advice(agreed, said):
    first, second = send(PATH, said, agreed), send(PATH, said, agreed)
    assert (second.level, second.urgency) == (first.level, first.urgency)
    assert second.one("main").text == first.one("main").text


def test_of_two_different_answers_both_are_kept_and_the_worse_counts(agreed):
    send(PATH, PAINFUL, agreed)
    send(PATH, GOOD | {"practice": ID}, agreed)
    practice = Practice.objects.get()
    levels = [answer.level_slug for answer in practice.feedback.all()]
    assert levels[0] == "stop_today"
    assert len(levels) == 2


def test_an_emergency_is_kept_too(agreed):
    answer = send(PATH, GOOD | {"symptoms": "s-chest", "practice": ID}, agreed)
    assert answer.level == "emergency"
    assert Feedback.objects.get().level_slug == "emergency"


def test_an_emergency_in_a_broken_post_is_answered_and_not_kept(agreed):
    answer = send(PATH, {"symptoms": "s-chest", "before": "99"}, agreed)
    assert answer.level == "emergency"
    assert not Feedback.objects.exists()


def test_what_is_asked_again_is_not_kept(agreed):
    assert send(PATH, PAINFUL | {"symptoms": ""}, agreed).status == 422
    assert not Feedback.objects.exists()
    assert not Practice.objects.exists()


def test_an_odd_id_of_the_practice_still_keeps_the_answer(agreed):
    send(PATH, PAINFUL | {"practice": "nonsense"}, agreed)
    assert Feedback.objects.count() == 1


# Where it comes from -------------------------------------------------------------


def test_without_a_csrf_token_there_is_advice_and_nothing_is_kept(ana):
    make_consent(ana)
    strict = signed_in(ana, enforce_csrf_checks=True)
    answer = send(PATH, PAINFUL, strict)
    assert (answer.status, answer.level) == (200, "stop_today")
    assert "could not keep" in answer.text
    assert not Feedback.objects.exists()


def test_without_a_csrf_token_no_consent_is_given(ana):
    strict = signed_in(ana, enforce_csrf_checks=True)
    send(PATH, PAINFUL | {"consent": "yes"}, strict)
    assert not Consent.objects.exists()


def test_with_the_token_of_the_page_the_answer_is_kept(ana):
    make_consent(ana)
    strict = signed_in(ana, enforce_csrf_checks=True)
    page = Page(strict.get(PATH).content)
    token = page.one("input", name="csrfmiddlewaretoken")["value"]
    send(PATH, PAINFUL | {"csrfmiddlewaretoken": token}, strict)
    assert Feedback.objects.count() == 1


def test_more_than_60_an_hour_are_answered_and_not_kept(ana, agreed):
    practice = make_practice(ana, Routine.objects.get(slug=WALL))
    for _ in range(59):
        make_answer(practice)
    send(PATH, PAINFUL, agreed)
    assert Feedback.objects.count() == 60
    answer = send(PATH, GOOD | {"practice": str(uuid.uuid4())}, agreed)
    assert answer.status == 200
    assert answer.level
    assert Feedback.objects.count() == 60
    assert "could not keep" in answer.text


def test_after_an_hour_answers_are_kept_again(ana, agreed):
    practice = make_practice(ana, Routine.objects.get(slug=WALL))
    earlier = timezone.now() - timedelta(minutes=61)
    for _ in range(60):
        make_answer(practice, at=earlier)
    send(PATH, PAINFUL, agreed)
    assert Feedback.objects.count() == 61


def test_the_same_id_at_another_members_is_another_practice(agreed, ben):
    make_consent(ben)
    send(PATH, PAINFUL, agreed)
    send(PATH, GOOD | {"practice": ID}, signed_in(ben))
    assert Practice.objects.count() == 2
    assert [p.feedback.count() for p in Practice.objects.all()] == [1, 1]
    assert Practice.objects.get(user=ben).feedback.get().during == "comfortable"


@pytest.mark.parametrize(
    ("sign", "level"), [("none", "stop_today"), ("s-chest", "emergency")]
)
def test_where_nothing_can_be_stored_there_is_still_advice(
    agreed, monkeypatch, sign, level
):
    def refuse(**_):
        raise OperationalError("database is locked")

    monkeypatch.setattr("guidance.views.feedback.record_feedback", refuse)
    answer = send(PATH, PAINFUL | {"symptoms": sign}, agreed)
    assert (answer.status, answer.level) == (200, level)


# What it does to the next check --------------------------------------------------


def asked(client: Client, routine: str = WALL, **said: str) -> Answer:
    return send(f"/routines/{routine}/check/", FINE | said, client)


def test_after_stop_today_there_is_no_practice_for_48_hours(agreed):
    send(PATH, PAINFUL, agreed)
    assert asked(agreed).clearance == "not-today"


def test_after_see_professional_nothing_until_somebody_has_looked(agreed):
    send(PATH, PAINFUL | {"symptoms": "s-calf"}, agreed)
    assert asked(agreed).clearance == "same-day"


def test_after_ease_off_the_next_practice_is_lighter(agreed):
    send(PATH, GOOD | {"during": "uncomfortable", "practice": ID}, agreed)
    answer = asked(agreed)
    assert answer.clearance == "adapt"
    assert answer.ceiling == "1"


def test_what_one_member_said_changes_nothing_for_others(agreed, ben):
    send(PATH, PAINFUL, agreed)
    assert asked(signed_in(ben)).clearance in {"go", "adapt"}
    assert asked(Client()).clearance == "go"


def test_for_somebody_elses_body_my_own_history_is_left_aside(agreed):
    send(PATH, PAINFUL, agreed)
    assert asked(agreed, HIP, receiver="someone-else").clearance == "go"
    assert asked(agreed, STILL, receiver="me").clearance == "not-today"


# Somebody else's body ------------------------------------------------------------


def test_of_somebody_elses_body_nothing_is_kept(agreed):
    path = f"/routines/{HIP}/feedback/"
    answer = send(path, PAINFUL | {"receiver": "someone-else"}, agreed)
    assert (answer.status, answer.level) == (200, "stop_today")
    assert not Feedback.objects.exists()
    # A member without a history starts at gentle (design, section 6).
    next_time = asked(agreed)
    assert (next_time.clearance, next_time.ceiling) == ("adapt", "2")


def test_my_own_history_says_nothing_about_somebody_elses_body(agreed):
    path = f"/routines/{HIP}/feedback/"
    send(path, PAINFUL | {"symptoms": "s-shoot"}, agreed)
    said = PAINFUL | {"symptoms": "s-shoot", "practice": str(uuid.uuid4())}
    answer = send(path, said | {"receiver": "someone-else"}, agreed)
    assert answer.level == "stop_today"
    assert Feedback.objects.count() == 1


def test_a_practice_together_on_my_own_body_is_kept(agreed):
    send(f"/routines/{HIP}/feedback/", PAINFUL | {"receiver": "me"}, agreed)
    assert Feedback.objects.count() == 1


def test_a_lock_names_its_own_reason_and_the_way_out(agreed):
    send(PATH, GOOD | {"symptoms": "s-calf", "practice": ID}, agreed)
    answer = asked(agreed)
    assert answer.clearance == "same-day"
    assert "Get medical help today if nobody has seen you yet." in answer.text
    assert "1 level lighter" not in answer.text
    assert any(link["href"] == "/me/history/" for link in answer.all("a"))
