// The list of all steps: which are done, where one is, what is left out.

import { all, find } from "./page.js";

export function renderSteps(plan, state) {
  for (const row of all("#steps [data-key]")) {
    const index = plan.steps.findIndex(({ key }) => key === Number(row.dataset.key));
    const step = plan.steps[index];
    row.disabled = !step || state.ease.skipped.includes(step.area);
    const told = index === state.index ? "you are here" : state.done.includes(step?.key) ? "done" : "";
    find("small", row).textContent = row.disabled ? "left out today" : told;
  }
}
