// The dialog of switches: what each of them turns on and off.

import { canStayAwake, stayAwake } from "./awake.js";
import { all, data, find, root, show } from "./page.js";
import { practice, send, speakStep } from "./practice.js";
import { canSpeak, canVibrate, listVoices, openSound, quiet } from "./senses.js";
import { offer, set, switches, withdraw } from "./switches.js";

const form = find("#switches form");
const going = () => /running|paused|eased/.test(practice.state.phase);

const tell = (name) => (text) =>
  (find(`[name=${name}]`, form).closest("label").querySelector(".state").textContent = text);

function movement(on) {
  root.dataset.movement = on ? "on" : "off";
  const button = find("[data-act=movement]");
  button.setAttribute("aria-pressed", on);
}

export function toggleMovement() {
  set("movement", !switches.movement, form);
  movement(switches.movement);
}

function fewer(on) {
  root.classList.toggle("few", on);
  show(".short", on);
}

const canUseHeadset = "mediaSession" in navigator;
const canListen = Boolean(globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition);

async function listen(on, act, off) {
  const { listenForWords } = await import("./listen.js");
  listenForWords(on, act, tell("listen"), off);
}

async function headset(on, act) {
  const { useHeadset } = await import("./headset.js");
  useHeadset(on, act, data.title);
}

const stay = (on) => stayAwake(on && going(), tell("awake"));

// Set up the dialog; switches of an earlier time hold again.
export function change(act) {
  const able = { voice: canSpeak, vibration: canVibrate, awake: canStayAwake, headset: canUseHeadset, listen: canListen };
  for (const [name, can] of Object.entries(able)) if (!can) withdraw(form, name);
  const changed = {
    timer: (on) => send({ type: "timer", on }),
    voice: (on) => (on && practice.state.phase === "running" ? speakStep() : quiet()),
    bell: openSound,
    movement,
    few: fewer,
    awake: stay,
    headset: (on) => headset(on && going(), act),
    listen: (on) => listen(on, act, () => set("listen", false, form)),
  };
  offer(form, (name, value) => changed[name]?.(value));
  listVoices(form);
  if (!all(".plate").length) show("[data-act=movement]", false);
}

// What only a practice that is on may hold: the screen, and the headset's button.
export function startSwitched(act) {
  if (switches.awake) stay(true);
  if (switches.headset) headset(true, act);
}

export function stopSwitched() {
  stayAwake(false, tell("awake"));
  if (switches.headset) headset(false, () => {});
  if (!switches.listen) return;
  set("listen", false, form);
  listen(false, () => {});
}
