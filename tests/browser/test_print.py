"""Pages as they come out of a printer: few sides, all of the safety, no step cut in two."""

import unicodedata
from io import BytesIO

import pytest
from playwright.sync_api import Locator, Page
from pypdf import PdfReader

#: A routine and the most sides of A4 that it takes: short, usual, and the longest one.
SIDES = {
    "/routines/gen-self-feather-flare/": 2,
    "/routines/gen-partner-still-hands-flare/": 2,
    "/routines/sij-self-buttock-wall/": 2,
    "/routines/fm-self-gentle-round/": 2,
    "/routines/gen-partner-neck-shoulder-30/": 3,
}
ROUTINE = "/routines/gen-partner-neck-shoulder-30/"
#: What only a screen has use for.
SCREEN_ONLY = ("Index", "Sign in", "Start with the check", "Say how it was", "Search")


def plain(text: str) -> str:
    """Letters alone: paper breaks lines where it likes, and joins f and i."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def sides(page: Page, path: str) -> list[str]:
    """The letters of every printed side."""
    page.goto(path)
    paper = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [plain(side.extract_text()) for side in paper.pages]


def texts(within: Page | Locator, selector: str) -> list[str]:
    return [plain(text) for text in within.locator(selector).all_inner_texts()]


def whole_on_one_side(words: list[str], printed: list[str]) -> bool:
    return any(all(each in side for each in words) for side in printed)


@pytest.mark.parametrize("path", SIDES)
def test_a_routine_takes_few_sides_and_the_first_holds_its_safety(page, path):
    printed = sides(page, path)
    assert len(printed) <= SIDES[path]
    for words in SCREEN_ONLY:
        assert not any(plain(words) in side for side in printed), words
    signs = texts(page, "#leave-it > .flow > ul > li, #leave-it .notice :is(h3, li)")
    assert len(signs) >= 10
    for sign in signs:
        assert sign in printed[0], sign
    assert plain("No clinician has reviewed this page yet.") in printed[-1]


def test_no_step_is_cut_in_two(page):
    printed = sides(page, ROUTINE)
    steps = page.locator(".step").all()
    assert len(steps) == 9
    for step in steps:
        words = texts(step, ".speech li, .facts > :not(.no-print) dd")
        assert len(words) >= 5
        assert whole_on_one_side(words, printed), words


def test_what_to_do_and_when_not_to_is_printed_in_11_points_and_black(page):
    page.goto(ROUTINE)
    page.emulate_media(media="print")
    found = page.evaluate(
        """() => [...document.querySelectorAll(
          "#leave-it li, #set-up li, .step .speech li, .rule-of-all, #after li")]
          .map((e) => getComputedStyle(e))
          .map((style) => [parseFloat(style.fontSize) * 72 / 96, style.color])"""
    )
    assert len(found) > 50
    assert min(points for points, _ in found) >= 10.99
    assert {colour for _, colour in found} == {"rgb(0, 0, 0)"}


def test_a_condition_and_the_check_print_without_waste(page):
    assert len(sides(page, "/conditions/fibromyalgia/")) <= 10
    check = sides(page, "/routines/sij-self-buttock-wall/check/")
    assert len(check) <= 8
    assert min(len(side) for side in check) > 400


def test_no_row_of_a_table_is_cut_in_two(page):
    printed = sides(page, "/programmes/neck-partner-12-weeks/")
    rows = page.locator("table.plan tbody tr").all()
    assert len(rows) == 4
    for row in rows:
        words = texts(row, "th, li")
        assert words
        assert whole_on_one_side(words, printed), words
