import pytest

from accounts.models import User
from tests.people import PASSWORD, visitor

from .test_passwords import link_in, path_in

LOGIN = "/accounts/login/"
SIGNUP = "/accounts/signup/"


def sign_in(client, email="ana@example.org", password=PASSWORD, at=LOGIN):
    return client.post(at, {"login": email, "password": password})


def test_the_page_says_what_an_account_is_for(db):
    page = visitor().get(LOGIN)
    assert "Only to save routines and see your history." in page.text
    assert "Everything else works without an account." in page.text


def test_the_fields_suit_password_managers(db):
    page = visitor().get(LOGIN).text
    assert 'autocomplete="username"' in page
    assert 'autocomplete="current-password"' in page
    assert "placeholder" not in page


def test_the_right_password_opens_the_own_page(ana):
    client = visitor()
    assert sign_in(client).url == "/me/"
    assert "ana@example.org" in client.get("/me/").text


def test_the_way_back_is_kept(ana):
    page = sign_in(visitor(), at="/accounts/login/?next=/me/saved/")
    assert page.url == "/me/saved/"


def test_the_way_back_never_leaves_the_site(ana):
    page = sign_in(visitor(), at="/accounts/login/?next=https://evil.example/")
    assert page.url == "/me/"


@pytest.mark.parametrize("email", ["ana@example.org", "nobody@example.org"])
def test_a_wrong_password_says_no_more_than_that(ana, email):
    page = sign_in(visitor(), email=email, password="wrong one")
    assert page.status_code == 422
    assert "We know no such e-mail with this password." in page.text
    assert "<title>Error: Sign in" in page.text
    assert f'value="{email}"' in page.text


def test_a_missing_password_is_named_beside_its_field(ana):
    page = sign_in(visitor(), password="").text
    assert page.count("Write your password.") == 2
    assert 'href="#id_password"' in page


def test_a_capital_in_the_email_does_not_matter(ana):
    assert sign_in(visitor(), email="Ana@Example.org").url == "/me/"


def test_many_wrong_passwords_are_stopped_with_the_emergency_block(ana):
    client = visitor()
    for _ in range(5):
        assert sign_in(client, password="wrong one").status_code == 422
    page = sign_in(client, password="wrong one")
    assert page.status_code == 429
    assert "If this is an emergency" in page.text
    assert "999" in page.text


def test_the_right_password_waits_too_once_tries_are_stopped(ana):
    client = visitor()
    for _ in range(5):
        sign_in(client, password="wrong one")
    assert sign_in(client).status_code == 429


def test_signing_out_asks_first_and_then_ends_the_session(ana):
    client = visitor()
    sign_in(client)
    assert "Sign out?" in client.get("/accounts/logout/").text
    assert client.post("/accounts/logout/").url == "/"
    assert client.get("/me/").status_code == 302


def test_no_message_waits_for_a_public_page(ana):
    client = visitor()
    assert "messages" not in sign_in(client).cookies
    assert "messages" not in client.post("/accounts/logout/").cookies


def sign_up(client, email="cleo@example.org", chosen="a slow warm hand"):
    return client.post(SIGNUP, {"email": email, "password1": chosen})


def test_an_account_needs_an_email_and_a_password_once(db):
    client = visitor()
    assert sign_up(client).url == "/me/"
    assert client.get("/me/").status_code == 200
    assert User.objects.get().email == "cleo@example.org"


def test_sign_up_suits_password_managers(db):
    page = visitor().get(SIGNUP).text
    assert 'autocomplete="email"' in page
    assert 'autocomplete="new-password"' in page
    assert page.count('type="password"') == 1


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("password123", "too common"),
        ("short one", "too short"),
        ("4820571936", "entirely numeric"),
        ("cleo-example-org", "too similar"),
    ],
)
def test_a_password_that_is_easy_to_guess_is_refused(db, password, why):
    page = sign_up(visitor(), chosen=password)
    assert page.status_code == 422
    assert why in page.text
    assert 'value="cleo@example.org"' in page.text
    assert password not in page.text
    assert User.objects.count() == 0


def test_an_email_that_is_none_is_refused(db):
    page = sign_up(visitor(), email="cleo")
    assert page.status_code == 422
    assert "Write an e-mail such as name@example.org." in page.text


@pytest.mark.parametrize("email", ["ana@example.org", "ANA@example.org"])
def test_one_email_has_one_account(ana, email):
    assert sign_up(visitor(), email=email).status_code == 422
    assert User.objects.count() == 1


def test_many_sign_ups_are_stopped_with_the_emergency_block(db):
    client = visitor()
    for _ in range(20):
        sign_up(client, email="cleo")
    page = sign_up(client, email="cleo")
    assert page.status_code == 429
    assert "If this is an emergency" in page.text


@pytest.mark.parametrize("address", [SIGNUP, "/accounts/password/reset/"])
def test_without_a_mail_server_the_page_says_where_mail_goes(db, settings, address):
    settings.EMAIL_HOST = ""
    assert "written to a file on the server" in visitor().get(address).text
    settings.EMAIL_HOST = "mail.example.org"
    assert "written to a file on the server" not in visitor().get(address).text


def test_a_form_from_elsewhere_is_refused(ana):
    assert sign_in(visitor(enforce_csrf_checks=True)).status_code == 403


@pytest.fixture
def with_mail_server(settings):
    settings.EMAIL_HOST = "mail.example.org"
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    settings.SITE_URL = "https://ease.example.org"


def test_with_a_mail_server_an_account_waits_for_its_mail(
    db, mailoutbox, with_mail_server
):
    client = visitor()
    assert sign_up(client).url == "/accounts/confirm-email/"
    assert client.get("/me/").status_code == 302
    assert "Look at your mail" in client.get("/accounts/confirm-email/").text
    assert link_in(mailoutbox[0].body).startswith("https://ease.example.org/accounts/")
    client.post(path_in(mailoutbox[0].body))
    assert sign_in(client, "cleo@example.org", "a slow warm hand").url == "/me/"


def test_then_signing_up_does_not_tell_who_has_an_account(
    ana, mailoutbox, with_mail_server
):
    assert sign_up(visitor(), email=ana.email).url == "/accounts/confirm-email/"
    assert mailoutbox[0].subject == "Ease Off: You have an account already"
    assert "https://ease.example.org/accounts/password/reset/" in mailoutbox[0].body
