import assert from "node:assert/strict";
import { test } from "node:test";

import { answers } from "../../static/js/player/answers.js";
import { clockWords } from "../../static/js/player/cues.js";
import { tighten } from "../../static/js/player/limits.js";
import { duration, easeWords, left, place, time } from "../../static/js/player/words.js";

test("times are said as the page says them", () => {
  assert.equal(duration(120, "both"), "2 minutes, 1 on each side");
  assert.equal(duration(60, "both"), "1 minute, half on each side");
  assert.equal(duration(50, "both"), "50 seconds, 25 on each side");
  assert.equal(duration(100, "both"), "1 minute 40 seconds, 50 seconds on each side");
  assert.equal(duration(30, "middle"), "30 seconds");
  assert.equal(duration(61, "left"), "1 minute 1 second, left side");
  assert.equal(time(90), "1 minute 30 seconds");
});

test("how far and how long still", () => {
  assert.equal(place({ steps: Array(8) }, { index: 2 }), "Step 3 of 8");
  assert.equal(place({ steps: Array(8) }, { index: 2, phase: "paused" }), "Step 3 of 8, paused");
  assert.equal(left(230), "about 4 minutes left");
  assert.equal(left(10), "about 1 minute left");
});

test("the clock", () => {
  assert.equal(clockWords({ ready: 3, left: 60, over: false }), "Get ready: 3");
  assert.equal(clockWords({ ready: 0, left: 65, over: false }), "1:05 left");
  assert.match(clockWords({ ready: 0, left: 0, over: true }), /^Time is up\. Rest, or/);
});

test("what easing off asks for", () => {
  const was = { pressure: 3, seconds: 60 };
  assert.match(easeWords(was, { pressure: 2, seconds: 30 }, "sore"), /beside the sore place: softer, half as long\.$/);
  const feather = easeWords({ pressure: 1, seconds: 10 }, { pressure: 1, seconds: 10 }, "sore");
  assert.match(feather, /feather-light/);
  assert.doesNotMatch(feather, /softer|half/);
  assert.match(easeWords(was, null, "painful"), /Leave this place alone today\.$/);
  assert.match(easeWords(was, null, "numb"), /Look at the skin\.$/);
});

const said = (...words) => ({ said: words.map(([felt, area, step]) => ({ felt, area, step })) });

test("the questions begin with the worst that was said, and with nothing else", () => {
  assert.deepEqual(answers(said()), {});
  assert.deepEqual(answers(said(["good", "neck", 1], ["fine", "neck", 2])), {});
  assert.deepEqual(answers(said(["sore", "neck", 1])), { area: "neck", step: 1, during: "uncomfortable" });
  assert.deepEqual(answers(said(["painful", "neck", 1], ["sore", "calf", 2])), {
    area: "neck", step: 1, during: "painful",
  });
  assert.deepEqual(answers({ ...said(), how: "sign", sign: "s-calf" }), { symptoms: "s-calf" });
});

test("it eased where it felt good after, and not where easing was not enough", () => {
  assert.equal(answers(said(["sore", "neck", 1], ["good", "neck", 1])).eased, "yes");
  assert.equal(answers(said(["sore", "neck", 1], ["sore", "neck", 1])).eased, "no");
  assert.equal(answers(said(["sore", "neck", 1], ["good", "calf", 2])).eased, undefined);
});

test("one's own limits only ever make a practice softer", () => {
  const step = { key: 1, pressure: 3, seconds: 60, spare: 30, limited: false };
  const own = (pressure, seconds) => ({ steps: { 1: { pressure, seconds } } });
  assert.deepEqual(tighten([step], own(2, 30)), [{ ...step, pressure: 2, seconds: 30, spare: 0, limited: true }]);
  assert.deepEqual(tighten([step], own(3, 600)), [step]);
  assert.deepEqual(tighten([step], { steps: {} }), []);
});
