"""What each place takes, in words, and what the person sets there."""

from datetime import timedelta

import pytest
from django.utils import timezone

from guidance.models import BodyMark, Flare
from tests.guidance.page import Page
from tests.people import make_answer, make_practice, signed_in, visitor

from .test_history import words

pytestmark = pytest.mark.usefixtures("said_yes")

CHECK = "/routines/gen-self-hands/check/"
CALM = {"red_flags": "none", "cautions": "none", "flare": "no", "pain": "2"}


def check(client, **said):
    return client.post(CHECK, CALM | said)


def test_everybody_starts_at_gentle_and_is_told_why(as_ana):
    told = words(as_ana.get("/me/limits/forearm/"))
    assert "gentle" in told
    assert "You start at gentle here." in told
    assert "After 3 comfortable practices" in told


def test_a_painful_practice_lowers_its_place(as_ana, ana, routine):
    row = make_practice(ana, routine, at=timezone.now() - timedelta(hours=1))
    make_answer(row, level=2, during="sharp", areas=["forearm"], lock_hours=48)
    told = words(as_ana.get("/me/limits/forearm/"))
    assert "This place rests until" in told
    assert "Lighter here than before" in told
    assert "When may it go up?" not in told


def test_a_condition_holds_its_places_down(as_ana, ana, routine):
    make_answer(make_practice(ana, routine), conditions=["fibromyalgia"])
    told = words(as_ana.get("/me/limits/forearm/"))
    assert "You start at feather here." in told


@pytest.mark.parametrize(
    ("level", "told"),
    [("1", "feather"), ("2", "gentle"), ("0", "Leave this place out")],
)
def test_one_may_set_less(as_ana, ana, level, told):
    as_ana.post("/me/limits/forearm/", {"level": level})
    assert BodyMark.objects.get(user=ana).level == int(level)
    assert told in words(as_ana.get("/me/limits/forearm/"))


def test_and_undo_it(as_ana, ana):
    as_ana.post("/me/limits/forearm/", {"level": "0", "numb": "on"})
    as_ana.post("/me/limits/forearm/", {"level": ""})
    assert not BodyMark.objects.exists()


def test_nobody_can_set_more(as_ana):
    page = as_ana.post("/me/limits/forearm/", {"level": "3"})
    assert page.status_code == 422
    assert not BodyMark.objects.exists()


def test_never_here_leaves_the_place_out_of_the_next_practice(as_ana):
    assert "forearm" not in check(as_ana).context["clearance"]["skip"]
    as_ana.post("/me/limits/forearm/", {"level": "0"})
    assert "forearm" in check(as_ana).context["clearance"]["skip"]


def test_a_numb_place_needs_not_be_named_again(as_ana):
    as_ana.post("/me/limits/forearm/", {"numb": "on"})
    page = check(as_ana)
    assert "numb=forearm" in page.context["clearance"]["play_url"]


def test_in_a_flare_every_practice_is_short_and_light(as_ana, ana):
    until = timezone.now().date() + timedelta(days=3)
    as_ana.post("/me/limits/", {"do": "flare", "until": until.isoformat()})
    told = check(as_ana).context["clearance"]
    assert (told["ceiling"], told["minutes"]) == (1, 5)


def test_the_check_comes_with_the_flare_filled_in(as_ana, ana):
    Flare.objects.create(user=ana, until=timezone.now().date())
    page = Page(as_ana.get(CHECK).text)
    assert "checked" in page.one("input", name="flare", value="yes").attrs
    partner = Page(as_ana.get("/routines/sij-partner-side-lying-hip/check/").text)
    assert "checked" not in partner.one("input", name="flare", value="yes").attrs


def test_a_flare_ends_with_its_day_or_by_word(as_ana, ana):
    flare = Flare.objects.create(
        user=ana, until=timezone.now().date() - timedelta(days=1)
    )
    assert check(as_ana).context["clearance"]["ceiling"] == 2
    flare.until = timezone.now().date()
    flare.save()
    assert check(as_ana).context["clearance"]["ceiling"] == 1
    as_ana.post("/me/limits/", {"do": "over"})
    assert check(as_ana).context["clearance"]["ceiling"] == 2


@pytest.mark.parametrize("days", [-1, 61, None])
def test_a_flare_has_a_sensible_day(as_ana, days):
    day = "" if days is None else timezone.now().date() + timedelta(days=days)
    page = as_ana.post("/me/limits/", {"do": "flare", "until": day})
    assert page.status_code == 422
    assert not Flare.objects.exists()


def test_what_one_person_sets_changes_nothing_for_another(as_ana, ben):
    as_ana.post("/me/limits/forearm/", {"level": "0", "numb": "on"})
    for client in (signed_in(ben), visitor()):
        told = check(client).context["clearance"]
        assert "forearm" not in told["skip"]
        assert "numb" not in told["play_url"]


def test_an_unknown_place_is_not_found(as_ana):
    assert as_ana.get("/me/limits/elbow-pit/").status_code == 404
