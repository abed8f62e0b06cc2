// A practice as plain data and pure functions: no page, no clock. The state can be
// stored as it is and gone on with later; the steps are given by the page each time,
// so a practice that goes on is never harder than what the page allows today.

import { held, started } from "./clock.js";
import { ease, eased, fresh, worse } from "./easing.js";
import { current, free, mayGoLonger, nextOpen } from "./plan.js";

export const READY = "ready";
export const RUNNING = "running";
export const PAUSED = "paused";
export const EASED = "eased";
export const ENDED = "ended";

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
  const act = ACTS[event.type];
  const may = act && act.from.includes(state.phase);
  return may ? act.does(plan, state, now, event) : state;
}

const hold = (plan, state, now) => held(state, plan.steps[state.index].key, now);
const run = (state, now) => started({ ...state, phase: RUNNING }, now);
const end = (state, how) => ({ ...state, phase: ENDED, how });

function goTo(plan, state, index, now) {
  return index < 0 || index >= plan.steps.length ? state : run({ ...state, index }, now);
}

function onward(plan, state, now) {
  const next = nextOpen(plan, state);
  return next < 0 ? end(state, "done") : goTo(plan, state, next, now);
}

function backward(plan, state, now) {
  const open = (step) => eased(plan.table, step, state.ease) !== null;
  const before = plan.steps.slice(0, state.index).findLastIndex(open);
  return before < 0 ? run(state, now) : goTo(plan, state, before, now);
}

function mark(state, list, key) {
  const others = { done: "left", left: "done" }[list];
  return {
    ...state,
    [list]: [...state[list].filter((each) => each !== key), key],
    [others]: state[others].filter((each) => each !== key),
  };
}

function felt(plan, state, now, { felt: word }) {
  const { area, key } = plan.steps[state.index];
  const kept = hold(plan, state, now);
  const easing = ease(plan.table, kept.ease, word, area);
  const said = [...kept.said, { felt: easing.reports.at(-1)[0], area, step: key }];
  const next = { ...kept, ease: easing, said, was: current(plan, state) };
  if (easing.ended) return end(next, "eased");
  if (easing.effect !== "nothing") return { ...next, phase: EASED };
  // Good news ends the easing, and otherwise changes nothing.
  return state.phase === EASED ? goOn(plan, next, now) : resumed(state, next, now);
}

const resumed = (before, next, now) =>
  before.phase === RUNNING ? { ...next, since: Math.max(now, before.since ?? now) } : next;

function goOn(plan, state, now) {
  return current(plan, state) ? run(state, now) : onward(plan, state, now);
}

function again(plan, state, now) {
  const { key } = plan.steps[state.index];
  const kept = hold(plan, state, now);
  const spent = free(plan, state) ? { ...kept.spent, [key]: 0 } : kept.spent;
  return run({ ...kept, spent }, now);
}

function timed(plan, state, now, { on }) {
  const kept = { ...hold(plan, state, now), timer: on };
  return state.phase === RUNNING ? run(kept, now) : kept;
}

const LIVE = [RUNNING, PAUSED, EASED];
const ON = [RUNNING, PAUSED];
const leave = (list) => (plan, state, now) =>
  onward(plan, mark(hold(plan, state, now), list, plan.steps[state.index].key), now);

const ACTS = {
  begin: { from: [READY], does: (plan, state, now) => run({ ...state, startedAt: now }, now) },
  felt: { from: LIVE, does: felt },
  "go-on": { from: [EASED, PAUSED], does: goOn },
  next: { from: ON, does: leave("done") },
  skip: { from: LIVE, does: leave("left") },
  back: {
    from: LIVE,
    does: (plan, state, now) => backward(plan, hold(plan, state, now), now),
  },
  "go-to": {
    from: LIVE,
    does(plan, state, now, { key }) {
      const index = plan.steps.findIndex((each) => each.key === key);
      const step = plan.steps[index];
      if (!step || !eased(plan.table, step, state.ease)) return state;
      return goTo(plan, hold(plan, state, now), index, now);
    },
  },
  again: { from: ON, does: again },
  pause: {
    from: [RUNNING],
    does: (plan, state, now) => ({ ...hold(plan, state, now), phase: PAUSED }),
  },
  longer: {
    from: ON,
    does(plan, state) {
      const { key, spare } = plan.steps[state.index];
      const longer = { ...state.longer, [key]: spare };
      return mayGoLonger(plan, state) ? { ...state, longer } : state;
    },
  },
  timer: { from: [READY, ...LIVE], does: timed },
  stop: {
    from: LIVE,
    does: (plan, state, now) => end(hold(plan, state, now), "stopped"),
  },
  undo: {
    from: [ENDED],
    does: (plan, state, now) => (state.how === "stopped" ? goOn(plan, { ...state, how: null }, now) : state),
  },
  sign: {
    from: [READY, ...LIVE, ENDED],
    does(plan, state, now, { level, sign }) {
      const easing = { ...state.ease, ended: true, level: worse(state.ease.level, level) };
      return { ...end(hold(plan, state, now), "sign"), ease: easing, sign, before: state };
    },
  },
  // A wrong touch in the list of signs leaves the practice stopped, or as it had ended.
  mistake: {
    from: [ENDED],
    does: (plan, { before, ...state }) =>
      !before ? state : before.phase === ENDED ? before : end(hold(plan, before, 0), "stopped"),
  },
};
