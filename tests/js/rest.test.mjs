import assert from "node:assert/strict";
import { test } from "node:test";

import { holds, longer, restAfter, restWords } from "../../static/js/player/rest.js";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 25, 22, 0);
const ended = (level, how = "eased") => ({ how, ease: { level } });

test("who stopped because it hurt rests for 48 hours", () => {
  const rest = restAfter(ended("stop_today"), "", NOW);
  assert.equal(rest.until, NOW + 48 * HOUR);
  assert.match(restWords(rest), /^You stopped because it hurt\. Rest until Friday,? 27 November/);
  assert.match(restWords(rest), /\(48 hours\)\.$/);
});

test("a sign that needs a look says so", () => {
  const rest = restAfter(ended("see_professional", "sign"), "", NOW);
  assert.match(restWords(rest), /^You stopped because of a sign/);
});

test("an end without pain asks for no rest", () => {
  assert.equal(restAfter(ended("ease_off"), "", NOW), null);
  assert.equal(restAfter(ended(null, "done"), "", NOW), null);
  assert.equal(restAfter(ended("stop_today", "stopped"), "", NOW), null);
});

test("it holds for that person, until it is over", () => {
  const rest = restAfter(ended("stop_today"), "ana", NOW);
  assert.equal(holds(rest, "ana", NOW + 47 * HOUR), true);
  assert.equal(holds(rest, "ana", NOW + 48 * HOUR), false);
  assert.equal(holds(rest, "", NOW), false);
  assert.equal(holds(null, "", NOW), false);
});

test("no end makes a rest shorter", () => {
  const [early, late] = [{ until: 1 }, { until: 2 }];
  assert.equal(longer(late, early), late);
  assert.equal(longer(early, late), late);
  assert.equal(longer(late, null), late);
  assert.equal(longer(null, null), null);
});
