"""Fields and choices that the forms share."""

from collections.abc import Iterable
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms

from ..models import Area, Condition, Routine
from ..widgets import NONE_OF_THESE, GroupedCheckboxes, TileSelect

Choices = list[tuple[str, Any]]

NONE_CHOICE = (NONE_OF_THESE, "None of these")
YES_NO = (("yes", "Yes"), ("no", "No"))
PAIN = [(str(score), str(score)) for score in range(11)] + [("", "Not sure")]
PAIN_HINT = "10 is the worst pain you can imagine."


class KnownField(forms.MultipleChoiceField):
    """Ticks: any id that is known is valid, whether the page offers it or not."""

    def __init__(
        self, *, known: Iterable[str], prefix: str = "", **options: Any
    ) -> None:
        super().__init__(**options)
        self.known = frozenset(known) | {NONE_OF_THESE}
        self.prefix = prefix

    def valid_value(self, value: Any) -> bool:
        """An unknown id with the prefix is a sign that we no longer know: keep it."""
        known = str(value) in self.known
        return known or bool(self.prefix and str(value).startswith(self.prefix))

    def to_python(self, value: Any) -> list[str]:
        """An empty value in a post says nothing."""
        return [given for given in super().to_python(value) if given]

    def clean(self, value: Any) -> frozenset[str]:
        return frozenset(super().clean(value))


class YesInput(forms.CheckboxInput):
    """Hands on the word itself, where Django's own would make True of any word."""

    def __init__(self) -> None:
        super().__init__({"value": "yes"}, check_test=lambda value: value == "yes")

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return data.get(name)


class YesField(forms.BooleanField):
    """A box that only the word "yes" ticks; any other word is no yes."""

    widget = YesInput

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, **options)

    def to_python(self, value: Any) -> bool:
        return bool(value == "yes")


WHOSE = (("me", "Mine"), ("someone-else", "Somebody else’s"))


def whose_body(help_text: str) -> forms.ChoiceField:
    """For partner routines: the person who is massaged is the one who answers."""
    return forms.ChoiceField(
        label="Whose body is it?",
        choices=WHOSE,
        required=False,
        widget=forms.RadioSelect,
        help_text=help_text,
        error_messages={"invalid_choice": "Choose whose body it is."},
    )


def whole(value: Any) -> int | None:
    """A small whole number as the page or the player writes it; odd ones are absent."""
    sound = isinstance(value, str) and value.isascii() and value.isdigit()
    return int(value) if sound and len(value) < 4 else None


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


def ticks(label: str, *, known: Iterable[str], **given: Any) -> KnownField:
    options: dict[str, Any] = {"required": False, "widget": GroupedCheckboxes} | given
    messages = {"invalid_choice": "Choose from the list: “%(value)s” is not on it."}
    messages |= options.pop("error_messages", {})
    return KnownField(label=label, known=known, error_messages=messages, **options)


def fields_only() -> FormHelper:
    """Print the fields and nothing around them: the page has the form and its button.

    These forms are answered without a CSRF token (design, section 4).
    """
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    return helper


def areas_of(routine: Routine) -> Choices:
    rows = Area.objects.filter(steps__routine=routine, steps__retired_at=None)
    return list(rows.distinct().values_list("slug", "name"))


def condition_names() -> Choices:
    """Every condition, with a page, without, or withdrawn: people have what they have."""
    rows = Condition.objects.filter(retired_at=None)
    return list(rows.values_list("slug", "name"))
