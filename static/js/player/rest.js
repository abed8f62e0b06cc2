// After a practice that ended because it hurt, this device remembers until when to rest.

const HOURS = 48;
const STOPPED = "You stopped because it hurt.";
const SIGN = "You stopped because of a sign that somebody needs to look at.";
const LEVELS = { stop_today: STOPPED, see_professional: SIGN, emergency: SIGN };

// What to note of an end, or null where nothing asks for rest.
export function restAfter({ how, ease }, who, now) {
  const why = ["eased", "sign"].includes(how) && LEVELS[ease.level];
  return why ? { why, who, until: now + HOURS * 3_600_000 } : null;
}

// The longer rest of two counts.
export const longer = (a, b) => (!a || (b && b.until > a.until) ? b : a);

export const holds = (rest, who, now) => Boolean(rest) && rest.who === who && rest.until > now;

export function restWords({ why, until }) {
  const day = new Date(until).toLocaleString("en-GB", {
    weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
  });
  return `${why} Rest until ${day} (${HOURS} hours).`;
}
