"""A yes to keeping what is about health, asked in the form that wants to keep it."""

from typing import Any

from django import forms

from guidance.forms.fields import YesField
from guidance.models.recording import consent_of, give_consent

from .models import User

REFUSED = (
    "We have not kept this. It is about your health, so we need your yes. "
    "Without it, say it in each check: it counts there just the same."
)


class ConsentMixin(forms.Form):
    """Asks for a yes where none stands; without it nothing new is kept.

    What takes something away needs no yes: ``keeps_something`` tells the two apart.
    """

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.user = user
        if consent_of(user) is None:
            self.fields["consent"] = YesField(
                label="Yes, keep what I say about my health"
            )

    def keeps_something(self, given: dict[str, Any]) -> bool:
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        refused = "consent" in self.fields and not given.get("consent")
        if refused and not self.errors and self.keeps_something(given):
            self.add_error("consent", REFUSED)
        return given

    def note_consent(self) -> None:
        if self.cleaned_data.get("consent"):
            give_consent(self.user)
