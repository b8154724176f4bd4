import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { caseNumbers, readOptions } from "../../tools/support/options.ts";
import { judge, makeUpgrade } from "./upgrade.ts";

/**
 * Upgrades clients in which files were edited: `npm run judge:keep`. Nothing of the user's may be lost, and every result type-checks or has
 * conflicts marked.
 */
const { values } = readOptions({
  count: { type: "number", least: 1, default: 200 },
  // Makes no upgrade but that of this number.
  only: { type: "number" },
});
const at = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const documents = [
  "spec/realtime-kit.yaml",
  "test/golden/methods/spec.yaml",
  "test/golden/pagination/spec.yaml",
  "test/golden/streams/spec.yaml",
].map((path) => readFileSync(at(path), "utf8"));
const numbers = caseNumbers(values.count, values.only);
const counts = { merged: 0, marked: 0 };
let violations = 0;

for (const number of numbers) {
  const document = documents[number % documents.length] ?? "";
  const upgrade = await makeUpgrade(document, number);
  const { outcome, violation } = await judge(upgrade, at(".cache/kept"));
  counts[outcome] += 1;
  if (violation === null) continue;
  violations += 1;
  console.log(`${number} ${upgrade.path} (${upgrade.told}): ${violation}`);
}
console.log(
  `Upgrades: ${numbers.length}; merged: ${counts.merged}, with conflicts marked: ${counts.marked}; violations: ${violations}`,
);
if (violations > 0) process.exitCode = 1;
