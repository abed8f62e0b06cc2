// Fingers, keys, pedals and headsets. Everything acts on release; a second touch of the
// same thing within half a second is a slip and is ignored.

import { going, root } from "./page.js";

const AGAIN_MS = 500;
const SLOP_PX = 12;
// What may never wait for another touch to pass.
const URGENT = ["too-much", "stop"];
const KEYS = {
  " ": "too-much",
  PageUp: "too-much",
  MediaPlayPause: "too-much",
  PageDown: "on",
  MediaTrackNext: "on",
  MediaTrackPrevious: "again",
  Escape: "stop",
};
const CONTROLS = "a, button, input, select, label, summary, textarea, dialog";
// Where a window is low, or strongly zoomed, these keys are needed for scrolling.
const turner = matchMedia("(height >= 44em), (pointer: coarse)");

let last = { name: "", at: -Infinity };

export function slip(name, at) {
  const soon = at - last.at < AGAIN_MS;
  if (soon && (name === last.name || !URGENT.includes(name))) return true;
  last = { name, at };
  return false;
}

const nameOf = (control) => control.dataset.act ?? control.name ?? control.href ?? "";

// `act(name, control)` is told of what was asked for.
export function listenTo(act) {
  root.addEventListener(
    "click",
    (event) => {
      const control = event.target.closest("[data-act], a, button");
      if (!control || control.closest("#switches")) return;
      if (!slip(nameOf(control), event.timeStamp)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  root.addEventListener("click", (event) => {
    const control = event.target.closest("[data-act]");
    if (control) act(control.dataset.act, control);
  });
  listenToTaps(act);
  listenToKeys(act);
}

// A key in a control belongs to the control; only the keys of pedals and headsets do not.
function mapped(event) {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (!going() || ctrlKey || altKey || metaKey || document.querySelector("dialog[open]")) return "";
  if (key === " " && target.closest?.(CONTROLS)) return "";
  if (key.startsWith("Page") && !turner.matches) return "";
  return KEYS[key] ?? "";
}

// A key counts when it is let go, if it was for us when it was pressed.
function listenToKeys(act) {
  let pressed = "";
  document.addEventListener("keydown", (event) => {
    const name = mapped(event);
    pressed = name && event.key;
    if (name) event.preventDefault();
  });
  document.addEventListener("keyup", (event) => {
    const name = event.key === pressed && mapped(event);
    pressed = "";
    if (name && !slip(name, event.timeStamp)) act(name);
  });
}

// A tap on nothing in the lower half of the screen is "too much": no need to aim.
function listenToTaps(act) {
  let down = null;
  const away = ({ clientX, clientY }) =>
    Math.hypot(clientX - down.clientX, clientY - down.clientY) > SLOP_PX;
  const low = ({ clientY }) => clientY > innerHeight / 2;
  addEventListener("pointerdown", (event) => (down = event.isPrimary ? event : null));
  addEventListener("pointercancel", () => (down = null));
  addEventListener("pointerup", (event) => {
    if (!down || event.pointerType === "mouse" || away(event) || !low(event)) return;
    if (!going() || event.target.closest?.(CONTROLS)) return;
    if (!slip("too-much", event.timeStamp)) act("too-much");
  });
}
