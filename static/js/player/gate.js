// What must hold before a practice begins: a check of today, and a member's own limits.

import { isMember } from "../store/who.js";
import { data, find, show, someoneElse } from "./page.js";
import { plan } from "./practice.js";

const today = () => new Date().toISOString().slice(0, 10);

function close(...lines) {
  find(".closed .flow").replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })),
  );
  show(".closed", true);
  show(".start, .resume", false);
}

export const closed = () => !plan.steps.length || !find(".closed").hidden;

// A check is good for its day; a page may have been left open over night.
export function stale() {
  if (!data.on || data.on === today()) return false;
  close("Your check was for another day. Please do it again first.");
  return true;
}

export async function setOwnLimits() {
  // Nobody's limits but those of the one who is massaged.
  const shut = isMember() && !someoneElse && plan.steps.length ? await membersLimits() : [];
  if (shut.length) close(...shut);
  else if (!plan.steps.length) close("No step is left for today. Resting is a good choice.");
}

async function membersLimits() {
  const told = find("#own-limits");
  told.textContent = "Loading your own limits.";
  try {
    const { withinLimits } = await import("./limits.js");
    const mine = await withinLimits(data.slug, plan.steps);
    told.textContent = mine.words && `Your own limits: ${mine.words}`;
    plan.steps = mine.steps;
    return mine.closed;
  } catch {
    told.textContent = "Your own limits could not be loaded. Your check still counts. If in doubt, lighter.";
    return [];
  }
}
