"""An emergency sign leads to numbers to call, and to nothing else."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .measures import heights
from .places import BY_NAME, ROUTINE

PAGES = ("check answer emergency", "advice emergency emergency")
NUMBERS = ["tel:999", "tel:112", "tel:911"]


def tick(page: Page, name: str, value: str) -> None:
    box = page.locator(f'input[name="{name}"][value="{value}"]')
    page.locator("details", has=box).locator("summary").click()
    box.check()


@pytest.mark.parametrize(
    ("form", "name", "sign"),
    [("check", "red_flags", "rf-ces-saddle"), ("feedback", "symptoms", "s-saddle")],
)
def test_one_tick_is_enough_whatever_else_is_left_blank(page, form, name, sign):
    page.goto(f"{ROUTINE}{form}/")
    tick(page, name, sign)
    with page.expect_response(lambda answer: answer.request.method == "POST") as sent:
        page.locator("button.main").click()
    assert sent.value.status == 200
    expect(page.get_by_role("heading", level=1)).to_have_text("Call now")


@pytest.mark.parametrize("place", PAGES)
def test_three_numbers_stand_there_each_at_least_84_px_high(page, place):
    BY_NAME[place].visit(page)
    found = page.locator('a[href^="tel:"]')
    assert (
        found.evaluate_all("all => all.map((e) => e.getAttribute('href'))") == NUMBERS
    )
    assert min(heights(page, 'a[href^="tel:"]')) >= 84


@pytest.mark.parametrize("place", PAGES)
def test_nothing_else_is_on_the_page_but_a_way_back(page, place):
    BY_NAME[place].visit(page)
    for part in ("header", "nav", "footer", "form", "button", "img"):
        assert page.locator(part).count() == 0, part
    # Text size, and the number of one's own country first: the settings of this device.
    scripts = page.locator("script").evaluate_all("all => all.map((e) => e.src)")
    assert [Path(src).name.split(".")[0] for src in scripts] == ["early"]
    links = page.locator("a").evaluate_all("all => all.map((e) => e.innerText)")
    assert links[3:] == ["I ticked this by mistake"]


@pytest.mark.parametrize("place", PAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_whole_page_is_red_and_the_first_number_is_in_sight(
    open_page, place, theme
):
    page = open_page(color_scheme=theme)
    BY_NAME[place].visit(page)
    expect(page.locator('a[href="tel:999"]')).to_be_in_viewport(ratio=1)
    red, green, blue = ground(page)
    assert red > 90
    assert max(green, blue) < 40


def ground(page: Page) -> list[int]:
    """The painted colour of the page in sRGB, wherever it is set."""
    return page.evaluate(  # type: ignore[no-any-return]
        """() => {
          const brush = document.createElement("canvas").getContext("2d");
          brush.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
          brush.fillRect(0, 0, 1, 1);
          return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
        }"""
    )


def test_a_wrong_tap_leads_back_to_the_check(page):
    BY_NAME[PAGES[0]].visit(page)
    page.get_by_role("link", name="I ticked this by mistake").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Before you start")
