"""The content security policy allows no inline style or script: there is none."""

import re

import pytest
from django.urls import get_resolver

from tests.people import make_user, signed_in, visitor

from .test_passwords import ask_for_mail, path_in

INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)", re.IGNORECASE
)
FOREIGN = re.compile(r"(?:src|href)=\"(?:https?:)?//(?!localhost)")

VISITOR = (
    "/accounts/login/",
    "/accounts/signup/",
    "/accounts/inactive/",
    "/accounts/confirm-email/",
    "/accounts/confirm-email/no-such-key/",
    "/accounts/password/reset/",
    "/accounts/password/reset/done/",
    "/accounts/password/reset/key/done/",
    "/accounts/password/reset/key/1-no-such-key/",
    "/accounts/deleted/",
)
MEMBER = (
    "/accounts/logout/",
    "/accounts/email/",
    "/accounts/reauthenticate/",
    "/accounts/password/change/",
    "/accounts/sessions/",
)
# Pages for codes, which this site does not send: they lead on to another page.
LEAD_ON = ("/accounts/login/code/confirm/",)


def assert_clean(page) -> None:
    assert page.status_code == 200
    assert page.text.count("<h1") == 1
    assert not INLINE.search(page.text)
    assert not FOREIGN.search(page.text)
    assert "Emergency" in page.text or "emergency" in page.text


@pytest.mark.parametrize("address", VISITOR)
def test_a_visitor_meets_none(db, address):
    assert_clean(visitor().get(address))


@pytest.mark.parametrize("address", MEMBER)
def test_a_member_meets_none(as_ana, address):
    assert_clean(as_ana.get(address))


def test_choosing_a_first_password_has_none(db):
    user = make_user("dan@example.org")
    user.set_unusable_password()
    user.save()
    assert_clean(signed_in(user).get("/accounts/password/set/"))


def test_the_links_in_mails_lead_to_none(as_ana, mailoutbox):
    assert_clean(visitor().get(path_in(ask_for_mail(mailoutbox)), follow=True))
    as_ana.post("/accounts/email/", {"action_add": "", "email": "new@example.org"})
    assert_clean(as_ana.get(path_in(mailoutbox[-1].body)))


@pytest.mark.parametrize("address", LEAD_ON)
def test_pages_for_codes_lead_on(db, address):
    assert visitor().get(address).status_code == 302


def test_every_page_under_accounts_is_tried_here():
    tried = {*VISITOR, *MEMBER, *LEAD_ON, "/accounts/password/set/"}
    found = {
        f"/{prefix}{route}"
        for prefix, route in _routes(get_resolver())
        if f"{prefix}{route}".startswith("accounts/")
    }
    plain = {address for address in found if "<" not in address and "(" not in address}
    assert plain == {address for address in tried if "no-such-key" not in address}
    assert len(found - plain) == 2  # the two links that come by mail


def _routes(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        route = str(pattern.pattern).lstrip("^").rstrip("$")
        if hasattr(pattern, "url_patterns"):
            yield from _routes(pattern, prefix + route)
        else:
            yield "", prefix + route
