import { parseArgs } from "node:util";
import { ask, inBatches, inParallel } from "../corpus/batches.ts";
import { chosen } from "../corpus/documents.ts";
import type { Verdict } from "./verdict.ts";

/** How many documents one process judges. */
const batchSize = { documents: 60, bytes: Infinity };

type Named = Verdict & { readonly name: string };

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" } },
});
const wanted = chosen(names, values.sample);
const program = new URL("batch.ts", import.meta.url);
const judged = await inParallel(inBatches(wanted, batchSize), (batch) =>
  ask<Named[]>(program, batch),
);
const verdicts = judged.flat();
const count = { equal: 0, differs: 0, refused: 0 };
for (const { name, kind, reason } of verdicts) {
  count[kind]++;
  if (kind !== "equal") console.log(`${name} ${kind}: ${reason}`);
}
console.log(
  `${verdicts.length} documents: ${count.equal} equal, ${count.differs} differ, ${count.refused} refused by openapi-typescript`,
);
const isWhole = wanted.length > 0 && verdicts.length === wanted.length;
process.exitCode = isWhole && count.differs === 0 ? 0 : 1;
