// What a timer says, and when it gives a cue.

// What is due between two looks at the clock. A half that was slept through is past.
export function cues(step, before, after) {
  if (!before) return [];
  if (after.over && !before.over) return ["over"];
  if (after.half && !before.half && step.side === "both") return ["half"];
  return before.ready && !after.ready ? ["go"] : [];
}

export function clockWords({ ready, left, over }) {
  if (ready) return `Get ready: ${ready}`;
  if (over) return "Time is up. Rest, or go to the next step.";
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
}
