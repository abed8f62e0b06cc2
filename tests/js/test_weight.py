"""What the guided practice loads before the first step: no more than 20 KB of scripts."""

import posixpath
import re
from pathlib import Path

import brotli
import pytest
from django.test import Client

from tests.guidance.page import Page

pytestmark = pytest.mark.django_db

STATIC = Path(__file__).parents[2] / "static"
MOST = 20 * 1024
ALONE = "/routines/sij-self-buttock-wall/play/"
PARTNER = "/routines/gen-partner-hands/play/"
#: What a member's page loads besides, before anything is touched.
OF_MEMBERS = "js/player/limits.js"
#: What comes later: once a practice runs, or by a switch, or by an old browser.
LATER = {
    "js/movement.js",
    "js/player/answers.js",
    "js/player/headset.js",
    "js/player/listen.js",
    "js/player/settings.js",
    "js/player/steps.js",
    "js/store/memory.js",
    "js/store/sync.js",
}
#: What "too much" and "stop" need, to the card at the end and the report that is kept.
URGENT = {
    f"js/{name}.js"
    for name in (
        "player/controls",
        "player/easing",
        "player/end",
        "player/journal",
        "player/machine",
        "player/practice",
        "player/view",
        "player/words",
        "store/store",
    )
}

STATICALLY = re.compile(r'^(?:import|export)\b[^;"]*"(\.[^"]+)";', re.MULTILINE)
ON_DEMAND = re.compile(r'import\("([^"]+)"\)')


def asked_for(path: str) -> list[str]:
    """The scripts that the page itself names."""
    page = Page(Client().get(path).content)
    named = [e.get("src") or "" for e in page.all("script")]
    return [name.removeprefix("/static/") for name in named if name]


def named_in(module: str, how: re.Pattern[str]) -> set[str]:
    found = how.findall((STATIC / module).read_text())
    folder = posixpath.dirname(module)
    return {posixpath.normpath(posixpath.join(folder, name)) for name in found}


def with_imports(*modules: str) -> set[str]:
    """The modules and all that they cannot start without."""
    loaded: set[str] = set()
    waiting = set(modules)
    while waiting:
        module = waiting.pop()
        loaded.add(module)
        waiting |= named_in(module, STATICALLY) - loaded
    return loaded


def weight(modules: set[str]) -> int:
    """Bytes over the wire; what the server sends is packed tighter than this."""
    texts = ((STATIC / module).read_bytes() for module in modules)
    return sum(len(brotli.compress(text, quality=5)) for text in texts)


@pytest.mark.parametrize("path", [ALONE, PARTNER])
@pytest.mark.parametrize("more", [(), (OF_MEMBERS,)], ids=["visitor", "member"])
def test_the_first_load_is_light(path, more):
    first = with_imports(*asked_for(path), *more)
    assert "js/player/main.js" in first
    assert ("js/player/partner.js" in first) == (path == PARTNER)
    assert weight(first) <= MOST, {name: weight({name}) for name in sorted(first)}


def test_what_comes_later_is_known_and_is_not_loaded_at_first():
    first = with_imports(*asked_for(PARTNER))
    later = with_imports("js/player/settings.js") | first
    on_demand = {name for module in later for name in named_in(module, ON_DEMAND)}
    assert on_demand == LATER | {OF_MEMBERS}
    assert first & on_demand == set()


@pytest.mark.parametrize("path", [ALONE, PARTNER])
def test_nothing_that_too_much_or_stop_needs_comes_later(path):
    assert with_imports(*asked_for(path)) >= URGENT
