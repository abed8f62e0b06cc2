// A practice as plain data and pure functions: no page, no clock. The state can be
// stored as it is and gone on with later; the steps are given by the page each time,
// so a practice that goes on is never harder than what the page allows today.

import { held, started } from "./clock.js";
import { ease, fresh, worse } from "./easing.js";
import { current, free, isOpen, mayGoLonger, nextOpen } from "./plan.js";

export const READY = "ready";
export const RUNNING = "running";
export const PAUSED = "paused";
export const EASED = "eased";
export const ENDED = "ended";

const ON = [RUNNING, PAUSED];
const LIVE = [...ON, EASED];

export function prepare(numb = [], timer = false) {
  return {
    phase: READY,
    index: 0,
    ease: fresh(numb),
    timer,
    since: null,
    spent: {},
    longer: {},
    done: [],
    left: [],
    said: [],
    how: null,
    was: null,
  };
}

export function follow(plan, state, event, now) {
  const [from, does] = ACTS[event.type] ?? [[]];
  return from.includes(state.phase) ? does(plan, state, now, event) : state;
}

const here = (plan, state) => plan.steps[state.index];
const hold = (plan, state, now) => held(state, here(plan, state).key, now);
const run = (state, now) => started({ ...state, phase: RUNNING }, now);
const end = (state, how) => ({ ...state, phase: ENDED, how });
const goTo = (plan, state, index, now) => run({ ...hold(plan, state, now), index }, now);

function onward(plan, state, now) {
  const next = nextOpen(plan, state);
  return next < 0 ? end(state, "done") : goTo(plan, state, next, now);
}

function back(plan, state, now) {
  const before = plan.steps.slice(0, state.index).findLastIndex(isOpen(plan, state));
  return goTo(plan, state, before < 0 ? state.index : before, now);
}

// On to the next step, with this one on the list of those that were done, or left.
const leave = (list, other) => (plan, state, now) => {
  const kept = hold(plan, state, now);
  const { key } = here(plan, state);
  const without = (keys) => keys.filter((each) => each !== key);
  return onward(plan, { ...kept, [list]: [...without(kept[list]), key], [other]: without(kept[other]) }, now);
};

function felt(plan, state, now, { felt: word }) {
  const { area, key } = here(plan, state);
  const kept = hold(plan, state, now);
  const easing = ease(plan.table, kept.ease, word, area);
  const said = [...kept.said, { felt: easing.reports.at(-1)[0], area, step: key }];
  const next = { ...kept, ease: easing, said, was: current(plan, state) };
  if (easing.ended) return end(next, "eased");
  if (easing.effect !== "nothing") return { ...next, phase: EASED };
  // Good news ends the easing, and otherwise changes nothing.
  if (state.phase === EASED) return goOn(plan, next, now);
  return state.phase === RUNNING ? { ...next, since: Math.max(now, state.since ?? now) } : next;
}

function goOn(plan, state, now) {
  return current(plan, state) ? run(state, now) : onward(plan, state, now);
}

function again(plan, state, now) {
  const kept = hold(plan, state, now);
  const anew = free(plan, state) ? { [here(plan, state).key]: 0 } : {};
  return run({ ...kept, spent: { ...kept.spent, ...anew } }, now);
}

function timed(plan, state, now, { on }) {
  const kept = { ...hold(plan, state, now), timer: on };
  return state.phase === RUNNING ? run(kept, now) : kept;
}

function jump(plan, state, now, { key }) {
  const index = plan.steps.findIndex((each) => each.key === key);
  const may = index >= 0 && isOpen(plan, state)(plan.steps[index]);
  return may ? goTo(plan, state, index, now) : state;
}

function longer(plan, state) {
  const { key, spare } = here(plan, state);
  return mayGoLonger(plan, state) ? { ...state, longer: { ...state.longer, [key]: spare } } : state;
}

function undo(plan, state, now) {
  return state.how === "stopped" ? goOn(plan, { ...state, how: null }, now) : state;
}

function sign(plan, state, now, { level, sign: id }) {
  const easing = { ...state.ease, ended: true, level: worse(state.ease.level, level) };
  return { ...end(hold(plan, state, now), "sign"), ease: easing, sign: id, before: state };
}

// A wrong touch in the list of signs leaves the practice stopped, or as it had ended.
function mistake(plan, { before, ...state }) {
  if (!before) return state;
  return before.phase === ENDED ? before : end(hold(plan, before, 0), "stopped");
}

// Each act: where it may be done, and what it does.
const ACTS = {
  begin: [[READY], (plan, state, now) => run({ ...state, startedAt: now }, now)],
  felt: [LIVE, felt],
  "go-on": [[EASED, PAUSED], goOn],
  next: [ON, leave("done", "left")],
  skip: [LIVE, leave("left", "done")],
  back: [LIVE, back],
  "go-to": [LIVE, jump],
  again: [ON, again],
  pause: [[RUNNING], (plan, state, now) => ({ ...hold(plan, state, now), phase: PAUSED })],
  longer: [ON, longer],
  timer: [[READY, ...LIVE], timed],
  stop: [LIVE, (plan, state, now) => end(hold(plan, state, now), "stopped")],
  undo: [[ENDED], undo],
  sign: [[READY, ...LIVE, ENDED], sign],
  mistake: [[ENDED], mistake],
};
