// What must hold before a practice begins: a check of today, and a member's own limits.

import { data, find, isMember, show, someoneElse } from "./page.js";
import { tighten } from "./plan.js";
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

const WAIT_MS = 4000;

// {steps, reasons, closed}, or null where they cannot be had.
async function ownLimits(slug) {
  try {
    const signal = AbortSignal.timeout(WAIT_MS);
    const answer = await fetch(`/me/routines/${slug}/bounds/`, { redirect: "manual", signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

const NONE = "No step is left for today. Resting is a good choice.";

export async function setOwnLimits() {
  if (!plan.steps.length) close(NONE);
  // Nobody's limits but those of the one who is massaged.
  if (!isMember() || someoneElse || closed()) return;
  const told = find("#own-limits");
  told.textContent = "Loading your own limits.";
  const mine = await ownLimits(data.slug);
  if (!mine) {
    told.textContent = "Your own limits could not be loaded. Your check still counts. If in doubt, lighter.";
    return;
  }
  const words = [...mine.reasons, ...mine.places];
  told.textContent = words.length ? `Your own limits: ${words.join(" ")}` : "";
  plan.steps = tighten(plan.steps, mine);
  if (mine.closed.length) close(...mine.closed);
  else if (!plan.steps.length) close(NONE);
}
