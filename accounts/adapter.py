"""Where allauth asks the site: addresses in mails, words of errors, too many tries."""

from typing import Any, ClassVar
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.ratelimit import respond_429
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.urls import reverse

#: The ways to say who one is, by allauth's names for them.
WAYS = {
    "reauthenticate": "Use your password",
    "mfa_reauthenticate": "Use a code from your app",
    "mfa_reauthenticate:webauthn": "Use a passkey",
}


class AccountAdapter(DefaultAccountAdapter):
    error_messages: ClassVar[dict[str, Any]] = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": "We know no such e-mail with this password. "
        "Check both and try again.",
        "email_taken": "There is an account with this e-mail already. Sign in instead.",
        "duplicate_email": "This e-mail is on your account already.",
        "enter_current_password": "This is not your password now. Try again.",
        "incorrect_password": "This is not your password. Try again.",
    }

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """Links lead to the configured address, whatever host the request named."""
        ours = {name: _on_our_site(name, value) for name, value in context.items()}
        super().send_mail(template_prefix, email, ours)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Too many wrong passwords end in the page that says so."""
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError as refused:
            raise ImmediateHttpResponse(respond_429(request)) from refused

    def get_login_stages(self) -> list[str]:
        ours = {"allauth.mfa.stages.AuthenticateStage": "accounts.stages.SecondStep"}
        return [ours.get(stage, stage) for stage in super().get_login_stages()]

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        methods = super().get_reauthentication_methods(user)
        return [each | {"description": WAYS[each["id"]]} for each in methods]

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("accounts:me")


def _on_our_site(name: str, value: Any) -> Any:
    if not name.endswith("_url"):
        return value
    parts = urlsplit(str(value))
    return settings.SITE_URL + parts._replace(scheme="", netloc="").geturl()


class SecondStepAdapter(DefaultMFAAdapter):
    error_messages: ClassVar[dict[str, Any]] = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "This did not fit. Try again with a new code, or your passkey.",
        "cannot_delete_authenticator": "This cannot be turned off now.",
        "cannot_generate_recovery_codes": "First set up a second step.",
        "unverified_email": "First open the link in the mail that we sent you.",
    }

    def build_totp_svg(self, url: str) -> str:
        """The picture alone, so that it can stand inside a page."""
        svg: str = super().build_totp_svg(url)
        return svg[svg.index("<svg") :]

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        count = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return "My passkey" if not count else f"My passkey {count + 1}"
