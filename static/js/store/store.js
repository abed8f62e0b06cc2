// What a practice leaves on this device. Every write is on disk before its promise
// resolves; where the browser gives no database, memory holds it and `durable` is false.

const NAME = "ease-off";
const VERSION = 1;
const STALE_MS = 12 * 60 * 60 * 1000;

function upgrade(database) {
  const practices = database.createObjectStore("practices", { keyPath: "uuid" });
  practices.createIndex("slug", "slug");
  const reports = database.createObjectStore("reports", { keyPath: "id" });
  reports.createIndex("practice", "practice");
  database.createObjectStore("meta");
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function opened(factory) {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => upgrade(request.result);
  return settled(request);
}

/** Run `work` in one transaction; resolves with its result once all of it is written. */
function within(database, stores, mode, work) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode, { durability: "strict" });
    const result = work((name) => transaction.objectStore(name));
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

/** Change one practice, made on its first change; `revision` tells a later sending what it sent. */
async function change(at, uuid, fields) {
  const practices = at("practices");
  const before = (await settled(practices.get(uuid))) ?? { uuid, revision: 0 };
  const revision = before.revision + 1;
  await settled(practices.put({ ...before, ...fields, uuid, revision, dirty: true }));
}

class Store {
  constructor(database) {
    this.database = database;
    this.durable = true;
  }

  #write(stores, work) {
    return within(this.database, stores, "readwrite", work);
  }

  #read(stores, work) {
    return within(this.database, stores, "readonly", work);
  }

  /** Make a practice or change it: {uuid, slug, title, address, startedAt, state, worked …}. */
  savePractice({ uuid, ...fields }) {
    return this.#write(["practices"], (at) => change(at, uuid, fields));
  }

  /** One report {id, practice, at, step, area, felt}; the same id is kept once. */
  addReport(report) {
    return this.#write(["practices", "reports"], async (at) => {
      await settled(at("reports").put(report));
      await change(at, report.practice, {});
    });
  }

  finish(uuid, { endedAt, how }) {
    return this.savePractice({ uuid, endedAt, how });
  }

  /** What somebody said afterwards, by the names of the form's fields. */
  setFeedback(uuid, feedback) {
    return this.savePractice({ uuid, feedback });
  }

  reportsOf(uuid) {
    return this.#read(["reports"], (at) =>
      settled(at("reports").index("practice").getAll(uuid)),
    );
  }

  practices() {
    return this.#read(["practices"], (at) => settled(at("practices").getAll()));
  }

  practice(uuid) {
    return this.#read(["practices"], (at) => settled(at("practices").get(uuid)));
  }

  /** The newest practice of a routine that was begun and not ended, or null; what was
   *  begun on somebody else's body is not gone on with on one's own. */
  async unfinished(slug, someoneElse = false) {
    const mine = await this.#read(["practices"], (at) =>
      settled(at("practices").index("slug").getAll(slug)),
    );
    const open = mine.filter(
      (one) => one.startedAt && !one.endedAt && Boolean(one.someoneElse) === someoneElse,
    );
    return open.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null;
  }

  /** Practices of this member that the server has not seen as they are now. */
  async toSend(who, now = Date.now()) {
    const over = (one) => one.endedAt || one.feedback || now - one.startedAt > STALE_MS;
    const all = await this.practices();
    return all.filter((one) => one.dirty && one.who === who && !one.refused && over(one));
  }

  /** Practices that nobody was signed in for. */
  async ofNobody() {
    return (await this.practices()).filter((one) => !one.who && !one.someoneElse);
  }

  /** Note what the server answered; a change made meanwhile stays to be sent. */
  answered(uuid, revision, { refused = "" } = {}) {
    return this.#write(["practices"], async (at) => {
      const now = await settled(at("practices").get(uuid));
      if (!now) return;
      const dirty = !refused && now.revision !== revision;
      await settled(at("practices").put({ ...now, dirty, refused }));
    });
  }

  remove(uuid) {
    return this.#write(["practices", "reports"], async (at) => {
      const keys = await settled(at("reports").index("practice").getAllKeys(uuid));
      keys.forEach((key) => at("reports").delete(key));
      await settled(at("practices").delete(uuid));
    });
  }

  note(name, value) {
    return this.#write(["meta"], (at) => settled(at("meta").put(value, name)));
  }

  noted(name) {
    return this.#read(["meta"], (at) => settled(at("meta").get(name)));
  }
}

let shared;

/** The store of this device, opened once a page. */
export function openStore(factory = globalThis.indexedDB) {
  shared ??= opened(factory)
    .then((database) => new Store(database))
    .catch(async () => new (await import("./memory.js")).MemoryStore());
  return shared;
}

export { Store };
