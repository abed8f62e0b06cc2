"""What is measured on a page, in the page."""

from typing import Any

from playwright.sync_api import Page

# What a person can hit, measured by hitting: from the middle of the thing one pixel
# after the other up and down, as long as the point still belongs to it or its label.
_TOO_SMALL = """(least) => {
  const clickable = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const small = [];
  const shown = (e) => e.checkVisibility({visibilityProperty: true});
  const own = (e, at) => at && (e.contains(at)
    || [...(e.labels ?? [])].some((label) => label.contains(at)));
  for (const e of document.querySelectorAll(clickable)) {
    if (!shown(e) || e.matches(".skip")) continue;
    e.scrollIntoView({block: "center", behavior: "instant"});
    const box = e.getClientRects()[0];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hits = (dy) => own(e, document.elementFromPoint(x, y + dy));
    let [up, down] = [0, 0];
    while (up < 200 && hits(-up)) up += 1;
    while (down < 200 && hits(down)) down += 1;
    const tall = Math.max(0, up + down - 1);
    if (tall < least) small.push(`${e.textContent.trim().slice(0, 50) || e.name} ${tall} px`);
  }
  return small;
}"""

_TOO_WIDE = """() => {
  const wide = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - wide;
  if (over <= 0) return [];
  const named = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "")
    + [...e.classList].map((c) => "." + c).join("");
  const out = [...document.body.querySelectorAll("*")].filter((e) => {
    const box = e.getBoundingClientRect();
    return box.width && box.right + scrollX > wide + 0.5;
  });
  return [`${over} px too wide`, ...out.slice(0, 6).map((e) =>
    `${named(e.parentElement)} > ${named(e)} "${e.textContent.trim().slice(0, 40)}"`)];
}"""

# Where the focus is: nowhere, out of sight, under something, or without a ring.
_FOCUS = """() => {
  const e = document.activeElement;
  const told = {name: e?.name ?? "", value: e?.value ?? "", id: e?.id ?? "",
    tag: e?.tagName.toLowerCase() ?? "", fault: "",
    words: (e?.textContent ?? "").replace(/\\s+/g, " ").trim()};
  const fault = (words) => ({...told, fault: words});
  if (!e || e === document.body || e === document.documentElement) return fault("lost");
  const lined = (style) => style.outlineStyle !== "none"
    && parseFloat(style.outlineWidth) >= 2 && !/, 0\\)$/.test(style.outlineColor);
  const ring = lined(getComputedStyle(e)) || lined(getComputedStyle(e, "::after"))
    || (e.closest("label") && lined(getComputedStyle(e.closest("label"))));
  if (!ring) return fault("no ring");
  const boxes = [...e.getClientRects()].filter((b) => b.bottom > 0 && b.right > 0
    && b.top < innerHeight && b.left < innerWidth && b.width > 1 && b.height > 1);
  if (!boxes.length) return fault("out of sight");
  const b = boxes[0];
  const x = (Math.max(b.left, 0) + Math.min(b.right, innerWidth)) / 2;
  const y = (Math.max(b.top, 0) + Math.min(b.bottom, innerHeight)) / 2;
  const at = document.elementFromPoint(x, y);
  const own = at && (e.contains(at)
    || [...(e.labels ?? [])].some((label) => label.contains(at)));
  return own ? told : fault(`covered by ${at?.tagName} ${at?.className}`);
}"""

_WORDS = """(form) => {
  const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (e.checkVisibility() && !e.closest("option")) seen.push(walker.currentNode.data);
  }
  return seen.join(" ").split(/\\s+/).filter(Boolean).length;
}"""


def too_small(page: Page, least: int) -> list[str]:
    """Everything clickable that can be hit over less than ``least`` px of height."""
    return page.evaluate(_TOO_SMALL, least)  # type: ignore[no-any-return]


def too_wide(page: Page) -> list[str]:
    """Nothing where the page fits its window; else by how much, and what sticks out."""
    return page.evaluate(_TOO_WIDE)  # type: ignore[no-any-return]


def focus(page: Page) -> dict[str, Any]:
    """The thing in focus, with a fault where a sighted person cannot see it."""
    return page.evaluate(_FOCUS)  # type: ignore[no-any-return]


def heights(page: Page, selector: str) -> list[float]:
    """The heights of all that is shown, in CSS px."""
    return page.locator(selector).evaluate_all(  # type: ignore[no-any-return]
        "all => all.filter((e) => e.checkVisibility())"
        ".map((e) => e.getBoundingClientRect().height)"
    )


def words_shown(page: Page, selector: str) -> int:
    """The words a person sees there; what is folded, or in a closed list, does not count."""
    return page.locator(selector).evaluate(_WORDS)  # type: ignore[no-any-return]
