// The guided practice: enhances the readable list of steps, which works without it.

import { listenTo } from "./controls.js";
import { closed, setOwnLimits, stale } from "./gate.js";
import { Journal } from "./journal.js";
import { fetchAll, markSteps, openSettings, settings, someAreOn, toggleMovement } from "./later.js";
import { ENDED, RUNNING } from "./machine.js";
import { data, dialog, find, root, show, someoneElse } from "./page.js";
import { draw, plan, practice, send, stopWriting, tell, wake, writeTo } from "./practice.js";
import { restWords } from "./rest.js";
import { letGo, runsElsewhere, take } from "./tabs.js";

const FRESH_MS = 12 * 60 * 60 * 1000;

let journal;
let unfinished = null;
// What only two people need; it joins in from its own module.
let partner = null;

export function joinIn(module) {
  partner = module;
}

function elsewhere(on) {
  root.classList.toggle("elsewhere", on);
  show(".taken", on);
  if (on) find("#taken-title").focus();
}

function lost() {
  stopWriting();
  send({ type: "pause" });
  elsewhere(true);
  tell();
}

async function started(go) {
  if (stale()) return;
  await ready;
  if (closed()) return;
  if (!(await take(data.slug, lost))) return elsewhere(true);
  history.replaceState(null, "", location.pathname + location.search);
  go();
  fetchAll(act, plan, practice.state);
  journal?.sendAlong().catch(() => {});
}

// Two people agree on their words before the first touch.
const fresh = (go) => partner?.missing() || started(go);
const begin = () => send({ type: "begin" });

async function afresh() {
  journal.goOn(unfinished);
  await journal.finish("stopped", unfinished.state?.at ?? Date.now());
  begin();
}

async function takeOver() {
  await take(data.slug, lost, { steal: true });
  const found = await journal.unfinished();
  elsewhere(false);
  if (!found || !wake(found)) draw();
  tell();
}

async function undo() {
  send({ type: "undo" });
  if (!(await take(data.slug, lost))) lost();
}

const shut = (control) => control.closest("dialog").close();
const onward = () => send({ type: practice.state.phase === RUNNING ? "next" : "go-on" });

function ask() {
  practice.asking = !practice.asking;
  draw();
}

function sign(control) {
  shut(control);
  const { sign: id } = control.dataset;
  send({ type: "sign", sign: id, level: data.signs[id].level });
}

const ACTS = {
  begin: () => fresh(begin),
  afresh: () => fresh(afresh),
  continue: () => partner?.missing(true) || started(() => wake(unfinished)),
  "take-over": takeOver,
  undo,
  "too-much": () => send({ type: "felt", felt: "sore" }),
  on: onward,
  felt: (control) => send({ type: "felt", felt: control.dataset.felt }),
  ask,
  sign,
  signs: () => dialog("signs"),
  switches: () => openSettings(act),
  movement: () => toggleMovement(act),
  steps() {
    markSteps(plan, practice.state);
    dialog("steps");
  },
  "go-to"(control) {
    shut(control);
    send({ type: "go-to", key: Number(control.dataset.key) });
  },
  feedback() {},
};

function act(name, control) {
  if (!partner?.takes(name, control)) (ACTS[name] ?? (() => send({ type: name })))(control);
  if (practice.state.phase === ENDED) letGo();
}

function rest() {
  const found = journal.resting(Date.now());
  show(".rest", Boolean(found));
  if (!found) return;
  find(".rest .until").textContent = restWords(found);
  find("[data-act=begin]").classList.remove("main");
}

async function reopen() {
  const { slug, title, numb } = data;
  journal = await Journal.open({ slug, title, numb, someoneElse, address: location.search });
  writeTo(journal);
  rest();
  show(".kept", !journal.durable);
  if (await runsElsewhere(data.slug)) return elsewhere(true);
  const found = await journal.unfinished();
  const fresh = found?.state && Date.now() - found.startedAt < FRESH_MS;
  const index = fresh ? plan.steps.findIndex(({ key }) => key === found.state.key) : -1;
  if (index < 0 || closed()) return;
  unfinished = found;
  find(".resume p").textContent = `You were at step ${index + 1} of ${plan.steps.length}.`;
  show(".resume", true);
  show(".start", false);
}

listenTo(act);
// A device that cannot keep anything is no reason not to begin.
const ready = setOwnLimits().then(reopen).catch(() => show(".kept", true));
if (someAreOn()) settings(act).catch(() => {});
