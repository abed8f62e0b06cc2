// Questions to a practice: its steps (`plan`) and where it stands (`state`).

import { clock, held, remaining } from "./clock.js";
import { eased } from "./easing.js";

// The step as it is done now; null where its place is left out.
export function current(plan, state) {
  return eased(plan.table, plan.steps[state.index], { ...state.ease, ended: false });
}

// The next step that is not left out; -1 where there is none.
export function nextOpen(plan, state) {
  const open = (step) => eased(plan.table, step, state.ease) !== null;
  return plan.steps.findIndex((step, n) => n > state.index && open(step));
}

export function toCome(plan, state) {
  const steps = plan.steps.slice(state.index).map((step) => eased(plan.table, step, state.ease));
  return steps.filter(Boolean);
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

// The steps inside both the page's bounds and a member's own, which only make it softer.
export function tighten(steps, own) {
  return steps.flatMap((step) => {
    const mine = own.steps[step.key];
    if (!mine) return [];
    const pressure = Math.min(step.pressure, mine.pressure);
    const seconds = Math.min(step.seconds, mine.seconds);
    const less = pressure < step.pressure || seconds < step.seconds;
    return [{ ...step, pressure, seconds, limited: step.limited || less, spare: less ? 0 : step.spare }];
  });
}
