"""A day later: one question, answered by the rules, tied to its practice."""

from datetime import timedelta

import pytest
from django.utils import timezone

from guidance.models import CheckIn, Practice
from guidance.models.checkins import due
from guidance.models.rules import past_practices
from guidance.safety.vocabulary import Later, Level
from tests.people import make_answer, make_practice

from .test_history import words

pytestmark = pytest.mark.usefixtures("said_yes")


def ago(**time: float):
    return timezone.now() - timedelta(**time)


@pytest.fixture
def practice(ana, routine) -> Practice:
    """Yesterday's, comfortable, pain 4 before and 3 after."""
    row = make_practice(ana, routine, at=ago(hours=24))
    make_answer(row, before=4, after=3, usual=True)
    return row


def say(client, practice, **said):
    fields = {"do": "check-in", **said}
    return client.post(practice.get_absolute_url(), fields, follow=True)


# Levels by hand from pain-feedback, section 5, the grid of later answers.
@pytest.mark.parametrize(
    ("hours", "later", "score", "level"),
    [
        (24, "better", "", Level.CARRY_ON),
        (24, "same", "", Level.CARRY_ON),
        (24, "sore_fading", "5", Level.EASE_OFF),
        (24, "sore_fading", "8", Level.STOP_TODAY),
        (24, "sore_same", "5", Level.STOP_TODAY),
        (24, "worse", "6", Level.STOP_TODAY),
        (24, "worse", "7", Level.SEE_PROFESSIONAL),
        (48, "sore_fading", "5", Level.EASE_OFF),
        (48, "sore_same", "5", Level.STOP_TODAY),
        (48, "worse", "6", Level.SEE_PROFESSIONAL),
        (80, "sore_fading", "5", Level.SEE_PROFESSIONAL),
        (80, "better", "", Level.CARRY_ON),
    ],
)
def test_the_answer_gets_its_advice(as_ana, practice, hours, later, score, level):
    Practice.objects.update(at=ago(hours=hours))
    page = say(as_ana, practice, later=later, later_score=score)
    kept = CheckIn.objects.get()
    assert kept.level == level
    assert "Your answer is kept" in page.text


def test_the_next_check_knows(as_ana, ana, practice):
    say(as_ana, practice, later="worse", later_score="7")
    (past,) = past_practices(ana)
    assert past.level == Level.SEE_PROFESSIONAL
    assert past.later is Later.WORSE
    assert past.lock_hours == float("inf")
    assert not past.seen


def test_a_lock_from_a_check_in_ends_when_somebody_was_seen(as_ana, ana, practice):
    say(as_ana, practice, later="worse", later_score="7")
    as_ana.post(practice.get_absolute_url(), {"do": "seen", "seen": "on"})
    (past,) = past_practices(ana)
    assert past.seen


def test_worse_again_after_being_seen_locks_again(as_ana, ana, practice):
    Practice.objects.update(seen_at=ago(hours=2))
    say(as_ana, practice, later="worse", later_score="7")
    (past,) = past_practices(ana)
    assert not past.seen


def test_good_news_lengthens_no_wait(as_ana, ana, routine):
    row = make_practice(ana, routine, at=ago(hours=30))
    make_answer(row, level=2, during="sharp", lock_hours=48)
    say(as_ana, row, later="better")
    (past,) = past_practices(ana)
    assert past.later_at is None


def test_two_different_answers_are_both_kept_and_the_worse_counts(
    as_ana, ana, practice
):
    say(as_ana, practice, later="worse", later_score="6")
    say(as_ana, practice, later="better")
    assert CheckIn.objects.count() == 2
    (past,) = past_practices(ana)
    assert past.later is Later.WORSE


def test_sent_twice_it_is_kept_once(as_ana, practice):
    for _ in range(3):
        say(as_ana, practice, later="sore_fading", later_score="5")
    assert CheckIn.objects.count() == 1


def test_an_emergency_sign_comes_first_whatever_else_is_wrong(as_ana, practice):
    page = say(as_ana, practice, symptoms=["s-chest"], later="odd")
    assert page.status_code == 200
    assert 'data-advice-level="emergency"' in page.text
    assert not CheckIn.objects.exists()


def test_an_emergency_sign_is_kept_where_the_rest_can_be_read(as_ana, practice):
    page = say(as_ana, practice, symptoms=["s-chest"], later="worse")
    assert 'data-advice-level="emergency"' in page.text
    assert CheckIn.objects.get().level == Level.EMERGENCY


def test_no_answer_is_asked_again_and_nothing_typed_is_lost(as_ana, practice):
    page = say(as_ana, practice, later_score="6")
    assert page.status_code == 422
    assert "Choose how it is now." in page.text
    assert page.context["checkin_form"]["later_score"].value() == "6"


def test_the_page_tells_what_was_said(as_ana, practice):
    say(as_ana, practice, later="sore_fading", later_score="5")
    told = words(as_ana.get(practice.get_absolute_url()))
    assert "How it was Sore, but fading Pain then 5" in told
    assert "Ease off" in told


@pytest.mark.parametrize(
    ("hours", "asked"), [(1, False), (19, True), (71, True), (73, False)]
)
def test_it_is_due_from_the_next_day_for_three_days(ana, routine, hours, asked):
    make_practice(ana, routine, at=ago(hours=hours))
    assert due(Practice.objects.of(ana)).exists() is asked


def test_it_is_asked_once(as_ana, ana, practice):
    assert due(Practice.objects.of(ana)).exists()
    say(as_ana, practice, later="same")
    assert not due(Practice.objects.of(ana)).exists()


def test_a_late_answer_is_still_taken(as_ana, ana, routine):
    row = make_practice(ana, routine, at=ago(days=9))
    page = say(as_ana, row, later="same")
    assert CheckIn.objects.count() == 1
    assert page.status_code == 200
