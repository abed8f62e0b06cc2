// What the site would have answered, from what is kept. Imported by /sw.js after packs.js.

const TOO_OLD = 14 * 24 * HOUR;
const ROUTINE = /^\/routines\/([\w-]+)\/(?:(check|play|feedback)\/)?$/;

async function shared(path) {
  return (await (await caches.open(SHARED)).match(path)) ?? Response.error();
}

const card = (kind, slug) => shared(`/offline/${kind}/${slug}/`);
const asked = (params, name) => (params.get(name) ?? "").split(",").filter(Boolean);

/** Whether an address asks for exactly the plain way, with more left out at most. */
function isPlain(params, plain) {
  if (!plain) return false;
  const free = ["on", "skip", "eased", "whose"];
  const names = new Set([...params.keys(), ...Object.keys(plain.query)]);
  return [...names].every((name) => free.includes(name) || params.get(name) === plain.query[name]);
}

const STEP = /<!--\[([\w-]+)\]-->[\s\S]*?<!--\/\[\1\]-->/g;
const DATA = /(<script id="practice" type="application\/json">)([\s\S]*?)(<\/script>)/;
const ESCAPES = { "<": "\\u003C", ">": "\\u003E", "&": "\\u0026" };

/** The steps that are left once the places are gone that nobody may touch: in the list
    that is read, and in the data of the guided practice. */
function withoutPlaces(html, places) {
  const left = html.replace(STEP, (whole, area) => (places.includes(area) ? "" : whole));
  return left.replace(DATA, (_, open, json, close) => {
    const data = JSON.parse(json);
    data.steps = data.steps.filter(({ area }) => !places.includes(area));
    return open + JSON.stringify(data).replace(/[<>&]/g, (sign) => ESCAPES[sign]) + close;
  });
}

async function play(slug, pack, params) {
  const check = pack.pages.find((page) => page.endsWith("/check/"));
  const cleared = params.get("on") === today() && params.get("ceiling");
  if (!cleared) return Response.redirect(check, 303);
  const name = isPlain(params, pack.ways.plain) ? "plain" : "gentle";
  const kept = await (await caches.open(PACK(slug))).match(WAY(slug, name));
  if (!kept) return card("check", "not-today");
  const places = [...asked(params, "skip"), ...asked(params, "numb")];
  const html = (await kept.text()).replaceAll(pack.day, today());
  const headers = new Headers(kept.headers);
  ["content-encoding", "content-length", "etag"].forEach((each) => headers.delete(each));
  return new Response(withoutPlaces(html, places), { headers });
}

async function check(slug, pack, form, known) {
  const found = self.easeOffRules.check(form, known.tables.check, pack, known, Date.now());
  if (!found.way) return card("check", found.outcome);
  const { query } = pack.ways[found.way];
  const skip = [...new Set([...asked(new URLSearchParams(query), "skip"), ...found.skip])].join(",");
  const whose = form.get("receiver") === "someone-else" && pack.partner && { whose: "other" };
  const address = new URLSearchParams({ on: today(), ...query, ...(skip && { skip }), ...whose });
  return Response.redirect(`${pack.play}?${address}`, 303);
}

async function advise(pack, form, known) {
  const { tables, advice } = known;
  const code = self.easeOffRules.advice(form, tables.advice, pack, known);
  if (code < 0) return card("check", "incomplete");
  if (code > 0 && form.get("receiver") !== "someone-else")
    await note({ advice: [...advice, { at: Date.now(), code }].slice(-20) });
  return card("advice", tables.advice.levels[code]);
}

/** A pack that nobody could check for two weeks shows the safety cards only. */
async function tooOld(page, pack, form, known) {
  if (page === "feedback" && form) return advise(pack, form, known);
  if (page === "check" && form) {
    const flags = form.getAll("red_flags").map((id) => known.tables.check.flags[id]);
    if (flags.includes("emergency")) return card("check", "emergency");
  }
  return shared("/offline/old/");
}

async function offline(request) {
  const { pathname, searchParams } = new URL(request.url);
  const [, slug, page] = ROUTINE.exec(pathname) ?? [];
  const known = await notes();
  const pack = known.packs[slug];
  const form = request.method === "POST" ? await request.formData() : null;
  if (!pack) return (await caches.match(pathname, { ignoreSearch: true })) ?? shared("/offline/");
  if (Date.now() - known.contact > TOO_OLD) return tooOld(page, pack, form, known);
  if (form) return page === "feedback" ? advise(pack, form, known) : check(slug, pack, form, known);
  if (page === "play") return play(slug, pack, searchParams);
  return (await (await caches.open(PACK(slug))).match(pathname)) ?? shared("/offline/");
}
