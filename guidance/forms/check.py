"""The questions before a practice."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.http import QueryDict

from ..models import KeptCaution, Mode, Position, Routine
from ..models.kept_cautions import Confirmed
from ..safety.cautions import CAUTIONS, asked_of_everybody
from ..safety.places import AREAS
from ..safety.screening import Answers
from ..safety.vocabulary import Grade
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
from .last_time import LastTime, hidden_ids, still_so

HANDS = (
    ("weak-grip", "My grip is weak"),
    ("sore-thumbs", "My thumbs are sore"),
    ("no-reach", "I cannot reach behind me"),
)


class CheckForm(forms.Form):
    """The questions before a practice. ``answers`` is what the rules read."""

    #: What few people need is folded away, and open where something is wrong with it.
    MORE = ("unsure", "asked", "hands", "positions")

    receiver = whose_body("The person who is massaged answers these questions.")
    red_flags = ticks(
        "Is any of this new or changed for you?",
        known=(),
        required=True,
        prefix="rf-",
        help_text="Not what a doctor has examined. Open what fits.",
        error_messages={"required": "Tick what is new for you, or “None of these”."},
    )
    pain = PainField(label="How bad is your pain now?", help_text=PAIN_HINT)
    usual = YesField(label="Usual for me, and examined")
    flare = yes_no("Are you in a flare?", help_text="Not sure? Say yes.")
    # What a member told before: all three stand on the page only where it is offered.
    last_time = still_so()
    offered = hidden_ids()
    offered_agreed = hidden_ids()
    cautions = ticks(
        "Is any of this true for you?",
        known=CAUTIONS,
        error_messages={"required": "Tick what is true for you, or “None of these”."},
    )
    unsure = ticks("Not sure about one?", known=CAUTIONS)
    asked = ticks("Has a professional said yes to massage?", known=CAUTIONS)
    avoid = ticks("What is sore, hot, broken or swollen today?", known=AREAS)
    numb = ticks("Where can you not feel well?", known=AREAS)
    conditions = ticks(
        "What do you live with?",
        known=(),
        help_text="It changes your limits.",
    )
    hands = ticks(
        "What about the hands that work?",
        known=[value for value, _ in HANDS],
        choices=HANDS,
    )
    positions = ticks("Is there a position that you cannot take?", known=())
    # The time somebody has today; an odd value counts as absent.
    minutes = forms.Field(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        *args: Any,
        routine: Routine,
        kept: Iterable[KeptCaution] = (),
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.helper = fields_only()
        self._offer(routine)
        self.before = LastTime(self, kept)

    def main_fields(self) -> list[forms.BoundField]:
        return [
            self[name]
            for name, field in self.fields.items()
            if name not in self.MORE and not field.widget.is_hidden
        ]

    def clean_minutes(self) -> int | None:
        return whole(self.cleaned_data["minutes"])

    def more_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.MORE]

    def more_is_open(self) -> bool:
        return any(self[name].errors or self[name].value() for name in self.MORE)

    def _offer(self, routine: Routine) -> None:
        """Show what could matter for this routine; every known id stays valid."""
        if routine.mode == Mode.SELF:
            del self.fields["receiver"]
        self._choose("red_flags", _flag_choices(), known=wording().flags)
        everybody = asked_of_everybody(partner=routine.mode == Mode.PARTNER)
        offered = [
            s for s in dict.fromkeys([*routine.cautions, *everybody]) if s in CAUTIONS
        ]
        self._choose("cautions", [*_caution_groups(offered), NONE_CHOICE])
        self._choose("unsure", [("I am not sure about", _asks(offered))])
        self._choose("asked", _asked_choices(offered))
        self.own_areas = areas_of(routine)
        self._choose("avoid", [("Places", self.own_areas)])
        self._choose("numb", [("Places", self.own_areas)])
        names = condition_names()
        self._choose("conditions", [("Conditions", names)], known=dict(names))
        positions = list(Position.objects.values_list("slug", "name"))
        own = set(routine.positions.values_list("slug", flat=True))
        shown = [(slug, name) for slug, name in positions if slug in own]
        self._choose("positions", shown, known=dict(positions))

    def _choose(
        self, name: str, choices: Choices, known: Iterable[str] | None = None
    ) -> None:
        field = self.fields[name]
        assert isinstance(field, KnownField)  # noqa: S101
        if known is not None:
            field.known = frozenset(known) | {NONE_OF_THESE}
        field.choices = [*self._kept(name, choices, field.known), *choices]

    def _kept(self, name: str, choices: Choices, known: Iterable[str]) -> Choices:
        """Boxes for what was ticked elsewhere and is not offered here."""
        if not isinstance(self.data, QueryDict):
            return []
        ticked = [given for given in self.data.getlist(name) if given in known]
        offered = set(_flat(choices))
        return [(given, _label(given)) for given in ticked if given not in offered]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        # "None" says something about cautions only: nobody is unsure about nothing.
        unsure = cleaned.get("unsure", frozenset()) - {NONE_OF_THESE}
        answered = cleaned.get("cautions") or unsure
        if "cautions" not in self.errors and not answered:
            field = self.fields["cautions"]
            self.add_error("cautions", field.error_messages["required"])
        self.before.check(cleaned)
        return cleaned

    def answers(self) -> Answers:
        """The typed answers, without "none of these"."""
        given = self.cleaned_data
        sets = {
            name: given[name] - {NONE_OF_THESE}
            for name, field in self.fields.items()
            if isinstance(field, KnownField)
        }
        again = self.confirmed()
        sets["cautions"] |= again.cautions
        sets["asked"] |= again.agreed
        return Answers(
            pain=given["pain"],
            usual=given["usual"],
            flare=given["flare"],
            receiver=given.get("receiver") or "me",
            minutes=given["minutes"],
            **sets,
        )

    def confirmed(self) -> Confirmed:
        """What was told before and is still so: it counts as ticked today."""
        return self.before.confirmed(self.cleaned_data)


def _flat(choices: Choices) -> Iterator[str]:
    for value, label in choices:
        if isinstance(label, list):
            yield from _flat(label)
        else:
            yield value


def _label(id: str) -> str:
    """What a box says that this routine does not offer."""
    caution = wording().cautions.get(id)
    return caution.ask if caution else id.replace("-", " ").capitalize()


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


def _caution_groups(offered: list[str]) -> Choices:
    """What is offered, under the plain question of its group."""
    groups = (
        (group.question, _asks(id for id in group.cautions if id in offered))
        for group in wording().caution_groups
    )
    return [(question, asks) for question, asks in groups if asks]


def _asked_choices(offered: Iterable[str]) -> Choices:
    ask_first = [s for s in offered if CAUTIONS[s].grade is Grade.ASK_FIRST]
    return [("Somebody who knows my health said yes, for", _asks(ask_first))]
