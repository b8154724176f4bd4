import { readOptions } from "../../tools/support/options.ts";
import { ask, inBatches, inParallel } from "../corpus/batches.ts";
import { chosen } from "../corpus/documents.ts";
import type { Verdict } from "./batch.ts";
import { decisions } from "./decided.ts";

/** How many documents, and how many bytes of them, one process judges: a compiler has to hold the types of all. */
const batchSize = { documents: 40, bytes: 6_000_000 };

/** How many findings of a document are printed, of each kind. */
const printed = 5;

const { values, names } = readOptions(
  { sample: { type: "number" } },
  { takesNames: true },
);
const wanted = chosen(names, values.sample);
const program = new URL("batch.ts", import.meta.url);
const execArgv = [...process.execArgv, "--max-old-space-size=8192"];
const judged = await inParallel(inBatches(wanted, batchSize), (batch) =>
  ask<Verdict[]>(program, batch, { execArgv }),
);
const verdicts = judged.flat();
const kinds = ["type", "assignability", "documentation"] as const;
const count = { type: 0, assignability: 0, documentation: 0, refused: 0 };
for (const { name, isRefused, findings } of verdicts) {
  if (isRefused) {
    count.refused++;
    console.log(`${name} is refused by openapi-typescript`);
  }
  for (const kind of kinds) {
    const found = findings.filter((finding) => finding.kind === kind);
    if (found.length > 0) count[kind]++;
    for (const { place, message } of found.slice(0, printed))
      console.log(`${name} ${kind}: ${place} ${message}`);
    if (found.length > printed)
      console.log(`${name} ${kind}: and ${found.length - printed} more`);
  }
}
console.log(
  `${verdicts.length} documents: ${count.type} have other types, ${count.assignability} are not assignable, ` +
    `${count.documentation} lack documentation, ${count.refused} are refused by openapi-typescript`,
);
for (const [decision, reason] of Object.entries(decisions)) {
  const [documents, places] = howOften(decision, verdicts);
  if (places > 0)
    console.log(
      `decided for ours: ${decision}, in ${places} places of ${documents} documents (${reason})`,
    );
}
const isWhole = wanted.length > 0 && verdicts.length === wanted.length;
const isSame = kinds.every((kind) => count[kind] === 0);
process.exitCode = isWhole && isSame ? 0 : 1;

/** In how many documents something was decided, and in how many places. */
function howOften(
  decision: string,
  verdicts: readonly Verdict[],
): [documents: number, places: number] {
  const counts = verdicts
    .map(
      ({ findings }) =>
        findings.filter(
          ({ kind, message }) => kind === "decided" && message === decision,
        ).length,
    )
    .filter((count) => count > 0);
  return [counts.length, counts.reduce((sum, count) => sum + count, 0)];
}
