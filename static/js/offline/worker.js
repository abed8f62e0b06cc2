// The service worker: answers for the site while there is no network. The last of the
// classic scripts that /sw.js imports, after rules.js, packs.js and answers.js. It never
// touches what is personal, and stores nothing that was fetched with a cookie.

const WAIT_MS = 6000;
const PRIVATE = /^\/(me|accounts|admin)(\/|$)/;

// The network first, always: what is kept only stands in for it --------------------

function inTime(answer, ms) {
  const late = new Promise((_, reject) => setTimeout(reject, ms, new Error("late")));
  return Promise.race([answer, late]);
}

async function isKept(request) {
  const [, slug] = ROUTINE.exec(new URL(request.url).pathname) ?? [];
  return request.method === "GET" && Boolean((await notes()).packs[slug]);
}

const ADVISED = /data-advice-level="(\w+)"(?: data-urgency="([\w-]+)")?/;
const CLEARED = /data-clearance="(?:go|adapt)"/;

/** What the site answered to a form holds without a network too, until it says otherwise. */
async function overheard(answer, form) {
  const { packs, tables, advice } = await notes();
  if (!Object.keys(packs).length || form.get("receiver") === "someone-else") return;
  const html = await answer.text();
  const [, level, urgency] = ADVISED.exec(html) ?? [];
  const code = tables.advice.levels.indexOf(level === "see_professional" ? urgency : level);
  if (code > 0) await note({ advice: [...advice, { at: Date.now(), code }].slice(-20) });
  if (CLEARED.test(html)) await note({ advice: advice.filter((each) => each.code === 1) });
}

/** The site was reached: what it has taken down goes at once, what is old is renewed. */
async function afterwards(request, answer) {
  const [, slug] = ROUTINE.exec(new URL(request.url).pathname) ?? [];
  if (slug && answer.status === 410) await drop(slug);
  await refresh();
}

async function heard(answer, request) {
  const [, , page] = ROUTINE.exec(new URL(request.url).pathname) ?? [];
  if (page === "check" || page === "feedback") await overheard(answer, await request.formData());
}

async function navigate(event) {
  const { request } = event;
  const again = request.clone();
  try {
    const answer = fetch(request);
    const first = (await isKept(request)) ? await inTime(answer, WAIT_MS) : await answer;
    if (request.method === "POST") event.waitUntil(heard(first.clone(), again));
    event.waitUntil(afterwards(request, first).catch(() => {}));
    return first;
  } catch {
    return offline(again);
  }
}

async function file(request) {
  const kept = await caches.match(request.url);
  return kept ?? fetch(request);
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin || PRIVATE.test(pathname)) return;
  if (event.request.mode === "navigate") event.respondWith(navigate(event));
  else if (pathname.startsWith("/static/")) event.respondWith(file(event.request));
});

const DO = {
  keep: ({ slug }) => keep(slug),
  drop: ({ slug }) => drop(slug),
  forget: forgetAll,
  tell: notes,
  member: ({ member }) => note({ member }),
};

self.addEventListener("message", (event) => {
  const answer = (said) => event.ports[0]?.postMessage(said);
  const done = Promise.resolve(DO[event.data?.do]?.(event.data))
    .then((told) => answer({ packs: told?.packs ?? {}, contact: told?.contact ?? 0 }))
    .catch((error) => answer({ failed: String(error) }));
  event.waitUntil(done);
});
