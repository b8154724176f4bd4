import { fork } from "node:child_process";
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../generator/model/diagnostics.ts";
import type { Batch, BatchProof } from "./batch.ts";
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
): Promise<number> {
  const start = performance.now();
  const proved = await proveAll(batches(wanted));
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
function batches(wanted: readonly RealDocument[]): Batch[] {
  const formatted = everyDocument()
    .filter((_, index) => index % formattedEvery === 0)
    .map(({ name }) => name);
  const lists: RealDocument[][] = [];
  let bytes = 0;
  for (const document of wanted) {
    const { size } = statSync(document.file);
    const list = lists.at(-1);
    const isFull =
      list === undefined ||
      list.length === batchSize.documents ||
      bytes + size > batchSize.bytes;
    if (isFull) lists.push([document]);
    else list.push(document);
    bytes = isFull ? size : bytes + size;
  }
  return lists.map((documents, index) => ({
    documents,
    formatted,
    folder: join(cache, "whole", `batch-${index}`),
  }));
}

/** Proves in as many processes as there are processors, batch by batch. */
async function proveAll(batches: readonly Batch[]): Promise<BatchProof[]> {
  const proved: BatchProof[] = [];
  const next = batches.entries();
  const work = async (): Promise<void> => {
    for (const [index, batch] of next) proved[index] = await proveApart(batch);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return proved;
}

/** Where the process comes to a bad end, nothing is proved of any of its documents. */
function proveApart(batch: Batch): Promise<BatchProof> {
  const child = fork(fileURLToPath(new URL("batch.ts", import.meta.url)), {
    timeout: batchTimeout,
  });
  return new Promise((resolve) => {
    child.once("message", (proof) => resolve(proof as BatchProof));
    child.once("exit", (code, signal) => {
      const fault = `the process that proves it ended with ${code ?? signal}`;
      const proofs = batch.documents.map(({ name }) => nothingOf(name, fault));
      resolve({ proofs, seconds: 0 });
    });
    child.send(batch);
  });
}
