"""The check-in: one question a day later, answered by the same rules."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone

from guidance.forms.feedback import symptom_choices
from guidance.forms.fields import PainField, ticks
from guidance.models import Practice
from guidance.models.rules import past_practices
from guidance.safety.advice import Advice, Report, advise
from guidance.safety.symptoms import SYMPTOMS
from guidance.safety.vocabulary import Later
from guidance.widgets import NONE_OF_THESE

LATER = (
    (Later.BETTER, "Better than before the practice"),
    (Later.SAME, "The same as before the practice"),
    (Later.SORE_FADING, "Sore, but fading"),
    (Later.SORE_SAME, "Still as sore as after the practice"),
    (Later.WORSE, "Worse"),
)
LATER_WORDS = {str(slug): words for slug, words in LATER}


class CheckInForm(forms.Form):
    """How it is now. Only the first question needs an answer."""

    do = forms.CharField(widget=forms.HiddenInput, initial="check-in", required=False)
    later = forms.ChoiceField(
        label="How is it now?",
        choices=LATER,
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose how it is now.",
            "invalid_choice": "Choose one of the answers.",
        },
    )
    later_score = PainField(
        label="How bad is your pain now?",
        help_text="0 is no pain. 10 is the worst pain you can imagine. "
        "You may leave this out.",
    )
    symptoms = ticks(
        "Did anything new come since the practice?",
        known=SYMPTOMS,
        prefix="s-",
        help_text="Open a line to see the signs in it. Leave it if nothing is new.",
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["symptoms"].choices = symptom_choices()  # type: ignore[attr-defined]

    def record(self) -> Mapping[str, Any]:
        """The answers as the fields of a ``CheckIn`` row."""
        given = self.cleaned_data
        return {
            "later": given["later"],
            "later_score": given["later_score"],
            "symptoms": sorted(given["symptoms"] - {NONE_OF_THESE}),
        }


def checkin_advice(practice: Practice, said: Mapping[str, Any]) -> Advice:
    """The advice for a check-in: what was said after the practice counts with it,
    unless a professional has looked at that since."""
    hours = (timezone.now() - practice.at).total_seconds() / 3600
    report = Report(
        **_said_before(practice, said["symptoms"]),
        later=said["later"],
        later_score=said["later_score"],
        hours_later=hours,
        history=past_practices(practice.user, before=practice.uuid),
        at=practice.at,
    )
    return advise(report)


def _said_before(practice: Practice, signs: list[str]) -> dict[str, Any]:
    worst = next(iter(practice.feedback.all()), None)
    if worst is None:
        return {"symptoms": signs, "during": "comfortable", "before": 0, "after": 0}
    lasting = {
        "before": worst.before,
        "usual": worst.usual,
        "conditions": worst.conditions,
        "cautions": worst.cautions,
        "areas": worst.areas,
    }
    if practice.seen_at is not None:
        return lasting | {"symptoms": signs, "during": "comfortable", "after": 0}
    return lasting | {
        "after": worst.after,
        "during": worst.during or None,
        "eased": worst.eased,
        "symptoms": [*worst.symptoms, *signs],
    }
