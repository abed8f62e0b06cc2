"""axe finds nothing on any kind of page: WCAG 2.2 A and AA, and best practice."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from .chromium import DESK, PHONE
from .places import ALL

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The theme changes colours and nothing else.
COLOUR = ["cat.color"]
SETTINGS = (("light", PHONE, TAGS), ("dark", PHONE, COLOUR))
# A wide window shows the same page in other columns, so one of each layout is enough.
WIDE = {"home", "condition", "routine", "check", "feedback", "claims", "your page"}


def findings(page: Page, tags: list[str]) -> list[str]:
    options = {"runOnly": tags, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['html'][:160]} "
        f"{[check['message'] for check in node['any'][:1]]}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("place", ALL, ids=str)
def test_axe_finds_nothing(visit, place):
    page = visit(place)
    wide = (("light", DESK, TAGS),) if place.name in WIDE else ()
    for theme, size, tags in SETTINGS + wide:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size(size)
        found = findings(page, tags)
        assert not found, "\n".join([f"{theme}, {size['width']} px:", *found])
