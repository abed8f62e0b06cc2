"""allauth's pages with our forms. A form that is refused answers 422."""

from typing import Any

from allauth.account import views as allauth
from django.http import HttpRequest, HttpResponse

from .. import forms
from ..member_cookie import forget_member


class RefusedIs422:
    def form_invalid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_invalid(form)  # type: ignore[misc]
        response.status_code = 422
        return response


class Login(RefusedIs422, allauth.LoginView):
    form_class = forms.LoginForm


class Signup(RefusedIs422, allauth.SignupView):
    form_class = forms.SignupForm


class Reauthenticate(RefusedIs422, allauth.ReauthenticateView):
    form_class = forms.ReauthenticateForm


class Email(RefusedIs422, allauth.EmailView):
    form_class = forms.AddEmailForm


class Change(RefusedIs422, allauth.PasswordChangeView):
    form_class = forms.ChangePasswordForm


class SetPassword(RefusedIs422, allauth.PasswordSetView):
    form_class = forms.SetPasswordForm


class Reset(RefusedIs422, allauth.PasswordResetView):
    form_class = forms.ResetPasswordForm


class ResetFromKey(RefusedIs422, allauth.PasswordResetFromKeyView):
    form_class = forms.ResetPasswordKeyForm


class Logout(allauth.LogoutView):
    def post(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        response: HttpResponse = super().post(request, *args, **options)
        forget_member(response)
        return response


login = Login.as_view()
logout = Logout.as_view()
signup = Signup.as_view()
reauthenticate = Reauthenticate.as_view()
email = Email.as_view()
change = Change.as_view()
set_password = SetPassword.as_view()
reset = Reset.as_view()
reset_from_key = ResetFromKey.as_view()
