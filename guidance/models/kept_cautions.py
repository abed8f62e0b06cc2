"""Lasting cautions that a member has told: offered again in the check, never assumed.

Only what makes the answer more careful, or what the person says anew, ever counts: a
row here changes nothing until the person confirms it in a check.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from ..safety.answers import Answers
from ..safety.cautions import CAUTIONS
from ..safety.screening_case import AS_NOT_FUSED
from .recording import consent_of

OFFERED_FOR = timedelta(days=90)
LASTING = frozenset(id for id, row in CAUTIONS.items() if not row.today)
#: What makes the answer milder: confirming never makes it last longer.
_MILDER = frozenset({AS_NOT_FUSED})


class KeptCaution(models.Model):
    """One lasting caution of one person.

    ``said_at`` is when they last said so. ``unsure``: they were not sure. ``agreed_at``
    is when they said that a professional agrees to massage; confirming renews
    ``said_at``, but never ``agreed_at``.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="kept_cautions"
    )
    caution = models.SlugField(max_length=80)
    unsure = models.BooleanField(default=False)
    said_at = models.DateTimeField(default=timezone.now, db_index=True)
    agreed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["caution"]
        constraints = [
            models.UniqueConstraint(fields=["user", "caution"], name="caution_once")
        ]

    def __str__(self) -> str:
        return self.caution

    @property
    def until(self) -> datetime:
        return self.said_at + OFFERED_FOR

    @property
    def agreed(self) -> bool:
        """Whether a professional's yes is young enough to be offered with it."""
        return self.agreed_at is not None and self.agreed_at > _oldest()


@dataclass(frozen=True, kw_only=True)
class Confirmed:
    """What was offered again and confirmed, as the form sent it."""

    cautions: frozenset[str] = field(default_factory=frozenset)
    agreed: frozenset[str] = field(default_factory=frozenset)


def _oldest() -> datetime:
    return timezone.now() - OFFERED_FOR


def kept_cautions(user: Any) -> list[KeptCaution]:
    """What is offered to this person: with consent, for 90 days, lasting rows only."""
    if consent_of(user) is None:
        return []
    mine = KeptCaution.objects.filter(user=user, said_at__gt=_oldest())
    return [row for row in mine if row.caution in LASTING]


def forget_old_cautions() -> None:
    """Nobody's answer is kept for longer than it is offered."""
    KeptCaution.objects.filter(said_at__lte=_oldest()).delete()


@transaction.atomic
def keep_cautions(
    user: Any, said: Answers, *, offered: Iterable[str], confirmed: Confirmed
) -> None:
    """Keep the lasting cautions of a check. What was offered and is not among them is
    no longer so, and goes; what was not offered stays as it was."""
    forget_old_cautions()
    # Whoever is not sure of what makes it milder has not said it.
    told = (said.cautions | (said.unsure - _MILDER)) & LASTING
    KeptCaution.objects.filter(user=user, caution__in=set(offered) - told).delete()
    for caution in told:
        row, new = KeptCaution.objects.get_or_create(user=user, caution=caution)
        if not new and caution in confirmed.cautions:
            _renew(row)
        else:
            row.said_at = timezone.now()
            row.unsure = caution not in said.cautions
        row.agreed_at = _agreed(row, said, confirmed)
        row.save()


def _renew(row: KeptCaution) -> None:
    if row.caution not in _MILDER:
        row.said_at = timezone.now()


def _agreed(row: KeptCaution, said: Answers, confirmed: Confirmed) -> datetime | None:
    """When a professional's yes was told: confirming it keeps its first day."""
    if row.caution not in said.asked:
        return None
    confirms = row.caution in confirmed.agreed
    return row.agreed_at if confirms and row.agreed_at else timezone.now()
