"""What a page is about, for machines: schema.org as JSON-LD.

It says no more than the page. Nobody has reviewed a page until a reviewer's name and date
stand in its row, so ``lastReviewed`` and ``reviewedBy`` come from there alone. Massage is
never called a treatment of a condition.
"""

import json
from collections.abc import Iterable, Mapping
from functools import singledispatch
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst

from .models import Area, Condition, Page, Programme, Routine, Technique, Tool

Node = dict[str, Any]

LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/"

#: The list that stands above a page of each kind, by the name of its address.
_ABOVE: dict[type, tuple[str, str]] = {
    Condition: ("condition_list", "Conditions"),
    Routine: ("routine_list", "Routines"),
    Area: ("area_list", "Body areas"),
    Technique: ("technique_list", "Techniques"),
    Tool: ("tool_list", "Tools"),
    Programme: ("programme_list", "Programmes"),
}
_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def json_ld(
    item: Any, path: str, steps: Iterable[Mapping[str, Any]] = ()
) -> SafeString:
    """The script element that describes ``item``, safe to stand in a page."""
    here = settings.SITE_URL + path
    graph = [*_nodes(item, here, list(steps)), *_crumbs(item, here)]
    return _script({"@graph": graph})


def _script(node: Node) -> SafeString:
    """A data block: nothing in it can end it, and no browser runs it."""
    whole = {"@context": "https://schema.org"} | node
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    inside = text.translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{inside}</script>')  # noqa: S308


@singledispatch
def _nodes(item: Any, here: str, steps: list[Mapping[str, Any]]) -> list[Node]:
    """A page that has a name, and dates where its text has them."""
    return [_web_page(item, here)]


@_nodes.register
def _(item: Condition, here: str, steps: list[Mapping[str, Any]]) -> list[Node]:
    about = _filled(
        {
            "@type": "MedicalCondition",
            "@id": "#condition",
            "name": item.name,
            "alternateName": item.also,
        }
    )
    return [_web_page(item, here) | {"about": {"@id": about["@id"]}}, about]


@_nodes.register
def _(item: Routine, here: str, steps: list[Mapping[str, Any]]) -> list[Node]:
    how = {
        "@type": "HowTo",
        "@id": "#routine",
        "name": item.title,
        "description": item.lead,
        "inLanguage": "en-GB",
        "totalTime": f"PT{item.minutes}M",
        "tool": [
            {"@type": "HowToTool", "name": name}
            for name in dict.fromkeys(step["tool"].name for step in steps)
        ],
        "step": [_step(step, here) for step in steps],
    }
    return [_web_page(item, here) | {"mainEntity": {"@id": how["@id"]}}, how]


def _step(step: Mapping[str, Any], here: str) -> Node:
    return {
        "@type": "HowToStep",
        "name": step["title"],
        "text": " ".join(step["do"]),
        "url": f"{here}#step-{step['key']}",
    }


#: Pages of plain sections that are about the site and not about health.
_ABOUT_US = {"about", "privacy", "accessibility"}


def _page_type(item: Any) -> str:
    plain = isinstance(item, Page) and item.slug in _ABOUT_US
    return "WebPage" if plain else "MedicalWebPage"


def _web_page(item: Any, here: str) -> Node:
    reviewed_on = getattr(item, "reviewed_on", None)
    reviewer = getattr(item, "reviewer_name", "")
    page: Node = {
        "@type": _page_type(item),
        "url": here,
        "name": _name(item),
        "inLanguage": "en-GB",
        "dateCreated": _day(getattr(item, "written", None)),
    }
    if reviewed_on and reviewer:
        page["lastReviewed"] = _day(reviewed_on)
        page["reviewedBy"] = _filled(
            {"@type": "Person", "name": reviewer, "jobTitle": item.reviewer_role}
        )
    return _filled(page)


def _crumbs(item: Any, here: str) -> list[Node]:
    """The way from the first page to this one, as the page itself shows it."""
    if type(item) not in _ABOVE:
        return []
    view, name = _ABOVE[type(item)]
    above = settings.SITE_URL + reverse(f"guidance:{view}")
    steps = ((settings.SITE_URL + "/", "Ease Off"), (above, name), (here, _name(item)))
    listed = [
        {"@type": "ListItem", "position": place, "name": words, "item": url}
        for place, (url, words) in enumerate(steps, start=1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": listed}]


def website() -> SafeString:
    """The site itself and its search, for the first page."""
    search = settings.SITE_URL + reverse("guidance:search") + "?q={q}"
    return _script(
        {
            "@type": "WebSite",
            "url": settings.SITE_URL + "/",
            "name": "Ease Off",
            "inLanguage": "en-GB",
            "license": LICENCE,
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": search},
                "query-input": "required name=q",
            },
        }
    )


def _name(item: Any) -> str:
    return capfirst(getattr(item, "name", "") or item.title)


def _day(day: Any) -> str:
    return day.isoformat() if day else ""


def _filled(node: Node) -> Node:
    return {key: value for key, value in node.items() if value}
