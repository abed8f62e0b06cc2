// What is kept on this device, and what is noted about it. Imported by /sw.js.

const PACKS = "/offline/packs.json";
const NOTES = "ease-off-notes";
const SHARED = "ease-off-shared";
const PACK = (slug) => `ease-off-pack-${slug}`;
const WAY = (slug, name) => `/offline/ways/${slug}/${name}`;
const HOUR = 60 * 60 * 1000;
const today = () => new Date().toISOString().slice(0, 10);

// Notes: what is kept here, when the site was last reached, what was advised.

async function notes() {
  const kept = await (await caches.open(NOTES)).match("/offline/notes");
  return kept ? kept.json() : { packs: {}, advice: [], contact: 0, member: true };
}

async function note(change) {
  const changed = { ...(await notes()), ...change };
  await (await caches.open(NOTES)).put("/offline/notes", Response.json(changed));
  return changed;
}

// Keeping ---------------------------------------------------------------------

/** As a stranger and past the browser's own store: what is kept is public and new. */
async function fresh(address) {
  const answer = await fetch(address, { credentials: "omit", cache: "no-cache" });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function fill(name, entries) {
  const answers = await Promise.all(entries.map(([, address]) => fresh(address)));
  await caches.delete(name);
  const cache = await caches.open(name);
  await Promise.all(entries.map(([key], i) => cache.put(key, answers[i])));
}

async function fillShared(listed) {
  await fill(SHARED, listed.shared.map((address) => [address, address]));
}

function entriesOf(slug, pack) {
  const ways = Object.entries(pack.ways).map(([name, { query }]) => {
    const address = `${pack.play}?${new URLSearchParams({ on: today(), ...query })}`;
    return [WAY(slug, name), address];
  });
  return [...pack.pages.map((page) => [page, page]), ...ways];
}

async function keep(slug, listed) {
  const known = listed ?? (await (await fresh(PACKS)).json());
  const pack = known.routines[slug];
  if (!pack) return drop(slug);
  if (!listed) await fillShared(known);
  await fill(PACK(slug), entriesOf(slug, pack));
  const { packs } = await notes();
  packs[slug] = { ...pack, version: known.version, day: today() };
  return note({ packs, tables: known.tables, contact: Date.now() });
}

async function drop(slug) {
  await caches.delete(PACK(slug));
  const { packs } = await notes();
  delete packs[slug];
  return note({ packs });
}

async function forgetAll() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("ease-off-")).map((name) => caches.delete(name)));
  return notes();
}

/** At a connection: new versions replace old ones, what is withdrawn goes. */
async function refresh() {
  const { packs, contact } = await notes();
  if (!Object.keys(packs).length || Date.now() - contact < HOUR) return;
  const listed = await (await fresh(PACKS)).json();
  const old = Object.keys(packs).filter((slug) => packs[slug].version !== listed.version);
  await Promise.all(old.filter((slug) => !listed.routines[slug]).map(drop));
  if (old.length) await fillShared(listed);
  for (const slug of old.filter((each) => listed.routines[each])) await keep(slug, listed);
  await note({ tables: listed.tables, contact: Date.now() });
}
