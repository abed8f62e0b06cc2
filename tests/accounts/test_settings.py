import json

import pytest

from accounts.models import Preferences
from guidance.models import Ability
from tests.guidance.page import Page
from tests.people import make_consent

from .test_history import words

SELF = "/routines/sij-self-buttock-wall/check/"
CHOSEN = {
    "text": "150",
    "contrast": "more",
    "spacing": "more",
    "few": "on",
    "voice": "on",
}


@pytest.fixture
def willing_ana(ana, as_ana):
    make_consent(ana)
    return as_ana


def ticked(page, name) -> set[str]:
    boxes = Page(page.text).all("input", name=name)
    return {box["value"] for box in boxes if "checked" in box.attrs}


def test_settings_are_kept_and_handed_to_the_device(as_ana, ana):
    page = as_ana.post("/me/settings/", CHOSEN | {"country": "112"}, follow=True)
    assert "Your settings are kept." in page.text
    row = Preferences.objects.get(user=ana)
    assert (row.text, row.contrast, row.country) == ("150", "more", "112")
    for path in ("/me/settings/", "/me/"):
        block = Page(as_ana.get(path).text).one("script", id="my-settings")
        assert json.loads(block.text) == CHOSEN | {"country": "112"}


def test_who_set_nothing_brings_nothing_to_the_device(as_ana):
    assert "my-settings" not in as_ana.get("/me/").text


def test_a_second_time_changes_the_same_row(as_ana, ana):
    as_ana.post("/me/settings/", CHOSEN)
    as_ana.post("/me/settings/", {"text": ""})
    row = Preferences.objects.get(user=ana)
    assert (row.text, row.contrast) == ("", "")


@pytest.mark.parametrize(
    "wrong", [{"text": "9000"}, {"country": "000"}, {"positions": "flying"}]
)
def test_an_odd_value_is_refused(willing_ana, wrong):
    page = willing_ana.post("/me/settings/", wrong)
    assert page.status_code == 422
    assert "There is a problem" in page.text
    assert Preferences.objects.count() == 0


def test_what_is_about_health_waits_for_a_yes(as_ana):
    page = as_ana.get("/me/settings/")
    assert "say yes to keeping them" in page.text
    as_ana.post("/me/settings/", {"hands": "weak-grip", "reminders": "on"})
    assert Ability.objects.count() == 0
    assert not Preferences.objects.get().reminders


def test_hands_and_positions_come_filled_in_to_the_check(willing_ana):
    chosen = {"hands": ["sore-thumbs"], "positions": ["floor"]}
    position = Page(willing_ana.get(SELF).text).all("input", name="positions")[0]
    chosen["positions"] = [position["value"]]
    willing_ana.post("/me/settings/", chosen)
    page = willing_ana.get(SELF)
    assert ticked(page, "hands") == {"sore-thumbs"}
    assert ticked(page, "positions") == {position["value"]}
    assert ticked(page, "red_flags") == ticked(page, "cautions") == set()


def test_nobody_elses_check_is_filled_in(willing_ana, client):
    willing_ana.post("/me/settings/", {"hands": ["sore-thumbs"]})
    assert ticked(client.get(SELF), "hands") == set()


def test_nothing_chosen_keeps_nothing_of_hands(willing_ana):
    willing_ana.post("/me/settings/", {"hands": ["sore-thumbs"]})
    willing_ana.post("/me/settings/", {})
    assert Ability.objects.count() == 0


def test_visitors_have_a_page_that_sends_nothing(client, db):
    page = client.get("/settings/")
    assert "They stay on it, and we never see them." in words(page)
    form = Page(page.text).one("form", data_settings="")
    assert "hidden" in form.attrs
    assert "needs JavaScript" in page.text
