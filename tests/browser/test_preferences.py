"""What somebody has asked of their browser is respected."""

import io

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from .places import ALL, BY_NAME, ROUTINE

RUNNING = "document.getAnimations().filter((a) => a.playState === 'running').length"


def test_nothing_moves_that_nobody_asked_to_move(open_page, member):
    signed_in, visitor = open_page(storage_state=member), open_page()
    for place in ALL:
        page = signed_in if place.member else visitor
        place.visit(page)
        for motion in ("no-preference", "reduce"):
            page.emulate_media(reduced_motion=motion)
            page.keyboard.press("Tab")
            assert page.evaluate(RUNNING) == 0, f"{place}, {motion}"


def test_with_reduced_motion_jumps_do_not_glide(open_page):
    page = open_page(reduced_motion="reduce")
    page.goto(ROUTINE)
    style = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(style) == "auto"


def middle_and_corner(dot: Locator) -> tuple[object, object]:
    dot.scroll_into_view_if_needed()
    picture = Image.open(io.BytesIO(dot.screenshot())).convert("L")
    width, height = picture.size
    return picture.getpixel((width // 2, height // 2)), picture.getpixel((0, 0))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_dots_are_told_apart_in_forced_colours(open_page, theme):
    page = open_page(forced_colors="active", color_scheme=theme, device_scale_factor=3)
    page.goto("/pressure/")
    full, ground = middle_and_corner(page.locator(".dot.full").first)
    empty, _ = middle_and_corner(page.locator(".dot:not(.full):not(.off)").first)
    assert abs(full - ground) > 120  # type: ignore[operator]
    assert abs(empty - ground) < 20  # type: ignore[operator]
    assert borders(page) == []


def borders(page: Page) -> list[str]:
    """Dots without a border that can be seen."""
    return page.locator(".dot").evaluate_all(  # type: ignore[no-any-return]
        "all => all.filter((e) => { const s = getComputedStyle(e);"
        " return s.borderTopStyle === 'none' || parseFloat(s.borderTopWidth) < 1; })"
        ".map((e) => e.className)"
    )


def test_a_chosen_number_is_told_apart_in_forced_colours(open_page):
    page = open_page(forced_colors="active")
    page.goto(f"{ROUTINE}check/")
    tile = page.locator(".tile", has=page.locator('[name="pain"][value="4"]'))
    before = tile.screenshot()
    page.locator('[name="pain"][value="4"]').check()
    page.locator("h1").click()
    assert tile.screenshot() != before


def test_on_paper_the_steps_stay_and_header_and_index_go(page):
    page.goto(ROUTINE)
    steps = page.locator(".step").count()
    page.emulate_media(media="print")
    for part in ("header.running-head", "footer.index", "nav", ".buttons", ".skip"):
        for found in page.locator(part).all():
            expect(found).to_be_hidden()
    assert page.locator(".step:visible").count() == steps > 3
    expect(page.get_by_text("Leave it today if")).to_be_visible()
    expect(page.get_by_text("No clinician has reviewed").first).to_be_visible()


def test_on_paper_what_is_folded_is_open(page):
    page.goto(ROUTINE)
    page.emulate_media(media="print")
    folded = page.locator("main details > :not(summary)").first
    assert folded.evaluate("e => e.getBoundingClientRect().height") > 0


@pytest.mark.parametrize("name", ["check answer emergency", "advice stop_today"])
def test_on_paper_words_on_a_plane_can_still_be_read(page, name):
    BY_NAME[name].visit(page)
    page.emulate_media(media="print")
    picture = Image.open(io.BytesIO(page.locator("h1").screenshot())).convert("L")
    dark, light = picture.getextrema()
    assert light - dark > 180  # type: ignore[operator]
