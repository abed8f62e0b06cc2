"""Persons and the few rows that a test about them needs."""

import hashlib
import uuid
from datetime import date, timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from django.test import Client
from django.utils import timezone

from accounts.models import User
from guidance.models import Area, Consent, Feedback, Practice, Region, Routine

PASSWORD = "softly does it"


def make_user(email: str, **fields: Any) -> User:
    """Somebody who joined yesterday."""
    joined = timezone.now() - timedelta(days=1)
    return User.objects.create_user(email, PASSWORD, **{"date_joined": joined} | fields)


def make_ana() -> User:
    return make_user("ana@example.org")


def make_ben() -> User:
    return make_user("ben@example.org")


def visitor(**options: Any) -> Client:
    """Somebody without an account."""
    return Client(**options)


def signed_in(user: User, **options: Any) -> Client:
    client = Client(**options)
    client.force_login(user)
    return client


def just_signed_in(user: User, **options: Any) -> Client:
    """Signed in at the door a moment ago: nobody is asked again who they are."""
    client = Client(**options)
    client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    assert "_auth_user_id" in client.session
    return client


def signed_in_twice(user: User) -> Client:
    """Signed in with a password and a spare code, as staff are."""
    Authenticator.objects.create(user=user, type="totp", data={"secret": "JBSWY3DP"})
    codes = {"migrated_codes": ["12345678"], "used_mask": 0}
    Authenticator.objects.create(user=user, type="recovery_codes", data=codes)
    client = Client()
    client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    client.post("/accounts/2fa/authenticate/", {"code": "12345678"})
    assert "_auth_user_id" in client.session
    return client


def make_routine(slug: str = "wall-ease", **fields: Any) -> Routine:
    plain = {
        "title": slug.replace("-", " ").capitalize(),
        "mode": "self",
        "goal": "Ease a place.",
        "lead": "Lean on a ball at a wall.",
        "minutes": 10,
        "position_words": "Standing",
        "effort": 1,
        "hands": "light",
        "ceiling": 2,
        "frequency": "Once a day at most.",
        "evidence": "Not tested.",
        "written": date(2026, 1, 2),
        "next_review": date(2027, 1, 2),
    }
    return Routine.objects.create(slug=slug, **plain | fields)


def make_area(slug: str = "neck") -> Area:
    region = Region.objects.create(slug=f"near-{slug}", name="Upper body", order=1)
    plain = {"order": 1, "side": "both", "max_self": 2, "max_partner": 2}
    return Area.objects.create(
        slug=slug, name=slug.capitalize(), region=region, **plain
    )


def make_practice(user: User, routine: Routine, **fields: Any) -> Practice:
    return Practice.objects.create(user=user, routine=routine, **fields)


def make_answer(practice: Practice, **said: Any) -> Feedback:
    """An answer whose advice is "carry on", unless told otherwise."""
    plain = {"before": 5, "after": 4, "during": "comfortable", "level": 0}
    digest = hashlib.sha256(uuid.uuid4().bytes).hexdigest()
    fields = plain | {"rules_version": "1"} | said
    return Feedback.objects.create(practice=practice, digest=digest, **fields)


def make_consent(user: User, **fields: Any) -> Consent:
    return Consent.objects.create(user=user, **fields)
