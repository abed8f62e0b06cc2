import assert from "node:assert/strict";
import { test } from "node:test";

import { ease, eased, fresh, worse } from "../../static/js/player/easing.js";
import { cases, table } from "./given.mjs";

const after = (reports, numb) =>
  reports.reduce((state, [felt, area]) => ease(table, state, felt, area), fresh(numb));

for (const { name, numb, reports, expect } of cases("easing")) {
  test(`the table: ${name}`, () => {
    const state = after(reports, numb);
    for (const [key, value] of Object.entries(expect)) {
      const found = key === "skipped" ? [...state[key]].sort() : state[key];
      assert.deepEqual(found, key === "skipped" ? [...value].sort() : value, key);
    }
  });
}

for (const { name, numb, reports, step, expect } of cases("eased")) {
  test(`what is left of a step: ${name}`, () => {
    const left = eased(table, step, after(reports, numb));
    assert.deepEqual(left && { pressure: left.pressure, seconds: left.seconds }, expect);
  });
}

test("a report leaves the earlier state alone", () => {
  const before = fresh(["sacrum"]);
  ease(table, before, "painful", "sacrum");
  assert.deepEqual(before, fresh(["sacrum"]));
});

test("the worse of two levels", () => {
  assert.equal(worse(null, "ease_off"), "ease_off");
  assert.equal(worse("stop_today", "ease_off"), "stop_today");
  assert.equal(worse("ease_off", "emergency"), "emergency");
});
