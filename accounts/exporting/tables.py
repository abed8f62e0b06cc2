"""Everything that is kept about a person, table by table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.admin.models import LogEntry
from django.db import models
from django.utils import timezone

from guidance.models import (
    Ability,
    BodyMark,
    CheckIn,
    Consent,
    Enrolment,
    Feedback,
    Flare,
    KeptCaution,
    Practice,
    PressureReport,
)

from ..models import Preferences, Reminder, SavedRoutine, User

#: What a column that points at another table says instead of a number of ours.
_NAMES = {
    "routine": "routine__slug",
    "programme": "programme__slug",
    "practice": "practice__uuid",
    "email_address": "email_address__email",
    "content_type": "content_type__model",
}
#: No number of ours, and nothing that opens an account.
_LEFT_OUT = {"id", "user", "digest", "password", "session_key", "data", "key"}


@dataclass(frozen=True)
class Table:
    """The rows of one person: ``path`` leads from a row to them."""

    model: type[models.Model]
    path: str = "user"
    left_out: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        return str(self.model._meta.verbose_name_plural)

    def rows(self, user: User) -> Iterator[dict[str, Any]]:
        columns = list(self._columns())
        mine = self.model._default_manager.filter(**{self.path: user.pk})
        found = mine.order_by("pk").values_list(*(path for _, path in columns))
        for row in found:
            yield dict(zip((name for name, _ in columns), row, strict=True))

    def _columns(self) -> Iterator[tuple[str, str]]:
        for field in self.model._meta.concrete_fields:
            if field.name not in _LEFT_OUT | self.left_out:
                yield field.name, _NAMES.get(field.name, field.name)


TABLES = (
    Table(User, path="pk"),
    Table(EmailAddress),
    Table(EmailConfirmation, path="email_address__user"),
    Table(UserSession),
    Table(Authenticator),
    # What staff did, without what it was done to: that may name other people.
    Table(LogEntry, left_out=frozenset({"object_id", "object_repr", "change_message"})),
    Table(SavedRoutine),
    Table(Consent),
    Table(Practice),
    Table(PressureReport, path="practice__user"),
    Table(Feedback, path="practice__user"),
    Table(CheckIn, path="practice__user"),
    Table(Ability),
    Table(BodyMark),
    Table(Flare),
    Table(KeptCaution),
    Table(Enrolment),
    Table(Preferences),
    Table(Reminder, path="practice__user"),
)


def everything(user: User) -> dict[str, Any]:
    """All rows of a person, the times in UTC."""
    tables = {table.name: list(table.rows(user)) for table in TABLES}
    tables["users"][0] |= _rights(user)
    return {
        "about": "Everything that Ease Off keeps about you.",
        "written": timezone.now(),
        "tables": tables,
    }


def _rights(user: User) -> dict[str, list[str]]:
    """What staff may do; empty for everybody else."""
    return {
        "groups": list(user.groups.values_list("name", flat=True)),
        "permissions": list(user.user_permissions.values_list("codename", flat=True)),
    }
