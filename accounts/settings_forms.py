"""What a member sets: the pages, their hands and body, a mail for check-ins."""

from typing import Any

from django import forms

from guidance.forms import SettingsForm
from guidance.forms.check import HANDS
from guidance.models import Ability, Position
from guidance.models.body import ability_of
from guidance.models.recording import consent_of

from .models import Preferences, User

ABOUT_HEALTH = ("hands", "positions", "reminders")


class MySettingsForm(SettingsForm):
    hands = forms.MultipleChoiceField(
        label="What about the hands that work?",
        help_text="The check comes with this filled in.",
        choices=HANDS,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Choose from the list."},
    )
    positions = forms.MultipleChoiceField(
        label="Is there a position that you cannot take?",
        help_text="The check comes with this filled in.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Choose from the list."},
    )
    reminders = forms.BooleanField(
        label="Send me a mail when a check-in is due",
        help_text="One mail for a practice, a day later. It says nothing about health.",
        required=False,
    )

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        """What is about health is asked for only from those who said yes to that."""
        super().__init__(*args, **options)
        if consent_of(user) is None:
            for name in ABOUT_HEALTH:
                del self.fields[name]
            return
        positions = self.fields["positions"]
        assert isinstance(positions, forms.MultipleChoiceField)  # noqa: S101
        positions.choices = list(Position.objects.values_list("slug", "name"))

    def keep(self, user: User) -> None:
        given = self.cleaned_data
        wanted = self.kept()
        if "reminders" in given:
            wanted["reminders"] = given["reminders"]
        Preferences.objects.update_or_create(user=user, defaults=wanted)
        if "hands" in given:
            self._keep_ability(user)

    def _keep_ability(self, user: User) -> None:
        able = {name: self.cleaned_data[name] for name in ("hands", "positions")}
        if any(able.values()):
            Ability.objects.update_or_create(user=user, defaults=able)
        else:
            Ability.objects.filter(user=user).delete()


def settings_of(user: User) -> dict[str, Any]:
    """What is set now, as the form has it."""
    row = Preferences.objects.filter(user=user).first() or Preferences(user=user)
    return row.for_device() | {"reminders": row.reminders} | ability_of(user)
