// Settings of this device. early.js puts them in place on the next page, the player
// reads its own; here they are written, and shown at once by loading the page anew.

const KEY = "ease-off-settings";
const PLAYER = "ease-off-player";

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
};

function keep({ few, voice, ...pages }) {
  localStorage.setItem(KEY, JSON.stringify(pages));
  const player = { ...read(PLAYER), few: Boolean(few), voice: Boolean(voice) };
  localStorage.setItem(PLAYER, JSON.stringify(player));
}

function kept() {
  const { few, voice } = read(PLAYER);
  return { ...read(KEY), few: few ? "on" : "", voice: voice ? "on" : "" };
}

const same = (one, other) =>
  Object.entries(one).every(([name, value]) => (other[name] ?? "") === value);

// A member's settings come along to this device once they are signed in.
const mine = document.getElementById("my-settings");
if (mine) {
  const wanted = JSON.parse(mine.textContent);
  if (!same(wanted, kept())) {
    keep(wanted);
    location.reload();
  }
}

const form = document.querySelector("form[data-settings]");
if (form) {
  for (const [name, value] of Object.entries(kept())) {
    const field = form.elements[name];
    if (field) field.value = value;
  }
  form.hidden = false;
  if (sessionStorage.getItem(KEY)) form.querySelector("[role=status]").textContent = "Kept on this device.";
  sessionStorage.removeItem(KEY);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(Object.fromEntries(new FormData(form)));
    sessionStorage.setItem(KEY, "kept");
    location.reload();
  });
}
