import assert from "node:assert/strict";
import { test } from "node:test";

import { follow, prepare } from "../../static/js/player/machine.js";
import { asleep, current, free, look, mayGoLonger, secondsLeft } from "../../static/js/player/plan.js";
import { plan } from "./given.mjs";

// Each event is [type, fields, seconds since the beginning].
function played(events, state = prepare(), on = plan) {
  return events.reduce(
    (now, [type, more = {}, at = 0]) => follow(on, now, { type, ...more }, at * 1000),
    state,
  );
}
const at = (state) => plan.steps[state.index].key;
const felt = (word, seconds) => ["felt", { felt: word }, seconds];
const NEXT = ["next"];

test("from the first step to the last and the end", () => {
  const state = played([["begin"], NEXT, NEXT, NEXT, NEXT, NEXT]);
  assert.equal(state.phase, "ended");
  assert.equal(state.how, "done");
  assert.deepEqual(state.done, [1, 2, 3, 4, 6]);
});

test("nothing happens before the beginning", () => {
  for (const type of ["next", "stop", "pause", "undo", "felt", "back"]) {
    assert.deepEqual(played([[type, { felt: "painful" }]]), prepare(), type);
  }
});

test("too much: lighter, half as long, and the person is asked", () => {
  const state = played([["begin"], NEXT, NEXT, felt("sore")]);
  assert.equal(state.phase, "eased");
  assert.equal(current(plan, state).pressure, 2);
  assert.equal(current(plan, state).seconds, 60);
});

test("what was eased stays eased on the same place, not elsewhere", () => {
  const state = played([["begin"], NEXT, NEXT, felt("sore"), ["go-on"], NEXT]);
  assert.equal(at(state), 4);
  assert.equal(current(plan, state).pressure, 2);
  assert.equal(current(plan, played([NEXT], state)).pressure, 3);
});

test("good after easing goes on as soft as it was", () => {
  const state = played([["begin"], NEXT, NEXT, felt("sore"), felt("good")]);
  assert.equal(state.phase, "running");
  assert.equal(current(plan, state).pressure, 2);
});

test("good in the middle changes nothing but is written down", () => {
  const state = played([["begin"], NEXT, NEXT, felt("good"), felt("fine")]);
  assert.equal(state.phase, "running");
  assert.equal(current(plan, state).pressure, 3);
  assert.deepEqual(state.said.map((each) => each.felt), ["good", "fine"]);
});

test("sore again: the place is left out, and its later steps too", () => {
  const twice = played([["begin"], NEXT, NEXT, felt("sore"), felt("sore")]);
  assert.equal(twice.phase, "eased");
  assert.equal(current(plan, twice), null);
  assert.equal(at(played([["go-on"]], twice)), 6);
});

test("a third time: the end", () => {
  const state = played([["begin"], NEXT, NEXT, felt("sore"), felt("sore"), felt("sore")]);
  assert.equal(state.phase, "ended");
  assert.equal(state.how, "eased");
  assert.equal(state.ease.level, "ease_off");
});

test("painful: left out at once; twice: stop for today", () => {
  const once = played([["begin"], NEXT, felt("painful")]);
  assert.equal(current(plan, once), null);
  const twice = played([["go-on"], felt("painful")], once);
  assert.equal(twice.phase, "ended");
  assert.equal(twice.ease.level, "stop_today");
});

for (const word of ["sharp", "numb", "something nobody knows"]) {
  test(`${word}: the end at once, and no way to undo it`, () => {
    const state = played([["begin"], felt(word)]);
    assert.equal(state.phase, "ended");
    assert.equal(state.ease.level, "stop_today");
    assert.equal(played([["undo"], ["go-on"], NEXT], state).phase, "ended");
  });
}

test("numb where that was known: only the place is left out", () => {
  const state = played([["begin"], NEXT, NEXT, felt("numb")], prepare(["buttock"]));
  assert.equal(state.phase, "eased");
  assert.equal(current(plan, state), null);
});

test("a sign ends it from anywhere, and makes it worse even after the end", () => {
  const sign = ["sign", { level: "emergency", urgency: "emergency", sign: "s-saddle" }];
  for (const events of [[], [["begin"]], [["begin"], ["pause"]], [["begin"], felt("sharp")]]) {
    const state = played([...events, sign]);
    assert.equal(state.phase, "ended");
    assert.equal(state.ease.level, "emergency");
    assert.equal(played([["undo"]], state).phase, "ended");
  }
  const milder = ["sign", { level: "see_professional", urgency: "same-day" }];
  assert.equal(played([sign, milder]).ease.level, "emergency");
});

test("stop needs no second question and is undone", () => {
  const state = played([["begin"], NEXT, ["stop"]]);
  assert.equal(state.how, "stopped");
  const again = played([["undo"]], state);
  assert.equal(again.phase, "running");
  assert.equal(at(again), 2);
  assert.equal(again.how, null);
});

test("a place that was left out before stopping is not come back to", () => {
  const state = played([["begin"], NEXT, felt("painful"), ["stop"], ["undo"]]);
  assert.equal(at(state), 3);
});

test("back and forth, and to a step of the list", () => {
  const state = played([["begin"], NEXT, NEXT, ["back"]]);
  assert.equal(at(state), 2);
  assert.equal(at(played([["back"], ["back"]], state)), 1);
  assert.equal(at(played([["go-to", { key: 6 }]], state)), 6);
  assert.equal(at(played([["go-to", { key: 9 }]], state)), 2);
});

test("no way leads to a place that is left out", () => {
  const state = played([["begin"], NEXT, NEXT, felt("painful"), ["go-on"]]);
  assert.equal(at(state), 6);
  assert.equal(at(played([["go-to", { key: 3 }]], state)), 6);
  assert.equal(at(played([["back"]], state)), 2);
});

test("skipped is not done", () => {
  const state = played([["begin"], ["skip"], NEXT]);
  assert.deepEqual([state.done, state.left], [[2], [1]]);
  assert.deepEqual(played([["back"], ["back"], NEXT], state).done, [2, 1]);
});

// Time -----------------------------------------------------------------------------

const TIMED = prepare([], true);

test("a count to get ready, then the time of the step", () => {
  const state = played([["begin"]], TIMED);
  assert.equal(look(plan, state, 0).ready, 8);
  assert.equal(look(plan, state, 7001).ready, 1);
  assert.deepEqual(look(plan, state, 8000), { ready: 0, left: 30, half: false, over: false });
  assert.equal(look(plan, state, 23000).half, true);
  assert.deepEqual(look(plan, state, 38000), { ready: 0, left: 0, half: true, over: true });
});

test("a tab that slept catches up, and never goes on by itself", () => {
  const state = played([["begin"]], TIMED);
  const woken = look(plan, state, 3_600_000);
  assert.deepEqual([woken.left, woken.over], [0, true]);
  assert.equal(at(state), 1);
});

test("a pause stops the clock", () => {
  const paused = played([["begin"], ["pause", {}, 18]], TIMED);
  assert.equal(look(plan, paused, 900_000).left, 20);
  const again = played([["go-on", {}, 900]], paused);
  assert.equal(look(plan, again, 908_000).left, 20);
  assert.equal(look(plan, again, 913_000).left, 15);
});

test("half as long counts what was done already", () => {
  const state = played([["begin"], NEXT, NEXT, felt("sore", 58)], TIMED);
  assert.equal(look(plan, state, 58_000).left, 10);
});

test("longer once, and not where something limits the step", () => {
  const state = played([["begin"], NEXT, ["longer"], ["longer"]], TIMED);
  assert.equal(look(plan, state, 8000).left, 90);
  assert.equal(mayGoLonger(plan, state), false);
  const sore = played([["begin"], NEXT, NEXT, felt("sore"), ["go-on"], ["longer"]], TIMED);
  assert.equal(look(plan, sore, 8000).left, 60);
  const limited = { ...plan, steps: [{ ...plan.steps[1], limited: true }] };
  assert.equal(mayGoLonger(limited, played([["begin"]], TIMED, limited)), false);
});

test("again begins the time anew only where nothing limits the step", () => {
  const anew = played([["begin"], ["again", {}, 28]], TIMED);
  assert.equal(look(plan, anew, 36_000).left, 30);
  const limited = { ...plan, steps: [{ ...plan.steps[1], limited: true }] };
  const kept = played([["begin"], ["again", {}, 28]], TIMED, limited);
  assert.equal(free(limited, kept), false);
  assert.equal(look(limited, kept, 36_000).left, 40);
});

test("going back does not give the time of a limited step again", () => {
  const state = played([["begin"], ["next", {}, 20], ["back", {}, 20]], TIMED);
  assert.equal(look(plan, state, 28_000).left, 18);
});

test("the timer is switched on in the middle", () => {
  const state = played([["begin"], ["timer", { on: true }, 100]]);
  assert.equal(look(plan, state, 108_000).ready, 0);
  assert.equal(look(plan, state, 108_000).left, 30);
});

test("what is left of the practice: its steps and 15 seconds between them", () => {
  const state = played([["begin"]]);
  assert.equal(secondsLeft(plan, state, 0), 30 + 60 + 120 + 100 + 80 + 4 * 15);
  const eased = played([NEXT, NEXT, felt("painful"), ["go-on"]], state);
  assert.equal(secondsLeft(plan, eased, 0), 80);
});

// Gone on with later ---------------------------------------------------------------

test("a practice that was broken off waits at its step", () => {
  const stored = { state: played([["begin"], NEXT], TIMED), key: 2, at: 20_000 };
  const back = asleep(plan, JSON.parse(JSON.stringify(stored)));
  assert.equal(back.phase, "paused");
  assert.equal(at(back), 2);
  assert.equal(look(plan, back, 900_000).left, 48);
});

test("what hurt before the crash still counts after it", () => {
  const state = played([["begin"], NEXT, felt("painful")]);
  const back = asleep(plan, { state, key: 2, at: 0 });
  const again = played([["go-on"]], back);
  assert.equal(at(again), 3);
  assert.equal(played([felt("painful")], again).ease.level, "stop_today");
});

test("a step that is not part of today's practice is not gone on with", () => {
  assert.equal(asleep(plan, { state: played([["begin"]]), key: 99, at: 0 }), null);
  assert.equal(asleep(plan, { state: played([["begin"], ["stop"]]), key: 1, at: 0 }), null);
});
