// "Keep for offline" on the page of a routine.

import { isMember } from "../store/who.js";
import { ask, isPossible } from "./device.js";

const place = document.querySelector("[data-keep]");
const slug = place?.dataset.keep;

function say(words, label, next) {
  const [button, status] = place.children;
  status.textContent = words;
  button.textContent = label;
  button.disabled = !next;
  button.onclick = next;
}

function show(told) {
  const kept = told?.packs?.[slug];
  if (told?.failed) return say("It could not be kept. Check your network, then try again.", "Keep for offline", keep);
  if (kept) return say("Kept on this device. It works without a network.", "Remove it from this device", drop);
  return say("", "Keep for offline", keep);
}

async function keep() {
  say("Keeping it …", "Keep for offline", null);
  show(await ask({ do: "keep", slug }, { register: true }));
  await ask({ do: "member", member: isMember() });
}

async function drop() {
  show(await ask({ do: "drop", slug }));
}

if (place && isPossible()) {
  place.hidden = false;
  await ask({ do: "member", member: isMember() });
  show(await ask({ do: "tell" }));
}
