"""A mail when a check-in is due: once, only to those who asked, no word about health."""

from collections.abc import Iterator
from itertools import groupby

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from guidance.models import Practice
from guidance.models.checkins import due

from .models import Reminder, User
from .unsubscribing import unsubscribe_link

SUBJECT = "Ease Off: a question for you"
TEXT = """Hello,

you asked us to remind you. There is a short question on your page:
{link}

You get no second mail about it.
To get no more of these, open this and tap the button. You need not sign in:
{off}
"""


def send_reminders() -> int:
    """Send what is due; tell how many went out.

    May run at any time, and in several places at once: the row that says "sent" is
    written first, and only one can write it. Mail that cannot be handed over is lost,
    rather than sent twice; where nobody takes mail at all, nothing is written.
    """
    with get_connection() as mail:
        return sum(
            bool(mail.send_messages([_mail(user, newest)]))
            for user, newest in _to_remind()
        )


def _to_remind() -> Iterator[tuple[User, Practice]]:
    """One mail for a person, about the newest; the older ones count as asked with it."""
    for user, group in groupby(_due(), key=lambda practice: practice.user):
        practices = list(group)
        written = [Reminder.objects.get_or_create(practice=p)[1] for p in practices]
        if written[0]:
            yield user, practices[0]


def _due() -> list[Practice]:
    wanted = Practice.objects.filter(
        user__is_active=True,
        user__preferences__reminders=True,
        user__consents__withdrawn_at=None,
        user__consents__isnull=False,
        reminder=None,
    )
    return list(due(wanted).select_related("user").order_by("user", "-at"))


def _mail(user: User, practice: Practice) -> EmailMessage:
    link = settings.SITE_URL + practice.get_absolute_url()
    off = unsubscribe_link(user)
    headers = {
        "List-Unsubscribe": f"<{off}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }
    text = TEXT.format(link=link, off=off)
    return EmailMessage(SUBJECT, text, to=[user.email], headers=headers)
