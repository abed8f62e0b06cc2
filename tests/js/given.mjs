// What the tests of the player share: the table, the shared cases, a short practice.

import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

export const table = read(process.env.EASING_TABLE);
export const cases = (name) => read(new URL(`../safety/cases/${name}.json`, import.meta.url));

const step = (key, area, pressure, seconds, more = {}) => ({
  key, area, pressure, seconds, side: "both", spare: 30, limited: false, ...more,
});

export const plan = {
  table,
  steps: [
    step(1, "sacrum", 1, 30, { side: "middle" }),
    step(2, "lower-back", 2, 60),
    step(3, "buttock", 3, 120),
    step(4, "buttock", 3, 100),
    step(6, "thigh-outer", 3, 80),
  ],
};
