"""The address in a reminder that ends reminders: signed, and good for nothing else."""

from django.conf import settings
from django.core import signing
from django.urls import reverse

from .models import User

_signer = signing.Signer(salt="accounts.reminders.off", sep="~")


def unsubscribe_link(user: User) -> str:
    token = _signer.sign(str(user.pk))
    return str(settings.SITE_URL + reverse("accounts:unsubscribe", args=[token]))


def user_of(token: str) -> int | None:
    """Whose it is; None where nobody of ours has signed it. It never grows old: a mail
    may be opened after years."""
    try:
        return int(_signer.unsign(token))
    except (signing.BadSignature, ValueError):
        return None
