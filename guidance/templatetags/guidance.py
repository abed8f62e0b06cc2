"""Words and marks that pages share: times, people, pressure, places of fields."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from django import template
from django.forms import BoundField
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from ..sheets import sheets_of_every_page
from ..widgets import GroupedCheckboxes

register = template.Library()

PRESSURE_WORDS = ("leave out", "feather", "gentle", "moderate", "firm", "very deep")
MODE_WORDS = {"self": "Just you", "partner": "With a partner"}
SIDE_WORDS = {
    "left": "left side",
    "right": "right side",
    "either": "the side you choose",
}


@register.filter
def duration(seconds: int | None, side: str = "") -> str:
    """Say a time in seconds as words: "2 minutes, 1 on each side"."""
    if not seconds:
        return ""
    whole = _time_words(int(seconds))
    if side == "both":
        return f"{whole}, {_half_words(int(seconds))} on each side"
    where = SIDE_WORDS.get(side)
    return f"{whole}, {where}" if where else whole


def _time_words(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    parts = [_count(minutes, "minute"), _count(rest, "second")]
    return " ".join(part for part in parts if part)


def _half_words(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    if rest == 0:
        return "half" if minutes % 2 else str(minutes // 2)
    return str(seconds // 2) if minutes == 0 else _time_words(seconds // 2)


@register.filter
def minutes(number: int | None) -> str:
    """10 -> "10 minutes"."""
    return _count(int(number or 0), "minute")


def _count(number: int, noun: str) -> str:
    if not number:
        return ""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@register.filter
def who(mode: str) -> str:
    """Say who works: "Just you" or "With a partner"."""
    return MODE_WORDS.get(str(mode), "")


@register.filter
def pressure_word(level: int | None) -> str:
    """3 -> "moderate"; 0 means the place is left out."""
    return PRESSURE_WORDS[int(level or 0)]


SHARE_WORDS = {25: "a quarter", 50: "half", 75: "three quarters", 100: "all of it"}


@register.filter
def share_words(per_cent: int) -> str:
    """50 -> "half", of the time that a step takes."""
    return SHARE_WORDS.get(per_cent, f"{per_cent} %")


@register.inclusion_tag("components/dots.html")
def dots(
    level: int | None,
    ceiling: int | None = None,
    was: int | None = None,
    large: bool = False,
) -> dict[str, Any]:
    """Draw a pressure as five marks and its word.

    `ceiling` is the highest level within reach (open rings up to it), `was` the
    level before easing off (dotted rings down from it).
    """
    now = int(level or 0)
    marks = [_mark(n, now, int(ceiling or now), int(was or now)) for n in range(1, 6)]
    return {"level": now, "marks": marks, "was": was, "large": large}


def _mark(number: int, now: int, ceiling: int, was: int) -> str:
    if number <= now:
        return "full"
    if number <= was:
        return "was"
    return "open" if number <= ceiling else "off"


@register.filter
def anchor(field: BoundField) -> str:
    """Name the element that a link in the error summary goes to."""
    if isinstance(field.field.widget, GroupedCheckboxes):
        return field.auto_id
    return f"{field.auto_id}_0" if field.use_fieldset else field.id_for_label


@register.filter
def source_id(source: Any) -> str:
    """Name a source in an anchor: by its number on the page, or else by its id."""
    number = getattr(source, "number", None)
    return str(number) if number else _slug(source)


def _slug(source: Any) -> str:
    return getattr(source, "slug", "") or str(source)


@register.filter
def source_name(source: Any) -> str:
    """Call a source by its number on the page, or else by who wrote it and when."""
    number = getattr(source, "number", None)
    return f"Source {number}" if number else f"Source: {_who_and_when(source)}"


def _who_and_when(source: Any) -> str:
    if isinstance(source, str):
        return source.replace("-", " ").capitalize()
    return f"{_who(source.authors)}, {source.year or 'no date given'}"


def _who(authors: str) -> str:
    """The first of several; a person by the surname alone."""
    plain = re.sub(r" \(.*?\)", "", authors)
    first, *others = re.split(r"[,;]| and others| et al\.", plain)
    surname = re.sub(r" [A-Z]{1,3}$", "", first.strip())
    return f"{surname} and others" if others else surname


@register.filter
def words(text: str) -> list[str]:
    """Split a text at its spaces, to walk over a short fixed list."""
    return text.split()


@register.filter
def each(items: Any) -> Iterable[Any]:
    """Walk over a list, or over the rows behind a relation."""
    return items.all() if hasattr(items, "all") else items or ()


@register.filter
def of_grade(cautions: Iterable[Any], grade: str) -> list[Any]:
    """Pick the cautions of one grade, in their order."""
    return [caution for caution in each(cautions) if caution.grade == grade]


@register.filter
def about(claims: Iterable[Any], kind: str) -> list[Any]:
    """Pick the claims of one kind: benefit, harm or unknown."""
    return [claim for claim in each(claims) if claim.about == kind]


@register.filter
def lower_first(text: str) -> str:
    """Fit a name into a sentence, unless an abbreviation or a person's name begins it."""
    if text[1:2].isupper() or text.partition(" ")[0].endswith("'s"):
        return text
    return text[:1].lower() + text[1:]


@register.simple_tag
def sheets() -> Sequence[str]:
    """Name the style sheets that every page has."""
    return sheets_of_every_page()


@register.simple_tag(takes_context=True)
def page_link(context: template.Context, name: str, words: str) -> str:
    """Link to a page; say where the reader is on the page or below it."""
    url = reverse(name)
    path = getattr(context.get("request"), "path", "")
    return format_html('<a href="{}"{}>{}</a>', url, _where(path, url), words)


def _where(path: str, url: str) -> str:
    if path == url:
        return mark_safe(' aria-current="page"')
    if url != "/" and path.startswith(url):
        return mark_safe(' aria-current="true"')
    return ""


VERDICT_WORDS = {
    "supported": "Yes, this holds",
    "partly": "Partly",
    "unsupported": "Not shown",
    "wrong": "No, this is wrong",
}


@register.filter
def verdict(slug: str) -> str:
    """Say what the evidence makes of a sentence that readers meet elsewhere."""
    return VERDICT_WORDS.get(str(slug), "")


MARKS = {
    "carry_on": "tick",
    "go": "tick",
    "ease_off": "down",
    "adapt": "down",
    "stop_today": "stop",
    "not-today": "stop",
    "emergency": "call",
}


@register.filter
def mark(slug: str) -> str:
    """Name the mark of an advice level or of a check's outcome."""
    return MARKS.get(str(slug), "look")


RULE_WORDS = {
    "never": "Keep off",
    "hold": "A still, flat hand only",
    "light": "Passing feather strokes only",
}


@register.filter
def rule_words(slug: str) -> str:
    """Say what a no-go zone allows."""
    return RULE_WORDS.get(str(slug), RULE_WORDS["never"])
