"""A routine that is kept works with the network cut, and never more boldly than with it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .chromium import Watch
from .site import Site

ROUTINE = "gen-self-hands"
CALM = {"red_flags": "none", "cautions": "none", "flare": "no", "pain": "2"}


@pytest.fixture
def device(site: Site, browser: Browser) -> Iterator[BrowserContext]:
    """A phone of its own; a network that is cut is no problem to write down."""
    context = Watch(site.address).over(browser)
    yield context
    context.set_offline(False)
    context.close()


def keep(page: Page, routine: str = ROUTINE) -> None:
    page.goto(f"/routines/{routine}/")
    page.get_by_role("button", name="Keep for offline").click()
    expect(page.get_by_text("It works without a network.")).to_be_visible(
        timeout=60_000
    )


def answer(page: Page, answers: dict[str, str], button: str) -> None:
    for name, value in answers.items():
        box = page.locator(f'input[name="{name}"][value="{value}"]').first
        box.evaluate("box => box.closest('details')?.setAttribute('open', '')")
        box.check()
    page.get_by_role("button", name=button).click()


def do_check(page: Page, routine: str = ROUTINE, **said: str) -> None:
    page.goto(f"/routines/{routine}/check/")
    answer(page, CALM | said, "See my routine")


@pytest.fixture
def kept(device: BrowserContext) -> Page:
    page = device.new_page()
    keep(page)
    device.set_offline(True)
    return page


def test_from_the_routine_to_the_advice_without_a_network(kept: Page):
    kept.goto(f"/routines/{ROUTINE}/")
    expect(kept.get_by_role("heading", level=1)).to_have_text(re.compile("."))
    do_check(kept)
    expect(kept).to_have_url(re.compile(rf"/routines/{ROUTINE}/play/\?on="))
    expect(kept.locator("section[id^=step-]").first).to_be_attached()
    kept.goto(f"/routines/{ROUTINE}/feedback/")
    said = {"before": "3", "after": "6", "during": "painful", "symptoms": "none"}
    answer(kept, said, "See my advice")
    expect(kept.locator("[data-advice-level]")).to_have_attribute(
        "data-advice-level", "see_professional"
    )
    # What was advised holds: no practice until somebody has looked.
    do_check(kept)
    expect(kept.locator("[data-clearance]")).to_have_attribute("data-clearance", "book")


def test_a_sign_that_needs_help_is_answered_at_once(kept: Page):
    do_check(kept, red_flags="rf-chest")
    expect(kept.locator("[data-clearance=emergency]")).to_be_visible()
    expect(kept.get_by_role("link", name="Call 999")).to_be_visible()
    kept.goto(f"/routines/{ROUTINE}/feedback/")
    answer(kept, {"symptoms": "s-chest"}, "See my advice")
    expect(kept.locator("[data-advice-level=emergency]")).to_be_visible()


def test_the_practice_is_never_shown_without_its_clearance(kept: Page):
    for query in ("", "?on=2020-01-01&ceiling=3", "?ceiling=3"):
        kept.goto(f"/routines/{ROUTINE}/play/{query}")
        expect(kept).to_have_url(re.compile("/check/"))


def test_places_that_are_sore_are_left_out(kept: Page):
    do_check(kept, avoid="fingers")
    expect(kept).to_have_url(re.compile("skip=[^&]*fingers"))
    # By the evidence: step 4 works the fingers, the others do not.
    expect(kept.locator("#step-3")).to_be_attached()
    expect(kept.locator("#step-4")).to_have_count(0)
    steps = kept.evaluate("JSON.parse(document.getElementById('practice').text).steps")
    assert "fingers" not in [step["area"] for step in steps]
    assert len(steps) >= 3


def test_what_is_not_kept_says_what_is(kept: Page):
    kept.goto("/routines/bnt-self-wall-back/")
    expect(kept.get_by_text("The page you wanted is not kept here.")).to_be_visible()
    expect(kept.locator("#kept").get_by_role("link")).to_have_count(1)


def test_after_two_weeks_only_the_safety_pages_are_shown(kept: Page):
    kept.goto(f"/routines/{ROUTINE}/check/")
    kept.evaluate(
        """async () => {
          const cache = await caches.open("ease-off-notes");
          const notes = await (await cache.match("/offline/notes")).json();
          notes.contact -= 15 * 24 * 3600 * 1000;
          await cache.put("/offline/notes", Response.json(notes));
        }"""
    )
    kept.goto(f"/routines/{ROUTINE}/")
    expect(kept.get_by_role("heading", level=1)).to_have_text("Connect once, please")
    kept.get_by_role("link", name="Signs that need help", exact=True).first.click()
    expect(kept).to_have_url(re.compile("/safety/red-flags/"))
    expect(kept.get_by_role("heading", level=1)).not_to_have_text("Without a network")


def test_nothing_personal_is_ever_stored(site: Site, browser: Browser, member):
    context = Watch(site.address).over(browser, storage_state=member)
    page = context.new_page()
    keep(page)
    for path in ("/me/", "/me/history/", "/accounts/email/", "/"):
        page.goto(path)
    kept = page.evaluate(
        """async () => {
          const names = await caches.keys();
          const all = names.map(async (name) => (await (await caches.open(name)).keys()));
          return (await Promise.all(all)).flat().map((each) => new URL(each.url).pathname);
        }"""
    )
    assert kept
    assert not [path for path in kept if re.match("/(me|accounts|admin)/", path)]
    context.set_offline(True)
    for path in ("/me/", "/me/history/"):
        with pytest.raises(Exception, match="ERR_INTERNET_DISCONNECTED"):
            page.goto(path)
    context.close()


def test_a_routine_that_is_taken_down_disappears(device: BrowserContext, site: Site):
    page = device.new_page()
    routine = "gen-self-jaw-scalp"
    keep(page, routine)
    site.manage("withdraw", routine, "--reason", "We are checking a step.")
    try:
        page.goto(f"/routines/{routine}/")
        expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("taken"))
        page.goto("/offline/")
        expect(page.get_by_text("Nothing is kept here yet.")).to_be_visible()
    finally:
        site.manage("withdraw", routine, "--undo")


READ = """async (uuid) => {
  const store = await (await import("/static/js/store/store.js")).openStore();
  return (await store.practice(uuid)).feedback;
}"""


def test_answers_stay_on_the_device_with_their_practice(device: BrowserContext):
    """Before they are sent, and for somebody without an account too."""
    uuid = "77777777-7777-4777-8777-777777777777"
    page = device.new_page()
    page.goto("/")
    page.evaluate(
        """async ([uuid, slug]) => {
          const store = await (await import("/static/js/store/store.js")).openStore();
          await store.savePractice({uuid, slug, startedAt: Date.now() - 9e5});
        }""",
        [uuid, ROUTINE],
    )
    page.goto(f"/routines/{ROUTINE}/feedback/?practice={uuid}")
    said = {"before": "3", "after": "3", "during": "comfortable", "symptoms": "none"}
    answer(page, said, "See my advice")
    expect(page.locator("[data-advice-level=carry_on]")).to_be_visible()
    kept = page.evaluate(READ, uuid)
    assert kept["during"] == ["comfortable"]
    assert kept["symptoms"] == ["none"]
    assert "csrfmiddlewaretoken" not in kept
