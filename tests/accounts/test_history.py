import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import now

from guidance.models import Practice
from tests.people import make_answer, make_practice, make_routine


def words(page) -> str:
    """The page as it reads, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


def test_nothing_yet_says_how_to_begin(as_ana):
    page = as_ana.get("/me/history/")
    assert "After a practice, say how it was, and it stands here." in words(page)
    assert "<table" not in page.text


def test_a_sentence_comes_before_the_table(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), before=5, after=3)
    make_answer(make_practice(ana, routine), before=5, after=6)
    make_answer(make_practice(ana, routine), before=None, after=6)
    text = as_ana.get("/me/history/").text
    sentence = (
        "3 practices. Your pain was lower after 1 of the 2 with both numbers here."
    )
    assert text.index(sentence) < text.index("<table")


def test_where_all_numbers_are_known_the_sentence_is_short(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), before=5, after=3)
    make_answer(make_practice(ana, routine), before=5, after=5)
    told = words(as_ana.get("/me/history/"))
    assert "2 practices. Your pain was lower after 1 of them." in told


def test_one_practice_is_told_in_the_singular(as_ana, ana, routine):
    make_practice(ana, routine)
    assert "1 practice. " in words(as_ana.get("/me/history/"))


def test_a_row_tells_day_routine_numbers_feeling_and_advice(as_ana, ana, routine):
    day = datetime(2026, 3, 9, 18, tzinfo=UTC)
    practice = make_practice(ana, routine, at=day)
    make_answer(practice, before=7, after=8, during="painful", level=2)
    told = words(as_ana.get("/me/history/"))
    assert "9 March 2026 Wall ease 7 8 Painful Stop for today" in told


def test_unknown_numbers_and_feelings_are_said_to_be_unknown(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), before=None, after=0, during="")
    assert "Wall ease Not sure 0 Not said" in words(as_ana.get("/me/history/"))


def test_a_practice_without_an_answer_is_listed(as_ana, ana, routine):
    make_practice(ana, routine)
    assert "Wall ease Say how it was" in words(as_ana.get("/me/history/"))


def test_the_worse_of_two_answers_counts(as_ana, ana, routine):
    practice = make_practice(ana, routine)
    make_answer(practice, before=5, after=9, level=2)
    make_answer(practice, before=5, after=1, level=0)
    told = words(as_ana.get("/me/history/"))
    assert "Wall ease 5 9" in told
    assert "Wall ease 5 1" not in told


def test_the_newest_comes_first(as_ana, ana):
    for day in (1, 3, 2):
        at = datetime(2026, 3, day, tzinfo=UTC)
        make_practice(ana, make_routine(f"day-{day}"), at=at)
    text = words(as_ana.get("/me/history/"))
    assert text.index("Day 3") < text.index("Day 2") < text.index("Day 1")


def test_fifty_stand_on_a_page(as_ana, ana, routine):
    for _ in range(51):
        make_practice(ana, routine)
    first, second = as_ana.get("/me/history/"), as_ana.get("/me/history/?page=2")
    assert first.text.count('<th scope="row"') == 50
    assert second.text.count('<th scope="row"') == 1
    assert "Page 2 of 2" in second.text


@pytest.mark.parametrize("page", ["0", "99", "x", "", "-1"])
def test_an_odd_page_number_still_answers(as_ana, ana, routine, page):
    make_practice(ana, routine)
    assert as_ana.get("/me/history/", {"page": page}).status_code == 200


def test_many_practices_take_as_many_queries_as_one(as_ana, ana, routine):
    make_answer(make_practice(ana, routine))
    with CaptureQueriesContext(connection) as one:
        as_ana.get("/me/history/")
    made = Practice.objects.bulk_create(
        Practice(user=ana, routine=routine, at=now() - timedelta(hours=number))
        for number in range(10_000)
    )
    for practice in made[:60]:
        make_answer(practice)
    with CaptureQueriesContext(connection) as many:
        page = as_ana.get("/me/history/")
    assert len(many) == len(one)
    assert len(page.context["rows"]) == 50
    assert "Page 1 of 201" in words(page)


def test_is_only_read(as_ana):
    assert as_ana.post("/me/history/").status_code == 405


def test_only_one_routine_or_one_place(as_ana, ana, routine):
    other = make_routine("chair-ease", title="Chair ease")
    make_answer(make_practice(ana, routine), area="forearm")
    make_answer(make_practice(ana, other))
    shown = as_ana.get("/me/history/", {"routine": "chair-ease"})
    assert [row.practice.routine for row in shown.context["rows"]] == [other]
    shown = as_ana.get("/me/history/", {"area": "forearm"})
    assert [row.practice.routine for row in shown.context["rows"]] == [routine]
    nothing = as_ana.get("/me/history/", {"area": "jaw"})
    assert "Nothing here fits your choice." in words(nothing)


def test_an_odd_choice_shows_all(as_ana, ana, routine):
    make_answer(make_practice(ana, routine))
    assert len(as_ana.get("/me/history/", {"routine": "odd"}).context["rows"]) == 1


def test_numbers_can_be_hidden(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), before=8, after=7)
    page = as_ana.get("/me/history/", {"numbers": "no"})
    assert "Pain before" not in words(page)
    assert 'class="course' not in page.text
    assert "Your pain was lower" not in words(page)


def test_the_picture_shows_what_the_table_says_and_leaves_gaps(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), before=8, after=6)
    make_answer(make_practice(ana, routine), before=None, after=6)
    page = as_ana.get("/me/history/")
    assert page.text.count('class="course__before"') == 1
    assert page.text.count('class="course__after"') == 2
    assert page.text.count('class="course__stem"') == 1


def test_is_it_helping_is_honest(as_ana, ana, routine):
    for _ in range(5):
        make_answer(make_practice(ana, routine), before=7, after=4)
    told = words(as_ana.get("/me/history/"))
    assert "Right after a practice Too few to say." in told
    make_answer(make_practice(ana, routine), before=7, after=4)
    told = words(as_ana.get("/me/history/"))
    assert "Right after a practice Noticeably better. Middle value 7 before, 4" in told
    assert "Pain goes up and down by itself." in told
