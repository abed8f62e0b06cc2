"""The forms of the public site: filters, the check, the pain feedback.

Signs (red flags and symptoms) are read by ``guidance.signs`` before any of this runs.
"""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms

from .models import Area, Condition, Hands, Mode, Position, Routine
from .safety.advice import Report
from .safety.cautions import CAUTIONS
from .safety.places import AREAS
from .safety.screening import Answers
from .safety.symptoms import SYMPTOMS
from .safety.vocabulary import During, Grade
from .widgets import NONE_OF_THESE, GroupedCheckboxes, TileSelect
from .wording import wording

Choices = list[tuple[str, Any]]

NONE_CHOICE = (NONE_OF_THESE, "None of these")
YES_NO = (("yes", "Yes"), ("no", "No"))
PAIN = [(str(score), str(score)) for score in range(11)] + [("", "Not sure")]
PAIN_HINT = "0 is no pain. 10 is the worst pain you can imagine."
FELT = (
    (During.NONE, "I felt nothing much"),
    (During.COMFORTABLE, "Comfortable"),
    (During.STRONG_OK, "Strong, but fine"),
    (During.UNCOMFORTABLE, "Uncomfortable"),
    (During.PAINFUL, "Painful"),
    (During.SHARP, "Sharp, burning or electric"),
    (During.NUMB, "I could not feel it well"),
)
HANDS = (
    ("weak-grip", "My grip is weak"),
    ("sore-thumbs", "My thumbs are sore"),
    ("no-reach", "I cannot reach behind me"),
)
WHOSE = (("me", "Mine"), ("someone-else", "Somebody else’s"))


class KnownField(forms.MultipleChoiceField):
    """Ticks: any id that is known is valid, whether the page offers it or not."""

    def __init__(self, *, known: Iterable[str], prefix: str = "", **options: Any) -> None:
        super().__init__(**options)
        self.known = frozenset(known) | {NONE_OF_THESE}
        self.prefix = prefix

    def valid_value(self, value: Any) -> bool:
        """An unknown id with the prefix is a sign that we no longer know: keep it."""
        known = str(value) in self.known
        return known or bool(self.prefix and str(value).startswith(self.prefix))

    def clean(self, value: Any) -> frozenset[str]:
        return frozenset(super().clean(value))


class PainField(forms.TypedChoiceField):
    """0 to 10, or empty for "not sure", which comes out as None."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            choices=PAIN,
            coerce=int,
            empty_value=None,
            required=False,
            widget=TileSelect,
            error_messages={"invalid_choice": "Choose a number from 0 to 10."},
            **options,
        )


def yes_no(label: str, **options: Any) -> forms.TypedChoiceField:
    """Yes, no, or nothing said (None)."""
    return forms.TypedChoiceField(
        label=label,
        choices=YES_NO,
        coerce=lambda value: value == "yes",
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose yes or no."},
        **options,
    )


def ticks(label: str, *, known: Iterable[str], **options: Any) -> KnownField:
    options = {"required": False, "widget": GroupedCheckboxes} | options
    messages = {"invalid_choice": "Choose from the list: “%(value)s” is not on it."}
    messages |= options.pop("error_messages", {})
    return KnownField(label=label, known=known, error_messages=messages, **options)


def _helper(submit: str) -> FormHelper:
    """These forms are answered without a CSRF token (design, section 4)."""
    helper = FormHelper()
    helper.disable_csrf = True
    helper.attrs = {"novalidate": ""}
    helper.add_input(Submit("", submit))
    return helper


class CheckForm(forms.Form):
    """The questions before a practice. ``answers`` is what the rules read."""

    pain = PainField(label="How bad is your pain now?", help_text=PAIN_HINT)
    usual = forms.BooleanField(
        label="This pain is usual for me, and somebody has examined it",
        required=False,
        widget=forms.CheckboxInput(attrs={"value": "yes"}),
    )
    flare = yes_no("Are you in a flare?", help_text="If you are not sure, say yes.")
    receiver = forms.ChoiceField(
        label="Whose body is it?",
        choices=WHOSE,
        required=False,
        widget=forms.RadioSelect,
        help_text="The person who is massaged answers these questions.",
        error_messages={"invalid_choice": "Choose whose body it is."},
    )
    red_flags = ticks(
        "Is any of this new or changed for you?",
        known=(),
        required=True,
        prefix="rf-",
        help_text="Only what nobody has examined yet. Open a line to see the signs in it.",
        error_messages={"required": "Tick what is new for you, or “None of these”."},
    )
    cautions = ticks(
        "Is any of this true for you?",
        known=CAUTIONS,
        help_text="Tick all that are true.",
        error_messages={"required": "Tick what is true for you, or “None of these”."},
    )
    unsure = ticks("Not sure about one?", known=CAUTIONS)
    asked = ticks("Has a professional said yes to massage?", known=CAUTIONS)
    avoid = ticks("Is any place sore, hot, broken or swollen today?", known=AREAS)
    numb = ticks("Is there a place that you cannot feel well?", known=AREAS)
    conditions = ticks("What do you live with?", known=())
    hands = ticks(
        "What about the hands that work?",
        known=[value for value, _ in HANDS],
        choices=HANDS,
    )
    positions = ticks("Is there a position that you cannot take?", known=())

    def __init__(self, *args: Any, routine: Routine, **options: Any) -> None:
        super().__init__(*args, **options)
        self.helper = _helper("See my routine")
        self._offer(routine)

    def _offer(self, routine: Routine) -> None:
        """Show what could matter for this routine; every known id stays valid."""
        if routine.mode == Mode.SELF:
            del self.fields["receiver"]
        self._choose("red_flags", _flag_choices(), known=wording().flags)
        offered = [slug for slug in routine.cautions if slug in CAUTIONS]
        self._choose("cautions", [*_asks(offered), NONE_CHOICE])
        self._choose("unsure", [("I am not sure about", _asks(offered))])
        self._choose("asked", _asked_choices(offered))
        areas = _areas_of(routine)
        self._choose("avoid", [("Show the places", areas)])
        self._choose("numb", [("Show the places", areas)])
        names = list(Condition.objects.published().values_list("slug", "name"))
        self._choose("conditions", [("Show the conditions", names)], known=dict(names))
        positions = list(Position.objects.values_list("slug", "name"))
        own = set(routine.positions.values_list("slug", flat=True))
        shown = [(slug, name) for slug, name in positions if slug in own]
        self._choose("positions", shown, known=dict(positions))

    def _choose(
        self, name: str, choices: Choices, known: Iterable[str] | None = None
    ) -> None:
        field = self.fields[name]
        assert isinstance(field, KnownField)  # noqa: S101
        field.choices = choices
        if known is not None:
            field.known = frozenset(known) | {NONE_OF_THESE}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        answered = cleaned.get("cautions") or cleaned.get("unsure")
        if "cautions" not in self.errors and not answered:
            field = self.fields["cautions"]
            self.add_error("cautions", field.error_messages["required"])
        return cleaned

    def answers(self) -> Answers:
        """The typed answers, without "none of these"."""
        given = self.cleaned_data
        sets = {
            name: given[name] - {NONE_OF_THESE}
            for name, field in self.fields.items()
            if isinstance(field, KnownField)
        }
        return Answers(
            pain=given["pain"],
            usual=given["usual"],
            flare=given["flare"],
            receiver=given.get("receiver") or "me",
            **sets,
        )


def _flag_choices() -> Choices:
    words = wording()
    groups: Choices = [
        (group.question, [(flag, words.flags[flag].sign) for flag in group.flags])
        for group in words.flag_groups
    ]
    return [*groups, NONE_CHOICE]


def _asks(slugs: Iterable[str]) -> Choices:
    cautions = wording().cautions
    return [(slug, cautions[slug].ask) for slug in slugs]


def _asked_choices(offered: Iterable[str]) -> Choices:
    ask_first = [s for s in offered if CAUTIONS[s].grade is Grade.ASK_FIRST]
    return [("Somebody who knows my health said yes, for", _asks(ask_first))]


def _areas_of(routine: Routine) -> Choices:
    rows = Area.objects.filter(steps__routine=routine, steps__retired_at=None)
    return list(rows.distinct().values_list("slug", "name"))


class FeedbackForm(forms.Form):
    """The questions after a practice. ``report`` is what the rules read."""

    after = PainField(label="How bad is your pain now?", help_text=PAIN_HINT)
    before = PainField(label="How bad was it before?", help_text=PAIN_HINT)
    usual = forms.BooleanField(
        label="That pain is usual for me, and somebody has examined it",
        required=False,
        widget=forms.CheckboxInput(attrs={"value": "yes"}),
    )
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
    consent = forms.BooleanField(
        label="Keep this in my history",
        help_text=(
            "Your answers are about your health. We keep them only with your yes. "
            "You can take it back at any time on your page."
        ),
        required=False,
        widget=forms.CheckboxInput(attrs={"value": "yes"}),
    )
    # Filled in by the page or the player, never by hand: odd values count as absent.
    cautions = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    step = forms.CharField(required=False, widget=forms.HiddenInput)
    practice = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, routine: Routine, ask_consent: bool, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.routine = routine
        self.helper = _helper("See my advice")
        if not ask_consent:
            del self.fields["consent"]
        self._offer()

    def _offer(self) -> None:
        symptoms, conditions = self.fields["symptoms"], self.fields["conditions"]
        area = self.fields["area"]
        assert isinstance(symptoms, KnownField)  # noqa: S101
        assert isinstance(conditions, KnownField)  # noqa: S101
        assert isinstance(area, forms.ChoiceField)  # noqa: S101
        symptoms.choices = _symptom_choices()
        names = list(Condition.objects.published().values_list("slug", "name"))
        conditions.choices = [("Show the conditions", names)]
        conditions.known = frozenset(dict(names)) | {NONE_OF_THESE}
        self.own_areas = _areas_of(self.routine)
        others = Area.objects.exclude(slug__in=[slug for slug, _ in self.own_areas])
        area.choices = [
            ("", "Nowhere, or not sure"),
            ("In this routine", self.own_areas),
            ("Elsewhere", list(others.values_list("slug", "name"))),
        ]

    def clean_cautions(self) -> frozenset[str]:
        """Read from the raw post: a hidden field never stops an answer."""
        getlist = getattr(self.data, "getlist", None)
        given = getlist(self.add_prefix("cautions")) if getlist else []
        return frozenset(given) & frozenset(CAUTIONS)

    def clean_step(self) -> int | None:
        value = self.cleaned_data["step"]
        return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else None

    def clean_practice(self) -> uuid.UUID:
        try:
            return uuid.UUID(self.cleaned_data["practice"])
        except ValueError:
            return uuid.uuid4()

    def report(self, history: Iterable[Any] = ()) -> Report:
        """What the rules read: the typed answers and what the routine tells."""
        given = self.cleaned_data
        own = [condition.slug for condition in self.routine.conditions.all()]
        sole = set(own) if len(own) == 1 else set()
        area = given["area"]
        return Report(
            before=given["before"],
            after=given["after"],
            usual=given["usual"],
            during=given["during"] or None,
            eased=given["eased"],
            pressure=1 if self.routine.ceiling == 1 else None,
            symptoms=given["symptoms"] - {NONE_OF_THESE},
            conditions=(given["conditions"] - {NONE_OF_THESE}) | sole,
            cautions=given["cautions"],
            areas=frozenset([area] if area else [slug for slug, _ in self.own_areas]),
            history=tuple(history),
        )

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


def _symptom_choices() -> Choices:
    words = wording()
    groups: Choices = [
        (group.question, [(sign, words.symptoms[sign].label) for sign in group.symptoms])
        for group in words.symptom_groups
    ]
    return [*groups, NONE_CHOICE]


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
            "area": _names(Area, steps__routine__in=shown),
            "minutes": list(self.MINUTES),
            "position": _names(Position, routines__in=shown),
            "hands": list(Hands.choices),
        }
        for name, rows in choices.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101
            field.choices = [("", "Any"), *rows]

    def chosen(self) -> "Any":
        """Published routines that fit every valid choice."""
        found = Routine.objects.published()
        given = self.cleaned_data if self.is_bound and self.is_valid() else {}
        given = given or (self.cleaned_data if self.is_bound else {})
        lookups = {
            "mode": "mode",
            "condition": "conditions__slug",
            "area": "steps__area__slug",
            "minutes": "minutes__lte",
            "position": "positions__slug",
            "hands": "hands",
        }
        for name, lookup in lookups.items():
            if given.get(name):
                found = found.filter(**{lookup: given[name]})
        return found.distinct()


def _names(model: type[Condition | Area | Position], **lookup: Any) -> Choices:
    rows = model.objects.filter(**lookup).distinct()
    return list(rows.values_list("slug", "name"))


