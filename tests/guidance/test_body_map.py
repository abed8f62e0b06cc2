"""The body is a map: links to all areas, and drawings that explain a list."""

import re

import brotli
import pytest
from django.test import Client

from .public import AREAS, CONDITIONS

pytestmark = pytest.mark.django_db

CHART = re.compile(r'<figure class="chart.*?</figure>', re.DOTALL)
LINK = re.compile(r'<a href="/areas/([a-z-]+)/" aria-label="(\d), ([^"]+)">')


def text(path: str) -> str:
    return Client().get(path).content.decode()


@pytest.fixture
def areas() -> str:
    return text("/areas/")


def test_every_area_is_a_link_in_a_drawing_and_in_the_list(areas) -> None:
    drawn = [slug for slug, _, _ in LINK.findall(areas)]
    assert sorted(drawn) == sorted(AREAS)
    beside = CHART.sub("", areas)
    assert [slug for slug in AREAS if f'href="/areas/{slug}/"' not in beside] == []


def test_a_link_of_the_drawing_has_the_number_and_the_name_of_its_row(areas) -> None:
    section = areas.split('id="buttock-and-hip"')[1].split("</section>")[0]
    assert {(n, name) for _, n, name in LINK.findall(section)} == {
        ("1", "flat bone at the base of the spine"),
        ("2", "upper outer buttock"),
        ("3", "side of the hip"),
    }
    rows = re.findall(r'<a href="/areas/([a-z-]+)/">', section)
    assert rows == ["sacrum", "buttock", "outer-hip"]


def test_the_regions_are_reached_from_the_head_of_the_page(areas) -> None:
    regions = re.findall(r'<a href="/areas/#([a-z-]+)">', areas)
    assert regions == [
        "head-and-jaw",
        "neck-and-shoulders",
        "shoulder-blades",
        "lower-back",
        "buttock-and-hip",
        "hands-and-forearms",
        "thighs",
        "calves-and-feet",
    ]
    assert [slug for slug in regions if f'id="{slug}"' not in areas] == []


def test_places_to_keep_off_are_hatched_and_named_in_words(areas) -> None:
    keep_off = areas.split('id="keep-off"')[1]
    assert "Hatched: keep off" in keep_off
    assert keep_off.count('class="chart__hatch"') == 22, "one is on front and back"
    for name in ("Throat and front of the neck", "Bony line of the spine", "Belly"):
        assert f"<li>{name}" in keep_off


@pytest.mark.parametrize("path", ["/areas/", "/areas/jaw/", "/", "/conditions/lupus/"])
def test_a_map_needs_no_style_and_no_id(path) -> None:
    for chart in CHART.findall(text(path)):
        assert not re.search(r' (style|id|onclick)="', chart)


@pytest.mark.parametrize("slug", CONDITIONS)
def test_the_map_of_a_condition_is_light_and_says_what_it_shows(slug) -> None:
    page = text(f"/conditions/{slug}/")
    (chart,) = CHART.findall(page)
    for key in ("Feather.", "Gentle.", "Moderate.", "Hatched: keep off."):
        assert key in chart
    with_it, without = (
        len(brotli.compress(content.encode(), quality=5))
        for content in (page, page.replace(chart, ""))
    )
    assert with_it - without <= 2500


def test_the_check_and_the_feedback_show_the_places_of_their_choices() -> None:
    for page in ("check", "feedback"):
        shown = text(f"/routines/sij-self-buttock-wall/{page}/")
        (chart,) = CHART.findall(shown)
        names = re.findall(r"<li>([^<]+)</li>", chart)
        assert names == [
            "Lower back beside the spine",
            "Flat bone at the base of the spine",
            "Upper outer buttock",
            "Side of the hip",
            "Outer thigh",
        ]
        assert re.findall(r'class="chart__n"[^>]*>(\d)<', chart) == list("12345")


def test_an_area_says_where_it_is_on_both_figures() -> None:
    (chart,) = CHART.findall(text("/areas/calf/"))
    assert chart.count('class="chart__body"') == 2
    assert chart.count('class="chart__place"') == 1
