// Shows where a practice stands: which step, how hard, how long, what can be done.

import { EASED, ENDED, PAUSED, READY, RUNNING } from "./machine.js";
import { all, find, focusOn, root, say, show } from "./page.js";
import { current, mayGoLonger, secondsLeft } from "./plan.js";
import { PRESSURES, duration, easeWords, left, place, time } from "./words.js";

let seen = "";

export function render(plan, state, now, asking) {
  const going = [RUNNING, PAUSED, EASED].includes(state.phase);
  const onScreen = going && state.phase !== EASED;
  const asked = Boolean(asking) && onScreen;
  const receiver = asked && asking === "receiver";
  root.dataset.phase = state.phase;
  root.classList.toggle("on", state.phase !== READY);
  root.classList.toggle("asking", asked);
  root.classList.toggle("aloud-now", receiver);
  for (const screen of all(".screen")) screen.classList.toggle("now", onScreen && screen === here(plan, state));
  show(".practice-head, .practice-slabs, .practice-more", going);
  show(".ease", state.phase === EASED);
  show(".felt", state.phase === EASED || asked);
  show(".felt .close", onScreen);
  show(".aloud", receiver);
  show(".practice-end", state.phase === ENDED);
  if (!going) return forget();
  renderHead(plan, state, now, asked);
  if (state.phase === EASED) renderEase(plan, state);
  else renderStep(plan, state);
  renderControls(plan, state);
  renderChange(plan, state, asking);
}

const here = (plan, state) => document.getElementById(`step-${plan.steps[state.index].key}`);

// Answers need the room.
function renderHead(plan, state, now, asked) {
  const more = asked || state.phase !== RUNNING ? "" : `, ${left(secondsLeft(plan, state, now))}`;
  find(".practice-head .progress").textContent = place(plan, state) + more;
  all(".practice-head .bars i").forEach((bar, n) => {
    bar.hidden = n >= plan.steps.length;
    bar.classList.toggle("done", n <= state.index);
  });
}

function renderStep(plan, state) {
  const step = current(plan, state);
  const screen = here(plan, state);
  if (!step) return;
  find(".screen__plane", screen).classList.remove("on-blue", "on-amber");
  setDots(find(".dots", screen), step.pressure);
  const seconds = step.seconds + (state.longer[step.key] ?? 0);
  find(".duration", screen).textContent = duration(seconds, step.side);
}

// A ring that was full becomes a dotted one; the others stay as the page drew them.
function setDots(dots, pressure, was = 0) {
  all(".dot", dots).forEach((dot, n) => {
    dot.dataset.drawn ??= dot.className;
    const held = n < was || /full|was/.test(dot.dataset.drawn);
    const off = held ? "dot was" : dot.dataset.drawn;
    dot.className = n < pressure ? "dot full" : off;
  });
  find("b", dots).textContent = PRESSURES[pressure];
  find(".hidden-words", dots).textContent = `, pressure ${pressure} of 5`;
}

function renderEase(plan, state) {
  const step = current(plan, state);
  const { was } = state;
  find(".ease .speech").textContent = easeWords(was, step, state.said.at(-1).felt);
  find(".ease .change").hidden = !step;
  if (!step) return;
  const dots = find(".ease .dots");
  all(".dot", dots).forEach((dot) => (dot.dataset.drawn = "dot off"));
  setDots(dots, step.pressure, was.pressure);
  const lighter = step.pressure < was.pressure;
  find(".ease .was-pressure").textContent = lighter ? `was ${PRESSURES[was.pressure]}` : "";
  find(".ease .time").textContent = time(step.seconds);
  find(".ease .was-time").textContent = step.seconds < was.seconds ? `was ${time(was.seconds)}` : "";
}

function renderControls(plan, state) {
  const eased = state.phase === EASED;
  const label = (act, words) => (find(`.practice-slabs [data-slab=${act}] span:last-child`).textContent = words);
  label("too-much", eased ? "Still too much" : "Too much");
  const next = find(".practice-slabs [data-slab=next]");
  next.dataset.act = eased || state.phase === PAUSED ? "go-on" : "next";
  label("next", nextWords(plan, state));
  show("[data-act=pause]", state.phase === RUNNING);
  show("[data-act=again], [data-act=ask]", !eased);
  show("[data-act=back]", state.index > 0);
  show("[data-act=longer]", !eased && state.timer && mayGoLonger(plan, state));
}

function nextWords(plan, state) {
  const step = current(plan, state);
  if (state.phase === EASED && !step) return "Leave it, go on";
  if (state.phase === EASED) return `Go on, ${step.pressure < state.was.pressure ? "softer" : "gently"}`;
  if (state.phase === PAUSED) return "Go on";
  return state.index === plan.steps.length - 1 ? "Finish" : "Next step";
}

// Something new takes the focus by its heading, and a message tells of it.
function renderChange(plan, state, asking) {
  const eased = state.phase === EASED;
  const now = `${state.phase} ${state.index} ${eased && state.said.length} ${asking}`;
  if (now !== seen) {
    const question = find("#felt-title");
    const other = asking === "receiver" ? "How is this for you?" : "How does it feel?";
    question.textContent = eased ? "How is it now?" : other;
    const heading = asking ? question : find("h2", here(plan, state));
    focusOn(eased ? find("#ease-title") : heading);
  }
  seen = now;
  say(eased ? find(".ease .speech").textContent : place(plan, state));
}

export function forget() {
  seen = "";
}
