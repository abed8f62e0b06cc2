// "Screen stays on": asked for again whenever the page is looked at, and its state told.

let wanted = false;
let lock = null;
let tell = () => {};

export const canStayAwake = "wakeLock" in navigator;

async function ask() {
  if (!wanted || document.hidden || lock) return;
  try {
    const given = await navigator.wakeLock.request("screen");
    // It may have been switched off, or given twice, while the browser thought.
    if (!wanted || lock) return given.release();
    lock = given;
    given.addEventListener("release", () => lost(given));
    tell("It is on.");
  } catch {
    tell("This browser said no. Set the screen time of your device instead.");
  }
}

function lost(given) {
  if (lock !== given) return;
  lock = null;
  if (wanted) tell("Not held just now.");
}

export function stayAwake(on, told) {
  [wanted, tell] = [on, told];
  if (on) return ask();
  tell("");
  const held = lock;
  lock = null;
  return held?.release();
}

document.addEventListener("visibilitychange", ask);
