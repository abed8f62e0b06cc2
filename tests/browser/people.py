"""What a member does to have something on their pages."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

ROUTINE = "sij-self-buttock-wall"
NOTE = "The wall was cold; my left hip felt loose afterwards."


@dataclass(frozen=True)
class Person:
    email: str
    password: str


MEMBER = Person("mia@example.org", "slow and soft hands")
LEAVER = Person("lea@example.org", "warm towel at noon")


def sign_up(page: Page, person: Person) -> None:
    page.goto("/accounts/signup/")
    page.get_by_label("E-mail").fill(person.email)
    page.locator("input[type=password]").fill(person.password)
    page.get_by_role("button", name="Make an account").click()
    expect(page).not_to_have_url("/accounts/signup/")


def save_a_routine(page: Page) -> None:
    page.goto(f"/routines/{ROUTINE}/")
    page.get_by_role("link", name="Save this routine").click()
    page.get_by_role("button", name="Save it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved routines")


def tell_what_lasts(page: Page) -> None:
    """A check with something lasting in it; asks for a consent that stands."""
    page.goto(f"/routines/{ROUTINE}/check/")
    for name, value in {"red_flags": "none", "pain": "2", "flare": "no"}.items():
        page.locator(f'input[name="{name}"][value="{value}"]').check()
    lasting = page.locator('input[name="cautions"][value="anticoag"]')
    page.locator("details.group").filter(has=lasting).locator("summary").click()
    lasting.check()
    page.get_by_role("button", name="See my routine").click()
    expect(page.get_by_text("We keep what lasts for 90 days.")).to_be_visible()


def keep_feedback(page: Page) -> None:
    """Comfortable, a little better, and yes to keeping it."""
    page.goto(f"/routines/{ROUTINE}/feedback/")
    for name, value in {
        "after": "3",
        "before": "5",
        "during": "comfortable",
        "symptoms": "none",
        "consent": "yes",
    }.items():
        page.locator(f'input[name="{name}"][value="{value}"]').check()
    page.get_by_label("Anything to remember?").fill(NOTE)
    page.get_by_role("button", name="See my advice").click()
    expect(page.get_by_text("We have kept this in your history.")).to_be_visible()
