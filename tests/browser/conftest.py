"""Journeys in a real Chromium.

Without one they are skipped, and the end of the report says so loudly; with
BROWSER_TESTS=required that is a failure.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    sync_playwright,
)

from . import people
from .chromium import LARGE_TEXT, NO_CHROMIUM, Watch, launch, path_of_chromium
from .places import WITHDRAWN, Place
from .site import Site

HERE = Path(__file__).parent
REQUIRED = os.environ.get("BROWSER_TESTS") == "required"

OpenPage = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


# All that costs time lives as long as this folder's tests, and no longer: while
# Playwright runs, Django refuses to query in this thread.


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    if path_of_chromium() is None:
        (pytest.fail if REQUIRED else pytest.skip)(NO_CHROMIUM)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    started = launch(playwright)
    yield started
    started.close()


@pytest.fixture(scope="package")
def large_text_browser(playwright: Playwright) -> Iterator[Browser]:
    """Somebody has set the text of the browser to 200 %."""
    started = launch(playwright, LARGE_TEXT)
    yield started
    started.close()


@pytest.fixture(scope="package")
def site(playwright: Playwright, tmp_path_factory: Any) -> Iterator[Site]:
    # Asked for after playwright: no server is started where there is no browser.
    started = Site(tmp_path_factory.mktemp("site"))
    started.start()
    started.manage("withdraw", WITHDRAWN, "--reason", "We are checking a step.")
    yield started
    started.stop()


@pytest.fixture(scope="package")
def member(site: Site, browser: Browser) -> Any:
    """The cookies of a member with a saved routine and a history."""
    context = Watch(site.address).over(browser)
    page = context.new_page()
    people.sign_up(page, people.MEMBER)
    people.save_a_routine(page)
    people.keep_feedback(page)
    people.tell_what_lasts(page)
    cookies = context.storage_state()
    context.close()
    return cookies


@pytest.fixture
def watch(site: Site) -> Iterator[Watch]:
    """Every journey ends with a look at what its pages did besides."""
    watching = Watch(site.address)
    yield watching
    assert watching.problems == []


@pytest.fixture
def open_page(watch: Watch, browser: Browser) -> Iterator[OpenPage]:
    """Open a page in a context of its own; a phone in the light unless told."""
    contexts: list[BrowserContext] = []

    def opened(by: Browser = browser, **options: Any) -> Page:
        contexts.append(watch.over(by, **options))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def visit(open_page: OpenPage, request: pytest.FixtureRequest) -> OpenPage:
    """Open a place by one who may see it: a member where it is a member's."""

    def visited(place: Place, **options: Any) -> Page:
        if place.member:
            options["storage_state"] = request.getfixturevalue("member")
        page = open_page(**options)
        place.visit(page)
        return page

    return visited


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()
