from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from guidance.models import Area, BodyMark, CheckIn
from tests.people import make_answer, make_area, make_practice, make_routine

from .test_history import words

EVERYTHING = ["conditions", "doing", "change", "worse", "limits"]


def chosen(**other):
    return {"parts": EVERYTHING, "weeks": "12"} | other


def checkin(practice, later, score=None, **more):
    return CheckIn.objects.create(
        practice=practice,
        digest=later,
        later=later,
        later_score=score,
        level=0,
        rules_version="1",
        **more,
    )


def test_an_empty_report_says_that_there_is_nothing(as_ana):
    told = words(as_ana.get("/me/report/"))
    assert "What I do No practice in this time." in told
    assert "Too few to say" in told


def test_counts_each_routine_with_its_most_pressure(as_ana, ana, routine):
    make_practice(ana, routine, worked={"neck": 1, "jaw": 2})
    make_practice(ana, routine)
    make_practice(ana, make_routine("chair-ease"))
    told = words(as_ana.get("/me/report/"))
    assert "3 practices of massage." in told
    day = f"{timezone.now():%-d %b}"
    assert f"Wall ease 2 {day} gentle Chair ease 1 {day} not noted" in told


def test_tells_medians_before_after_and_the_next_day(as_ana, ana, routine):
    for after, later in ((4, 5), (3, 6), (2, 5), (4, 5), (4, 7), (3, 5)):
        practice = make_practice(ana, routine)
        make_answer(practice, before=6, after=after)
        checkin(practice, "better", later)
    told = words(as_ana.get("/me/report/"))
    assert "Right after a practice 6 3.5 6 Noticeably better" in told
    assert "The next day 6 5 6 No clear change" in told
    assert "better than before the practice 6 times" in told


def test_five_practices_are_too_few_to_say(as_ana, ana, routine):
    for _ in range(5):
        make_answer(make_practice(ana, routine), before=8, after=2)
    told = words(as_ana.get("/me/report/"))
    assert "Right after a practice 8 2 5 Too few to say" in told


def test_names_what_made_it_worse_and_where(as_ana, ana, routine):
    make_area("wing")
    good = make_practice(ana, routine)
    make_answer(good)
    bad = make_practice(ana, routine)
    make_answer(bad, during="painful", area="wing", level=2, lock_hours=48)
    sore = make_practice(ana, make_routine("chair-ease"))
    make_answer(sore)
    checkin(sore, "sore_same")
    told = words(as_ana.get("/me/report/"))
    assert "2 of 3 practices hurt, or left soreness or another sign." in told
    assert "Named most: wing (1)." in told
    assert "Wall ease Wing Painful not said Stop for today" in told
    later = "Still as sore as after the practice"
    assert f"Chair ease not named Comfortable {later} Carry on" in told


def test_tells_limits_that_differ_by_name(as_ana, ana):
    jaw, sole = Area.objects.get(slug="jaw"), Area.objects.get(slug="foot-sole")
    BodyMark.objects.create(user=ana, area="jaw", level=0)
    BodyMark.objects.create(user=ana, area="foot-sole", numb=True)
    told = words(as_ana.get("/me/report/"))
    assert f"No massage here {jaw.name}" in told
    assert f"Cannot feel well {sole.name}" in told
    assert "Gentle at most All other places" in told


def test_names_what_somebody_lives_with(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), conditions=["lupus"])
    assert "What I live with Lupus" in words(as_ana.get("/me/report/"))


def test_what_is_older_is_left_out(as_ana, ana, routine):
    make_practice(ana, routine, at=timezone.now() - timedelta(weeks=5))
    told = words(as_ana.post("/me/report/", chosen(weeks="4")))
    assert "No practice in this time." in told
    assert "1 practice of" in words(as_ana.post("/me/report/", chosen()))


@pytest.mark.parametrize(
    ("part", "heading"),
    [
        ("doing", "<h2>What I do</h2>"),
        ("change", "<h2>Change</h2>"),
        ("worse", "<h2>What made it worse</h2>"),
        ("limits", "<h2>My limits now</h2>"),
    ],
)
def test_only_what_is_ticked_is_shown(as_ana, part, heading):
    others = [name for name in EVERYTHING if name != part]
    assert heading in as_ana.post("/me/report/", chosen()).text
    assert heading not in as_ana.post("/me/report/", chosen(parts=others)).text


def test_questions_and_name_are_shown_and_not_kept(as_ana, ana):
    sent = chosen(questions="Is <b>heat</b> safe?", name="Ana B.", size="large")
    page = as_ana.post("/me/report/", sent)
    assert "<p>Is &lt;b&gt;heat&lt;/b&gt; safe?</p>" in page.text
    assert "<b>Ana B.</b>" in page.text
    assert 'class="report report--large"' in page.text
    again = as_ana.get("/me/report/")
    assert "heat" not in again.text
    assert "Ana B." not in again.text


@pytest.mark.parametrize(
    "wrong", [{"weeks": "9999"}, {"weeks": ""}, {"parts": ["odd"]}, {"size": "odd"}]
)
def test_an_odd_choice_is_refused(as_ana, wrong):
    page = as_ana.post("/me/report/", chosen(**wrong))
    assert page.status_code == 422
    assert "There is a problem" in page.text


def test_many_practices_take_as_many_queries_as_one(as_ana, ana, routine):
    make_answer(make_practice(ana, routine))
    with CaptureQueriesContext(connection) as one:
        as_ana.get("/me/report/")
    for _ in range(20):
        make_answer(make_practice(ana, routine), during="painful", level=2)
    with CaptureQueriesContext(connection) as many:
        as_ana.get("/me/report/")
    assert len(many) == len(one)
