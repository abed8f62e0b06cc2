"""What makes the site an app that answers without a network."""

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.utils import timezone

from ..models import LibraryVersion, Routine
from ..offline_packs import pack_of
from ..safety import RULES_VERSION
from ..safety.advice import Level
from ..safety.offline import LEVELS, advice_tables, check_tables
from ..safety.vocabulary import Outcome, Urgency
from ..sheets import sheets_of_every_page
from ..wording import level_words, outcome_words
from .public import public_page
from .signs import Sign, emergency_card

WORKER = ("rules", "packs", "answers", "worker")
SHEETS = ("movement", "player", "contrast")
ICONS = ("icons/favicon.svg", "icons/icon-192.png")
SCRIPTS = Path(__file__).resolve().parents[2] / "static" / "js"
STATIC = SCRIPTS.parent
ALSO = ("/offline/", "/offline/old/", "/safety/red-flags/", "/safety/", "/pressure/")
#: Outcomes that end a check where no practice follows.
CHECKS = ("ask-first", "not-today", "book", "same-day", "emergency", "incomplete")


@public_page
def worker(request: HttpRequest) -> HttpResponse:
    """Only imports: its bytes move whenever one of the scripts does."""
    files = [static(f"js/offline/{name}.js") for name in WORKER]
    body = "".join(f"importScripts({json.dumps(file)});\n" for file in files)
    return HttpResponse(body, content_type="text/javascript; charset=utf-8")


@public_page
def manifest(request: HttpRequest) -> HttpResponse:
    icons = [
        {"src": static(f"icons/icon-{size}.png"), "sizes": f"{size}x{size}"}
        | {"type": "image/png", "purpose": purpose}
        for size in (192, 512)
        for purpose in ("any", "maskable")
    ]
    told = {
        "name": "Ease Off",
        "short_name": "Ease Off",
        "description": "Gentle massage for bodies that hurt. It eases off when it hurts.",
        "lang": "en-GB",
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f9f6ef",
        "theme_color": "#053d60",
        "icons": icons,
    }
    body = json.dumps(told)
    return HttpResponse(body, content_type="application/manifest+json")


@public_page
def packs(request: HttpRequest) -> HttpResponse:
    """All that may be kept, with the tables that decide without a network.

    ``version`` moves with the library, the rules and every file that is kept.
    """
    today = timezone.now().date().isoformat()
    return JsonResponse(_listed(LibraryVersion.current(), today))


@lru_cache(maxsize=2)
def _listed(library: int, today: str) -> dict[str, Any]:
    now = timezone.now()
    listed = {
        "shared": [*ALSO, *_cards(), *_files()],
        "routines": {
            routine.slug: pack_of(routine, now)
            for routine in Routine.objects.published().prefetch_related("conditions")
        },
        "tables": {"advice": advice_tables(), "check": check_tables()},
    }
    told = json.dumps([library, RULES_VERSION, listed], sort_keys=True)
    return listed | {"version": hashlib.sha256(told.encode()).hexdigest()[:20]}


def _cards() -> list[str]:
    return [
        *(f"/offline/check/{slug}/" for slug in CHECKS),
        *(f"/offline/advice/{slug}/" for slug in LEVELS),
    ]


def _files() -> list[str]:
    """Style sheets, icons and every script of a page, by their names of today."""
    scripts = sorted(path.relative_to(STATIC) for path in SCRIPTS.rglob("*.js"))
    working = {Path("js/offline") / f"{name}.js" for name in WORKER}
    pages = [path for path in scripts if path not in working]
    sheets = [f"css/{name}.css" for name in (*sheets_of_every_page(), *SHEETS)]
    return [static(str(path)) for path in (*sheets, *ICONS, *pages)]


@public_page
def offline(request: HttpRequest) -> HttpResponse:
    """What is kept on this device, and the page for everything that is not."""
    return render(request, "guidance/offline.html")


@public_page
def old(request: HttpRequest) -> HttpResponse:
    return render(request, "guidance/offline_old.html")


@public_page
def check_card(request: HttpRequest, slug: str) -> HttpResponse:
    """What a check ends in, without a word of what was ticked."""
    if slug not in CHECKS:
        raise Http404
    if slug == "emergency":
        return _emergency(request, {"clearance": "emergency"})
    if slug == "incomplete":
        return render(request, "guidance/offline_incomplete.html")
    words = outcome_words(Outcome[slug.upper().replace("-", "_")])
    urgency = slug if slug in {"book", "same-day"} else ""
    context = {"words": words, "clearance": slug, "urgency": urgency}
    return render(request, "guidance/offline_check.html", context)


@public_page
def advice_card(request: HttpRequest, slug: str) -> HttpResponse:
    """An advice, without a word of what was answered."""
    if slug not in LEVELS:
        raise Http404
    if slug == "emergency":
        attrs = {"advice-level": "emergency", "urgency": "emergency"}
        return _emergency(request, attrs)
    urgency = {"book": Urgency.BOOK, "same-day": Urgency.SAME_DAY}.get(slug)
    level = Level.SEE_PROFESSIONAL if urgency else Level[slug.upper()]
    context = {
        "words": level_words(level, urgency),
        "level": level.slug,
        "urgency": urgency.slug if urgency else "",
    }
    return render(request, "guidance/offline_advice.html", context)


def _emergency(request: HttpRequest, attrs: dict[str, str]) -> HttpResponse:
    words = outcome_words(Outcome.EMERGENCY)
    sign = Sign("", words.title, words.lead, words.todo, "")
    return emergency_card(request, [sign], attrs=attrs, back="")
