import { join } from "node:path";
import type { Diagnostic } from "../../../generator/model/diagnostics.ts";
import type { Batch, BatchProof } from "./batch.ts";
import { ask, inBatches, inParallel } from "./batches.ts";
import { documents as everyDocument, type RealDocument } from "./documents.ts";
import { cache } from "./fetch.ts";
import { nothingOf } from "./proof.ts";
import { isRefused, superfluous } from "./refused.ts";
import { printTable } from "./table.ts";

/** How many documents, and how many bytes of them, one process proves: a compiler has to hold what they give. */
const batchSize = { documents: 60, bytes: 6_000_000 };

/** Every so many documents Prettier looks at what one gives. */
const formattedEvery = 25;

/** How long one process may take, in ms. */
const batchTimeout = 1_200_000;

/**
 * Generates the client of every document, inspects it, and has a compiler check it with the strictest settings. Prints a
 * table, and gives how many documents fail.
 */
export async function proveWhole(
  wanted: readonly RealDocument[],
  compiler: string,
): Promise<number> {
  const start = performance.now();
  const proved = await inParallel(batches(wanted, compiler), proveApart);
  printTable(proved, (performance.now() - start) / 1000);
  const proofs = proved.flatMap((batch) => batch.proofs);
  const failed = proofs.filter(
    (proof) =>
      proof.faults.length > 0 || (proof.errors.length > 0 && !isRefused(proof)),
  );
  for (const { name, errors, faults } of failed)
    for (const fault of [...errors.map(shown), ...faults].slice(0, 5))
      console.log(`FAILS ${name}: ${fault.slice(0, 500)}`);
  const names = new Set(everyDocument().map(({ name }) => name));
  const needless = superfluous(proofs, names);
  for (const name of needless)
    console.log(`refused.json lists ${name}, which is not refused`);
  return failed.length + needless.length + (wanted.length > 0 ? 0 : 1);
}

function shown({ code, message, source }: Diagnostic): string {
  const place = source === null ? "" : `${source.line}:${source.column} `;
  return `${place}${code} ${message}`;
}

/** Batches that no compiler is too small for; a large document is a batch of its own. */
function batches(wanted: readonly RealDocument[], compiler: string): Batch[] {
  const formatted = everyDocument()
    .filter((_, index) => index % formattedEvery === 0)
    .map(({ name }) => name);
  return inBatches(wanted, batchSize).map((documents, index) => ({
    documents,
    formatted,
    folder: join(cache, "whole", `batch-${index}`),
    compiler,
  }));
}

/** Proves in a process of its own. Where that comes to a bad end, nothing is proved of any of its documents. */
async function proveApart(batch: Batch): Promise<BatchProof> {
  const program = new URL("batch.ts", import.meta.url);
  try {
    return await ask<BatchProof>(program, batch, { timeout: batchTimeout });
  } catch (error) {
    const { message } = error as Error;
    const proofs = batch.documents.map(({ name }) => nothingOf(name, message));
    return { proofs, seconds: 0 };
  }
}
