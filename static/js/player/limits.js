// A member's own limits, which only make a practice softer.

const WAIT_MS = 4000;

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

// The steps inside them, what to say of them, and the lines that close the practice.
export async function withinLimits(slug, steps) {
  const signal = AbortSignal.timeout(WAIT_MS);
  const answer = await fetch(`/me/routines/${slug}/bounds/`, { redirect: "manual", signal });
  if (!answer.ok) throw new Error(answer.status);
  const mine = await answer.json();
  return {
    steps: tighten(steps, mine),
    words: [...mine.reasons, ...mine.places].join(" "),
    closed: mine.closed,
  };
}
