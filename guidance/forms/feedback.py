"""The questions after a practice."""

import uuid
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from django import forms

from ..models import Area, Mode, Routine
from ..safety.advice import Report
from ..safety.cautions import CAUTIONS
from ..safety.symptoms import SYMPTOMS
from ..safety.vocabulary import During
from ..widgets import NONE_OF_THESE
from ..wording import wording
from .fields import (
    NONE_CHOICE,
    PAIN_HINT,
    Choices,
    KnownField,
    PainField,
    YesField,
    areas_of,
    condition_names,
    fields_only,
    ticks,
    whole,
    whose_body,
    yes_no,
)

FELT = (
    (During.NONE, "I felt nothing much"),
    (During.COMFORTABLE, "Comfortable"),
    (During.STRONG_OK, "Strong, but fine"),
    (During.UNCOMFORTABLE, "Uncomfortable"),
    (During.PAINFUL, "Painful"),
    (During.SHARP, "Sharp, burning or electric"),
    (During.NUMB, "I could not feel it well"),
)


class FeedbackForm(forms.Form):
    """The questions after a practice. ``report`` is what the rules read."""

    receiver = whose_body("We keep nothing about somebody else’s body.")
    after = PainField(label="How bad is your pain now?", help_text=PAIN_HINT)
    before = PainField(label="How bad was it before?", help_text=PAIN_HINT)
    usual = YesField(label="Usual for me, and examined")
    during = forms.ChoiceField(
        label="How did the pressure feel?",
        help_text="The pressing itself, not the pain you came with.",
        choices=FELT,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose how the pressure felt."},
    )
    eased = yes_no(
        "If it hurt, did it become comfortable after easing off?",
        help_text="Leave this empty if it did not hurt.",
    )
    symptoms = ticks(
        "Did you notice any of these?",
        known=SYMPTOMS,
        required=True,
        prefix="s-",
        help_text="During the practice or since. Open a line to see the signs in it.",
        error_messages={"required": "Tick what you noticed, or “None of these”."},
    )
    area = forms.ChoiceField(
        label="Where was it sore, if anywhere?",
        required=False,
        error_messages={"invalid_choice": "Choose a place from the list."},
    )
    conditions = ticks("What do you live with?", known=())
    note = forms.CharField(
        label="Anything to remember? (you may leave this empty)",
        help_text="Nobody reads this. If you are worried, get help.",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    consent = YesField(
        label="Keep this in my history",
        help_text=(
            "Your answers are about your health. We keep them only with your yes. "
            "You can take it back at any time on your page."
        ),
    )
    # Filled in by the page or the player, never by hand: odd values count as absent.
    cautions = forms.Field(required=False, widget=forms.MultipleHiddenInput)
    step = forms.Field(required=False, widget=forms.HiddenInput)
    practice = forms.Field(required=False, widget=forms.HiddenInput)
    ceiling = forms.Field(required=False, widget=forms.HiddenInput)
    minutes = forms.Field(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        *args: Any,
        routine: Routine,
        member: bool,
        ask_consent: bool,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        if not member or routine.mode == Mode.SELF:
            del self.fields["receiver"]
        self.routine = routine
        self.helper = fields_only()
        if not ask_consent:
            del self.fields["consent"]
        self._offer()

    def _offer(self) -> None:
        symptoms, conditions = self.fields["symptoms"], self.fields["conditions"]
        area = self.fields["area"]
        assert isinstance(symptoms, KnownField)  # noqa: S101
        assert isinstance(conditions, KnownField)  # noqa: S101
        assert isinstance(area, forms.ChoiceField)  # noqa: S101
        symptoms.choices = symptom_choices()
        names = condition_names()
        conditions.choices = [("Show conditions", names)]
        conditions.known = frozenset(dict(names)) | {NONE_OF_THESE}
        self.own_areas = areas_of(self.routine)
        others = Area.objects.exclude(slug__in=[slug for slug, _ in self.own_areas])
        area.choices = [
            ("", "Nowhere, or not sure"),
            ("In this routine", self.own_areas),
            ("Elsewhere", list(others.values_list("slug", "name"))),
        ]

    def clean_cautions(self) -> frozenset[str]:
        return frozenset(self.cleaned_data["cautions"] or ()) & frozenset(CAUTIONS)

    def clean_step(self) -> int | None:
        return whole(self.cleaned_data["step"])

    def clean_ceiling(self) -> int:
        return self._at_most("ceiling", self.routine.ceiling)

    def clean_minutes(self) -> int:
        return self._at_most("minutes", self.routine.minutes)

    def _at_most(self, name: str, most: int) -> int:
        """What the practice of today allowed; the routine's own where that is not told."""
        return min(whole(self.cleaned_data[name]) or most, most)

    def clean_practice(self) -> uuid.UUID:
        try:
            return uuid.UUID(self.cleaned_data["practice"] or "")
        except ValueError:
            return uuid.uuid4()

    @cached_property
    def made_for(self) -> frozenset[str]:
        """The routine's own condition, where it serves exactly one."""
        own = self.routine.conditions.values_list("slug", flat=True)
        return frozenset(own) if len(own) == 1 else frozenset()

    def report(self, history: Iterable[Any] = ()) -> Report:
        """What the rules read: the typed answers and what the routine tells."""
        given = self.cleaned_data
        area = given["area"]
        return Report(
            before=given["before"],
            after=given["after"],
            usual=given["usual"],
            during=given["during"] or None,
            eased=given["eased"],
            pressure=1 if self.routine.ceiling == 1 else None,
            symptoms=given["symptoms"] - {NONE_OF_THESE},
            conditions=(given["conditions"] - {NONE_OF_THESE}) | self.made_for,
            cautions=given["cautions"],
            areas=frozenset([area] if area else [slug for slug, _ in self.own_areas]),
            history=tuple(history),
        )

    @property
    def on_someone_else(self) -> bool:
        """A practice on somebody else teaches nothing about the member."""
        return self.cleaned_data.get("receiver") == "someone-else"

    def record(self) -> Mapping[str, Any]:
        """The answers as the fields of a ``Feedback`` row."""
        given, report = self.cleaned_data, self.report()
        return {
            "before": given["before"],
            "after": given["after"],
            "usual": given["usual"],
            "during": given["during"],
            "eased": given["eased"],
            "symptoms": sorted(report.symptoms),
            "conditions": sorted(report.conditions),
            "cautions": sorted(report.cautions),
            "area": given["area"],
            "areas": sorted(report.areas),
            "step": given["step"],
            "note": given["note"],
        }


def symptom_choices() -> Choices:
    words = wording()
    groups: Choices = [
        (
            group.question,
            [(sign, words.symptoms[sign].label) for sign in group.symptoms],
        )
        for group in words.symptom_groups
    ]
    return [*groups, NONE_CHOICE]
