"""A practice in the hands of somebody: begin it, touch it, see where it stands."""

import re
from datetime import UTC, datetime
from typing import Any

from playwright.sync_api import Locator, Page, expect

from .places import ROUTINE

#: The wall routine: seven steps; 3, 4 and 7 on the buttock, the third at moderate.
STEPS = 7


def address(routine: str = ROUTINE, **fields: str) -> str:
    on = datetime.now(UTC).date().isoformat()
    query = "&".join(
        f"{k}={v}" for k, v in ({"on": on, "ceiling": "3"} | fields).items()
    )
    return f"{routine}play/?{query}"


# The time of a touch runs ahead of the clock, so that nobody has to wait until the
# next touch is no slip.
_AHEAD = """Object.defineProperty(Event.prototype, "timeStamp", {
  get: () => performance.now() + (window.ahead ?? 0),
});"""


class Practice:
    """What can be done and seen; each touch comes a second after the one before."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.add_init_script(_AHEAD)

    def open(self, **fields: str) -> "Practice":
        self.page.goto(address(**fields))
        return self

    def begin(self, **fields: str) -> "Practice":
        self.open(**fields).touch("begin")
        expect(self.page.locator(".practice-slabs")).to_be_visible()
        return self

    def to_step(self, number: int) -> "Practice":
        while self.number < number:
            self.touch("next")
        return self

    def touch(self, act: str, **data: str) -> "Practice":
        more = "".join(f'[data-{k}="{v}"]' for k, v in data.items())
        self.wait()
        self.page.locator(f'[data-act="{act}"]{more}:visible').first.click()
        return self

    def wait(self) -> None:
        self.page.evaluate("window.ahead = (window.ahead ?? 0) + 1000")

    def feels(self, word: str) -> "Practice":
        return self.touch("felt", felt=word)

    @property
    def step(self) -> Locator:
        return self.page.locator(".screen.now")

    @property
    def number(self) -> int:
        progress = self.page.locator(".practice-head .progress")
        expect(progress).to_have_text(re.compile("Step"))
        words = progress.inner_text()
        return int(re.match(r"Step (\d+) of", words)[1])  # type: ignore[index]

    @property
    def pressure(self) -> int:
        return pressure(self.step)

    @property
    def eased(self) -> Locator:
        return self.page.locator(".ease")

    @property
    def end(self) -> Locator:
        return self.page.locator(".practice-end h1")

    def stored(self) -> dict[str, list[dict[str, Any]]]:
        """All practices and reports on this device."""
        return self.page.evaluate(  # type: ignore[no-any-return]
            """async () => {
              const asked = (request) => new Promise((done, failed) => {
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
              });
              const database = await asked(indexedDB.open("ease-off"));
              const all = (name) =>
                asked(database.transaction(name).objectStore(name).getAll());
              const found = {practices: await all("practices"), reports: await all("reports")};
              database.close();
              return found;
            }"""
        )


def pressure(part: Locator) -> int:
    told = part.locator(".dots .hidden-words").first.inner_text()
    return int(re.search(r"pressure (\d) of 5", told)[1])  # type: ignore[index]
