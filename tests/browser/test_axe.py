"""axe finds nothing on any kind of page: WCAG 2.2 A and AA, and best practice."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from .chromium import DESK, PHONE
from .places import ALL

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "resultTypes": ["violations"],
}
SETTINGS = (("light", PHONE), ("dark", PHONE), ("light", DESK))


def findings(page: Page) -> list[str]:
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['html'][:160]} "
        f"{[check['message'] for check in node['any'][:1]]}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("place", ALL, ids=str)
def test_axe_finds_nothing(open_page, place, request):
    cookies = request.getfixturevalue("member") if place.member else None
    page = open_page(storage_state=cookies)
    place.visit(page)
    for theme, size in SETTINGS:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size(size)
        assert findings(page) == [], f"{theme}, {size['width']} px"
