// Writes a practice to the device as it goes: every report at once, and where it stands.

import { openStore } from "../store/store.js";
import { isMember } from "./page.js";

const ENDINGS = { done: "finished", stopped: "stopped", eased: "ended", sign: "ended" };

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
  }

  static async open(practice) {
    const store = await openStore();
    const who = await owner(store).catch(() => "");
    return new Journal(store, { ...practice, who });
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
    const report = { id: newId(), practice: this.uuid, at, step, area, felt };
    return this.#write(this.store.addReport(report));
  }

  keep(state, key, worked, at) {
    return this.#write(this.store.savePractice({ uuid: this.uuid, worked, state: { state, key, at } }));
  }

  finish(how, endedAt) {
    return this.#write(this.store.finish(this.uuid, { endedAt, how: ENDINGS[how] }));
  }

  reopen() {
    return this.#write(this.store.finish(this.uuid, { endedAt: null, how: "" }));
  }

  // What was begun and not ended; it is gone on with under its own id.
  unfinished() {
    return this.store.unfinished(this.practice.slug).catch(() => null);
  }

  goOn({ uuid }) {
    this.uuid = uuid;
  }
}
