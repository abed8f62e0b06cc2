// What happens inside a practice when a place does not feel good: the table of
// guidance/safety/easing.py, given as data. Shared cases hold both to the same answers.

const LEVELS = ["carry_on", "ease_off", "stop_today", "see_professional", "emergency"];

export function fresh(numb = []) {
  return { cuts: {}, skipped: [], ended: false, level: null, rules: [], numb, reports: [] };
}

export function worse(a, b) {
  return LEVELS.indexOf(b) > LEVELS.indexOf(a) ? b : a;
}

// The state after one more report; it never gets harder, longer or milder.
export function ease(table, state, word, area) {
  const felt = table.rows.some((row) => row.felt === word) ? word : table.otherwise;
  const reports = [...state.reports, [felt, area]];
  const row = table.rows.find((each) => matches(each, { ...state, reports }, felt, area));
  return apply(state, reports, row, area);
}

function matches(row, state, felt, area) {
  const counted = state.reports.filter(([each]) => row.counts.includes(each));
  const here = counted.filter(([, place]) => place === area);
  const known = row.known_numb ?? state.numb.includes(area);
  return (
    row.felt === felt &&
    known === state.numb.includes(area) &&
    here.length >= row.times_here &&
    counted.length >= row.times_anywhere
  );
}

function apply(state, reports, row, area) {
  const cuts = { ...state.cuts };
  if (row.effect === "lighter") cuts[area] = (cuts[area] ?? 0) + 1;
  const gone = row.effect === "leave-out" || row.effect === "end";
  return {
    ...state,
    reports,
    cuts,
    skipped: gone ? [...new Set([...state.skipped, area])] : state.skipped,
    ended: state.ended || row.effect === "end",
    level: row.level ? worse(state.level, row.level) : state.level,
    rules: [...new Set([...state.rules, row.id])],
    effect: row.effect,
  };
}

// The step as it goes on after the reports; null where it is left out.
export function eased(table, step, state) {
  if (state.ended || state.skipped.includes(step.area)) return null;
  const cuts = state.cuts[step.area] ?? 0;
  const share = table.lighter.share_of_seconds ** cuts;
  const shorter = Math.max(table.least_seconds, Math.floor(step.seconds * share));
  return {
    ...step,
    pressure: Math.max(1, step.pressure - cuts * table.lighter.pressure),
    seconds: Math.min(step.seconds, shorter),
  };
}
