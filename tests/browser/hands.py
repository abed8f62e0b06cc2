"""Two ways to use a page: by pointing, and by keyboard alone."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from playwright.sync_api import Locator, Page

from .measures import focus

MOST_TABS = 250
Answers = Mapping[str, str]

Found = Callable[[dict[str, Any]], bool]


class Hand(Protocol):
    clicks: int

    def follow(self, words: str) -> None:
        """Follow the link whose words begin like this."""

    def choose(self, name: str, value: str) -> None:
        """Choose one of the radios or boxes of that name."""

    def press(self, words: str) -> None:
        """Press the button whose words begin like this."""

    def touch(self, words: str) -> None:
        """Press a button that does something on the page."""


# A second touch within half a second is taken for a slip.
NO_SLIP_MS = 510


class Pointer:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def follow(self, words: str) -> None:
        self._leave_by(self.page.locator("a:visible").filter(has_text=words))

    def choose(self, name: str, value: str) -> None:
        self.clicks += 1
        self.page.locator(f'input[name="{name}"][value="{value}"]').click()

    def press(self, words: str) -> None:
        self._leave_by(self.page.locator("button:visible").filter(has_text=words))

    def touch(self, words: str) -> None:
        self.clicks += 1
        self.page.locator("button:visible").filter(has_text=words).first.click()
        self.page.wait_for_timeout(NO_SLIP_MS)

    def _leave_by(self, found: Locator) -> None:
        self.clicks += 1
        with self.page.expect_navigation(wait_until="load"):
            found.first.click()


class Keyboard:
    """Tab, Space, Enter and arrows. At every stop the focus is there and in sight."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def follow(self, words: str) -> None:
        self._go_to(lambda at: at["tag"] == "a" and at["words"].startswith(words))
        self._leave()

    def choose(self, name: str, value: str) -> None:
        self._go_to(lambda at: at["name"] == name and self._near(at, value))
        while (at := self._seen())["value"] != value:
            assert at["name"] == name, f"arrows left {name}"
            self.page.keyboard.press("ArrowDown")
        self.clicks += 1
        self.page.keyboard.press("Space")

    def press(self, words: str) -> None:
        self._go_to(lambda at: at["tag"] == "button" and at["words"].startswith(words))
        self._leave()

    def touch(self, words: str) -> None:
        self._go_to(lambda at: at["tag"] == "button" and at["words"].startswith(words))
        self.clicks += 1
        self.page.keyboard.press("Enter")
        self.page.wait_for_timeout(NO_SLIP_MS)

    def _near(self, at: dict[str, Any], value: str) -> bool:
        """Radios are one stop for all; every box is a stop of its own."""
        own = f'input[type=radio][name="{at["name"]}"]'
        return at["value"] == value or self.page.locator(own).count() > 0

    def _go_to(self, found: Found) -> None:
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if found(self._seen()):
                return
        raise AssertionError(f"not reached in {MOST_TABS} stops on {self.page.url}")

    def _seen(self) -> dict[str, Any]:
        at = focus(self.page)
        assert not at["fault"], f"focus {at} on {self.page.url}"
        return at

    def _leave(self) -> None:
        self.clicks += 1
        with self.page.expect_navigation(wait_until="load"):
            self.page.keyboard.press("Enter")


def answer(page: Page, hand: Hand, answers: Answers) -> None:
    """Answer the questions in the order in which the page asks them."""
    asked = page.locator("form.questions [name]").evaluate_all(
        "all => all.map((e) => e.name)"
    )
    for name in sorted(answers, key=asked.index):
        hand.choose(name, answers[name])
