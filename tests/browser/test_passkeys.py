"""A passkey is added and signs in again; the authenticator is Chromium's own."""

import pytest
from playwright.sync_api import expect

from . import people
from .people import Person

KEEPER = Person("kim@example.org", "long grass and rain")


@pytest.fixture
def page(browser, site):
    """At localhost: browsers give no passkey to an address of numbers."""
    context = browser.new_context(base_url=f"http://localhost:{site.port}")
    opened = context.new_page()
    cdp = context.new_cdp_session(opened)
    cdp.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    cdp.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    yield opened
    context.close()


def test_a_passkey_is_added_and_then_signs_in(page):
    people.sign_up(page, KEEPER)
    page.goto("/accounts/2fa/webauthn/add/")
    page.locator("input[type=password]").fill(KEEPER.password)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("Your passkey is added.")).to_be_visible()
    page.context.clear_cookies()
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your page")
    cookies = {cookie["name"] for cookie in page.context.cookies()}
    assert {"sessionid", "member"} <= cookies


def test_where_no_passkey_is_there_the_page_says_to_use_another_way(page):
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    words = "That did not work. Try again, or use another way."
    expect(page.get_by_text(words)).to_be_visible(timeout=15_000)
