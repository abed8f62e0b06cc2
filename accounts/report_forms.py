"""What stands in a report. Nothing of it is stored: it is asked for each time."""

from typing import Any

from django import forms

PARTS = (
    ("conditions", "What I live with"),
    ("doing", "What I do"),
    ("change", "Change before, after and the next day"),
    ("worse", "What made it worse"),
    ("limits", "My limits"),
)
PERIODS = (("4", "The last 4 weeks"), ("12", "The last 12 weeks"))
SIZES = (("", "Usual, one side of paper"), ("large", "Large, more sides"))


class ReportForm(forms.Form):
    parts = forms.MultipleChoiceField(
        label="What to include",
        choices=PARTS,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Choose parts from the list."},
    )
    weeks = forms.ChoiceField(
        label="Which time",
        choices=PERIODS,
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose a time.",
            "invalid_choice": "Choose one of the times.",
        },
    )
    size = forms.ChoiceField(
        label="Size of print",
        choices=SIZES,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose a size of print."},
    )
    name = forms.CharField(
        label="Your name, if you want it on the report",
        help_text="We do not keep it.",
        required=False,
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"max_length": "Keep it to 80 letters."},
    )
    questions = forms.CharField(
        label="Questions you have",
        help_text="We do not keep them.",
        required=False,
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": "Keep it to 600 letters, so that it fits."},
    )

    @classmethod
    def untouched(cls) -> dict[str, Any]:
        """What a report holds before anybody has chosen."""
        parts = [name for name, _ in PARTS]
        return {"parts": parts, "weeks": "12", "size": "", "name": "", "questions": ""}
