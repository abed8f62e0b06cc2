"""Whether somebody showed more than a password in this session."""

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest

KINDS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


def has_second_step(request: HttpRequest) -> bool:
    """It is set up on the account."""
    return bool(is_mfa_enabled(request.user, KINDS))


def showed_second_step(request: HttpRequest) -> bool:
    """It is set up, and was shown in this session: a passkey, or a code."""
    records = get_authentication_records(request, request.user)
    shown = any(record["method"] == "mfa" for record in records)
    return shown and has_second_step(request)
