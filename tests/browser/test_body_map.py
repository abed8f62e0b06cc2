"""The body map can be hit with a shaking hand, and walked with a keyboard."""

from playwright.sync_api import Page, expect

from .places import BY_NAME

LEAST = 44

# From the number of each place as far as the point still belongs to its link.
_HIT = """() => [...document.querySelectorAll(".chart a[aria-label]")].map((a) => {
  a.scrollIntoView({block: "center", behavior: "instant"});
  const box = a.querySelector("text").getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const own = (dx, dy) => a.contains(document.elementFromPoint(x + dx, y + dy));
  const run = (dx, dy) => {
    let far = 0;
    while (far < 100 && own(dx * far, dy * far)) far += 1;
    return far;
  };
  const wide = run(1, 0) + run(-1, 0) - 1;
  const high = run(0, 1) + run(0, -1) - 1;
  return [a.getAttribute("aria-label"), wide, high];
})"""


def test_every_area_is_at_least_44_px_wide_and_high_on_a_phone(page: Page) -> None:
    BY_NAME["areas"].visit(page)
    assert page.viewport_size
    assert page.viewport_size["width"] == 360
    found = page.evaluate(_HIT)
    assert len(found) == 28
    assert [f for f in found if min(f[1:]) < LEAST] == []


def test_two_touches_lead_from_the_first_page_to_an_area(page: Page) -> None:
    BY_NAME["home"].visit(page)
    page.get_by_role("link", name="Buttock and hip").click()
    page.locator(".chart").get_by_role("link", name="side of the hip").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Side of the hip")


def test_a_keyboard_reaches_the_places_of_the_drawing_and_sees_where_it_is(
    page: Page,
) -> None:
    BY_NAME["areas"].visit(page)
    link = page.locator(".chart").get_by_role("link", name="jaw muscle")
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    assert link.evaluate("(a) => getComputedStyle(a).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Jaw muscle")
