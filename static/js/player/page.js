// The parts of the page that the player works with.

export const root = document.getElementById("player");
export const data = JSON.parse(document.getElementById("practice").textContent);

// Said by the address, so that it also holds for a page that was kept on the device.
export const someoneElse = data.partner && new URLSearchParams(location.search).get("whose") === "other";

export const find = (selector, within = root) => within.querySelector(selector);
export const all = (selector, within = root) => [...within.querySelectorAll(selector)];

// Whether a practice is on, here and not in another tab.
export const going = () =>
  /running|paused|eased/.test(root.dataset.phase) && !root.classList.contains("elsewhere");

export function show(selector, shown) {
  for (const part of all(selector)) part.hidden = !shown;
}

export function say(text) {
  const status = document.getElementById("said");
  if (status.textContent !== text) status.textContent = text;
}

// To the top of what is new; the heading takes the focus, and it is in sight.
export function focusOn(heading) {
  scrollTo({ top: 0, behavior: "instant" });
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.65) heading.scrollIntoView({ block: "start" });
}

export function dialog(id) {
  const found = document.getElementById(id);
  found.showModal();
  find("h2", found).focus();
}
