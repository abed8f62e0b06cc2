// A member's own limits come after the page, and only ever make a practice softer.

const WAIT_MS = 4000;

// {steps, reasons, closed}, or null where they cannot be had.
export async function ownLimits(slug, ask = fetch) {
  try {
    const signal = AbortSignal.timeout(WAIT_MS);
    const answer = await ask(`/me/routines/${slug}/bounds/`, { redirect: "manual", signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

// The steps inside both the page's bounds and one's own.
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
