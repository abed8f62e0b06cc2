// Sends what waits on this device to the member it belongs to: when there is a network,
// each practice once for each time it changed, tried again where an answer is missing.
// The server keeps by id, so that sending twice is keeping once.

const DOOR = "/me/practices/";
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 10 * 60_000;

export function isMember(cookie = document.cookie) {
  return /(^|; )member=1(;|$)/.test(cookie);
}

/** {who, token, consent} of the person who is signed in, or null. Network errors pass through. */
export async function whoIsThere(ask = fetch) {
  const answer = await ask(DOOR, { redirect: "manual", headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}

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

/** Send one; true when the server has said its last word about it. */
async function sendOne(store, practice, token, ask) {
  const answer = await post(asSent(practice, await store.reportsOf(practice.uuid)), token, ask);
  if (answer.status === 200) await store.answered(practice.uuid, practice.revision);
  if (answer.status === 422) {
    const { reason } = await answer.json();
    await store.answered(practice.uuid, practice.revision, { refused: reason });
  }
  return answer.status === 200 || answer.status === 422;
}

/** Send all that waits. Says how it went: "visitor", "no-consent", "sent" or "later". */
export async function sendWaiting(store, ask = fetch) {
  try {
    const there = await whoIsThere(ask);
    if (!there) return "visitor";
    await store.note("who", there.who);
    if (!there.consent) return "no-consent";
    for (const practice of await store.toSend(there.who)) {
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
