import pytest

from guidance.models import Feedback, Practice
from tests.guidance.page import Page
from tests.people import make_answer, make_consent, make_practice

GOOD = {"before": "5", "after": "4", "during": "comfortable", "symptoms": "none"}


@pytest.fixture
def practice(ana, routine) -> Practice:
    make_consent(ana)
    return make_practice(ana, routine)


def correct(client, practice, **other):
    address = f"{practice.get_absolute_url()}correct/"
    return client.post(address, GOOD | other, follow=True)


def levels() -> list[str]:
    return [one.level_slug for one in Feedback.objects.order_by("pk")]


def test_comes_with_what_was_said(as_ana, practice):
    make_answer(practice, before=7, after=8, during="painful", note="Too hard", level=2)
    page = Page(as_ana.get(f"{practice.get_absolute_url()}correct/").text)
    chosen = {box["name"]: box["value"] for box in page.having("checked")}
    assert chosen["before"] == "7"
    assert chosen["after"] == "8"
    assert chosen["during"] == "painful"
    assert chosen["symptoms"] == "none"
    assert page.one("textarea", name="note").text == "Too hard"


def test_a_worse_answer_counts_at_once(as_ana, practice):
    correct(as_ana, practice)
    page = correct(as_ana, practice, during="painful", eased="no", after="7")
    assert "Your correction is kept." in page.text
    assert levels() == ["carry_on", "stop_today"]
    assert practice.feedback.first().level_slug == "stop_today"


def test_a_milder_answer_is_kept_and_does_not_count(as_ana, practice):
    correct(as_ana, practice, during="painful", eased="no", after="7")
    correct(as_ana, practice)
    assert levels() == ["stop_today", "carry_on"]
    assert practice.feedback.first().level_slug == "stop_today"


def test_a_first_answer_is_no_correction(as_ana, practice):
    page = as_ana.get(f"{practice.get_absolute_url()}correct/")
    assert "Correct" not in page.text
    assert "Your answer is kept" in correct(as_ana, practice).text


def test_says_so_before_and_after(as_ana, practice):
    make_answer(practice)
    page = as_ana.get(f"{practice.get_absolute_url()}correct/")
    assert "So a correction can make us more careful, and never less." in page.text
    assert (
        "Where two answers differ, the worse one counts."
        in correct(as_ana, practice).text
    )


def test_only_the_note_changes_the_note(as_ana, practice):
    correct(as_ana, practice, note="The wal was cold")
    correct(as_ana, practice, note="The wall was cold")
    assert [one.note for one in Feedback.objects.all()] == ["The wall was cold"]


def test_the_same_again_adds_nothing(as_ana, practice):
    for _ in range(3):
        correct(as_ana, practice)
    assert levels() == ["carry_on"]


def test_an_emergency_sign_gets_the_card_and_is_kept(as_ana, practice):
    page = correct(as_ana, practice, symptoms="s-saddle")
    assert 'data-advice-level="emergency"' in page.text
    assert levels() == ["emergency"]


def test_an_emergency_sign_gets_the_card_whatever_else_is_wrong(as_ana, practice):
    page = correct(as_ana, practice, symptoms="s-saddle", after="99")
    assert page.status_code == 200
    assert 'data-advice-level="emergency"' in page.text


def test_signs_left_blank_are_asked_for(as_ana, practice):
    page = as_ana.post(f"{practice.get_absolute_url()}correct/", {"before": "4"})
    assert page.status_code == 422
    assert "There is a problem" in page.text
    assert levels() == []


def test_without_consent_nothing_is_kept(as_ana, ana, routine):
    practice = make_practice(ana, routine)
    page = correct(as_ana, practice)
    assert "We have not kept this" in page.text
    assert levels() == []


def test_another_practice_cannot_be_named(as_ana, ana, routine, practice):
    other = make_practice(ana, routine)
    sent = GOOD | {"practice": str(other.uuid)}
    as_ana.post(f"{practice.get_absolute_url()}correct/", sent)
    assert [one.practice for one in Feedback.objects.all()] == [practice]
