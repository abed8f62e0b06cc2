"""The list of routines and its filters."""

import pytest
from django.test import Client
from django.utils import timezone

from guidance.models import Step

from .catalogue import CATALOGUE
from .page import Page

pytestmark = pytest.mark.django_db
WALL, HIP = "sij-self-buttock-wall", "sij-partner-side-lying-hip"
FEATHER, STILL = "gen-self-feather-flare", "gen-partner-still-hands-flare"


def found(query: str = "") -> set[str]:
    """Slugs of the routines in the list itself, not of what is offered besides."""
    response = Client().get(f"/routines/?{query}")
    assert response.status_code == 200
    part = Page(response.content).one(id="found")
    links = [e["href"] for e in part.inside if e.tag == "a"]
    return {link.split("/")[2] for link in links if link.count("/") == 3}


def test_without_a_filter_all_are_there():
    assert found() == set(CATALOGUE)
    assert len(CATALOGUE) == 35


def listed(mode=None, most=99, condition=None, position=None, area=None) -> set[str]:
    """What the evidence lists for these choices."""
    return {
        slug
        for slug, (its_mode, minutes, conditions, positions, areas) in CATALOGUE.items()
        if mode in {None, its_mode}
        and minutes <= most
        and (condition is None or condition in conditions or conditions == "all nine")
        and (position is None or position in positions.split())
        and (area is None or area in areas.split())
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("mode=self", listed(mode="self")),
        ("mode=partner", listed(mode="partner")),
        ("condition=sacroiliac-joint-pain", listed(condition="SIJ")),
        ("condition=lupus", listed(condition="LUP")),
        ("area=buttock", listed(area="buttock")),
        ("area=scalp", listed(area="scalp")),
        ("area=sacrum&mode=self", listed(area="sacrum", mode="self")),
        ("minutes=5", set()),
        ("minutes=10", listed(most=10)),
        ("minutes=15", listed(most=15)),
        ("position=bed-side", listed(position="bed-side")),
        ("position=recline", listed(position="recline")),
        (
            "mode=self&condition=lupus&area=scalp&minutes=10&position=recline",
            {"gen-self-feather-flare", "gen-self-jaw-scalp"},
        ),
        ("mode=&condition=&area=&minutes=&position=&hands=", set(CATALOGUE)),
    ],
)
def test_filters_narrow_the_list(query, expected):
    assert found(query) == expected


def test_every_routine_asks_for_light_some_or_harder_work():
    hands = [found(f"hands={word}") for word in ("light", "some", "strong")]
    assert set.union(*hands) == set(CATALOGUE)
    assert sum(map(len, hands)) == len(CATALOGUE)
    assert {FEATHER, STILL} <= hands[0]


@pytest.mark.parametrize(
    "query",
    [
        "mode=nonsense",
        "condition=nonsense",
        "area=%00",
        "minutes=ten",
        "minutes=-1",
        "minutes=99999999999999999999",
        "position=%ff%fe",
        "hands=" + "x" * 3000,
        "mode=self&mode=partner",
        "surprise=1",
    ],
)
def test_an_unknown_value_is_no_error(query):
    assert Client().get(f"/routines/?{query}").status_code == 200


def test_what_was_chosen_stays_chosen(client):
    page = Page(client.get("/routines/?mode=partner&area=buttock").content)
    chosen = {option["value"] for option in page.having("selected")}
    assert {"partner", "buttock"} <= chosen


def test_where_nothing_fits_the_page_leads_on(client):
    page = Page(client.get("/routines/?mode=self&position=bed-side").content)
    assert found("mode=self&position=bed-side") == set()
    main = [e["href"] for e in page.one("main").inside if e.tag == "a"]
    assert "/routines/" in main
    assert "0 that fit" in page.text or "No routine fits" in page.text


def test_an_area_that_only_a_retired_step_worked_finds_nothing(client):
    steps = Step.objects.filter(routine__slug=WALL, area__slug="thigh-outer")
    assert WALL in found("area=thigh-outer")
    steps.update(retired_at=timezone.now())
    assert found("area=thigh-outer") == listed(area="thigh-outer") - {WALL}


def test_the_flare_routines_are_named_for_a_flare(client):
    flare = Page(client.get("/routines/").content).one(id="flare")
    links = [e["href"] for e in flare.inside if e.tag == "a"]
    assert set(links) == {f"/routines/{FEATHER}/", f"/routines/{STILL}/"}


def test_the_list_tells_time_people_and_pressure_of_each(client):
    text = Page(client.get("/routines/?position=bed-side").content).one(id="found").text
    assert "12 minutes" in text
    assert "With a partner" in text
    assert "moderate" in text
