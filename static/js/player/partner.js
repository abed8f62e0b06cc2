// Two people and one phone: lesson, agreed words, hands, parts, the question.

import { joinIn } from "./main.js";
import { all, find, focusOn, root, say, show } from "./page.js";
import { due } from "./plan.js";
import { aloud, draw, plan, practice, send } from "./practice.js";

const KEY = "ease-off-lesson";
const QUESTION = "How is this for you?";
const WELL = ["good", "fine"];

const lesson = find(".lesson");
let from = 0;

function remembered() {
  try {
    return localStorage.getItem(KEY) === "read";
  } catch {
    return false;
  }
}

function read() {
  try {
    localStorage.setItem(KEY, "read");
  } catch {
    // Without storage it is shown again the next time.
  }
  lesson.open = false;
  focusOn(find("#hands-title"));
}

const open = () => all("[data-act=agree][aria-pressed=false]");

function agree(button) {
  const agreed = button.getAttribute("aria-pressed") === "false";
  button.setAttribute("aria-pressed", agreed);
  say(open().length ? "" : "You both know the words.");
  show(".needed", false);
}

function stopAt(place, words) {
  place.focus();
  place.scrollIntoView({ block: "center" });
  say(words);
  return true;
}

// What is missing before a first touch, or going on; true where something is.
function missing(begun) {
  const sore = find(".sore[open] summary");
  if (sore) return stopAt(sore, "Sore hands: stop, change over, or only rest your hands.");
  const [first] = begun ? [] : open();
  show(".needed", Boolean(first));
  return Boolean(first) && stopAt(first, find(".needed").textContent);
}

function part() {
  const on = root.classList.toggle("receives");
  find("[data-act=part]").setAttribute("aria-pressed", on);
  // What it changes stands far above it.
  scrollTo(0, 0);
  aloud.step();
}

// The question comes before the next area, and never twice for one touch of "next".
function asks() {
  const { state, asking } = practice;
  from = Math.min(from, state.index);
  if (asking === "receiver" || !due(plan, state, from)) return false;
  practice.asking = "receiver";
  draw();
  const words = all(".felt [data-felt]").map((each) => each.innerText);
  aloud.say([QUESTION, ...words].join(". "));
  return true;
}

function goOn() {
  from = practice.state.index + 1;
  send({ type: "next" });
  return true;
}

function answers({ dataset: { felt } }) {
  if (practice.asking !== "receiver" || !WELL.includes(felt)) return false;
  send({ type: "felt", felt });
  return goOn();
}

const HERE = { agree, read, part };

// Whether a touch is dealt with here and needs nothing more.
function takes(name, control) {
  if (name === "felt") return answers(control);
  if (name === "next" || (name === "on" && practice.state.phase === "running")) return asks() || goOn();
  HERE[name]?.(control);
  return name in HERE;
}

lesson.open = !remembered();
joinIn({ missing, takes });
