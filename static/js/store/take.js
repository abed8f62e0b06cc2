// On the page of a member: send what waits on this device for them, and offer what was
// practised here before anybody was signed in.

import { openStore } from "./store.js";
import { keepSending } from "./sync.js";
import { whoIsThere } from "./who.js";

const place = document.querySelector("section[data-take]");
const part = (name) => place.querySelector(`[data-take="${name}"]`);
const store = await openStore();
const send = keepSending(store);

function words(count) {
  const many = count === 1 ? "1 practice" : `${count} practices`;
  return `${many} on this device ${count === 1 ? "is" : "are"} not in your history.`;
}

// Practices that nobody was signed in for.
async function ofNobody() {
  return (await store.practices()).filter((one) => !one.who && !one.someoneElse);
}

async function show() {
  const waiting = await ofNobody();
  place.hidden = waiting.length === 0;
  part("words").textContent = words(waiting.length);
}

part("yes").onclick = async () => {
  const there = await whoIsThere().catch(() => null);
  if (!there?.consent) {
    part("status").textContent = there
      ? "First say yes to keeping what you tell us, on the page “What we keep”."
      : "There is no network. Try again later.";
    return;
  }
  for (const { uuid, endedAt, startedAt } of await ofNobody())
    await store.savePractice({ uuid, who: there.who, endedAt: endedAt ?? startedAt });
  await send();
  await show();
};

part("no").onclick = async () => {
  for (const { uuid } of await ofNobody()) await store.remove(uuid);
  await show();
};

await show();
