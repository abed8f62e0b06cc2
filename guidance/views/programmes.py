"""Programmes: plans to try for some weeks, and then to judge."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Condition, Page, Programme, Routine
from ..safety.programme_rules import GOING_ON, MAIN_SESSIONS, PAUSES, STEP_BACKS
from .fetch import answers_gone, programme_or_gone
from .public import public_page
from .rule_lines import Writer

Data = Mapping[str, Any]


@public_page
def programme_list(request: HttpRequest) -> HttpResponse:
    shown = Programme.objects.published().prefetch_related("conditions")
    context = {
        "page": get_object_or_404(Page.objects.published(), slug="programmes"),
        "programmes": [(each, for_whom(each.conditions.all())) for each in shown],
    }
    return render(request, "guidance/programme_list.html", context)


@public_page
@answers_gone
def programme(request: HttpRequest, slug: str) -> HttpResponse:
    found = programme_or_gone(slug)
    served = list(found.conditions.all())
    routines = {each.slug: each for each in found.routines.published()}
    plan = _Plan(routines, {each.slug: each.name for each in served})
    context = {
        "programme": found,
        "for_whom": for_whom(served),
        "conditions": found.conditions.with_page(),
        "weeks": [plan.week(week) for week in found.weeks],
        "own": plan.own(found.weeks),
        "main": [
            main | {"routine": routines.get(main["routine"])} for main in found.main
        ],
        "swaps": [plan.swap(swap) for swap in found.swaps],
        "review_weeks": [-(-day // 7) for day in found.review_days],
        "sources": found.sources.all(),
        **_rules(bool(found.main)),
    }
    return render(request, "guidance/programme_detail.html", context)


def _rules(main: bool) -> dict[str, Any]:
    """The rules of going on and stepping back, without their sources."""
    writer = Writer(named=False)
    pauses = (*PAUSES, *MAIN_SESSIONS) if main else PAUSES
    advice = {"back-ease-off", "back-stop-today", "back-professional"}
    return {
        "going_on": [writer.plain(row) for row in GOING_ON],
        "step_backs": [
            writer.step_back(row) for row in STEP_BACKS if row.id not in advice
        ],
        "pauses": [writer.plain(row) for row in pauses],
    }


def for_whom(conditions: Iterable[Condition]) -> str:
    """The conditions in words; all of them are "any condition here"."""
    names = [condition.name for condition in conditions]
    return "Any condition here" if len(names) == 9 else ", ".join(names)


class _Plan:
    """Puts routines and names in place of the slugs of a plan."""

    def __init__(self, routines: Mapping[str, Routine], names: Mapping[str, str]):
        self.routines = routines
        self.names = names

    def week(self, week: Data) -> dict[str, Any]:
        """A row of the table; a routine that was withdrawn is left out of it."""
        sessions = [self._session(each) for each in week["sessions"]]
        return {
            "weeks": _range(week["first"], week["last"]),
            "cap": week["cap"],
            "caps": [
                (self.names.get(slug, slug), n) for slug, n in week["caps"].items()
            ],
            "share": week["share"],
            "note": week["note"],
            "sessions": [each for each in sessions if each["own"] or each["routine"]],
        }

    def _session(self, session: Data) -> dict[str, Any]:
        others = session["by_condition"].items() if session["routine"] else ()
        return {
            "times": session["times"],
            "own": session["own"],
            "routine": self.routines.get(session["routine"]),
            "only_for": [self.names[slug] for slug in session["only_for"]],
            "instead": [
                (self.names[condition], self.routines[slug])
                for condition, slug in others
                if slug in self.routines
            ],
            "cap": session["cap"],
            "share": session["share"],
        }

    def own(self, weeks: Iterable[Data]) -> list[tuple[str, list[Routine]]]:
        """For each condition its own routines, alone first, as the weeks use them."""
        found: dict[str, dict[str, Routine]] = {slug: {} for slug in self.names}
        for session in (each for week in weeks for each in week["sessions"]):
            chosen = session["by_condition"].items() if session["own"] else ()
            for condition, slug in chosen:
                if condition in found and slug in self.routines:
                    found[condition][slug] = self.routines[slug]
        return [
            (self.names[slug], [*own.values()]) for slug, own in found.items() if own
        ]

    def swap(self, swap: Data) -> dict[str, Any]:
        chosen = [self.routines.get(slug) for slug in swap["routines"]]
        return {"when": swap["when"], "routines": [each for each in chosen if each]}


def _range(first: int, last: int) -> str:
    if first == last:
        return f"Week {first}"
    return f"Weeks {first} {'and' if last == first + 1 else 'to'} {last}"
