"""Which practices of a history are shown, and whether with their numbers."""

from typing import Any

from django import forms
from django.db.models import Q

from guidance.models import Area, Routine
from guidance.models.practices import PracticeQuerySet

from .models import User

Choices = list[tuple[str, str]]


class HistoryFilter(forms.Form):
    """All of it is optional; a value that nobody knows chooses nothing."""

    routine = forms.ChoiceField(label="Routine", required=False)
    area = forms.ChoiceField(label="Place", required=False)
    numbers = forms.ChoiceField(
        label="Numbers",
        choices=[("", "Show them"), ("no", "Hide them")],
        required=False,
    )

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        done = Routine.objects.filter(practices__user=user).distinct()
        places = Area.objects.order_by("region__order", "order")
        self._offer("routine", list(done.values_list("slug", "title")))
        self._offer("area", list(places.values_list("slug", "name")))
        self.is_valid()

    def _offer(self, name: str, choices: Choices) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101
        field.choices = [("", "All"), *choices]

    def shows_numbers(self) -> bool:
        return self.cleaned_data.get("numbers") != "no"

    def is_used(self) -> bool:
        return any(self.cleaned_data.get(name) for name in ("routine", "area"))

    def of(self, practices: PracticeQuerySet) -> PracticeQuerySet:
        routine = self.cleaned_data.get("routine")
        area = self.cleaned_data.get("area")
        if routine:
            practices = practices.filter(routine__slug=routine)
        if area:
            practices = practices.filter(_worked(area)).distinct()
        return practices

    def query(self) -> str:
        """The choices for links to other pages of the list."""
        kept = {name: value for name, value in self.cleaned_data.items() if value}
        return "".join(f"&{name}={value}" for name, value in kept.items())


def _worked(area: str) -> Q:
    """Named after a practice, reported inside it, or worked by its steps."""
    return (
        Q(feedback__area=area)
        | Q(reports__area=area)
        | Q(routine__steps__area__slug=area)
    )
