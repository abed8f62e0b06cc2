import assert from "node:assert/strict";
import { test } from "node:test";

import { cues } from "../../static/js/player/cues.js";

const BOTH = { side: "both" };
const clock = (ready, half, over) => ({ ready, half, over });

test("each cue comes once", () => {
  assert.deepEqual(cues(BOTH, clock(1, false, false), clock(0, false, false)), ["go"]);
  assert.deepEqual(cues(BOTH, clock(0, false, false), clock(0, true, false)), ["half"]);
  assert.deepEqual(cues(BOTH, clock(0, true, false), clock(0, true, false)), []);
  assert.deepEqual(cues(BOTH, clock(0, true, false), clock(0, true, true)), ["over"]);
  assert.deepEqual(cues(BOTH, clock(0, true, true), clock(0, true, true)), []);
});

test("only what has two sides is changed over", () => {
  const now = [clock(0, false, false), clock(0, true, false)];
  assert.deepEqual(cues({ side: "left" }, ...now), []);
  assert.deepEqual(cues({ side: "middle" }, ...now), []);
});

test("after a sleep only the last cue is given", () => {
  assert.deepEqual(cues(BOTH, clock(5, false, false), clock(0, true, true)), ["over"]);
});

test("a new step brings no cue of the old one", () => {
  assert.deepEqual(cues(BOTH, null, clock(0, true, true)), []);
});
