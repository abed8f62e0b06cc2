"""The browser: where it is found, how it is started, and what it watches for."""

import os
import re
import shutil
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Playwright,
    Request,
    Response,
    Route,
)

NO_CHROMIUM = "NO CHROMIUM FOUND: the browser journeys did not run"
# The shell draws and runs pages as the others do, for a third of the time.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# The size of text that somebody sets in the browser, 200 % of the usual 16 px.
LARGE_TEXT = "--blink-settings=defaultFontSize=32"

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}


def path_of_chromium() -> str | None:
    """The file to start, or None where this machine has no Chromium."""
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


def launch(playwright: Playwright, *flags: str) -> Browser:
    return playwright.chromium.launch(
        executable_path=path_of_chromium(), args=[*FLAGS, *flags]
    )


class Watch:
    """Writes down what no page may do: speak to others, fail a file, log an error."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.problems: list[str] = []

    def over(self, browser: Browser, **options: Any) -> BrowserContext:
        """A new context that is watched; a phone unless told otherwise."""
        context = browser.new_context(
            **{"base_url": self.address, "viewport": PHONE} | options
        )
        context.set_default_timeout(10_000)
        elsewhere = re.compile(rf"^(?!{re.escape(self.address)}/)")
        context.route(elsewhere, self._refuse)
        context.on("console", self._console)
        context.on("weberror", lambda error: self._note("script", str(error.error)))
        context.on("requestfailed", self._failed)
        context.on("response", self._response)
        return context

    def _note(self, kind: str, words: str) -> None:
        self.problems.append(f"{kind}: {words}")

    def _refuse(self, route: Route) -> None:
        self._note("asked somebody else", route.request.url)
        route.abort()

    def _console(self, message: ConsoleMessage) -> None:
        # The log repeats every 404 and 422; _response judges those by what was asked.
        if message.type not in {"error", "warning"}:
            return
        if not message.text.startswith("Failed to load resource"):
            where = message.page.url if message.page else ""
            self._note("console", f"{message.text} ({where})")

    def _failed(self, request: Request) -> None:
        if (
            request.url.startswith(self.address)
            and request.failure != "net::ERR_ABORTED"
        ):
            self._note("failed", f"{request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        page_itself = response.request.is_navigation_request()
        if response.status >= 500 or (response.status >= 400 and not page_itself):
            self._note(str(response.status), response.url)
