"""What a member told before, offered again in the check: one tap says it is still so.

The offer travels in the form itself. So what is confirmed counts even where the person
has been signed out meanwhile, or the network has gone: an answer is never lost.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from ..models import KeptCaution
from ..models.kept_cautions import Confirmed
from ..safety.cautions import CAUTIONS
from ..wording import wording

CHOICES = (("yes", "Yes, all of it"), ("no", "Not all of it"))
UNANSWERED = "Say whether what you told us before is still so."
HINT = "If something has changed, tick below what is so now."
AGREED = "A professional said yes to massage."
#: The rules take an id that nobody knows as "ask first".
GONE = "Something that is no longer on our list"
NAMES = ("last_time", "offered", "offered_agreed")


def still_so() -> forms.ChoiceField:
    return forms.ChoiceField(
        label="You told us before. Is it still so?",
        choices=CHOICES,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": UNANSWERED},
    )


def hidden_ids() -> forms.Field:
    return forms.Field(required=False, widget=forms.MultipleHiddenInput)


class LastTime:
    """The three fields of one check; without an offer they are taken out of it."""

    def __init__(self, form: forms.Form, kept: Iterable[KeptCaution]) -> None:
        self._form = form
        if form.is_bound:
            offered, agreed = self._sent("offered"), self._sent("offered_agreed")
        else:
            rows = list(kept)
            offered = [row.caution for row in rows]
            agreed = [row.caution for row in rows if row.agreed]
            form.initial = {
                **form.initial,
                "offered": offered,
                "offered_agreed": agreed,
            }
        self.offered = frozenset(offered)
        self.agreed = frozenset(agreed) & self.offered
        if not self.offered:
            for name in NAMES:
                del form.fields[name]
            return
        form.fields["last_time"].help_text = self._words()

    def check(self, cleaned: Mapping[str, Any]) -> None:
        """What was offered is answered too, unless it is somebody else's body."""
        if not self.offered or cleaned.get("receiver") == "someone-else":
            return
        if "last_time" not in self._form.errors and not cleaned.get("last_time"):
            self._form.add_error("last_time", UNANSWERED)

    def confirmed(self, cleaned: Mapping[str, Any]) -> Confirmed:
        other = cleaned.get("receiver") == "someone-else"
        if other or cleaned.get("last_time") != "yes":
            return Confirmed()
        return Confirmed(cautions=self.offered, agreed=self.agreed)

    def _sent(self, name: str) -> list[str]:
        sent = self._form.data
        return sent.getlist(name) if isinstance(sent, QueryDict) else []

    def _words(self) -> SafeString:
        """The offer in words, in the order of the table."""
        known = [id for id in CAUTIONS if id in self.offered]
        gone = [GONE] if self.offered - CAUTIONS.keys() else []
        rows = [*map(self._row, known), *gone]
        items = format_html_join("", "<li>{}</li>", ((row,) for row in rows))
        return format_html('{}<ul class="dashes">{}</ul>', HINT, items)

    def _row(self, id: str) -> str:
        ask = wording().cautions[id].ask
        return f"{ask}. {AGREED}" if id in self.agreed else ask
