"""Settings of a device hold on its next pages, and a member's come along to it."""

from playwright.sync_api import expect

from . import people
from .people import Person
from .places import ROUTINE

SETTER = Person("sia@example.org", "green hills at dawn")
GROUND = "getComputedStyle(document.documentElement).backgroundColor"
BLACK_AND_WHITE = "oklch(1 0 0)"


def choose(page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f'input[name="{name}"][value="{value}"]').check()
    page.get_by_role("button", name="Keep these settings").click()


def size(page) -> float:
    return page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")


def test_a_visitor_sets_text_contrast_and_number_for_the_device(page):
    page.goto(ROUTINE)
    before, ground = size(page), page.evaluate(GROUND)
    page.goto("/settings/")
    choose(page, text="150", contrast="more", country="112")
    expect(page.get_by_text("Kept on this device.")).to_be_visible()
    page.goto(ROUTINE)
    assert size(page) == before * 1.5
    assert page.evaluate(GROUND) == BLACK_AND_WHITE != ground
    numbers = page.locator("footer a[href^='tel:']").all_inner_texts()
    assert numbers == ["112", "999", "911"]


def test_the_contrast_of_the_device_is_followed_without_a_setting(open_page):
    page = open_page(contrast="more")
    page.goto(ROUTINE)
    assert page.evaluate(GROUND) == BLACK_AND_WHITE


def test_what_a_member_set_comes_to_another_device(open_page):
    here, there = open_page(), open_page()
    people.sign_up(here, SETTER)
    here.goto("/me/settings/")
    choose(here, text="120", voice="on")
    expect(here.get_by_text("Your settings are kept.")).to_be_visible()
    there.goto("/accounts/login/")
    there.get_by_label("E-mail").fill(SETTER.email)
    there.locator("input[type=password]").fill(SETTER.password)
    there.get_by_role("button", name="Sign in", exact=True).click()
    expect(there.locator("html[data-text='120']")).to_be_attached()
    player = there.evaluate("JSON.parse(localStorage.getItem('ease-off-player'))")
    assert player["voice"] is True
