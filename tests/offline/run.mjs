// Runs the rules without a network over cases from a file, and prints what they say.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [rules, file] = process.argv.slice(2);
globalThis.self = globalThis;
await import(pathToFileURL(rules));

function form(said) {
  const data = new FormData();
  for (const [name, values] of Object.entries(said))
    values.forEach((value) => data.append(name, value));
  return data;
}

const { tables, cases } = JSON.parse(readFileSync(file, "utf8"));
const { check, advice } = globalThis.easeOffRules;
const said = cases.map(({ kind, given, pack, notes }) =>
  kind === "check"
    ? check(form(given), tables.check, pack, notes ?? {}, Date.now())
    : advice(form(given), tables.advice, pack, notes ?? {}),
);
console.log(JSON.stringify(said));
