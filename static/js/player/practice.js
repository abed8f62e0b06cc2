// The practice that is on: what happens to it is shown at once, then written down.

import { renderEnd } from "./end.js";
import { ENDED, READY, RUNNING, follow, prepare } from "./machine.js";
import { data } from "./page.js";
import { asleep, current } from "./plan.js";
import { forget, render } from "./view.js";

// Where a page was kept on the device, steps may be gone from it: they are left out here too.
const onPage = ({ key }) => document.getElementById(`step-${key}`) !== null;

export const plan = { steps: data.steps.filter(onPage), table: data.table };
export const practice = { state: prepare(data.numb), asking: false };

let journal = null;
let worked = {};
let writing = true;
const hearers = [];

// Whoever asked is told of each change; voice, bell and timer know of a practice only so.
export const hear = (hearer) => hearers.push(hearer);

export function tell(before = practice.state) {
  for (const hearer of hearers) hearer(before, practice.state);
}

// What reads aloud, where somebody has switched it on.
export const aloud = { step() {}, say() {} };

export function writeTo(given) {
  journal = given;
}

// Another tab goes on with it: nothing of this one may be written over that.
export function stopWriting() {
  writing = false;
}

export const key = () => plan.steps[practice.state.index].key;

export function keep(now = Date.now()) {
  if (!writing || !journal || [READY, ENDED].includes(practice.state.phase)) return;
  journal.keep(practice.state, key(), worked, now);
}

export function draw(now = Date.now()) {
  render(plan, practice.state, now, practice.asking);
  if (practice.state.phase === ENDED) renderEnd(plan, practice.state, journal?.uuid ?? "");
}

export function send(event) {
  const before = practice.state;
  const now = Date.now();
  practice.state = follow(plan, before, event, now);
  if (practice.state === before) return;
  practice.asking = false;
  draw(now);
  write(before, practice.state, now);
  tell(before);
}

function write(before, state, now) {
  const step = state.phase === RUNNING && current(plan, state);
  if (step) worked = { ...worked, [step.area]: Math.max(worked[step.area] ?? 0, step.pressure) };
  if (!writing || !journal) return;
  if (before.phase === READY && state.phase === RUNNING) journal.begin(now);
  for (const report of state.said.slice(before.said.length)) journal.append(report, now);
  if (state.phase === ENDED) journal.finish(state.how, now);
  else if (before.phase === ENDED) journal.reopen(state.startedAt);
  if ([state.phase, before.phase].includes(ENDED)) journal.noteRest(state, now);
  keep(now);
}

// Go on with what was stored; true where that is possible.
export function wake(record) {
  const state = record.state && asleep(plan, record.state);
  if (!state) return false;
  practice.state = { ...state, timer: practice.state.timer };
  worked = record.worked ?? {};
  writing = true;
  forget();
  journal.goOn(record);
  send({ type: "go-on" });
  return true;
}

document.addEventListener("visibilitychange", () => document.hidden && keep());
addEventListener("pagehide", () => keep());
