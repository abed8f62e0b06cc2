"""The whole of a page can be walked with Tab, and one always sees where one is."""

import pytest

from .chromium import DESK, PHONE
from .measures import focus
from .places import BY_NAME

WALKED = (
    "home",
    "condition",
    "routine",
    "routine list",
    "check",
    "check answer go",
    "play with clearance",
    "feedback with errors",
    "advice ease_off",
    "sign up",
)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("name", WALKED)
def test_each_stop_of_tab_is_in_sight_and_ringed(visit, name, size):
    page = visit(BY_NAME[name], viewport=size)
    stops = []
    while (at := step(page))["fault"] != "lost":
        stops.append(at)
        assert len(stops) < 400, "the focus goes round and never leaves"
    assert len(stops) > 5
    found = [
        f"{at['words'] or at['name']}: {at['fault']}" for at in stops if at["fault"]
    ]
    assert not found, "\n".join(found)


def step(page):  # type: ignore[no-untyped-def]
    page.keyboard.press("Tab")
    return focus(page)


def test_the_first_stop_skips_to_the_main_text(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert focus(page)["words"] == "Skip to the main text"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.querySelector('main').contains(document.activeElement)"
    )
