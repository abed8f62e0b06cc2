// "Screen stays on": asked for again whenever the page is looked at, and its state told.

let wanted = false;
let lock = null;
let tell = () => {};

export const canStayAwake = "wakeLock" in navigator;

async function ask() {
  if (!wanted || document.hidden || lock) return;
  try {
    lock = await navigator.wakeLock.request("screen");
    lock.addEventListener("release", () => {
      lock = null;
      if (wanted) tell("Not held just now.");
    });
    tell("It is on.");
  } catch {
    tell("This browser said no. Set the screen time of your device instead.");
  }
}

export function stayAwake(on, told) {
  [wanted, tell] = [on, told];
  if (on) return ask();
  tell("");
  return lock?.release();
}

document.addEventListener("visibilitychange", ask);
