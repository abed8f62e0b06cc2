// What is answered after a practice is kept on this device with it, before it is sent:
// so it outlives a network that drops, and can be taken along by whoever signs up later.
// A practice that this device does not know, or on somebody else's body, is not kept.

import { openStore } from "./store.js";
import { keepSending } from "./sync.js";
import { isMember } from "./who.js";

const LEFT_OUT = new Set(["csrfmiddlewaretoken", "practice", "consent"]);

/** The answers by the names of the form, as lists. */
export function answersOf(form) {
  const answers = {};
  for (const [name, value] of new FormData(form)) {
    if (!LEFT_OUT.has(name)) (answers[name] ??= []).push(value);
  }
  return answers;
}

const form = document.querySelector("form.questions");
const uuid = form?.elements.practice?.value;
const store = await openStore();
if (isMember()) keepSending(store);

form?.addEventListener("submit", async (event) => {
  if (!uuid || form.dataset.kept || form.elements.receiver?.value === "someone-else") return;
  event.preventDefault();
  form.dataset.kept = "yes";
  const known = await store.practice(uuid).catch(() => null);
  if (known) await store.savePractice({ uuid, feedback: answersOf(form) }).catch(() => null);
  form.requestSubmit(event.submitter);
});
