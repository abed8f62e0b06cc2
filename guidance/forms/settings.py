"""How the pages look and speak. Kept on the device; a member's also on the server."""

from collections.abc import Iterable
from typing import Any

from django import forms


def _choice(label: str, choices: Iterable[tuple[str, str]], **options: Any) -> Any:
    return forms.ChoiceField(
        label=label,
        choices=tuple(choices),
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of the answers."},
        **options,
    )


class SettingsForm(forms.Form):
    """Everything has a usual value, which is empty."""

    text = _choice(
        "Size of text",
        (("", "As usual"), ("120", "Larger"), ("150", "Largest")),
    )
    contrast = _choice(
        "Contrast",
        (("", "As my device has it"), ("more", "More, black and white")),
    )
    spacing = _choice(
        "Space between lines and letters",
        (("", "As usual"), ("more", "More")),
    )
    few = _choice(
        "Words during a practice",
        (("", "All of them"), ("on", "Fewer")),
    )
    voice = _choice(
        "Voice during a practice",
        (("", "Silent"), ("on", "Read the steps to me")),
        help_text="Where your browser can speak.",
    )
    country = _choice(
        "Emergency number that comes first",
        (
            ("", "As usual"),
            ("999", "999, United Kingdom"),
            ("112", "112, Europe"),
            ("911", "911, North America"),
        ),
        help_text="The others always stand beside it.",
    )

    def kept(self) -> dict[str, str]:
        """The values for the device and for the row of a member."""
        return {name: self.cleaned_data[name] for name in SettingsForm.base_fields}
