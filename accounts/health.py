"""All that is kept about a person's health: it came with one yes, and can go as one."""

from typing import Any

from django.db import models, transaction

from guidance.models import Ability, BodyMark, Enrolment, Flare, KeptCaution, Practice

from .models import User

#: What was said outside of a practice.
ABOUT_BODY: tuple[type[models.Model], ...] = (
    KeptCaution,
    BodyMark,
    Flare,
    Ability,
    Enrolment,
)


def kept_of_health(user: User) -> dict[str, Any]:
    """How many practices there are, and whether there is anything else."""
    body = any(kind._default_manager.filter(user=user).exists() for kind in ABOUT_BODY)
    practices = Practice.objects.of(user).count()
    return {"practices": practices, "body": body, "any": bool(practices or body)}


@transaction.atomic
def forget_health(user: User) -> None:
    Practice.objects.of(user).delete()
    for kind in ABOUT_BODY:
        kind._default_manager.filter(user=user).delete()
