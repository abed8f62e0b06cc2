from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from accounts.models import Preferences, Reminder
from guidance.models import CheckIn
from tests.people import make_consent, make_practice

#: Nothing in a mail tells what the site is about.
HEALTH = ("pain", "massage", "practice", "wall", "sore", "routine", "health")


def remind() -> None:
    call_command("send_reminders", verbosity=0)


def hours_ago(hours: float):
    return timezone.now() - timedelta(hours=hours)


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
    assert "turn them off here:\nhttp://localhost:8000/me/settings/" in mail.body
    assert mail.extra_headers["List-Unsubscribe"].endswith("/me/settings/>")


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
