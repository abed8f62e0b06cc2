"""Everything can be hit with a shaking hand."""

import pytest

from .measures import heights, too_small
from .places import BY_NAME

LEAST = 44
FORMS = (
    "check",
    "partner check",
    "check with errors",
    "check answer go",
    "check answer not-today",
    "check answer emergency",
    "play without clearance",
    "play with clearance",
    "feedback",
    "feedback with errors",
    "advice carry_on",
    "advice ease_off",
    "routine list",
    "sign in",
    "sign up",
    "reset",
    "delete account",
    "consent",
    "save a routine",
    "change password",
)
# Where one thing is the thing to do.
MAIN = (
    "check",
    "check answer go",
    "play without clearance",
    "play with clearance",
    "feedback",
    "routine",
    "sign in",
    "sign up",
    "reset",
    "delete account",
    "save a routine",
)


@pytest.mark.parametrize("name", FORMS)
def test_nothing_to_click_is_under_44_px_high(visit, name):
    page = visit(BY_NAME[name])
    page.evaluate("document.querySelectorAll('details').forEach((e) => e.open = true)")
    found = too_small(page, LEAST)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", MAIN)
def test_main_buttons_are_at_least_76_px_high(visit, name):
    found = heights(visit(BY_NAME[name]), ".button.main, .slab")
    assert min(found) >= 76


def test_too_much_is_at_least_84_px_high_and_comes_before_stop_and_next(page):
    BY_NAME["play with clearance"].visit(page)
    page.get_by_role("link", name="Read all steps instead").click()
    assert min(heights(page, ".slab.on-amber")) >= 84
    first = page.locator(".slabs").first.locator(".slab")
    words = [text.strip().split("\n")[0] for text in first.all_inner_texts()]
    assert [word.split(":")[0].split(" and")[0] for word in words] == [
        "Too much",
        "Stop",
        "Next step",
    ]


@pytest.mark.parametrize("name", ["play with clearance", "play without clearance"])
def test_the_buttons_of_the_player_are_as_wide_as_the_phone(page, name):
    BY_NAME[name].visit(page)
    page.get_by_role("link", name="Read all steps instead").click()
    widths = page.locator(".list .slab").evaluate_all(
        "all => all.map((e) => e.offsetWidth)"
    )
    assert set(widths) == {360}
