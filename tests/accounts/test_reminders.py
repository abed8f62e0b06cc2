from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from accounts.models import Preferences, Reminder
from guidance.models import CheckIn
from tests.guidance.page import Page
from tests.people import make_consent, make_practice, visitor

#: Nothing in a mail tells what the site is about.
HEALTH = ("pain", "massage", "practice", "wall", "sore", "routine", "health")


def remind() -> None:
    call_command("send_reminders", verbosity=0)


def hours_ago(hours: float):
    return timezone.now() - timedelta(hours=hours)


def off(mail) -> str:
    """The address that ends the mails, without the host."""
    given = mail.extra_headers["List-Unsubscribe"]
    assert given.startswith("<http://localhost:8000/accounts/reminders/off/")
    assert given.endswith("/>")
    return given[1:-1].removeprefix("http://localhost:8000")


def wants_mails() -> bool:
    return Preferences.objects.get().reminders


@pytest.fixture
def asking_ana(ana):
    make_consent(ana)
    Preferences.objects.create(user=ana, reminders=True)
    return ana


@pytest.fixture
def due(asking_ana, routine):
    return make_practice(asking_ana, routine, at=hours_ago(20))


def test_one_mail_goes_out_with_a_link_and_a_way_out(due, mailoutbox):
    remind()
    (mail,) = mailoutbox
    assert mail.to == ["ana@example.org"]
    assert f"http://localhost:8000/me/practices/{due.uuid}/" in mail.body
    assert off(mail) in mail.body


def test_the_mail_says_nothing_about_health(due, mailoutbox):
    remind()
    told = f"{mailoutbox[0].subject} {mailoutbox[0].body}".lower()
    told = told.replace(f"/me/practices/{due.uuid}/", "")
    assert [word for word in HEALTH if word in told] == []


def test_it_can_run_again_and_sends_nothing_twice(due, mailoutbox):
    for _ in range(3):
        remind()
    assert len(mailoutbox) == 1


def test_of_two_runs_that_see_the_same_only_one_sends(due, mailoutbox, monkeypatch):
    from accounts import reminding

    seen = reminding._due()
    monkeypatch.setattr(reminding, "_due", lambda: seen)
    remind()
    remind()
    assert len(mailoutbox) == Reminder.objects.count() == 1


@pytest.mark.parametrize("hours", [1, 17, 73])
def test_what_is_not_due_is_not_asked(asking_ana, routine, mailoutbox, hours):
    make_practice(asking_ana, routine, at=hours_ago(hours))
    remind()
    assert mailoutbox == []


def test_who_has_answered_is_not_asked(due, mailoutbox):
    told = {"later": "same", "level": 0, "rules_version": "1"}
    CheckIn.objects.create(practice=due, **told)
    remind()
    assert mailoutbox == []


def test_who_did_not_ask_for_it_gets_none(due, mailoutbox):
    Preferences.objects.update(reminders=False)
    remind()
    assert mailoutbox == []


def test_without_a_standing_consent_none_goes_out(due, asking_ana, mailoutbox):
    asking_ana.consents.update(withdrawn_at=timezone.now())
    remind()
    assert mailoutbox == []


def test_a_closed_account_gets_none(due, asking_ana, mailoutbox):
    asking_ana.is_active = False
    asking_ana.save()
    remind()
    assert mailoutbox == []


def test_two_practices_are_one_mail_about_the_newest(
    due, asking_ana, routine, mailoutbox
):
    newest = make_practice(asking_ana, routine, at=hours_ago(19))
    remind()
    remind()
    (mail,) = mailoutbox
    assert str(newest.uuid) in mail.body


def test_where_nobody_takes_mail_nothing_is_marked_as_sent(due, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    with pytest.raises(OSError, match="refused"):
        remind()
    assert Reminder.objects.count() == 0


# The way out ----------------------------------------------------------------------


@pytest.fixture
def way_out(due, mailoutbox) -> str:
    remind()
    return off(mailoutbox[0])


def test_a_mail_program_can_end_them_with_one_post(due, mailoutbox):
    """RFC 8058: both headers, a post with that one field, no cookie and no redirect."""
    remind()
    (mail,) = mailoutbox
    assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    program = visitor(enforce_csrf_checks=True)
    answer = program.post(off(mail), {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert not answer.cookies
    assert not wants_mails()


def test_opening_the_link_changes_nothing_and_shows_a_button(way_out):
    page = Page(visitor().get(way_out).text)
    assert wants_mails()
    form = page.one("form", action=way_out, method="post")
    assert "Send me no more of them" in form.text
    visitor().post(way_out)
    assert not wants_mails()


def test_a_second_time_says_the_same(way_out):
    first = visitor().post(way_out)
    assert visitor().post(way_out).text == first.text
    assert "You get no more of them." in first.text


def test_whether_the_account_still_exists_is_not_told(way_out, asking_ana):
    before = visitor().get(way_out).text
    asking_ana.delete()
    assert visitor().get(way_out).text == before
    assert visitor().post(way_out).status_code == 200


def test_nothing_on_it_tells_whose_it_is_or_of_health(way_out):
    told = visitor().get(way_out).text
    assert "ana@example.org" not in told


def test_a_changed_link_ends_nobodys_mails(way_out, ben):
    Preferences.objects.create(user=ben, reminders=True)
    token = way_out.split("/")[-2]
    forged = token.replace(token.split("~")[0], str(ben.pk), 1)
    for odd in (forged, token[:-1], "x", f"{ben.pk}"):
        page = visitor().post(f"/accounts/reminders/off/{odd}/")
        assert page.status_code == 404
        assert "This link is not whole" in page.text
    assert Preferences.objects.filter(reminders=True).count() == 2


def test_the_link_opens_nothing_else(way_out):
    client = visitor()
    client.post(way_out)
    assert client.get("/me/").status_code == 302


def test_only_the_mails_end(way_out, asking_ana):
    visitor().post(way_out)
    assert asking_ana.consents.filter(withdrawn_at=None).exists()
    assert asking_ana.practices.count() == 1
