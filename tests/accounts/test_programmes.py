"""A programme shows the next practice and steps back when something hurt."""

from datetime import timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from guidance.models import Enrolment, Programme, Routine
from tests.people import make_answer, make_practice, signed_in

from .test_history import words

pytestmark = pytest.mark.usefixtures("said_yes")

SLUG = "fm-six-weeks"
HERE = f"/me/programmes/{SLUG}/"
ROUTINE = "fm-self-gentle-round"
CALM = {"red_flags": "none", "cautions": "none", "flare": "no", "pain": "2"}


def do(client, deed, here=HERE):
    return client.post(here, {"do": deed}, follow=True)


@pytest.fixture
def joined(as_ana, ana) -> Enrolment:
    do(as_ana, "join")
    return Enrolment.objects.get(user=ana)


def test_the_plans_are_offered(as_ana):
    told = words(as_ana.get("/me/programmes/"))
    assert "A programme is a plan for some weeks." in told
    assert "Kind touch for six weeks" in told


def test_joining_shows_the_next_practice(as_ana, joined):
    """Week 1 of the evidence: cap 1, factor 0.5, the gentle round."""
    page = as_ana.get(HERE)
    told = words(page)
    assert "Week 1 of 6" in told
    assert "half of the time" in told
    way = page.context["way"]
    assert (way.standing.cap, way.standing.factor) == (1, 0.5)
    assert way.next.slug in {ROUTINE, "gen-self-sleep-hand-press"}


def test_joining_twice_is_joining_once(as_ana, joined):
    do(as_ana, "join")
    assert Enrolment.objects.count() == 1


def test_leaving_and_joining_again_starts_anew(as_ana, joined):
    do(as_ana, "leave")
    assert "Join?" in words(as_ana.get(HERE))
    do(as_ana, "join")
    assert Enrolment.objects.count() == 2


def test_the_check_keeps_to_the_cap_and_the_time_of_the_week(as_ana, joined):
    whole = Routine.objects.get(slug=ROUTINE).minutes
    page = as_ana.post(f"/routines/{ROUTINE}/check/", CALM)
    told = page.context["clearance"]
    assert told["ceiling"] == 1
    assert told["minutes"] == -(-whole // 2)


def test_a_painful_practice_steps_back_and_waits(as_ana, ana, joined):
    Enrolment.objects.update(started_at=timezone.now() - timedelta(days=2))
    row = make_practice(
        ana, Routine.objects.get(slug=ROUTINE), at=timezone.now() - timedelta(hours=2)
    )
    make_answer(row, level=2, during="painful", lock_hours=48, areas=["forearm"])
    way = as_ana.get(HERE).context["way"]
    assert way.next is None
    assert way.standing.pause_until or way.asks
    assert way.reasons


def test_a_professional_who_agrees_lets_it_go_on(as_ana, ana, joined):
    Enrolment.objects.update(started_at=timezone.now() - timedelta(days=3))
    row = make_practice(
        ana, Routine.objects.get(slug=ROUTINE), at=timezone.now() - timedelta(days=2)
    )
    make_answer(row, level=3, urgency=1, during="sharp", lock_hours=None)
    page = as_ana.get(HERE)
    assert "This waits until a professional has looked at it." in words(page)
    do(as_ana, "cleared")
    assert "waits until a professional" not in words(as_ana.get(HERE))


def test_a_flare_holds_it_until_pain_is_usual(as_ana, joined):
    until = timezone.now().date() + timedelta(days=5)
    as_ana.post("/me/limits/", {"do": "flare", "until": until.isoformat()})
    told = words(as_ana.get(HERE))
    assert "This waits until your flare is over" in told
    do(as_ana, "usual")
    assert "Next:" not in words(as_ana.get(HERE))  # two usual days first


def test_at_the_review_there_are_four_equal_choices(as_ana, joined, ana):
    Enrolment.objects.update(started_at=timezone.now() - timedelta(days=43))
    for days in range(42, 0, -2):
        at = timezone.now() - timedelta(days=days)
        row = make_practice(ana, Routine.objects.get(slug=ROUTINE), at=at)
        make_answer(row, before=3, after=3, conditions=["fibromyalgia"])
    told = words(as_ana.get(HERE))
    for choice in ("Keep it as it is", "Do less", "Change the plan", "Stop"):
        assert choice in told
    do(as_ana, "keep")
    assert "Time to look back" not in words(as_ana.get(HERE))


def test_the_calendar_says_nothing_about_health(as_ana, joined):
    page = as_ana.get(f"{HERE}calendar.ics")
    assert page["Content-Type"] == "text/calendar"
    calendar = Calendar.from_ical(page.content)
    events = calendar.walk("VEVENT")
    assert [str(each["summary"]) for each in events] == ["Ease Off: look back"]
    start = joined.started_at + timedelta(days=41)
    assert events[0].decoded("dtstart").date() == start.date()
    assert len(calendar.walk("VALARM")) == 1


def test_the_check_in_has_a_calendar_file_a_day_later(as_ana, ana, routine):
    row = make_practice(ana, routine)
    page = as_ana.get(f"{row.get_absolute_url()}check-in.ics")
    (event,) = Calendar.from_ical(page.content).walk("VEVENT")
    later = row.at + timedelta(days=1)
    assert event.decoded("dtstart") == later.replace(microsecond=0)
    assert routine.title not in page.content.decode()


def test_a_programme_that_was_taken_down_says_so_to_those_who_follow_it(
    as_ana, joined, ben
):
    Programme.objects.get(slug=SLUG).withdraw("A week is being checked.")
    told = words(as_ana.get(HERE))
    assert "A week is being checked." in told
    assert "Next:" not in told
    assert signed_in(ben).get(HERE).status_code == 404


def test_an_unclear_deed_changes_nothing(as_ana, joined):
    assert as_ana.post(HERE, {"do": "win"}).status_code == 422
    assert Enrolment.objects.get().left_at is None
