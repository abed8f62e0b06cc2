// What a practice can begin without: it comes when it is asked for, or once one runs.

import { dialog, find, show } from "./page.js";

const STORED = "ease-off-player";

let loading = null;

// The settings, set up; where they fail to come they are asked for anew the next time.
export function settings(act) {
  loading ??= import("./settings.js").then((module) => {
    module.change(act);
    find("#switches fieldset").disabled = false;
    show(".no-network", false);
    return module;
  });
  loading.catch(() => (loading = null));
  return loading;
}

export function openSettings(act) {
  dialog("switches");
  settings(act).catch(() => show(".no-network", true));
}

export async function toggleMovement(act) {
  try {
    (await settings(act)).toggleMovement();
  } catch {
    openSettings(act);
  }
}

// Without its marks the list of steps still leads to each of them.
export const markSteps = (plan, state) =>
  import("./steps.js").then(({ renderSteps }) => renderSteps(plan, state)).catch(() => {});

// The network may drop once a practice runs: whatever could be asked for is there then.
export function fetchAll(act, plan, state) {
  settings(act).catch(() => {});
  markSteps(plan, state);
  import("./answers.js").catch(() => {});
}

// Whether something was switched on at an earlier time: then it holds from the start.
export function someAreOn() {
  try {
    return localStorage.getItem(STORED)?.includes("true");
  } catch {
    return false;
  }
}
