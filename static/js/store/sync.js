// Sends what waits on this device to the member it belongs to: when there is a network,
// each practice once for each time it changed, tried again where an answer is missing.
// The server keeps by id, so that sending twice is keeping once.

import { DOOR, isMember, whoIsThere } from "./who.js";

const STALE_MS = 12 * 60 * 60 * 1000;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/** A practice and its reports in the shape that the server reads. */
export function asSent(practice, reports) {
  const { uuid, slug, startedAt, endedAt, how, worked, numb, feedback } = practice;
  return {
    uuid,
    routine: slug,
    started: startedAt,
    ended: endedAt ?? null,
    how: how ?? "",
    worked: worked ?? {},
    numb: numb ?? [],
    reports: reports.map(({ id, at, step, area, felt }) => ({ id, at, step, area, felt })),
    feedback: feedback ?? null,
  };
}

async function post(body, token, ask) {
  return ask(DOOR, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token },
    body: JSON.stringify(body),
  });
}

/** Practices of this member that the server has not seen as they are now. */
async function toSend(store, who, now = Date.now()) {
  const over = (one) => one.endedAt || one.feedback || now - one.startedAt > STALE_MS;
  const all = await store.practices();
  return all.filter((one) => one.dirty && one.who === who && !one.refused && over(one));
}

/** Note what the server answered; a change made meanwhile stays to be sent. */
function answered(store, { uuid, revision }, refused = "") {
  const noted = (now) => now && { ...now, refused, dirty: !refused && now.revision !== revision };
  return store.amend(uuid, noted);
}

/** Send one; true when the server has said its last word about it. */
async function sendOne(store, practice, token, ask) {
  const answer = await post(asSent(practice, await store.reportsOf(practice.uuid)), token, ask);
  if (answer.status === 200) await answered(store, practice);
  if (answer.status === 422) await answered(store, practice, (await answer.json()).reason);
  return answer.status === 200 || answer.status === 422;
}

/** Send all that waits. Says how it went: "visitor", "no-consent", "sent" or "later". */
export async function sendWaiting(store, ask = fetch) {
  try {
    const there = await whoIsThere(ask);
    if (!there) return "visitor";
    await store.note("who", there.who);
    if (!there.consent) return "no-consent";
    for (const practice of await toSend(store, there.who)) {
      if (!(await sendOne(store, practice, there.token, ask))) return "later";
    }
    return "sent";
  } catch {
    return "later";
  }
}

/** One tab at a time; the others' turn comes when it is through. */
function inTurn(work) {
  return navigator.locks ? navigator.locks.request("ease-off-sync", work) : work();
}

/** Keep sending while the page is open: now, when the network is back, when it is looked at. */
export function keepSending(store) {
  let wait = FIRST_WAIT_MS;
  let timer;
  const attempt = async () => {
    clearTimeout(timer);
    if (!isMember()) return;
    const how = await inTurn(() => sendWaiting(store));
    wait = how === "later" ? Math.min(wait * 2, LONGEST_WAIT_MS) : FIRST_WAIT_MS;
    if (how === "later") timer = setTimeout(attempt, wait);
  };
  addEventListener("online", attempt);
  document.addEventListener("visibilitychange", () => document.hidden || attempt());
  attempt();
  return attempt;
}
