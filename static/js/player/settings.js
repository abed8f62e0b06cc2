// The dialog of switches: what each of them turns on and off. Loaded when it is asked
// for, or once a practice runs: nothing of "too much" and "stop" is in here.

import { canStayAwake, stayAwake } from "./awake.js";
import { all, data, find, going, root, show } from "./page.js";
import { hear, practice, send } from "./practice.js";
import { canRing, canSpeak, canVibrate, listVoices, openSound, quiet, speakStep } from "./senses.js";
import { offer, set, switches, withdraw } from "./switches.js";
import { startTimer } from "./timer.js";

const form = find("#switches form");

const tell = (name) => (text) => (find(`[name=${name}] ~ * .state`, form).textContent = text);

function movement(on) {
  root.dataset.movement = on ? "on" : "off";
  find("[data-act=movement]").setAttribute("aria-pressed", on);
  // Pauses what is out of sight.
  if (on) import("../movement.js").catch(() => {});
}

export function toggleMovement() {
  set("movement", !switches.movement, form);
  movement(switches.movement);
}

function fewer(on) {
  root.classList.toggle("few", on);
  show(".short", on);
}

const CAN = {
  voice: canSpeak,
  bell: canRing,
  vibration: canVibrate,
  awake: canStayAwake,
  headset: "mediaSession" in navigator,
  listen: Boolean(globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition),
};

// A part that comes by the network says where it did not come, and its switch goes off.
async function withPart(part, name, use) {
  try {
    use(await part);
  } catch {
    set(name, false, form);
    tell(name)("This did not work here just now.");
  }
}

const stay = (on) => stayAwake(on && going(), tell("awake"));

// Set up the dialog; switches of an earlier time hold again.
export function change(act) {
  withdraw(form, Object.keys(CAN).filter((name) => !CAN[name]));
  const off = () => set("listen", false, form);
  const headset = (on) =>
    withPart(import("./headset.js"), "headset", ({ useHeadset }) => useHeadset(on && going(), act, data.title));
  const listen = (on) =>
    withPart(import("./listen.js"), "listen", ({ listenForWords }) => listenForWords(on, act, tell("listen"), off));
  const changed = {
    timer: (on) => send({ type: "timer", on }),
    voice: (on) => (on && practice.state.phase === "running" ? speakStep() : quiet()),
    bell: openSound,
    movement,
    few: fewer,
    awake: stay,
    headset,
    listen,
  };
  startTimer();
  offer(form, (name, value) => changed[name]?.(value));
  listVoices(form);
  if (!all(".plate").length) show("[data-act=movement]", false);

  // Only a practice that is on may hold the screen, the headset's button and an ear.
  let held = going();
  hear(() => {
    if (held === going()) return;
    held = going();
    for (const name of ["awake", "headset"]) if (switches[name]) changed[name](true);
    if (held || !switches.listen) return;
    off();
    listen(false);
  });
}
