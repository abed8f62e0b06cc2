// Questions to a practice: its steps (`plan`) and where it stands (`state`).

import { clock, held, remaining } from "./clock.js";
import { eased } from "./easing.js";

// The step as it is done now; null where its place is left out.
export function current(plan, state) {
  return eased(plan.table, plan.steps[state.index], { ...state.ease, ended: false });
}

const made = (plan, state) => (step) => eased(plan.table, step, state.ease);

// Whether a step is done at all; told of each step of a plan.
export const isOpen = (plan, state) => (step) => made(plan, state)(step) !== null;

// The next step that is not left out; -1 where there is none.
export function nextOpen(plan, state) {
  const open = isOpen(plan, state);
  return plan.steps.findIndex((step, n) => n > state.index && open(step));
}

export function toCome(plan, state) {
  return plan.steps.slice(state.index).map(made(plan, state)).filter(Boolean);
}

export function secondsLeft(plan, state, now) {
  return remaining(toCome(plan, state), current(plan, state) !== null, state, now);
}

export function look(plan, state, now) {
  const step = current(plan, state);
  return step && clock(step, state, now);
}

// Whether a step may be done once more from its start: only where nothing limits it.
export function free(plan, state) {
  const step = plan.steps[state.index];
  return !step.limited && !state.ease.cuts[step.area] && current(plan, state) !== null;
}

export function mayGoLonger(plan, state) {
  const step = plan.steps[state.index];
  return free(plan, state) && step.spare > 0 && !state.longer[step.key];
}

// What was stored, to be gone on with by choice: the clock stood still since `at`.
// Null where the step is not part of the practice any more.
export function asleep(plan, { state, key, at }) {
  const index = plan.steps.findIndex((step) => step.key === key);
  if (index < 0 || ["ready", "ended"].includes(state.phase)) return null;
  return { ...held(state, key, at), index, phase: "paused" };
}

const ASK_SECONDS = 180;

// Whether the one who receives is asked now: after each area, at the end, and every 3
// minutes. `from` is the first step that was not asked about yet.
export function due(plan, state, from) {
  const next = nextOpen(plan, state);
  if (next < 0 || plan.steps[next].area !== plan.steps[state.index].area) return true;
  const since = plan.steps.slice(from, state.index + 1).map(made(plan, state));
  return since.reduce((sum, step) => sum + (step?.seconds ?? 0), 0) >= ASK_SECONDS;
}
