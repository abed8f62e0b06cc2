// When the one who receives is asked: after each area, at the end, and every 3 minutes.

import { eased } from "./easing.js";
import { nextOpen } from "./plan.js";

const ASK_SECONDS = 180;

// `from` is the first step that was not asked about yet.
export function due(plan, state, from) {
  const next = nextOpen(plan, state);
  const here = plan.steps[state.index];
  if (next < 0 || plan.steps[next].area !== here.area) return true;
  const since = plan.steps.slice(from, state.index + 1);
  const seconds = since.map((step) => eased(plan.table, step, state.ease)?.seconds ?? 0);
  return seconds.reduce((sum, each) => sum + each, 0) >= ASK_SECONDS;
}
