"""Keep what a member says: with consent, once, and never less than was said."""

import hashlib
import json
import math
import uuid
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..safety import RULES_VERSION
from ..safety.advice import Advice
from .checkins import CheckIn
from .practices import Consent, Feedback, Practice
from .routines import Routine

#: More answers than this in an hour are not a person; advice is still given.
STORED_PER_HOUR = 60


def consent_of(user: Any) -> Consent | None:
    """The standing consent, or None."""
    return Consent.objects.filter(user=user, withdrawn_at=None).first()


def give_consent(user: Any) -> Consent:
    """A dated yes; a second yes changes nothing."""
    return Consent.objects.get_or_create(user=user, withdrawn_at=None)[0]


def too_many(user: Any) -> bool:
    hour = timezone.now() - timedelta(hours=1)
    mine = Feedback.objects.filter(practice__user=user, at__gte=hour)
    return mine.count() >= STORED_PER_HOUR


@transaction.atomic
def record_feedback(
    *,
    user: Any,
    routine: Routine,
    practice: uuid.UUID,
    said: Mapping[str, Any],
    advice: Advice,
) -> Practice:
    """Write one answer. The same answer to the same practice is written once.

    A different answer to the same practice is kept beside the first.
    """
    row, _ = Practice.objects.get_or_create(
        user=user,
        uuid=practice,
        defaults={"routine": routine},
    )
    Feedback.objects.get_or_create(
        practice=row,
        digest=_digest(said),
        defaults={**said, **_outcome(advice)},
    )
    return row


@transaction.atomic
def record_checkin(
    *, practice: Practice, said: Mapping[str, Any], advice: Advice
) -> CheckIn:
    """Write one check-in; the same answer on the same day is written once."""
    day = {**said, "day": timezone.now().date().isoformat()}
    row, _ = CheckIn.objects.get_or_create(
        practice=practice,
        digest=_digest(day),
        defaults={**said, **_outcome(advice)},
    )
    return row


def _digest(said: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _outcome(advice: Advice) -> dict[str, Any]:
    lock = advice.effects.lock_hours
    return {
        "level": int(advice.level),
        "urgency": int(advice.urgency) if advice.urgency else None,
        "rules": list(advice.rules),
        "rules_version": RULES_VERSION,
        "lock_hours": None if math.isinf(lock) else lock,
        "rest_areas": sorted(advice.effects.rest_areas),
    }
