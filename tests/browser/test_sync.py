"""What a device keeps outlives the page and reaches the member's history once."""

from playwright.sync_api import Browser, Page, expect

from . import people
from .chromium import Watch
from .site import Site

STORE = "/static/js/store/store.js"
SYNC = "/static/js/store/sync.js"
WHO_JS = "/static/js/store/who.js"
PRACTICE = """{uuid: "11111111-1111-4111-8111-111111111111",
  slug: "sij-self-buttock-wall", startedAt: Date.now() - 600000, worked: {buttock: 2}}"""
REPORT = """{id: "22222222-2222-4222-8222-222222222222", area: "buttock", step: 3,
  practice: "11111111-1111-4111-8111-111111111111", at: Date.now(), felt: "sore"}"""
KEEP = f"""async (who) => {{
  const store = await (await import("{STORE}")).openStore();
  await store.savePractice({{...{PRACTICE}, who}});
  await store.addReport({REPORT});
  await store.addReport({REPORT});
  await store.savePractice({{uuid: "11111111-1111-4111-8111-111111111111",
    endedAt: Date.now(), how: "finished"}});
  return store.durable;
}}"""
SEND = f"""async () => {{
  const store = await (await import("{STORE}")).openStore();
  const how = await (await import("{SYNC}")).sendWaiting(store);
  const [kept] = await store.practices();
  return [how, kept.dirty, (await store.reportsOf(kept.uuid)).length];
}}"""
WHO = f"async () => (await (await import('{WHO_JS}')).whoIsThere()).who"
HUNDRED = """async () => {
  const there = await (await fetch("/me/practices/")).json();
  const body = JSON.stringify({uuid: "33333333-3333-4333-8333-333333333333",
    routine: "sij-self-buttock-wall", started: Date.now(), reports: [
      {id: "44444444-4444-4444-8444-444444444444", at: 1, area: "buttock", felt: "sore"}]});
  const headers = {"Content-Type": "application/json", "X-CSRFToken": there.token};
  const send = () => fetch("/me/practices/", {method: "POST", headers, body});
  const answers = await Promise.all(Array.from({length: 100}, send));
  return [...new Set(answers.map((answer) => answer.status))];
}"""
COUNTED = ("guidance_practice", "guidance_pressurereport")


def _counts(site: Site) -> list[int]:
    now = site.counts()
    return [now[table] for table in COUNTED]


def _signed_in(page: Page) -> None:
    page.goto("/me/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_hundred_at_once_are_one_row(site: Site, open_page, member):
    page = open_page(storage_state=member)
    _signed_in(page)
    practices, reports = _counts(site)
    assert page.evaluate(HUNDRED) == [200]
    assert _counts(site) == [practices + 1, reports + 1]


def test_kept_without_a_network_and_sent_when_it_is_back(
    site: Site, browser: Browser, member
):
    # Its own context: a network that is gone is an error that no watch wants to see.
    context = Watch(site.address).over(browser, storage_state=member)
    page = context.new_page()
    _signed_in(page)
    who = page.evaluate(WHO)
    page.evaluate(SEND.replace("const [kept]", "return [how]; const [kept]"))
    practices, reports = _counts(site)
    context.set_offline(True)
    assert page.evaluate(KEEP, who) is True
    assert page.evaluate(SEND) == ["later", True, 1]
    context.set_offline(False)
    page.reload()
    assert page.evaluate(SEND) == ["sent", False, 1]
    assert page.evaluate(SEND) == ["sent", False, 1]
    assert _counts(site) == [practices + 1, reports + 1]
    context.close()


def test_what_one_member_left_on_a_device_is_not_sent_for_another(
    site: Site, browser: Browser, member
):
    context = Watch(site.address).over(browser, storage_state=member)
    page = context.new_page()
    _signed_in(page)
    practices = _counts(site)
    assert page.evaluate(KEEP, "somebody else") is True
    assert page.evaluate(SEND) == ["sent", True, 1]
    assert _counts(site) == practices
    context.close()


def test_nobody_signed_in_nothing_is_sent(site: Site, page: Page):
    page.goto("/")
    practices = _counts(site)
    page.evaluate(KEEP, people.MEMBER.email)
    assert page.evaluate(SEND)[0] == "visitor"
    assert _counts(site) == practices
