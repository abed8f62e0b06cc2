"""What a person says of a programme they follow."""

from typing import Any

from django import forms
from django.utils import timezone

from guidance.models import Enrolment, Flare, Programme

from .consenting import ConsentMixin

DEEDS = {
    "join": "You have joined. The first practice is below.",
    "leave": "You have left this programme. You can join again at any time.",
    "settled": "Good. The programme goes on.",
    "cleared": "Noted: a professional has looked at it, and agrees.",
    "usual": "Good. After two usual days the programme goes on, one level lighter.",
    "unready": "Then wait. We ask again in 3 days.",
    "keep": "Noted. It goes on as it is.",
    "less": "Noted. Do less whenever you like: it always counts as done.",
    "change": "You have left this programme. Choose another below.",
    "stop": "You have left this programme. What you learnt stays yours.",
}
LEAVES = {"leave", "change", "stop"}
REVIEWED = {"keep", "less"}


class ProgrammeForm(ConsentMixin):
    do = forms.ChoiceField(
        choices=[(deed, deed) for deed in DEEDS],
        error_messages={
            "required": "Use one of the buttons on this page.",
            "invalid_choice": "Use one of the buttons on this page.",
        },
    )

    def keeps_something(self, given: dict[str, Any]) -> bool:
        """Whoever follows a programme tells something about their health with it."""
        return given.get("do") not in LEAVES

    def act(self, programme: Programme) -> str:
        """Do it, once or many times alike; say what is true now."""
        user = self.user
        self.note_consent()
        deed = self.cleaned_data["do"]
        mine = Enrolment.objects.filter(user=user, programme=programme, left_at=None)
        if deed == "join":
            Enrolment.objects.get_or_create(
                user=user, programme=programme, left_at=None
            )
        elif deed == "usual":
            standing = Flare.objects.filter(user=user, over_at=None)
            standing.update(over_at=timezone.now())
        elif deed == "unready":
            _not_ready(mine.first())
        else:
            mine.update(**_dates(deed))
        return DEEDS[deed]


def _dates(deed: str) -> dict[str, object]:
    now = timezone.now()
    if deed in LEAVES:
        return {"left_at": now}
    return {"reviewed_at" if deed in REVIEWED else f"{deed}_at": now}


def _not_ready(enrolment: Enrolment | None) -> None:
    if enrolment is not None:
        enrolment.unready = [*enrolment.unready, timezone.now().isoformat()]
        enrolment.save(update_fields=["unready"])
