"""A visitor on a phone, from the first page to advice."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .hands import Hand, Keyboard, Pointer, answer
from .measures import focus, words_shown
from .places import HEALTHY_DAY, ROUTINE

IT_HURT = {
    "before": "5",
    "after": "6",
    "during": "painful",
    "eased": "yes",
    "symptoms": "none",
}
MOST_CLICKS = 8
# Five words a second: brisk already. Who is slower takes more than the minute that
# the page promises.
MOST_WORDS = 300


def pressure(page: Page, step: str) -> int:
    told = page.locator(f"{step} .dots .hidden-words").first.inner_text()
    return int(re.search(r"pressure (\d) of 5", told)[1])  # type: ignore[index]


def most_pressure(page: Page) -> int:
    told = page.locator(".screen .dots .hidden-words").all_text_contents()
    return max(int(words.split("pressure ")[1][0]) for words in told)


def find_the_routine(page: Page, hand: Hand) -> None:
    page.goto("/")
    hand.follow("Sacroiliac joint pain")
    hand.follow("When not to massage")
    when_not = page.locator("#when-not")
    expect(when_not).to_be_in_viewport()
    expect(when_not).to_contain_text("Call 999, 112 or 911 now if any of this is new")
    hand.follow("Buttock and hip ease at the wall")
    hand.follow("Start with the check")


def do_the_check(page: Page, hand: Hand) -> None:
    expect(page).to_have_title(re.compile("^Before you start"))
    hand.clicks = 0
    answer(page, hand, HEALTHY_DAY)
    hand.press("See my routine")
    assert hand.clicks <= MOST_CLICKS
    expect(page.locator('[data-clearance="go"]')).to_be_visible()


def go_to_a_step_above_feather(page: Page, hand: Hand) -> str:
    hand.follow("Start the routine")
    for key in page.locator(".screen").evaluate_all("all => all.map((e) => e.id)"):
        if pressure(page, f"#{key}") > 1:
            return f"#{key}"
        hand.follow("Next step")
    raise AssertionError("every step is at feather")


def say_too_much(page: Page, hand: Hand, step: str) -> None:
    before, most = pressure(page, step), most_pressure(page)
    number = page.locator(".screen").evaluate_all(
        "(all, id) => all.findIndex((e) => e.id === id) + 1", step[1:]
    )
    hand.press(f"Too much: step {number}")
    expect(page.locator(step)).to_contain_text("Ease off.")
    expect(page.locator(f"{step} h2")).to_be_in_viewport()
    assert most_pressure(page) == most - 1
    assert pressure(page, step) <= before
    assert focus(page)["id"] == step.removeprefix("#")


def go_through_the_list(page: Page, hand: Hand) -> None:
    say_too_much(page, hand, go_to_a_step_above_feather(page, hand))
    hand.follow("Stop")


def be_guided(page: Page, hand: Hand) -> None:
    """The same with a script: one step fills the screen."""
    hand.follow("Start the routine")
    hand.touch("Begin")
    while (before := pressure(page, ".screen.now")) == 1:
        hand.touch("Next step")
    hand.touch("Too much")
    assert pressure(page, ".ease") == before - 1
    assert focus(page)["id"] == "ease-title"
    hand.touch("Stop")
    hand.follow("Say how it was")


def say_that_it_hurt(page: Page, hand: Hand) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("How was it?")
    answer(page, hand, IT_HURT)
    hand.press("See my advice")


def is_told_to_ease_off_or_more(page: Page) -> None:
    level = page.locator("[data-advice-level]").get_attribute("data-advice-level")
    assert level in {"ease_off", "stop_today", "see_professional"}
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


WAYS: dict[str, tuple[Callable[[Page], Hand], bool]] = {
    "by touch": (Pointer, True),
    "by keyboard alone": (Keyboard, True),
    "without JavaScript": (Pointer, False),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_visitor_finds_a_routine_says_too_much_and_is_told_to_ease_off(
    open_page, way
):
    kind, script = WAYS[way]
    page = open_page(java_script_enabled=script)
    hand = kind(page)
    find_the_routine(page, hand)
    do_the_check(page, hand)
    (be_guided if script else go_through_the_list)(page, hand)
    say_that_it_hurt(page, hand)
    is_told_to_ease_off_or_more(page)


@pytest.mark.parametrize("form", ["check", "feedback"])
def test_the_questions_can_be_read_in_a_minute(page, form):
    page.goto(f"{ROUTINE}{form}/")
    assert words_shown(page, "form.questions") <= MOST_WORDS


def test_too_much_without_a_check_leads_to_the_questions(open_page):
    page = open_page(java_script_enabled=False)
    page.goto(f"{ROUTINE}play/")
    page.get_by_role("link", name="Too much").first.click()
    expect(page).to_have_url(re.compile(f"{ROUTINE}feedback/"))


def test_all_steps_are_at_feather_until_the_check_is_done(page):
    page.goto(f"{ROUTINE}play/")
    assert most_pressure(page) == 1
    expect(page.get_by_role("heading", name="Do the check first")).to_be_visible()


def test_too_much_again_and_again_ends_with_no_step_or_feather(open_page):
    page = open_page(java_script_enabled=False)
    page.goto(f"{ROUTINE}check/")
    do_the_check(page, Pointer(page))
    page.get_by_role("link", name="Start the routine").click()
    while page.get_by_role("button", name="Too much").count():
        before = (most_pressure(page), page.locator(".screen").count())
        with page.expect_navigation(wait_until="load"):
            page.get_by_role("button", name="Too much").first.click()
        if not page.locator(".screen").count():
            break
        after = (most_pressure(page), page.locator(".screen").count())
        assert after < before
    expect(page.get_by_text("No step is left for today.")).to_be_visible()
