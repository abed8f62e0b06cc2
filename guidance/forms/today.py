"""The two questions of today."""

from typing import Any

from django import forms

from ..models import Condition, Mode, Routine
from ..safety.routines import FLARE_ROUTINES
from ..today import Day, Energy, Offer, offers, rest_first
from .fields import Choices


class TodayForm(forms.Form):
    """How today is, and how much energy there is; what else helps to choose is free."""

    day = forms.ChoiceField(
        label="How is today?",
        choices=[
            (Day.USUAL, "Much as usual"),
            (Day.SORER, "Sorer than usual"),
            (Day.FLARE, "I am in a flare"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how today is."},
    )
    energy = forms.ChoiceField(
        label="How much energy do you have?",
        choices=[
            (Energy.SOME, "Some"),
            (Energy.LITTLE, "Little"),
            (Energy.HARDLY, "Hardly any"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how much energy you have."},
    )
    mode = forms.ChoiceField(
        label="Who is there?",
        choices=[(Mode.SELF, "Just me"), (Mode.PARTNER, "Somebody helps me")],
        required=False,
        widget=forms.RadioSelect,
    )
    condition = forms.ChoiceField(label="What do you live with?", required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["condition"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101
        names: Choices = list(Condition.objects.with_page().values_list("slug", "name"))
        field.choices = [("", "Any of these, or none"), *names]

    def rest_first(self) -> bool:
        given = self.cleaned_data
        return rest_first(Day(given["day"]), Energy(given["energy"]))

    def offers(self, mine: list[Routine] | None = None) -> list[Offer]:
        """Practices for today: one's own first, where some are given."""
        given = self.cleaned_data
        found = Routine.objects.published().filter(mode=given["mode"] or Mode.SELF)
        if given["day"] != Day.FLARE:
            found = found.exclude(slug__in=FLARE_ROUTINES)
            if given["condition"]:
                found = found.filter(conditions__slug=given["condition"])
        found = found.distinct().order_by("ceiling", "effort", "order")
        own = [routine for routine in mine or () if routine in found]
        rest = [routine for routine in found if routine not in own]
        return offers(Day(given["day"]), Energy(given["energy"]), [*own, *rest])
