"""What a person says of their own body: lower limits, numb places, a flare."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone

from guidance.models import Area, BodyMark, Flare

from .consenting import ConsentMixin

LONGEST_FLARE = timedelta(days=60)


class MarkForm(ConsentMixin):
    """At one place. Nobody can set more than what was worked out: only less."""

    level = forms.ChoiceField(
        label="The most pressure you want here",
        choices=[
            ("", "As we work it out"),
            ("2", "Gentle at most"),
            ("1", "Feather at most"),
            ("0", "Never here"),
        ],
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of the four."},
    )
    numb = forms.BooleanField(
        label="I cannot feel well here",
        help_text="Then it stays at feather, with an open hand, and without warmth.",
        required=False,
    )

    def keeps_something(self, given: dict[str, Any]) -> bool:
        return bool(given.get("level") or given.get("numb"))

    def keep(self, area: Area) -> None:
        user = self.user
        self.note_consent()
        level = self.cleaned_data["level"]
        said = {"level": int(level) if level else None, "numb": False}
        said["numb"] = self.cleaned_data["numb"]
        mine = BodyMark.objects.filter(user=user, area=area.slug)
        if said["level"] is None and not said["numb"]:
            mine.delete()
        else:
            BodyMark.objects.update_or_create(user=user, area=area.slug, defaults=said)


class FlareForm(ConsentMixin):
    """A flare until a day, or over."""

    do = forms.ChoiceField(
        choices=[("flare", "flare"), ("over", "over")], widget=forms.HiddenInput
    )
    until = forms.DateField(
        label="Until when?",
        help_text="A guess will do. You can change it, or end it, at any time.",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"invalid": "Write a day, such as 2026-05-31."},
    )

    def keeps_something(self, given: dict[str, Any]) -> bool:
        return given.get("do") == "flare"

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if given.get("do") == "flare" and "until" not in self.errors:
            self._check(given.get("until"))
        return given

    def _check(self, until: Any) -> None:
        today = timezone.now().date()
        if until is None:
            self.add_error("until", "Choose a day.")
        elif until < today:
            self.add_error("until", "Choose today or a later day.")
        elif until > today + LONGEST_FLARE:
            self.add_error("until", "Choose a day within the next 60 days.")

    def keep(self) -> str:
        user = self.user
        self.note_consent()
        standing = Flare.objects.filter(user=user, over_at=None)
        if self.cleaned_data["do"] == "over":
            standing.update(over_at=timezone.now())
            return "Good. The next check asks about a flare again."
        until = self.cleaned_data["until"]
        standing.filter(until__lt=timezone.now().date()).update(over_at=timezone.now())
        Flare.objects.update_or_create(
            user=user, over_at=None, defaults={"until": until}
        )
        return f"Until {until:%-d %B} every practice is at feather, 5 minutes at most."
