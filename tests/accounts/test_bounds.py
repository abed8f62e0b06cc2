"""A member's own bounds come to a practice after its public page, and only to them."""

import pytest

from guidance.models import BodyMark, Enrolment, Programme, Routine
from tests.people import make_answer, make_consent, make_practice, signed_in

pytestmark = pytest.mark.django_db
WALL = "sij-self-buttock-wall"


def bounds(client, slug: str = WALL):
    answer = client.get(f"/me/routines/{slug}/bounds/")
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    return answer.json()


def pressures(told) -> dict[int, int]:
    return {int(key): step["pressure"] for key, step in told["steps"].items()}


def seconds(told) -> int:
    return sum(step["seconds"] for step in told["steps"].values())


def after(user, **said):
    """A practice of the wall routine that ended just now, and what was said of it."""
    make_consent(user)
    practice = make_practice(user, Routine.objects.get(slug=WALL))
    return make_answer(practice, **said)


def test_whoever_begins_starts_at_gentle(ana):
    told = bounds(signed_in(ana))
    assert pressures(told) == {1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 1}
    assert told["reasons"] == ["Lighter, as your own limit says."]
    assert told["closed"] == []


def test_a_place_that_was_too_much_is_lighter(ana):
    after(ana, level=1, during="uncomfortable", areas=["buttock"])
    found = pressures(bounds(signed_in(ana)))
    assert (found[3], found[4]) == (1, 1)
    assert found[6] <= 2


def test_after_stop_for_today_nothing_may_be_done(ana):
    after(ana, level=2, during="painful", areas=["buttock"], lock_hours=48)
    told = bounds(signed_in(ana))
    assert told["steps"] == {}
    (why,) = told["closed"]
    assert "48 hours" in why
    assert "lighter" not in why


def test_what_somebody_said_of_their_own_body_counts(ana):
    BodyMark.objects.create(user=ana, area="thigh-outer", level=0)
    BodyMark.objects.create(user=ana, area="lower-back", numb=True)
    found = pressures(bounds(signed_in(ana)))
    assert 6 not in found
    assert found[2] == 1


def test_what_happened_to_somebody_else_changes_nothing(ana, ben):
    after(ana, level=2, during="painful", areas=["buttock"], lock_hours=48)
    told = bounds(signed_in(ben))
    assert told["closed"] == []
    assert pressures(told)[3] == 2


def test_an_unknown_routine_is_not_found(ana):
    page = signed_in(ana).get("/me/routines/no-such-routine/bounds/")
    assert page.status_code == 404


def test_nothing_can_be_changed_here(ana):
    assert signed_in(ana).post(f"/me/routines/{WALL}/bounds/").status_code == 405


def test_each_place_that_is_lighter_is_named(ana):
    BodyMark.objects.create(user=ana, area="thigh-outer", level=0)
    BodyMark.objects.create(user=ana, area="buttock", level=1)
    told = bounds(signed_in(ana))["places"]
    assert "outer thigh: leave out." in [each.lower() for each in told]
    assert any("buttock" in each.lower() and "feather" in each for each in told)


def test_a_programme_that_is_joined_bounds_the_practice_too(ana):
    """Week 1 of the evidence: cap 2, a quarter of the time."""
    slug = "gen-partner-neck-shoulder-30"
    before = seconds(bounds(signed_in(ana), slug))
    programme = Programme.objects.get(slug="neck-partner-12-weeks")
    Enrolment.objects.create(user=ana, programme=programme)
    after = bounds(signed_in(ana), slug)
    assert seconds(after) <= before / 4 + 30
    assert max(pressures(after).values()) == 2
