"""What makes the site an app, and what a phone may keep of it."""

import json

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.utils import timezone

from guidance.models import Routine
from tests.people import visitor

CHECKS = ["ask-first", "not-today", "book", "same-day", "emergency"]
LEVELS = {
    "carry_on": ("carry_on", None),
    "ease_off": ("ease_off", None),
    "stop_today": ("stop_today", None),
    "book": ("see_professional", "book"),
    "same-day": ("see_professional", "same-day"),
    "emergency": ("emergency", "emergency"),
}


@pytest.fixture
def listed(db):
    return visitor().get("/offline/packs.json").json()


def test_the_app_can_be_installed(db):
    page = visitor().get("/manifest.webmanifest")
    told = json.loads(page.content)
    assert page["Content-Type"] == "application/manifest+json"
    assert told["start_url"] == "/"
    assert {icon["sizes"] for icon in told["icons"]} == {"192x192", "512x512"}


def test_the_worker_imports_what_is_served(db):
    page = visitor().get("/sw.js")
    assert page["Content-Type"].startswith("text/javascript")
    assert page["Cache-Control"] == "no-cache"
    for line in page.text.split():
        assert line.startswith("importScripts(")
        path = json.loads(line.removeprefix("importScripts(").removesuffix(");"))
        assert finders.find(path.removeprefix("/static/")), path


def test_every_address_that_is_kept_is_public_and_there(listed):
    pages = {page for pack in listed["routines"].values() for page in pack["pages"]}
    assert not any(p.startswith(("/me/", "/accounts/")) for p in listed["shared"])
    for path in [*listed["shared"], *sorted(pages)[:12]]:
        if path.startswith("/static/"):
            assert finders.find(path.removeprefix("/static/")), path
        else:
            assert visitor().get(path).status_code == 200, path


def test_every_routine_has_a_gentle_way(listed):
    """At feather, with bare hands, in five minutes at most."""
    assert len(listed["routines"]) == Routine.objects.published().count()
    for slug, pack in listed["routines"].items():
        gentle = pack["ways"]["gentle"]
        assert gentle["ceiling"] == 1, slug
        assert int(gentle["query"]["minutes"]) <= 5
        assert gentle["query"]["tools"] == gentle["query"]["heat"] == "no"


def test_each_way_leads_to_a_practice(listed):
    today = timezone.now().date().isoformat()
    for pack in list(listed["routines"].values())[:8]:
        for way in pack["ways"].values():
            page = visitor().get(pack["play"], {"on": today, **way["query"]})
            assert "Do the check first" not in page.text
            for area in way["areas"]:
                assert f"<!--[{area}]-->" in page.text


def test_a_routine_that_is_withdrawn_is_listed_no_more(listed):
    call_command("withdraw", "gen-self-hands", reason="We are checking a step.")
    now = visitor().get("/offline/packs.json").json()
    assert "gen-self-hands" in listed["routines"]
    assert "gen-self-hands" not in now["routines"]
    assert now["version"] != listed["version"]


@pytest.mark.parametrize("slug", CHECKS)
def test_a_check_has_its_card(db, slug):
    page = visitor().get(f"/offline/check/{slug}/")
    assert f'data-clearance="{slug}"' in page.text
    assert "999" in page.text


@pytest.mark.parametrize(("slug", "marks"), LEVELS.items())
def test_an_advice_has_its_card(db, slug, marks):
    page = visitor().get(f"/offline/advice/{slug}/")
    level, urgency = marks
    assert f'data-advice-level="{level}"' in page.text
    assert ("data-urgency" in page.text) == (urgency is not None)
    if urgency:
        assert f'data-urgency="{urgency}"' in page.text


@pytest.mark.parametrize("path", ["check/go", "check/odd", "advice/fine"])
def test_no_other_cards(db, path):
    assert visitor().get(f"/offline/{path}/").status_code == 404
