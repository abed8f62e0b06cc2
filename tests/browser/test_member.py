"""A member: from signing up to leaving without a trace."""

import re

from playwright.sync_api import Page, expect

from . import people
from .people import LEAVER, NOTE


def see_it_in_the_history(page: Page) -> None:
    page.get_by_role("link", name="See your history").click()
    rows = page.locator("tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(re.compile("5.*3.*Comfortable.*Carry on", re.DOTALL))
    rows.get_by_role("link").click()
    expect(page.locator("main")).to_contain_text(NOTE)


def see_the_saved_routine(page: Page) -> None:
    page.goto("/me/")
    routine = page.get_by_role(
        "link", name="Buttock and hip ease at the wall", exact=True
    )
    expect(routine).to_be_visible()


def delete_the_account(page: Page) -> None:
    page.get_by_role("link", name="Delete practices, or your account").click()
    page.get_by_label("Yes, delete my account").check()
    page.get_by_role("button", name="Delete my account").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your account is deleted")


def test_a_member_keeps_a_routine_and_feedback_and_leaves_nothing_behind(page, site):
    before = site.counts()
    people.sign_up(page, LEAVER)
    people.save_a_routine(page)
    people.keep_feedback(page)
    see_it_in_the_history(page)
    see_the_saved_routine(page)
    assert LEAVER.email in site.everything_stored()
    delete_the_account(page)
    assert site.counts() == before
    assert LEAVER.email not in site.everything_stored()
    left = {cookie["name"] for cookie in page.context.cookies()}
    assert not left & {"sessionid", "member"}


def test_without_a_yes_the_advice_is_the_same_and_nothing_is_kept(page, site):
    people.sign_up(page, people.Person("noa@example.org", "softly by the window"))
    page.goto(f"/routines/{people.ROUTINE}/feedback/")
    page.locator('input[name="during"][value="painful"]').check()
    page.locator('input[name="symptoms"][value="none"]').check()
    page.get_by_label("Anything to remember?").fill("Nobody keeps this sentence.")
    page.get_by_role("button", name="See my advice").click()
    expect(page.get_by_text("We have not kept this")).to_be_visible()
    assert "Nobody keeps this sentence." not in site.everything_stored()


def test_what_lasts_is_offered_again_and_confirmed_in_one_tap(open_page, member):
    page = open_page(storage_state=member)
    page.goto(f"/routines/{people.ROUTINE}/check/")
    offer = page.get_by_role("group", name="You told us before. Is it still so?")
    expect(offer).to_contain_text("I take a blood thinner")
    offer.get_by_label("Yes, all of it").check()
    rest = {"red_flags": "none", "cautions": "none", "pain": "2", "flare": "no"}
    for name, value in rest.items():
        page.locator(f'input[name="{name}"][value="{value}"]').check()
    page.get_by_role("button", name="See my routine").click()
    expect(page.locator("[data-clearance=ask-first]")).to_contain_text("Blood thinners")
