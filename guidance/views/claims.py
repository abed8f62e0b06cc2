"""What people say of massage, and what studies found: all of it on one page."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Claim, Condition, Heard, Topic
from .public import public_page

#: Claims by what they are about, under the heading that the page gives them.
TABLES = (
    ("benefit", "What massage may help with"),
    ("harm", "What may harm"),
    ("unknown", "What was not studied"),
)


@public_page
def claim_list(request: HttpRequest) -> HttpResponse:
    heard = list(Heard.objects.prefetch_related("sources"))
    claims = list(Claim.objects.prefetch_related("sources"))
    said_of, said_on = _by(heard, "condition_id"), _by(heard, "topic_id")
    shown_of = _by(claims, "condition_id")
    topics = Topic.objects.published().prefetch_related("conditions")
    context = {
        "general": _tables(shown_of[None]),
        "topics": [
            {"topic": topic, "heard": said_on[topic.pk], "conditions": _shown(topic)}
            for topic in topics
        ],
        "conditions": [
            {
                "condition": condition,
                "heard": said_of[condition.pk],
                "tables": _tables(shown_of[condition.pk]),
            }
            for condition in Condition.objects.with_page()
        ],
    }
    return render(request, "guidance/claim_list.html", context)


def _by(rows: Iterable[Any], key: str) -> dict[int | None, list[Any]]:
    found: dict[int | None, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    return found


def _shown(topic: Topic) -> list[Condition]:
    """The conditions of a topic that readers may open."""
    return [c for c in topic.conditions.all() if not (c.retired_at or c.withdrawn_at)]


def _tables(claims: list[Claim]) -> list[dict[str, Any]]:
    tables: Iterable[dict[str, Any]] = (
        {"heading": heading, "claims": [c for c in claims if c.about == about]}
        for about, heading in TABLES
    )
    return [table for table in tables if table["claims"]]
