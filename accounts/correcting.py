"""Correct what was said of a practice. A correction is kept beside the first answer, and
the worse of both counts: it can make us more careful, and never less."""

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

from guidance.forms import FeedbackForm
from guidance.models import Feedback, Practice
from guidance.models.recording import record_feedback
from guidance.models.rules import past_practices
from guidance.safety.advice import Advice, advise

_SHOWN = ("before", "after", "during", "area", "note", "step")


def correction_form(practice: Practice, given: QueryDict | None) -> FeedbackForm:
    """The questions of the practice, with the answer that counts filled in."""
    routine = practice.routine
    form = FeedbackForm(
        _own(practice, given),
        initial=_initial(practice.feedback.first()),
        routine=routine,
        member=True,
        ask_consent=False,
    )
    form.fields.pop("receiver", None)
    return form


def _own(practice: Practice, given: QueryDict | None) -> QueryDict | None:
    """A correction is of this practice, whatever else was sent."""
    if given is None:
        return None
    sent = given.copy()
    sent["practice"] = str(practice.uuid)
    return sent


def _initial(worst: Feedback | None) -> dict[str, Any]:
    if worst is None:
        return {}
    said = {name: getattr(worst, name) for name in _SHOWN}
    eased = (
        {True: "yes", False: "no"}.get(worst.eased) if worst.eased is not None else ""
    )
    return said | {
        "usual": "yes" if worst.usual else "",
        "eased": eased,
        "symptoms": worst.symptoms or ["none"],
        "conditions": worst.conditions,
        "cautions": worst.cautions,
    }


def keep_correction(practice: Practice, form: FeedbackForm) -> Advice:
    """A changed note changes the note; anything else is one answer more."""
    said = form.record()
    history = past_practices(practice.user, before=practice.uuid)
    advice = advise(form.report(history))
    same = _same(practice, said)
    if same is not None:
        Feedback.objects.filter(pk=same.pk).update(note=said["note"])
        return advice
    record_feedback(
        user=practice.user,
        routine=practice.routine,
        practice=practice.uuid,
        said=said,
        advice=advice,
    )
    return advice


def _same(practice: Practice, said: Mapping[str, Any]) -> Feedback | None:
    """The answer that says the same but for its note."""
    for one in practice.feedback.all():
        if all(getattr(one, name) == said[name] for name in said if name != "note"):
            return one
    return None
