// The few sentences that depend on how a practice goes.

const count = (number, noun) => (number ? `${number} ${noun}${number === 1 ? "" : "s"}` : "");

export function time(seconds) {
  const parts = [count(Math.floor(seconds / 60), "minute"), count(seconds % 60, "second")];
  return parts.filter(Boolean).join(" ");
}

function half(seconds) {
  const minutes = seconds / 60;
  if (Number.isInteger(minutes)) return minutes % 2 ? "half" : `${minutes / 2}`;
  return minutes < 1 ? `${Math.floor(seconds / 2)}` : time(Math.floor(seconds / 2));
}

const SIDES = { left: "left side", right: "right side", either: "the side you choose" };

// As the page says it: "2 minutes, 1 on each side".
export function duration(seconds, side) {
  if (side === "both") return `${time(seconds)}, ${half(seconds)} on each side`;
  return [time(seconds), SIDES[side]].filter(Boolean).join(", ");
}

export const PRESSURES = ["leave out", "feather", "gentle", "moderate", "firm", "very deep"];

export const place = ({ steps }, { index, phase }) =>
  `Step ${index + 1} of ${steps.length}${phase === "paused" ? ", paused" : ""}`;

export const left = (seconds) => `about ${count(Math.max(1, Math.ceil(seconds / 60)), "minute")} left`;

export function easeWords(was, step, felt) {
  const go = "Let go and breathe out.";
  if (!step && felt === "numb") return `${go} Leave this place alone today. Look at the skin.`;
  if (!step) return `${go} Leave this place alone today.`;
  const softer = step.pressure < was.pressure ? "softer, " : "feather-light, ";
  return `${go} Then go on beside the sore place: ${softer}${step.seconds < was.seconds ? "half as long" : "as short as it is"}.`;
}

// What was said that ended the practice: facts, no guess at a cause.
export function endWords({ how, ease }) {
  if (how !== "eased") return "";
  const last = ease.reports.at(-1)[0];
  if (last === "sharp") return "You said that it is sharp, burning or shooting.";
  if (last === "numb" && ease.level === "stop_today") return "You said that you cannot feel it well. Look at the skin.";
  if (ease.level === "stop_today") return "You said twice that it is painful.";
  return "It was too much three times.";
}
