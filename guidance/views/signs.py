"""Signs come first: read before anything else of a post is looked at."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import render
from django.utils.html import format_html_join

from ..safety.red_flags import RED_FLAGS
from ..safety.symptoms import SYMPTOMS
from ..safety.vocabulary import Urgency
from ..wording import wording
from .recalled import recalled


def posted(request: HttpRequest) -> QueryDict:
    """What was posted, in whatever way it was sent.

    Django refuses forms in another encoding, with many files or cut short. The ids of
    signs are plain letters in all of them, so they are read all the same.
    """
    body = request.body  # bounded before any view runs
    try:
        return request.POST
    except (BadRequest, MultiPartParserError, SuspiciousOperation):
        return _read_ids(body)


def _read_ids(body: bytes) -> QueryDict:
    """The fields of a plain form, or at least the signs named anywhere in the bytes."""
    text = body.replace(b"\0", b"")
    found = QueryDict(text, encoding="utf-8", mutable=True)
    words = set(re.findall(rb"(?<![a-z-])(?:rf|s)-[a-z-]+", text))
    ids = {word.decode() for word in words}
    for name, known in (("red_flags", RED_FLAGS), ("symptoms", SYMPTOMS)):
        if name not in found:
            found.setlist(name, sorted(ids & known.keys()))
    return found


@dataclass(frozen=True)
class Sign:
    """A sign in words: what it is, why it matters, what to do, what to say."""

    id: str
    sign: str
    because: str
    act: tuple[str, ...]
    say: str
    recalled: str = ""
    beside: str = ""


UNKNOWN_SIGN = Sign(
    id="",
    sign="A sign that this page no longer lists",
    because="You ticked a sign that we cannot read any more, so we take it seriously.",
    act=("Ring your doctor or an urgent care line today.",),
    say="",
)


def flag(id: str) -> Sign:
    words = wording().flags.get(id)
    if words is None:
        return UNKNOWN_SIGN
    known = words.sign, words.because, words.act, words.say
    return Sign(id, *known, recalled(words), words.beside)


def symptom(id: str) -> Sign:
    words = wording().symptoms.get(id)
    if words is None:
        return UNKNOWN_SIGN
    return Sign(id, words.label, words.reason, words.do, words.say)


def flags_by_urgency(ids: Iterable[str]) -> dict[str, list[Sign]]:
    """Red flags in three lists, each in the order of the table."""
    found: dict[Urgency, list[Sign]] = {urgency: [] for urgency in Urgency}
    for id in sorted(set(ids) & RED_FLAGS.keys(), key=lambda id: RED_FLAGS[id].order):
        found[RED_FLAGS[id].urgency].append(flag(id))
    return {
        "flags_emergency": found[Urgency.EMERGENCY],
        "flags_today": found[Urgency.SAME_DAY],
        "flags_book": found[Urgency.BOOK],
    }


def flags_by_group(ids: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
    """The same three lists, each under the names of the groups that its signs are in."""
    return {
        urgency: [
            {"name": group.name, "flags": found}
            for group in wording().flag_groups
            if (found := [flag for flag in flags if flag.id in group.flags])
        ]
        for urgency, flags in flags_by_urgency(ids).items()
    }


def emergency_card(
    request: HttpRequest, signs: Iterable[Sign], *, attrs: dict[str, str], back: str
) -> HttpResponse:
    """The emergency card and nothing else: always 200, whatever was wrong.

    ``attrs`` become ``data-`` attributes of the page's main part.
    """
    found = list(signs)
    context = {
        "signs": found,
        "reasons": [sign.because for sign in found],
        "do": list(dict.fromkeys(line for sign in found for line in sign.act)),
        "say": next((sign.say for sign in found if sign.say), ""),
        "data_attrs": format_html_join(" ", 'data-{}="{}"', attrs.items()),
        "back_url": back,
    }
    return render(request, "guidance/emergency.html", context)
