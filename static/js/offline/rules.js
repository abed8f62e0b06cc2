// The check and the advice without a network. A classic script, because the service
// worker imports it; everything hangs on `self.easeOffRules`. The tables come from the
// server (guidance/safety/offline.py). Where less is known here than there, the
// stricter side is taken: never milder than online.

(() => {
  const OUTCOMES = ["go", "adapt", "ask-first", "not-today", "book", "same-day", "emergency"];
  const worse = (a, b) => (OUTCOMES.indexOf(b) > OUTCOMES.indexOf(a) ? b : a);
  const without = (values) => values.filter((value) => value && value !== "none");
  const score = (value) => (/^(\d|10)$/.test(value ?? "") ? Number(value) : null);
  const HOUR = 60 * 60 * 1000;
  const WEEK = 7 * 24 * HOUR;
  const STOP_CODE = 2;
  const BOOK_CODE = 3;

  /** The fields of a posted form as lists. */
  function fields(form) {
    const all = (name) => form.getAll(name).map(String);
    const one = (name) => all(name)[0] ?? "";
    return { all, one };
  }

  // The check -------------------------------------------------------------------

  function ofFlags(ticked, flags) {
    return ticked.map((id) => flags[id] ?? "same-day").reduce(worse, "go");
  }

  function ofPain(pain, usual) {
    if (pain === null) return usual ? "adapt" : "not-today";
    if (pain >= 9) return usual ? "not-today" : "same-day";
    if (pain >= 7) return usual ? "adapt" : "not-today";
    return pain >= 5 ? "adapt" : "go";
  }

  function ofCaution(id, row, said) {
    if (!row) return "ask-first";
    if (row.partner && !said.partner) return "go";
    if (row.grade === "absolute") return row.urgency === "same-day" ? "same-day" : "not-today";
    if (row.grade === "ask-first" && !said.asked.includes(id)) return "ask-first";
    if (row.out || (row.where && !said[row.where].length)) return "not-today";
    return "adapt";
  }

  /** What the page offered again from before, as the person answered it: null where not. */
  function ofLastTime({ all, one }, partner) {
    const offered = without(all("offered"));
    const no = { cautions: [], asked: [] };
    if (!offered.length || (partner && one("receiver") === "someone-else")) return no;
    if (one("last_time") === "no") return no;
    if (one("last_time") !== "yes") return null;
    return { cautions: offered, asked: all("offered_agreed").filter((id) => offered.includes(id)) };
  }

  /** What earlier advice on this device still forbids. */
  function ofNotes(notes, now) {
    const codes = (notes.advice ?? []).map(({ at, code }) => {
      if (code >= BOOK_CODE) return ["book", "same-day", "emergency"][code - BOOK_CODE];
      return code === STOP_CODE && now - at < 72 * HOUR ? "not-today" : "go";
    });
    return codes.reduce(worse, "go");
  }

  function ofOthers(conditions, pack) {
    const others = conditions.filter((slug) => !pack.serves.includes(slug));
    const unknown = others.some((slug) => !pack.others[slug]);
    return { outcome: unknown ? "not-today" : others.length ? "adapt" : "go", others };
  }

  /**
   * The check of a routine that is kept here.
   * {outcome: "incomplete"}, or {outcome, way?, skip?}: a way only on "go" and "adapt".
   */
  function check(form, tables, pack, notes, now) {
    const { all, one } = fields(form);
    const flags = all("red_flags");
    const signs = ofFlags(without(flags), tables.flags);
    if (signs === "emergency") return { outcome: signs };
    const before = ofLastTime({ all, one }, pack.partner);
    const ticked = without([...all("cautions"), ...all("unsure")]);
    if (!before || !flags.length || !(all("cautions").length || without(all("unsure")).length))
      return { outcome: "incomplete", signs };
    const cautions = [...new Set([...ticked, ...before.cautions])];
    const avoid = without(all("avoid"));
    const numb = without(all("numb"));
    const said = { asked: [...all("asked"), ...before.asked], avoid, numb, partner: pack.partner };
    const rows = cautions.map((id) => [id, tables.cautions[id]]);
    const { outcome: condition, others } = ofOthers(without(all("conditions")), pack);
    const changed = [...avoid, ...numb, ...without(all("hands")), ...cautions];
    const outcome = [
      signs,
      ofPain(score(one("pain")), one("usual") === "yes"),
      one("flare") === "no" ? "go" : "adapt",
      ...rows.map(([id, row]) => ofCaution(id, row, said)),
      without(all("positions")).length ? "not-today" : "go",
      changed.length ? "adapt" : "go",
      condition,
      one("receiver") === "someone-else" ? "go" : ofNotes(notes, now),
    ].reduce(worse, "go");
    if (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf("ask-first")) return { outcome };
    return withWay(outcome, pack, isCareful(notes, now), [
      ...avoid,
      ...numb,
      ...rows.flatMap(([, row]) => row?.hide ?? []),
      ...others.flatMap((slug) => pack.others[slug]),
    ]);
  }

  /** Nobody can look at a member's limits; and what hurt lately is done gently. */
  function isCareful(notes, now) {
    const hurt = ({ at, code }) => code > 0 && now - at < WEEK;
    return Boolean(notes.member) || (notes.advice ?? []).some(hurt);
  }

  function withWay(outcome, pack, careful, hidden) {
    const plain = outcome === "go" && !careful && pack.ways.plain;
    const name = plain ? "plain" : "gentle";
    const way = pack.ways[name];
    const skip = [...new Set(hidden)];
    const left = way?.areas.filter((area) => !skip.includes(area)) ?? [];
    if (!left.length) return { outcome: "not-today" };
    if (outcome === "ask-first") return { outcome };
    return { outcome: plain ? way.outcome : "adapt", way: name, skip };
  }

  // The advice ------------------------------------------------------------------

  function profiles(conditions, cautions) {
    const several = conditions.length > 1 || cautions.length;
    return ["", ...conditions, ...(several ? ["all"] : [])];
  }

  /** The code of an advice: a place in `tables.levels`, or -1 where no sign was answered. */
  function advice(form, tables, pack, notes = {}) {
    const { all, one } = fields(form);
    const signs = without(all("symptoms"));
    if (!all("symptoms").length) return -1;
    const conditions = [...new Set([...without(all("conditions")), ...pack.own])];
    const known = conditions.filter((slug) => slug in tables.grid);
    const names = profiles(known, without(all("cautions")));
    const before = score(one("before"));
    const feel = Math.max(0, tables.feels.indexOf(one("during") || null));
    const at = (value) => (value === null ? 0 : value + 1);
    const cell = (at(before) * tables.scores + at(score(one("after")))) * tables.feels.length;
    const codes = names.flatMap((name) => [
      tables.grid[name][one("usual") === "yes" ? "usual" : "other"][cell + feel],
      signs.length ? tables.start[name][at(before)] : 0,
      one("eased") === "no" ? tables.eased[name][feel] : 0,
      ...signs.map((sign) => tables.signs[name][sign] ?? 4),
    ]);
    return again(Math.max(...codes.map(Number), together(signs, tables)), notes);
  }

  function together(signs, tables) {
    const sorted = [...signs].sort();
    const pairs = sorted.flatMap((one, i) => sorted.slice(i + 1).map((two) => `${one} ${two}`));
    return Math.max(0, ...pairs.map((pair) => tables.pairs[pair] ?? 0));
  }

  /** A second stop on this device is looked at by somebody. */
  function again(code, notes) {
    const before = (notes.advice ?? []).some((advice) => advice.code >= STOP_CODE);
    return code === STOP_CODE && before ? BOOK_CODE : code;
  }

  self.easeOffRules = { check, advice, OUTCOMES };
})();
