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


def sticking_out(page: Page, sizes: dict[str, dict[str, int]]) -> dict[str, list[str]]:
    found = {}
    for name, size in sizes.items():
        page.set_viewport_size(size)
        found[name] = too_wide(page)
    return {name: faults for name, faults in found.items() if faults}


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((e) => e.open = true)")


@pytest.mark.parametrize("place", ALL, ids=str)
def test_no_page_scrolls_sideways(open_page, place, request):
    cookies = request.getfixturevalue("member") if place.member else None
    page = open_page(storage_state=cookies)
    place.visit(page)
    unfold(page)
    assert sticking_out(page, SIZES) == {}


@pytest.mark.parametrize("place", ALL, ids=str)
def test_no_page_scrolls_sideways_with_text_of_200_percent(
    open_page, large_text_browser, place, request
):
    cookies = request.getfixturevalue("member") if place.member else None
    page = open_page(by=large_text_browser, storage_state=cookies)
    place.visit(page)
    unfold(page)
    sizes = {name: SIZES[name] for name in ("360 px", "768 px", "1280 px")}
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 32
    assert sticking_out(page, sizes) == {}


def test_every_page_of_the_sitemap_fits_a_small_phone(open_page):
    page = open_page(viewport=SIZES["320 px"])
    listed = page.request.get("/sitemap.xml").text()
    paths = re.findall(r"<loc>https?://[^/]+([^<]+)</loc>", listed)
    assert len(paths) > 20
    faults = {}
    for path in paths:
        page.goto(path)
        unfold(page)
        if found := too_wide(page):
            faults[path] = found
    assert faults == {}
