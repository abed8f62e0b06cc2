// Writes a practice to the device as it goes: every report at once, and where it stands.

import { openStore } from "../store/store.js";
import { isMember } from "./page.js";
import { holds, longer, restAfter } from "./rest.js";

const ENDINGS = { done: "finished", stopped: "stopped", eased: "ended", sign: "ended" };

const STALE_MS = 12 * 60 * 60 * 1000;

export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// Whose practice it is; nobody's where nobody is signed in. What a member left here
// before is sent now.
async function owner(store) {
  if (!isMember()) return "";
  const { keepSending, whoIsThere } = await import("../store/sync.js");
  keepSending(store);
  const there = await whoIsThere().catch(() => null);
  return there?.who ?? (await store.noted("who")) ?? "";
}

export class Journal {
  constructor(store, practice) {
    [this.store, this.practice] = [store, practice];
    this.uuid = newId();
    this.durable = store.durable;
    this.rest = null;
  }

  // Of a practice on somebody else's body only what is needed to go on with it is kept,
  // and that for half a day at most.
  static async open({ slug, title, someoneElse, ...more }) {
    const store = await openStore();
    const who = await owner(store).catch(() => "");
    const kept = someoneElse ? { who: "", someoneElse } : { who, ...more };
    const journal = new Journal(store, { slug, title, ...kept });
    await journal.#tidy().catch(() => {});
    return journal;
  }

  async #tidy() {
    this.rest = (await this.store.noted("rest")) ?? null;
    const old = Date.now() - STALE_MS;
    for (const { uuid, someoneElse, startedAt } of await this.store.practices())
      if (someoneElse && startedAt < old) await this.store.remove(uuid);
  }

  // Nothing that fails here may stop the practice; it is told that it is not kept.
  #write(work) {
    return work.catch(() => (this.durable = false));
  }

  begin(startedAt) {
    this.uuid = newId();
    return this.#write(this.store.savePractice({ ...this.practice, uuid: this.uuid, startedAt }));
  }

  append({ felt, area, step }, at) {
    if (this.practice.someoneElse) return;
    const report = { id: newId(), practice: this.uuid, at, step, area, felt };
    return this.#write(this.store.addReport(report));
  }

  keep(state, key, worked, at) {
    return this.#write(this.store.savePractice({ uuid: this.uuid, worked, state: { state, key, at } }));
  }

  finish(how, endedAt) {
    if (this.practice.someoneElse) return this.#write(this.store.remove(this.uuid));
    return this.#write(this.store.finish(this.uuid, { endedAt, how: ENDINGS[how] }));
  }

  reopen(startedAt) {
    const open = { endedAt: null, how: "" };
    if (!this.practice.someoneElse) return this.#write(this.store.finish(this.uuid, open));
    return this.#write(this.store.savePractice({ ...this.practice, uuid: this.uuid, startedAt }));
  }

  // Noted when it ends, and taken back when the end was a slip; never made shorter.
  noteRest(state, now) {
    const { who, someoneElse } = this.practice;
    if (someoneElse) return;
    const rest = longer(this.rest, restAfter(state, who, now));
    return this.#write(this.store.note("rest", rest));
  }

  // The rest that this person is still in, or null.
  resting(now) {
    const { who, someoneElse } = this.practice;
    return !someoneElse && holds(this.rest, who, now) ? this.rest : null;
  }

  // What was begun and not ended; it is gone on with under its own id.
  unfinished() {
    const { slug, someoneElse } = this.practice;
    return this.store.unfinished(slug, Boolean(someoneElse)).catch(() => null);
  }

  goOn({ uuid }) {
    this.uuid = uuid;
  }
}
