import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)

from tests.people import PASSWORD, just_signed_in, visitor


def code_of(secret: str) -> str:
    counter = next(iter(yield_hotp_counters_from_time()))
    return format_hotp_value(hotp_value(secret, counter))


@pytest.fixture
def asked_ana(ana):
    """Ana, who was asked once more who she is a moment ago."""
    client = just_signed_in(ana)
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return client


def make_passkey(user):
    return Authenticator.objects.create(
        user=user, type="webauthn", data={"name": "My passkey", "credential": {}}
    )


def test_a_member_sets_up_an_app_and_is_then_asked_for_its_code(asked_ana, ana):
    page = asked_ana.get("/accounts/2fa/totp/activate/")
    assert "data:" not in page.text
    secret = re.search(r"type this into the app: <b>(\w+)</b>", page.text)
    assert secret
    sent = {"code": code_of(secret[1])}
    after = asked_ana.post("/accounts/2fa/totp/activate/", sent, follow=True)
    assert "Spare codes" in after.text
    client = visitor()
    login = {"login": ana.email, "password": PASSWORD}
    assert client.post("/accounts/login/", login).url == "/accounts/2fa/authenticate/"
    assert client.get("/me/").status_code == 302


def test_a_wrong_code_sets_nothing_up(asked_ana, ana):
    asked_ana.get("/accounts/2fa/totp/activate/")
    page = asked_ana.post("/accounts/2fa/totp/activate/", {"code": "1"})
    assert "This did not fit." in page.text
    assert ana.authenticator_set.count() == 0


def test_a_members_passkey_takes_no_password_away(ana):
    make_passkey(ana)
    assert just_signed_in(ana).get("/me/").status_code == 200


def test_setting_up_asks_once_more_who_it_is(as_ana):
    for path in ("totp/activate/", "webauthn/add/", "recovery-codes/generate/"):
        assert "/reauthenticate/" in as_ana.get(f"/accounts/2fa/{path}").url


def test_passkeys_are_listed_and_removed_only_by_their_person(asked_ana, ana, ben):
    mine, bens = make_passkey(ana), make_passkey(ben)
    listed = asked_ana.get("/accounts/2fa/webauthn/").text
    assert f"/keys/{mine.pk}/remove/" in listed
    assert f"/keys/{bens.pk}/" not in listed
    gone = asked_ana.post(f"/accounts/2fa/webauthn/keys/{bens.pk}/remove/")
    assert gone.status_code == 404
    asked_ana.post(f"/accounts/2fa/webauthn/keys/{mine.pk}/remove/")
    assert list(Authenticator.objects.all()) == [bens]


def test_no_page_holds_a_script_of_its_own(asked_ana):
    for path in ("", "webauthn/", "webauthn/add/", "totp/activate/"):
        page = asked_ana.get(f"/accounts/2fa/{path}")
        assert page.status_code == 200
        for attributes in re.findall(r"<script([^>]*)>", page.text):
            assert "src=" in attributes or 'type="application/json"' in attributes
        assert " style=" not in page.text


def test_the_export_tells_of_a_passkey_and_holds_nothing_of_it(fresh_ana, ana):
    make_passkey(ana)
    told = fresh_ana.get("/me/export/everything/").json()["tables"]["authenticators"]
    assert [one["type"] for one in told] == ["webauthn"]
    assert "data" not in told[0]
