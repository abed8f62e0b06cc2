import assert from "node:assert/strict";
import { test } from "node:test";

import { follow, prepare } from "../../static/js/player/machine.js";
import { due } from "../../static/js/player/plan.js";
import { plan } from "./given.mjs";

// The steps lie on: sacrum, lower back, buttock (120 s), buttock (100 s), outer thigh.
const at = (index) => ({ ...follow(plan, prepare(), { type: "begin" }, 0), index });

test("after each area the one who receives is asked", () => {
  assert.equal(due(plan, at(0), 0), true);
  assert.equal(due(plan, at(1), 1), true);
  assert.equal(due(plan, at(3), 2), true);
});

test("in the middle of an area nobody is asked", () => {
  assert.equal(due(plan, at(2), 2), false);
});

test("at the end somebody is asked", () => {
  assert.equal(due(plan, at(4), 4), true);
});

test("after 3 minutes without a question it is time, wherever they are", () => {
  const long = { ...plan, steps: plan.steps.map((step) => ({ ...step, area: "buttock" })) };
  assert.equal(due(long, at(1), 0), false);
  assert.equal(due(long, at(2), 0), true);
  assert.equal(due(long, at(2), 2), false);
});

test("a place that is left out does not come next", () => {
  const sore = follow(plan, at(2), { type: "felt", felt: "painful" }, 0);
  assert.equal(due(plan, { ...sore, index: 2 }, 2), true);
});
