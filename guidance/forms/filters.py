"""Filters of the list of routines."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from ..models import Area, Condition, Hands, Mode, Position, Routine
from .fields import Choices

LOOKUPS = {
    "mode": "mode",
    "condition": "conditions__slug",
    "area": "steps__area__slug",
    "minutes": "minutes__lte",
    "position": "positions__slug",
    "hands": "hands",
}
#: What has to hold of the very row that a lookup finds.
WITH: dict[str, dict[str, Any]] = {"area": {"steps__retired_at": None}}


class RoutineFilterForm(forms.Form):
    """Filters of the list of routines. An unknown value shows a message, not an error."""

    mode = forms.ChoiceField(label="Who", required=False)
    condition = forms.ChoiceField(label="What you live with", required=False)
    area = forms.ChoiceField(label="Where", required=False)
    minutes = forms.TypedChoiceField(
        label="Time", required=False, coerce=int, empty_value=None
    )
    position = forms.ChoiceField(label="Position", required=False)
    hands = forms.ChoiceField(label="Hands", required=False)

    MINUTES = [("5", "Up to 5 minutes"), ("10", "Up to 10"), ("15", "Up to 15")]

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        shown = Routine.objects.published()
        choices: dict[str, Choices] = {
            "mode": list(Mode.choices),
            "condition": _names(Condition, routines__in=shown),
            "area": _names(Area, steps__routine__in=shown, steps__retired_at=None),
            "minutes": list(self.MINUTES),
            "position": _names(Position, routines__in=shown),
            "hands": list(Hands.choices),
        }
        for name, rows in choices.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101
            field.choices = [("", "Any"), *rows]

    def chosen(self) -> "QuerySet[Routine]":
        """Published routines that fit every choice that could be read."""
        self.full_clean()
        found = Routine.objects.published()
        for name, lookup in LOOKUPS.items():
            if self.cleaned_data.get(name):
                wanted = {lookup: self.cleaned_data[name], **WITH.get(name, {})}
                found = found.filter(**wanted)
        return found.distinct()


def _names(model: type[Condition | Area | Position], **lookup: Any) -> Choices:
    rows = model.objects.filter(**lookup).distinct()
    return list(rows.values_list("slug", "name"))
