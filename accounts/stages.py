"""The steps of a sign-in after the password."""

from allauth.mfa.models import Authenticator
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest


class SecondStep(AuthenticateStage):
    """Asked of staff who have one, and of a member who set up an app for it. A
    member's passkey is a shorter way in; it never takes their password away."""

    def _should_handle(self, request: HttpRequest) -> bool:
        user = self.login.user
        wanted = user.is_staff or is_mfa_enabled(user, [Authenticator.Type.TOTP])
        return bool(wanted and super()._should_handle(request))
