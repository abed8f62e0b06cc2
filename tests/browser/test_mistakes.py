"""A form with a mistake says what is wrong, leads there, and forgets nothing."""

import re

import pytest
from playwright.sync_api import Page, expect

from .measures import focus
from .places import ROUTINE

FORMS = ("check", "feedback")
MISSING = {"check": ["red_flags", "cautions"], "feedback": ["symptoms"]}


def send(page: Page, form: str) -> None:
    page.goto(f"{ROUTINE}{form}/")
    page.locator("main button.main").click()
    expect(page.get_by_text("There is a problem")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["scripted", "plain"])
@pytest.mark.parametrize("form", FORMS)
def test_the_summary_has_the_focus_and_the_title_says_error(open_page, form, script):
    page = open_page(java_script_enabled=script)
    send(page, form)
    expect(page).to_have_title(re.compile("^Error: "))
    expect(page.locator(".alert")).to_be_focused()
    assert focus(page)["fault"] == ""


@pytest.mark.parametrize("form", FORMS)
def test_each_line_of_the_summary_leads_to_its_question(page, form):
    send(page, form)
    lines = page.locator(".alert a")
    assert lines.count() == len(MISSING[form])
    for number, name in enumerate(MISSING[form]):
        page.goto(page.url)
        send(page, form)
        lines.nth(number).press("Enter")
        field = page.locator(".question", has=page.locator(f'[name="{name}"]')).first
        expect(field.locator(".errorlist")).to_be_in_viewport()
        expect(field.locator(":focus")).to_have_count(1)


def test_the_check_keeps_what_was_chosen(page):
    page.goto(f"{ROUTINE}check/")
    for name, value in {"pain": "7", "flare": "yes", "red_flags": "none"}.items():
        page.locator(f'input[name="{name}"][value="{value}"]').check()
    page.locator("main button.main").click()
    expect(page).to_have_title(re.compile("^Error: "))
    for name, value in {"pain": "7", "flare": "yes", "red_flags": "none"}.items():
        expect(page.locator(f'input[name="{name}"][value="{value}"]')).to_be_checked()


def test_the_feedback_keeps_what_was_written(page):
    page.goto(f"{ROUTINE}feedback/")
    page.get_by_label("Anything to remember?").fill("Softer on the left.")
    page.locator('input[name="during"][value="painful"]').check()
    page.locator("main button.main").click()
    expect(page).to_have_title(re.compile("^Error: "))
    expect(page.get_by_label("Anything to remember?")).to_have_value(
        "Softer on the left."
    )
    expect(page.locator('input[name="during"][value="painful"]')).to_be_checked()


def first_caution(page):
    """Open the first group of cautions and take its first box."""
    group = page.locator("details:has(input[name='cautions'])").first
    group.locator("summary").click()
    return group.locator("input[name='cautions']").first


def test_a_ticked_caution_is_not_hidden_after_a_mistake(page):
    page.goto(f"{ROUTINE}check/")
    box = first_caution(page)
    box.check()
    value = box.get_attribute("value")
    page.locator("main button.main").click()
    again = page.locator(f'input[name="cautions"][value="{value}"]')
    expect(again).to_be_checked()
    expect(again).to_be_visible()


def test_signing_up_with_a_weak_password_keeps_the_e_mail(page):
    page.goto("/accounts/signup/")
    page.get_by_label("E-mail").fill("nina@example.org")
    page.locator("input[type=password]").fill("short")
    page.get_by_role("button", name="Make an account").click()
    expect(page).to_have_title(re.compile("^Error: "))
    expect(page.locator(".alert")).to_be_focused()
    expect(page.get_by_label("E-mail")).to_have_value("nina@example.org")
    page.locator(".alert a").first.press("Enter")
    expect(page.locator("input[type=password]")).to_be_focused()


def test_none_of_these_takes_the_other_ticks_away(page):
    page.goto(f"{ROUTINE}check/")
    box = first_caution(page)
    none = page.locator('input[name="cautions"][value="none"]')
    box.check()
    none.check()
    expect(box).not_to_be_checked()
    box.check()
    expect(none).not_to_be_checked()
