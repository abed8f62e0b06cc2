// Settings of this device. early.js puts them in place on the next page, the player
// reads its own; here they are written, and shown at once.

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

function show({ contrast, ...looks }) {
  const { dataset } = document.documentElement;
  for (const name of ["text", "spacing"])
    if (looks[name]) dataset[name] = looks[name];
    else delete dataset[name];
  const href = document.querySelector("[data-contrast-sheet]").dataset.contrastSheet;
  document.querySelector(`link[href="${href}"]:not([media])`)?.remove();
  const sheet = { rel: "stylesheet", href };
  if (contrast) document.head.append(Object.assign(document.createElement("link"), sheet));
}

// A member's settings come along to this device once they are signed in.
const mine = document.getElementById("my-settings");
if (mine) {
  const wanted = JSON.parse(mine.textContent);
  keep(wanted);
  show(wanted);
}

const form = document.querySelector("form[data-settings]");
if (form) {
  for (const [name, value] of Object.entries(kept())) {
    const field = form.elements[name];
    if (field) field.value = value;
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = Object.fromEntries(new FormData(form));
    keep(chosen);
    show(chosen);
    form.querySelector("[role=status]").textContent = "Kept on this device.";
  });
}
