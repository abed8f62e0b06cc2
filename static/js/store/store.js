// What a practice leaves on this device. Every write is on disk before its promise
// resolves; where the browser gives no database, memory holds it and `durable` is false.

const NAME = "ease-off";
const VERSION = 1;

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

class Store {
  constructor(database) {
    this.database = database;
    this.durable = true;
  }

  // Run `work` in one transaction; resolves with its result once all of it is written.
  #within(mode, stores, work) {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(stores, mode, { durability: "strict" });
      const result = work((name) => transaction.objectStore(name));
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }

  #write(stores, work) {
    return this.#within("readwrite", stores, work);
  }

  #read(name, work) {
    return this.#within("readonly", [name], (at) => settled(work(at(name))));
  }

  // Change one practice as it stands now; `change` is given undefined where it is new.
  amend(uuid, change) {
    return this.#write(["practices"], async (at) => {
      const changed = change(await settled(at("practices").get(uuid)));
      if (changed) at("practices").put(changed);
    });
  }

  // Make a practice or change it: {uuid, slug, title, address, startedAt, state, worked …}.
  savePractice(fields) {
    return this.amend(fields.uuid, revised(fields));
  }

  // One report {id, practice, at, step, area, felt}; the same id is kept once.
  addReport(report) {
    return this.#write(["practices", "reports"], async (at) => {
      at("reports").put(report);
      const before = await settled(at("practices").get(report.practice));
      at("practices").put(revised({ uuid: report.practice })(before));
    });
  }

  reportsOf(uuid) {
    return this.#read("reports", (reports) => reports.index("practice").getAll(uuid));
  }

  practices() {
    return this.#read("practices", (practices) => practices.getAll());
  }

  practice(uuid) {
    return this.#read("practices", (practices) => practices.get(uuid));
  }

  remove(uuid) {
    return this.#write(["practices", "reports"], async (at) => {
      const keys = await settled(at("reports").index("practice").getAllKeys(uuid));
      keys.forEach((key) => at("reports").delete(key));
      at("practices").delete(uuid);
    });
  }

  note(name, value) {
    return this.#write(["meta"], (at) => at("meta").put(value, name) && null);
  }

  noted(name) {
    return this.#read("meta", (meta) => meta.get(name));
  }
}

// A practice with these fields; its `revision` tells a later sending what it has sent.
export const revised = (fields) => (before) => ({
  ...before,
  ...fields,
  revision: (before?.revision ?? 0) + 1,
  dirty: true,
});

let shared;

// The store of this device, opened once a page.
export function openStore(factory = globalThis.indexedDB) {
  shared ??= opened(factory)
    .then((database) => new Store(database))
    .catch(async () => new (await import("./memory.js")).MemoryStore(revised));
  return shared;
}
