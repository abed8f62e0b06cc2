"""Pain scores as FHIR R4: a Bundle of Observations, for software of a clinic.

Each score is LOINC 72514-3 with a plain whole number. The answer codes of that LOINC
list are not used: one of them reads "2 or more". The patient has no name here.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from django.utils import timezone
from django.utils.crypto import salted_hmac

from ..models import User
from .kept import Kept, kept_of

CODE = {
    "coding": [
        {
            "system": "http://loinc.org",
            "code": "72514-3",
            "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
        }
    ],
    "text": "Pain, 0 to 10, as the person said it themselves",
}
SURVEY = [
    {
        "coding": [
            {
                "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                "code": "survey",
            }
        ]
    }
]
BEFORE = "Pain before a massage practice. It was asked for after the practice."
AFTER = "Pain after a massage practice."
LATER = "Pain at a check-in, about a day or more after a massage practice."
OTHERS = " There were {} different answers; this is from the one that counts."


def bundle_of(user: User) -> dict[str, Any]:
    person = _person(user)
    patient = {"resourceType": "Patient", "id": str(person)}
    scores = [each for kept in kept_of(user) for each in _scores(kept, person)]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _time(timezone.now()),
        "entry": [_entry(patient), *map(_entry, scores)],
    }


def _person(user: User) -> UUID:
    """The same person in every export, and no number of ours."""
    return UUID(salted_hmac("accounts.fhir", str(user.pk)).hexdigest()[:32])


def _scores(kept: Kept, person: UUID) -> Iterator[dict[str, Any]]:
    uuid, worst = kept.practice.uuid, kept.worst
    more = OTHERS.format(len(kept.answers)) if len(kept.answers) > 1 else ""
    if worst is not None and worst.before is not None:
        told = BEFORE + more
        at = kept.practice.at
        yield _score(uuid5(uuid, "before"), person, at, worst.before, told)
    if worst is not None and worst.after is not None:
        yield _score(uuid5(uuid, "after"), person, worst.at, worst.after, AFTER + more)
    for one in kept.checkins:
        if one.later_score is not None:
            id = uuid5(uuid, f"later {one.digest}")
            yield _score(id, person, one.at, one.later_score, LATER)


def _score(
    id: UUID, person: UUID, at: datetime, score: int, told: str
) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": str(id),
        "status": "final",
        "category": SURVEY,
        "code": CODE,
        "subject": {"reference": f"urn:uuid:{person}"},
        "effectiveDateTime": _time(at),
        "valueInteger": score,
        "note": [{"text": told}],
    }


def _entry(resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}


def _time(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
