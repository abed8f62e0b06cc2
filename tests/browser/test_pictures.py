"""Pictures in a real browser: still until asked, themed, and sound as files."""

import re

import pytest
from playwright.sync_api import Page, expect

from .chromium import DESK, PHONE
from .places import PARTNER, ROUTINE
from .playing import Practice

RUNNING = """() => document.getAnimations().filter(
  (a) => a.playState === "running" && a.effect.target.closest("svg.drawn")).length"""
BEAT = """() => document.getAnimations().find(
  (a) => a.effect.target.closest("#step-3 svg")).effect.getTiming().duration"""


def wait_until(page, true: str) -> None:
    """Ask again and again: waiting inside the page would need an eval."""
    for _ in range(60):
        if page.evaluate(true):
            return
        page.wait_for_timeout(100)
    raise AssertionError(true)


def ask_for_movement(page: Page) -> None:
    page.get_by_role("button", name="Show movement").click()
    page.locator("#step-3 svg.drawn").last.scroll_into_view_if_needed()


def test_pictures_move_when_asked_and_stop_again(open_page):
    page = open_page(reduced_motion="no-preference")
    page.goto(ROUTINE)
    assert page.evaluate(RUNNING) == 0
    ask_for_movement(page)
    wait_until(page, f"({RUNNING})() > 0")
    page.get_by_role("button", name="Stop the movement").click()
    wait_until(page, f"({RUNNING})() === 0")


def test_a_picture_moves_at_the_tempo_of_its_step(open_page):
    page = open_page(reduced_motion="no-preference")
    page.goto(ROUTINE)
    ask_for_movement(page)
    # "One circle every 2 seconds."
    assert page.evaluate(BEAT) == 2000


def test_a_picture_out_of_sight_pauses(open_page):
    page = open_page(reduced_motion="no-preference")
    page.goto(ROUTINE)
    ask_for_movement(page)
    wait_until(page, f"({RUNNING})() > 0")
    page.evaluate("scrollTo(0, 0)")
    wait_until(page, f"({RUNNING})() === 0")


def test_reduced_motion_offers_no_movement(open_page):
    page = open_page(reduced_motion="reduce")
    page.goto(ROUTINE)
    expect(page.get_by_role("button", name="Show movement")).to_have_count(0)
    page.evaluate("document.body.dataset.movement = 'on'")
    assert page.evaluate(RUNNING) == 0


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_step_shows_a_picture_within_its_plate(open_page, size):
    page = open_page(viewport=size)
    page.goto(PARTNER)
    plates = page.locator(".step svg.drawn")
    assert plates.count() == page.locator(".step").count() == 5
    for plate in plates.all():
        box = plate.bounding_box()
        assert box is not None
        assert 280 <= box["width"] <= size["width"]


def test_words_in_a_picture_stay_in_its_frame(open_page):
    page = open_page(viewport=PHONE)
    for path in (ROUTINE, PARTNER, "/routines/gen-partner-feet/"):
        page.goto(path)
        outside = page.locator("svg.drawn text").evaluate_all(
            """all => all.filter((text) => {
              const box = text.getBBox(), frame = text.ownerSVGElement.viewBox.baseVal;
              return box.x < 0 || box.y < 0 || box.x + box.width > frame.width
                || box.y + box.height > frame.height;
            }).map((text) => text.textContent)"""
        )
        assert outside == [], path


LETTERS = """all => Math.min(...all.map((text) =>
  parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))"""


def test_words_in_a_picture_are_17_pixels_high_on_the_smallest_phone(open_page):
    page = open_page(viewport={"width": 320, "height": 568})
    page.goto(PARTNER)
    assert page.locator("svg.drawn text").evaluate_all(LETTERS) >= 17


def test_in_a_practice_they_stand_beside_the_low_picture(page):
    Practice(page).begin()
    plate = page.locator(".plate:visible")
    words, drawn = plate.locator("figcaption"), plate.locator("svg")
    expect(words).to_contain_text(re.compile(r"\w+\. \w+"))
    size = words.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    assert size >= 17
    left, right = drawn.bounding_box(), words.bounding_box()
    assert left is not None
    assert right is not None
    assert left["x"] + left["width"] < right["x"]
    assert right["x"] + right["width"] <= 360


def test_the_gallery_loads_its_pictures_as_files(page):
    page.goto("/about/pictures/")
    first = page.locator(".gallery img").first
    first.scroll_into_view_if_needed()
    expect(first).to_have_js_property("complete", True)
    assert first.evaluate("e => e.naturalWidth") >= 400
    address = first.get_attribute("src")
    assert address is not None
    page.goto(address)
    skin = page.locator(".f-skin").first.evaluate("e => getComputedStyle(e).fill")
    assert skin not in {"none", "rgb(0, 0, 0)"}


def test_lines_are_seen_in_forced_colours(open_page):
    page = open_page(forced_colors="active", color_scheme="dark")
    page.goto(ROUTINE)
    line = page.locator("svg.drawn .f-edge").first
    ground = page.locator("svg.drawn").first
    assert line.evaluate("e => getComputedStyle(e).stroke") == "rgb(255, 255, 255)"
    colour = "e => getComputedStyle(e).backgroundColor"
    assert ground.evaluate(colour) == "rgb(0, 0, 0)"


COLOURS = """() => Object.fromEntries(
  ["f-skin", "f-shirt", "f-trousers", "f-area", "f-tip"].map((role) => {
    const drawn = document.querySelector(`.${role}`);
    const pen = new OffscreenCanvas(1, 1).getContext("2d");
    pen.fillStyle = drawn ? getComputedStyle(drawn).fill : "white";
    pen.fillRect(0, 0, 1, 1);
    return [role, [...pen.getImageData(0, 0, 1, 1).data]];
  }))"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_file_has_the_colours_of_the_page(open_page, theme):
    page = open_page(color_scheme=theme)
    page.goto("/routines/gen-self-thighs-20/")
    on_page = page.evaluate(COLOURS)
    page.goto("/about/pictures/")
    picture = page.get_by_alt_text("Kneading: front of the thigh").first
    page.goto(str(picture.get_attribute("src")))
    for role, colour in page.evaluate(COLOURS).items():
        apart = [abs(a - b) for a, b in zip(colour, on_page[role], strict=True)]
        assert max(apart) <= 3, (role, colour, on_page[role])
