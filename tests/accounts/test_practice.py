import pytest

from guidance.models import Feedback, Practice
from tests.people import make_answer, make_area, make_practice

from .test_history import words


@pytest.fixture
def practice(ana, routine) -> Practice:
    return make_practice(ana, routine)


def test_tells_what_was_said(as_ana, practice):
    make_area("neck")
    make_answer(
        practice,
        before=6,
        after=7,
        during="sharp",
        usual=False,
        eased=False,
        area="neck",
        step=4,
        note="The ball was too hard.",
    )
    told = words(as_ana.get(practice.get_absolute_url()))
    for part in (
        "Pain before 6 Pain after 7 How it felt Sharp, burning or electric",
        "Better after easing off No",
        "Usual pain No",
        "Place Neck",
        "Step 4",
        "Your note The ball was too hard.",
    ):
        assert part in told


def test_names_the_signs_in_words(as_ana, practice):
    make_answer(practice, symptoms=["s-saddle", "s-from-long-ago"], level=4, urgency=3)
    told = words(as_ana.get(practice.get_absolute_url()))
    assert "s-saddle" not in told
    assert "A sign that is no longer on our list" in told
    assert "Call now" in told


def test_says_what_to_do(as_ana, practice):
    make_answer(practice, level=1)
    told = words(as_ana.get(practice.get_absolute_url()))
    assert "Ease off" in told
    assert "Next time" in told


def test_a_note_is_shown_as_text(as_ana, practice):
    make_answer(practice, note="<script>alert(1)</script>")
    page = as_ana.get(practice.get_absolute_url())
    assert "&lt;script&gt;alert(1)" in page.text


def test_both_answers_are_shown_and_the_worse_counts(as_ana, practice):
    make_answer(practice, after=8, level=2)
    make_answer(practice, after=1, level=0)
    told = words(as_ana.get(practice.get_absolute_url()))
    assert "You answered 2 times. The worse answer counts" in told
    worse, other = told.split("Another answer")
    assert "The answer that counts" in worse
    assert "Pain after 8" in worse
    assert "Pain after 1" in other


def test_a_practice_without_answer_says_so(as_ana, practice):
    assert "You did not say how it was." in as_ana.get(practice.get_absolute_url()).text


def test_is_deleted_with_its_answers(as_ana, practice):
    make_answer(practice)
    data = {"do": "delete", "sure": "on"}
    page = as_ana.post(practice.get_absolute_url(), data, follow=True)
    assert page.redirect_chain == [("/me/history/", 302)]
    assert "The practice is deleted." in page.text
    assert Practice.objects.count() == Feedback.objects.count() == 0


@pytest.mark.parametrize("data", [{}, {"do": "delete"}, {"do": "burn", "sure": "on"}])
def test_is_not_deleted_without_a_tick(as_ana, practice, data):
    page = as_ana.post(practice.get_absolute_url(), data)
    assert page.status_code == 422
    assert "There is a problem" in page.text
    assert Practice.objects.count() == 1


def test_deleting_one_leaves_the_others(as_ana, ana, routine, practice):
    make_practice(ana, routine)
    as_ana.post(practice.get_absolute_url(), {"do": "delete", "sure": "on"})
    assert Practice.objects.count() == 1


@pytest.fixture
def locked(practice) -> Practice:
    make_answer(practice, level=3, urgency=2, lock_hours=None)
    return practice


def test_after_a_serious_sign_asks_whether_somebody_has_looked(as_ana, locked):
    assert "Have you been seen?" in as_ana.get(locked.get_absolute_url()).text


def test_without_a_serious_sign_nobody_is_asked(as_ana, practice):
    make_answer(practice, level=2, lock_hours=48)
    assert "Have you been seen?" not in as_ana.get(practice.get_absolute_url()).text


def test_notes_once_that_a_professional_has_looked(as_ana, locked):
    data = {"do": "seen", "seen": "on"}
    as_ana.post(locked.get_absolute_url(), data)
    first = Practice.objects.get().seen_at
    as_ana.post(locked.get_absolute_url(), data)
    assert first is not None
    assert Practice.objects.get().seen_at == first
    assert "You said on" in as_ana.get(locked.get_absolute_url()).text


def test_notes_nothing_without_a_tick(as_ana, locked):
    page = as_ana.post(locked.get_absolute_url(), {"do": "seen"})
    assert page.status_code == 422
    assert Practice.objects.get().seen_at is None


def test_other_methods_are_refused(as_ana, practice):
    assert as_ana.put(practice.get_absolute_url()).status_code == 405
