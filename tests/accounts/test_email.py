from allauth.account.models import EmailAddress

from .test_passwords import path_in

PAGE = "/accounts/email/"


def add(client, email="new@example.org"):
    return client.post(PAGE, {"action_add": "", "email": email})


def test_a_new_one_is_confirmed_by_mail(as_ana, mailoutbox):
    add(as_ana)
    path = path_in(mailoutbox[-1].body)
    assert "Is this your e-mail?" in as_ana.get(path).text
    as_ana.post(path)
    assert EmailAddress.objects.get(email="new@example.org").verified


def test_a_confirmed_one_becomes_the_one_to_sign_in_with(as_ana, ana, mailoutbox):
    add(as_ana)
    as_ana.post(path_in(mailoutbox[-1].body))
    as_ana.post(PAGE, {"action_primary": "", "email": "new@example.org"})
    ana.refresh_from_db()
    assert ana.email == "new@example.org"


def test_what_is_no_email_is_kept_with_a_message(as_ana):
    page = add(as_ana, email="new")
    assert page.status_code == 422
    assert "Write an e-mail such as name@example.org." in page.text
    assert 'value="new"' in page.text


def test_an_old_confirmation_link_says_so(as_ana):
    page = as_ana.get("/accounts/confirm-email/no-such-key/")
    assert "This link no longer works" in page.text
