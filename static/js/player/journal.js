// Writes a practice to the device as it goes: every report at once, and where it stands.

import { openStore } from "../store/store.js";
import { isMember, whoIsThere } from "../store/who.js";
import { holds, longer, restAfter } from "./rest.js";

const ENDINGS = { done: "finished", stopped: "stopped", eased: "ended", sign: "ended" };

const STALE_MS = 12 * 60 * 60 * 1000;

// A random id of version 4, also where the page came without https.
function newId() {
  const random = (digit) => (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16);
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, random);
}

// Whose practice it is; nobody's where nobody is signed in.
async function owner(store) {
  if (!isMember()) return "";
  const there = await whoIsThere().catch(() => null);
  return there?.who ?? (await store.noted("who")) ?? "";
}

export class Journal {
  constructor(store, practice) {
    [this.store, this.practice] = [store, practice];
    this.uuid = newId();
    this.durable = store.durable;
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
    const old = (one) => one.someoneElse && one.startedAt < Date.now() - STALE_MS;
    for (const { uuid } of (await this.store.practices()).filter(old)) await this.store.remove(uuid);
  }

  // Nothing that fails here may stop the practice; it is told that it is not kept.
  #write(work) {
    return work.catch(() => (this.durable = false));
  }

  #save(fields) {
    return this.#write(this.store.savePractice({ ...fields, uuid: this.uuid }));
  }

  begin(startedAt) {
    this.uuid = newId();
    return this.#save({ ...this.practice, startedAt });
  }

  append({ felt, area, step }, at) {
    if (this.practice.someoneElse) return;
    const report = { id: newId(), practice: this.uuid, at, step, area, felt };
    return this.#write(this.store.addReport(report));
  }

  keep(state, key, worked, at) {
    return this.#save({ worked, state: { state, key, at } });
  }

  finish(how, endedAt) {
    if (this.practice.someoneElse) return this.#write(this.store.remove(this.uuid));
    return this.#save({ endedAt, how: ENDINGS[how] }).then(() => this.send?.());
  }

  reopen(startedAt) {
    if (this.practice.someoneElse) return this.#save({ ...this.practice, startedAt });
    return this.#save({ endedAt: null, how: "" });
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

  // The newest that was begun and not ended, or nothing; what was begun on somebody
  // else's body is not gone on with on one's own.
  async unfinished() {
    const { slug, someoneElse } = this.practice;
    const all = await this.store.practices().catch(() => []);
    const open = all.filter(
      (one) => one.slug === slug && one.startedAt && !one.endedAt && !one.someoneElse === !someoneElse,
    );
    return open.sort((a, b) => b.startedAt - a.startedAt)[0];
  }

  // What a member left on this device is sent once a practice runs, and this one at its
  // end. Without a network it waits for the next page that sends.
  async sendAlong() {
    if (!isMember() || this.send) return;
    const { keepSending } = await import("../store/sync.js");
    this.send = keepSending(this.store);
  }

  goOn({ uuid }) {
    this.uuid = uuid;
  }
}
