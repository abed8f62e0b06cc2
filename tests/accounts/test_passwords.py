import re

from accounts.models import User
from tests.people import PASSWORD, make_user, signed_in, visitor

NEW = "quiet evening light"


def ask_for_mail(mailbox, email="ana@example.org", **headers) -> str:
    visitor().post("/accounts/password/reset/", {"email": email}, **headers)
    return mailbox[-1].body


def link_in(mail: str) -> str:
    return re.search(r"https?://\S+", mail)[0]


def path_in(mail: str) -> str:
    return re.sub(r"^https?://[^/]+", "", link_in(mail))


def test_the_mail_leads_to_a_new_password(ana, mailoutbox):
    client = visitor()
    form = client.get(path_in(ask_for_mail(mailoutbox)), follow=True)
    client.post(form.request["PATH_INFO"], {"password1": NEW})
    assert User.objects.get().check_password(NEW)


def test_the_link_works_once(ana, mailoutbox):
    path = path_in(ask_for_mail(mailoutbox))
    client = visitor()
    form = client.get(path, follow=True)
    client.post(form.request["PATH_INFO"], {"password1": NEW})
    assert "This link no longer works" in visitor().get(path, follow=True).text


def test_a_common_password_is_refused_there_too(ana, mailoutbox):
    client = visitor()
    form = client.get(path_in(ask_for_mail(mailoutbox)), follow=True)
    page = client.post(form.request["PATH_INFO"], {"password1": "password123"})
    assert page.status_code == 422
    assert "too common" in page.text


def test_links_lead_to_the_configured_site_whatever_host_was_asked(
    ana, mailoutbox, settings
):
    settings.SITE_URL = "https://ease.example.org"
    mail = ask_for_mail(mailoutbox, headers={"host": "127.0.0.1"})
    assert link_in(mail).startswith("https://ease.example.org/accounts/password/")
    assert "127.0.0.1" not in mail


def test_the_answer_does_not_tell_who_has_an_account(ana, mailoutbox):
    answers = {
        visitor().post("/accounts/password/reset/", {"email": email}).url
        for email in ("ana@example.org", "nobody@example.org")
    }
    assert answers == {"/accounts/password/reset/done/"}


def test_somebody_without_an_account_is_told_by_mail_on_the_configured_site(
    db, mailoutbox, settings
):
    settings.SITE_URL = "https://ease.example.org"
    mail = ask_for_mail(mailoutbox, email="nobody@example.org")
    assert "https://ease.example.org/accounts/signup/" in mail
    assert mailoutbox[0].subject == "Ease Off: There is no account with this e-mail"


def test_many_mails_to_one_person_are_stopped(ana):
    for _ in range(5):
        visitor().post("/accounts/password/reset/", {"email": "ana@example.org"})
    page = visitor().post("/accounts/password/reset/", {"email": "ana@example.org"})
    assert page.status_code == 429
    assert "If this is an emergency" in page.text


def change(client, old=PASSWORD, new=NEW):
    data = {"oldpassword": old, "password1": new}
    return client.post("/accounts/password/change/", data)


def test_is_changed_by_who_knows_the_old_one(as_ana, ana):
    assert change(as_ana).url == "/me/"
    assert "Your password is changed." in as_ana.get("/me/").text
    ana.refresh_from_db()
    assert ana.check_password(NEW)


def test_is_not_changed_without_the_old_one(as_ana, ana):
    page = change(as_ana, old="wrong one")
    assert page.status_code == 422
    assert "This is not your password now." in page.text
    ana.refresh_from_db()
    assert ana.check_password(PASSWORD)


def test_changing_it_signs_other_devices_out(ana):
    here, there = signed_in(ana), signed_in(ana)
    change(here)
    assert here.get("/me/").status_code == 200
    assert there.get("/me/").status_code == 302


def test_somebody_without_one_chooses_one(db):
    user = make_user("dan@example.org")
    user.set_unusable_password()
    user.save()
    client = signed_in(user)
    assert client.get("/accounts/password/change/").url == "/accounts/password/set/"
    client.post("/accounts/password/set/", {"password1": NEW})
    user.refresh_from_db()
    assert user.check_password(NEW)
