// The timer: what the clock says, shown four times a second, and a cue where one is due.

import { clockWords, cues } from "./cues.js";
import { RUNNING } from "./machine.js";
import { find, say } from "./page.js";
import { current, look } from "./plan.js";
import { hear, keep, plan, practice } from "./practice.js";
import { cue } from "./senses.js";

const TICK_MS = 250;
const KEEP_MS = 10_000;
const GOING = /running|paused/;

const place = find(".practice-head .clock");
let seen = null;
let kept = 0;

// Only this changes as time goes by; it is not read out.
function show(clock) {
  place.hidden = !clock;
  if (clock) place.textContent = clockWords(clock);
}

function changed(_, state) {
  seen = null;
  show(state.timer && GOING.test(state.phase) && look(plan, state, Date.now()));
}

// From the clock, not from counting: whatever was slept through has passed.
function tick() {
  const { state } = practice;
  if (!state.timer || state.phase !== RUNNING) return;
  const now = Date.now();
  const clock = look(plan, state, now);
  for (const name of cues(current(plan, state), seen, clock)) say(cue(name));
  seen = clock;
  show(clock);
  if (now - kept < KEEP_MS) return;
  kept = now;
  keep(now);
}

export function startTimer() {
  hear(changed);
  setInterval(tick, TICK_MS);
  document.addEventListener("visibilitychange", () => document.hidden || tick());
}
