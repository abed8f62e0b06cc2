"""What was practised before signing in can be taken along, once, by whoever wants to."""

from playwright.sync_api import Browser, expect

from .chromium import Watch
from .site import Site

KEEP = """async () => {
  const store = await (await import("/static/js/store/store.js")).openStore();
  const uuid = "55555555-5555-4555-8555-555555555555";
  await store.savePractice({uuid, slug: "gen-self-hands", startedAt: Date.now() - 9e5});
  await store.addReport({id: "66666666-6666-4666-8666-666666666666", practice: uuid,
    at: Date.now(), step: 1, area: "hand-palm", felt: "painful"});
  await store.savePractice({uuid, endedAt: Date.now(), how: "stopped"});
}"""


def test_nothing_on_the_device_nothing_is_offered(open_page, member):
    page = open_page(storage_state=member)
    page.goto("/me/")
    expect(page.locator("#device")).to_be_hidden()


def test_taken_along_it_stands_in_the_history(site: Site, browser: Browser, member):
    context = Watch(site.address).over(browser, storage_state=member)
    page = context.new_page()
    page.goto("/me/")
    before = site.counts()["guidance_practice"]
    page.evaluate(KEEP)
    page.reload()
    assert site.counts()["guidance_practice"] == before
    page.get_by_role("button", name="Take them along").click()
    expect(page.locator("#device")).to_be_hidden()
    assert site.counts()["guidance_practice"] == before + 1
    page.reload()
    expect(page.locator("#device")).to_be_hidden()
    context.close()


def test_or_removed_from_the_device(site: Site, browser: Browser, member):
    context = Watch(site.address).over(browser, storage_state=member)
    page = context.new_page()
    page.goto("/me/")
    before = site.counts()["guidance_practice"]
    page.evaluate(KEEP)
    page.reload()
    page.get_by_role("button", name="Remove them from this device").click()
    expect(page.locator("#device")).to_be_hidden()
    assert site.counts()["guidance_practice"] == before
    context.close()
