"""A person's list of routines: what is on it, in which order, with which note."""

from typing import Any

from django import forms
from django.db import transaction

from guidance.models import Routine

from .forms import deed
from .models import SavedRoutine, User

#: What was removed last in this session, so that it can be put back.
REMOVED = "removed-from-saved"


class SaveForm(forms.Form):
    do = deed("save", "remove", "undo", "up", "down", "note")
    note = forms.CharField(
        label="Your note",
        help_text="Only you see it.",
        required=False,
        max_length=200,
        error_messages={"max_length": "Keep it to 200 letters."},
    )

    def act(self, user: User, routine: Routine, session: Any) -> str:
        """Do it, once or many times alike; say what is true now."""
        do = self.cleaned_data["do"]
        if do == "save":
            save(user, routine)
            return f"“{routine.title}” is saved."
        if do == "undo":
            _put_back(user, routine, session.pop(REMOVED, {}))
            return f"“{routine.title}” is on your list again."
        if do == "note":
            user.saved.filter(routine=routine).update(note=self.cleaned_data["note"])
            return "Your note is kept."
        if do == "remove":
            _remove(user, routine, session)
            return f"“{routine.title}” is removed from your list."
        _move(user, routine, -1 if do == "up" else 1)
        return f"“{routine.title}” is moved {do}."


def save(user: User, routine: Routine) -> SavedRoutine:
    """On top of the list; one that is on it stays where it is."""
    first = user.saved.order_by("place").values_list("place", flat=True).first()
    place = 0 if first is None else first - 1
    return user.saved.get_or_create(routine=routine, defaults={"place": place})[0]


def removed_title(session: Any) -> dict[str, Any]:
    """The routine that was removed last, if it can be put back."""
    return session.get(REMOVED, {})


def _remove(user: User, routine: Routine, session: Any) -> None:
    mine = user.saved.filter(routine=routine).first()
    if mine is not None:
        session[REMOVED] = {
            "slug": routine.slug,
            "title": routine.title,
            "note": mine.note,
            "place": mine.place,
        }
        mine.delete()


def _put_back(user: User, routine: Routine, removed: dict[str, Any]) -> None:
    same = removed.get("slug") == routine.slug
    kept = {name: removed[name] for name in ("note", "place")} if same else {}
    row = save(user, routine)
    SavedRoutine.objects.filter(pk=row.pk).update(**kept or {"place": row.place})


@transaction.atomic
def _move(user: User, routine: Routine, by: int) -> None:
    """Change places with the neighbour; at an end nothing moves."""
    rows = list(user.saved.select_for_update())
    at = next((n for n, row in enumerate(rows) if row.routine_id == routine.pk), None)
    if at is None or not 0 <= at + by < len(rows):
        return
    rows[at], rows[at + by] = rows[at + by], rows[at]
    for place, row in enumerate(rows):
        row.place = place
    SavedRoutine.objects.bulk_update(rows, ["place"])
