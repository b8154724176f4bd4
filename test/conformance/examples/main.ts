import { readOptions } from "../../tools/support/options.ts";
import { ask, inBatches, inParallel } from "../corpus/batches.ts";
import { chosen } from "../corpus/documents.ts";
import type { NamedVerdict } from "./batch.ts";
import { report } from "./report.ts";

/*
 * Checks the examples that real documents have of answers and bodies by the types of their clients, and runs them through
 * these. What a type refuses has to be refused by the document's own schema, or to be decided (`decided.ts`).
 *
 *   npm run judge:examples -- [document…] [--sample <n>]
 */

/** How many documents, and how many bytes of them, one process judges: a compiler has to hold the types of all. */
const batchSize = { documents: 20, bytes: 4_000_000 };

const { values, names } = readOptions(
  { sample: { type: "number" } },
  { takesNames: true },
);
const wanted = chosen(names, values.sample);
const program = new URL("batch.ts", import.meta.url);
const execArgv = [...process.execArgv, "--max-old-space-size=8192"];
let done = 0;
const judged = await inParallel(inBatches(wanted, batchSize), async (batch) => {
  const verdicts = await ask<NamedVerdict[]>(program, batch, { execArgv });
  done += verdicts.length;
  console.error(`${done} of ${wanted.length}`);
  return verdicts;
});
const faults = report(judged.flat());
process.exitCode = wanted.length > 0 && faults === 0 ? 0 : 1;
