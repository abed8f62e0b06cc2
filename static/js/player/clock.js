// Time comes from the clock that is passed in, never from counting ticks: a tab that
// slept catches up. All times are milliseconds.

export const READY_SECONDS = 8;
// Seconds to move from one step to the next, as the routine counts them.
export const MOVE_SECONDS = 15;

// Begin to run at once, or after the get-ready count where there is a timer.
export function started(state, now) {
  return { ...state, since: now + (state.timer ? READY_SECONDS * 1000 : 0) };
}

// Without a timer the person sets the pace, and no time is counted.
const run = ({ timer, since }, now) =>
  timer && since !== null ? Math.max(0, now - since) : 0;

// Bank what has run since; nothing runs afterwards.
export function held(state, key, now) {
  const ran = run(state, now);
  const spent = { ...state.spent, [key]: (state.spent[key] ?? 0) + ran };
  return { ...state, spent, since: null };
}

// What the clock says of a step: the count before it, what is left, half and end.
export function clock(step, state, now) {
  const ran = ((state.spent[step.key] ?? 0) + run(state, now)) / 1000;
  const total = step.seconds + (state.longer[step.key] ?? 0);
  const wait = state.since === null ? 0 : Math.max(0, state.since - now);
  return {
    ready: Math.ceil(wait / 1000),
    left: Math.max(0, Math.ceil(total - ran)),
    half: ran >= total / 2,
    over: ran >= total,
  };
}

// Seconds for the rest of the practice, moves between the steps included.
export function remaining(steps, first, state, now) {
  const [here, ...after] = steps;
  if (!here) return 0;
  const now_left = first && state.timer ? clock(here, state, now).left : here.seconds;
  return after.reduce((sum, step) => sum + step.seconds + MOVE_SECONDS, now_left);
}
