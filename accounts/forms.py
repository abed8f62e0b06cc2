"""The forms of the person: allauth's in our words, and our own."""

from typing import Any, ClassVar

from allauth.account import forms as allauth
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms

from .models import User

NEW_HINT = (
    "10 characters or more. Not a common word, not only numbers, not your e-mail. "
    "You may paste it."
)
NO_EMAIL = "Write an e-mail such as name@example.org."
NO_PASSWORD = "Write your password."  # noqa: S105


class OurWords:
    """Our labels above the fields, our hints, and no words inside the fields.

    A password is asked for once: it can be shown, and mail can reset it.
    """

    words: ClassVar[dict[str, tuple[str, str]]]

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        fields: dict[str, forms.Field] = self.fields  # type: ignore[attr-defined]
        fields.pop("password2", None)
        for name, field in fields.items():
            field.label, field.help_text = self.words[name]
            field.widget.attrs.pop("placeholder", None)
            missing = NO_EMAIL if isinstance(field, forms.EmailField) else NO_PASSWORD
            field.error_messages |= {"required": missing, "invalid": NO_EMAIL}


class LoginForm(OurWords, allauth.LoginForm):
    words = {"login": ("E-mail", ""), "password": ("Password", "You may paste it.")}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["login"].widget.attrs["autocomplete"] = "username"


class SignupForm(OurWords, allauth.SignupForm):
    words = {"email": ("E-mail", ""), "password1": ("Password", NEW_HINT)}


class AddEmailForm(OurWords, allauth.AddEmailForm):
    words = {"email": ("New e-mail", "We send a mail there, to see that it is yours.")}


class ChangePasswordForm(OurWords, allauth.ChangePasswordForm):
    words = {
        "oldpassword": ("Password now", ""),
        "password1": ("New password", NEW_HINT),
    }


class SetPasswordForm(OurWords, allauth.SetPasswordForm):
    words = {"password1": ("Password", NEW_HINT)}


class ResetPasswordForm(OurWords, allauth.ResetPasswordForm):
    words = {"email": ("E-mail", "The one you signed up with.")}


class ResetPasswordKeyForm(OurWords, allauth.ResetPasswordKeyForm):
    words = {"password1": ("New password", NEW_HINT)}


class ReauthenticateForm(OurWords, allauth.ReauthenticateForm):
    words = {"password": ("Password", "You may paste it.")}


CODE = ("Code", "6 numbers from your app, or a spare code.")


class CodeWords(OurWords):
    words = {"code": CODE}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        fields: dict[str, forms.Field] = self.fields  # type: ignore[attr-defined]
        fields["code"].error_messages["required"] = "Write a code."


class SecondStepForm(CodeWords, mfa.AuthenticateForm):
    pass


class SecondStepAgainForm(CodeWords, mfa.ReauthenticateForm):
    pass


class AppForm(CodeWords, ActivateTOTPForm):
    words = {"code": ("Code", "6 numbers from your app.")}


def sure(label: str, **options: Any) -> forms.BooleanField:
    missing = "Tick the box, if you are sure."
    return forms.BooleanField(
        label=label, error_messages={"required": missing}, **options
    )


def deed(*choices: str) -> forms.ChoiceField:
    unclear = "Use one of the buttons on this page."
    return forms.ChoiceField(
        choices=[(choice, choice) for choice in choices],
        widget=forms.HiddenInput,
        error_messages={"required": unclear, "invalid_choice": unclear},
    )


class GiveForm(forms.Form):
    do = deed("give")
    yes = sure("Yes, keep what I say about my health")


class WithdrawForm(forms.Form):
    do = deed("withdraw")
    delete = forms.BooleanField(
        label="Also delete what I have told you",
        required=False,
        help_text="All of the list above goes at once. We cannot bring it back.",
    )


class ForgetForm(forms.Form):
    do = deed("forget")
    sure = sure("Yes, delete all of it")


class SeenForm(forms.Form):
    do = deed("seen")
    seen = sure(
        "A professional has looked at this, and agrees to massage",
        help_text="Only if that is so. Massage then starts again, softer and shorter.",
    )


class DeletePracticeForm(forms.Form):
    do = deed("delete")
    sure = sure("Yes, delete this practice")


class DeleteHistoryForm(forms.Form):
    do = deed("history")
    sure = sure("Yes, delete all my practices")


class DeleteAccountForm(forms.Form):
    do = deed("account")
    sure = sure("Yes, delete my account and everything in it")

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.user = user

    def clean(self) -> None:
        others = User.objects.filter(is_superuser=True, is_active=True)
        if self.user.is_superuser and not others.exclude(pk=self.user.pk).exists():
            raise forms.ValidationError(
                "You are the last administrator. Make somebody else one first."
            )
