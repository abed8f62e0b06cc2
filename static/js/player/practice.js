// The practice that is on: what happens to it is shown at once, then written down.

import { cues } from "./clock.js";
import { renderEnd } from "./end.js";
import { ENDED, RUNNING, follow, prepare } from "./machine.js";
import { data, find, root, say } from "./page.js";
import { asleep, current, look } from "./plan.js";
import { cue, openSound, quiet, speak } from "./senses.js";
import { switches } from "./switches.js";
import { forget, render, renderTime } from "./view.js";

const TICK_MS = 250;
const KEEP_MS = 10_000;

// Where a page was kept on the device, steps may be gone from it: they are left out here too.
const onPage = ({ key }) => document.getElementById(`step-${key}`) !== null;

export const plan = { steps: data.steps.filter(onPage), table: data.table };
export const practice = { state: prepare(data.numb, Boolean(switches.timer)), asking: false };

let journal = null;
let worked = {};
let seen = null;
let kept = 0;
let writing = true;

export function writeTo(given) {
  journal = given;
}

// Another tab goes on with it: nothing of this one may be written over that.
export function stopWriting() {
  writing = false;
}

const key = () => plan.steps[practice.state.index].key;

export function keep(now = Date.now()) {
  if (!writing || !journal || ["ready", "ended"].includes(practice.state.phase)) return;
  kept = now;
  journal.keep(practice.state, key(), worked, now);
}

export function draw(now = Date.now()) {
  render(plan, practice.state, now, practice.asking);
  if (practice.state.phase === ENDED) renderEnd(plan, practice.state, journal.uuid);
}

export function send(event) {
  const before = practice.state;
  const now = Date.now();
  practice.state = follow(plan, before, event, now);
  if (practice.state === before) return;
  practice.asking = false;
  seen = null;
  draw(now);
  speakOf(before, practice.state);
  write(before, practice.state, now);
}

function write(before, state, now) {
  const step = state.phase === RUNNING && current(plan, state);
  if (step) worked = { ...worked, [step.area]: Math.max(worked[step.area] ?? 0, step.pressure) };
  if (!writing || !journal) return;
  if (before.phase === "ready" && state.phase === RUNNING) journal.begin(now);
  for (const report of state.said.slice(before.said.length)) journal.append(report, now);
  if (state.phase === ENDED) journal.finish(state.how, now);
  else if (before.phase === ENDED) journal.reopen(state.startedAt);
  if ([state.phase, before.phase].includes(ENDED)) journal.noteRest(state, now);
  keep(now);
}

function speakOf(before, state) {
  openSound();
  quiet();
  if (state.phase === "eased") speak(find(".ease .speech").textContent);
  else if (state.phase === ENDED) speak(find(".practice-end h1").textContent);
  else if (state.phase === RUNNING) speakStep();
}

export function speakStep() {
  const screen = document.getElementById(`step-${key()}`);
  const short = switches.few && find(".short", screen);
  const giving = [find(".dots b", screen), short || find("ul.speech", screen), find(".giver", screen)];
  const receiving = root.classList.contains("receives") && find(".receiver", screen);
  const parts = [find("h2", screen), ...(receiving ? [receiving] : giving)].filter(Boolean);
  speak(parts.map((part) => part.innerText).join(". "));
}

// From the clock, not from counting: whatever was slept through has passed.
function tick() {
  const { state } = practice;
  if (!state.timer || state.phase !== RUNNING) return;
  const now = Date.now();
  const clock = look(plan, state, now);
  for (const name of cues(current(plan, state), seen, clock)) say(cue(name));
  seen = clock;
  renderTime(plan, state, now);
  if (now - kept > KEEP_MS) keep(now);
}

// Go on with what was stored; true where that is possible.
export function wake(record) {
  const state = record.state && asleep(plan, record.state);
  if (!state) return false;
  practice.state = { ...state, timer: Boolean(switches.timer) };
  worked = record.worked ?? {};
  writing = true;
  forget();
  journal.goOn(record);
  send({ type: "go-on" });
  return true;
}

export function watch() {
  setInterval(tick, TICK_MS);
  document.addEventListener("visibilitychange", () => (document.hidden ? keep() : tick()));
  addEventListener("pagehide", () => keep());
}
