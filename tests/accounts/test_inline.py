"""The content security policy allows no inline style or script: there is none."""

import re

import pytest
from django.urls import get_resolver

from accounts.unsubscribing import unsubscribe_link
from tests.people import make_user, signed_in, visitor

from .test_passwords import ask_for_mail, path_in

INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|javascript:"
    r"|<script(?![^>]*\s(?:src=|type=\"application/json\"))",
    re.IGNORECASE,
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
    "/accounts/2fa/",
    "/accounts/2fa/webauthn/",
)
# Pages for codes, which this site does not send: they lead on to another page.
LEAD_ON = ("/accounts/login/code/confirm/",)
# So do those of a step that this person is not in, and those that ask again who it is.
MEMBER_LEAD_ON = (
    "/accounts/2fa/totp/activate/",
    "/accounts/2fa/webauthn/add/",
    "/accounts/2fa/authenticate/",
    "/accounts/2fa/reauthenticate/",
    "/accounts/2fa/webauthn/login/",
    "/accounts/2fa/webauthn/reauthenticate/",
    "/accounts/2fa/recovery-codes/generate/",
)
# There is nothing to show before there is a second step.
NOT_YET = (
    "/accounts/2fa/recovery-codes/",
    "/accounts/2fa/recovery-codes/download/",
    "/accounts/2fa/totp/deactivate/",
)


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


@pytest.mark.parametrize("address", MEMBER_LEAD_ON)
def test_pages_of_another_step_lead_on(as_ana, address):
    assert as_ana.get(address).status_code == 302


@pytest.mark.parametrize("address", NOT_YET)
def test_what_is_not_there_yet_is_not_found(as_ana, address):
    assert as_ana.get(address).status_code == 404


def test_choosing_a_first_password_has_none(db):
    user = make_user("dan@example.org")
    user.set_unusable_password()
    user.save()
    assert_clean(signed_in(user).get("/accounts/password/set/"))


def test_the_way_out_of_reminders_has_none(ana):
    way_out = path_in(unsubscribe_link(ana))
    for answer in (visitor().get(way_out), visitor().post(way_out)):
        assert_clean(answer)


def test_the_links_in_mails_lead_to_none(as_ana, mailoutbox):
    assert_clean(visitor().get(path_in(ask_for_mail(mailoutbox)), follow=True))
    as_ana.post("/accounts/email/", {"action_add": "", "email": "new@example.org"})
    assert_clean(as_ana.get(path_in(mailoutbox[-1].body)))


@pytest.mark.parametrize("address", LEAD_ON)
def test_pages_for_codes_lead_on(db, address):
    assert visitor().get(address).status_code == 302


def test_every_page_under_accounts_is_tried_here():
    tried = {*VISITOR, *MEMBER, *LEAD_ON, *MEMBER_LEAD_ON, *NOT_YET}
    tried.add("/accounts/password/set/")
    found = {
        f"/{prefix}{route}"
        for prefix, route in _routes(get_resolver())
        if f"{prefix}{route}".startswith("accounts/")
    }
    plain = {address for address in found if "<" not in address and "(" not in address}
    assert plain == {address for address in tried if "no-such-key" not in address}
    # Three links that come by mail, and two pages of one passkey, which its tests visit.
    assert len(found - plain) == 5


def _routes(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        route = str(pattern.pattern).lstrip("^").rstrip("$")
        if hasattr(pattern, "url_patterns"):
            yield from _routes(pattern, prefix + route)
        else:
            yield "", prefix + route
