"""Nothing runs off the side: narrow, wide, with large text, and zoomed in."""

import re

import pytest
from playwright.sync_api import Page

from .chromium import PHONE
from .measures import too_wide
from .places import ALL

SIZES = {
    "320 px": {"width": 320, "height": 640},
    "360 px": PHONE,
    "768 px": {"width": 768, "height": 1024},
    "1280 px": {"width": 1280, "height": 800},
    # A window of 1280 by 1024 at 400 %.
    "400 % zoom": {"width": 320, "height": 256},
}
LARGE_TEXT_SIZES = ("360 px", "768 px", "1280 px")


def sticking_out(page: Page, sizes: dict[str, dict[str, int]]) -> list[str]:
    found = []
    for name, size in sizes.items():
        page.set_viewport_size(size)
        found += [f"{name}: {fault}" for fault in too_wide(page)]
    return found


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((e) => e.open = true)")


@pytest.mark.parametrize("place", ALL, ids=str)
def test_no_page_scrolls_sideways(visit, place):
    page = visit(place)
    unfold(page)
    found = sticking_out(page, SIZES)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("place", ALL, ids=str)
def test_no_page_scrolls_sideways_with_text_of_200_percent(
    visit, large_text_browser, place
):
    page = visit(place, by=large_text_browser)
    unfold(page)
    assert (
        page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    )
    found = sticking_out(page, {name: SIZES[name] for name in LARGE_TEXT_SIZES})
    assert not found, "\n".join(found)


def test_every_page_of_the_sitemap_fits_a_small_phone(open_page):
    page = open_page(viewport=SIZES["320 px"])
    listed = page.request.get("/sitemap.xml").text()
    paths = re.findall(r"<loc>https?://[^/]+([^<]+)</loc>", listed)
    assert len(paths) > 20
    found = []
    for path in paths:
        page.goto(path)
        unfold(page)
        found += [f"{path}: {fault}" for fault in too_wide(page)]
    assert not found, "\n".join(found)
