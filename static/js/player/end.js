// The end of a practice: the card that fits, what to do, and the way on.

import { data, find, focusOn, root, say, show, someoneElse } from "./page.js";
import { endWords } from "./words.js";

function cardOf(state) {
  if (state.how === "sign") return data.signs[state.sign]?.card ?? "same-day";
  return state.how === "eased" ? state.ease.level : state.how;
}

function list(into, lines) {
  for (const line of lines) {
    const row = document.createElement("li");
    row.textContent = line;
    into.append(row);
  }
}

// While a card is shown its heading is the first of the page.
function crown(heading) {
  const first = document.createElement("h1");
  first.tabIndex = -1;
  first.append(...heading.childNodes);
  heading.replaceWith(first);
}

export function renderEnd(plan, state, uuid) {
  const name = cardOf(state);
  const card = find(".practice-end .card");
  card.replaceChildren(document.getElementById(`card-${name}`).content.cloneNode(true));
  card.dataset.card = name;
  crown(find("h2", card));
  const sign = state.how === "sign" ? data.signs[state.sign] : null;
  const why = sign ? sign.why : endWords(state);
  const place = find(".why", card);
  if (place && why) [place.hidden, place.textContent] = [false, why];
  const todo = find(".todo", card) ?? find(".numbered", card);
  if (sign) list(todo, [...sign.do, ...(sign.say ? [`Say: “${sign.say}”`] : [])]);
  alarm(name === "emergency");
  show(".practice-end .after", name !== "emergency");
  show(".swap", ["done", "stopped", "ease_off"].includes(name));
  show("[data-act=undo]", state.how === "stopped");
  find("[data-act=undo]").textContent = `Go on from step ${state.index + 1}`;
  leadOn(state, someoneElse ? { receiver: "someone-else" } : { practice: uuid });
  focusOn(find("h1", card));
  say(find("h1", card).textContent);
}

// In an emergency the whole page is red, and nothing else is on it.
export function alarm(on) {
  for (const part of [document.documentElement, document.body]) part.classList.toggle("on-red", on);
  root.classList.toggle("alarm", on);
  for (const part of document.querySelectorAll("footer, .skip")) part.hidden = on;
}

// The questions know the bounds of the page, the practice and what was said in it.
function leadOn(state, told) {
  const link = find("[data-act=feedback]");
  const ask = (more) => (link.search = `${(link.dataset.page ??= link.search)}&${new URLSearchParams({ ...told, ...more })}`);
  ask();
  import("./answers.js").then(({ answers }) => ask(answers(state))).catch(() => {});
}
