"""The measures notice what they are for: on a page that is broken on purpose."""

import pytest

from .measures import focus, too_small, too_wide
from .places import ROUTINE
from .test_axe import TAGS, findings

BROKEN = {
    "wide": ".opening { inline-size: 700px }",
    "small": ".button { min-block-size: 0; padding: 0; line-height: 1 }",
    "ringless": "* { outline: none !important }",
    "covered": "body::after { content: ''; position: fixed; inset: 0; z-index: 9 }",
    "pale": "p { color: #bbb !important }",
}


@pytest.fixture
def broken(page):
    def breaks(how: str):
        page.goto(ROUTINE)
        page.evaluate(
            """(css) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              document.adoptedStyleSheets.push(sheet);
            }""",
            BROKEN[how],
        )
        return page

    return breaks


def test_something_too_wide_is_named(broken):
    assert ".opening" in " ".join(too_wide(broken("wide")))


def test_a_small_button_is_named(broken):
    assert "Start with the check" in " ".join(too_small(broken("small"), 44))


@pytest.mark.parametrize(
    ("how", "fault"), [("ringless", "no ring"), ("covered", "covered by BODY ")]
)
def test_a_focus_that_cannot_be_seen_is_named(broken, how, fault):
    page = broken(how)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert focus(page)["fault"] == fault


def test_a_lost_focus_is_named(page):
    page.goto(ROUTINE)
    page.keyboard.press("Tab")
    page.evaluate("document.activeElement.remove()")
    assert focus(page)["fault"] == "lost"


def test_axe_names_pale_words(broken):
    assert "color-contrast" in " ".join(findings(broken("pale"), TAGS))
