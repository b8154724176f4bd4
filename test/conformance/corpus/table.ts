import type { BatchProof } from "./batch.ts";
import type { Proof } from "./proof.ts";

/** How many of the slowest documents are shown. */
const slowest = 5;

/** Prints what came of all documents; `seconds` is how long it took altogether. */
export function printTable(
  batches: readonly BatchProof[],
  seconds: number,
): void {
  const proofs = batches.flatMap((batch) => batch.proofs);
  const generated = proofs.filter(({ files }) => files > 0);
  const sound = generated.filter(({ faults }) => faults.length === 0);
  const generating = sum(proofs.map((proof) => proof.seconds));
  const checking = sum(batches.map((batch) => batch.seconds));
  const megabytes = sum(generated.map(({ characters }) => characters)) / 1e6;
  const memory = Math.max(0, ...proofs.map((proof) => proof.memory));
  const rows: [string, string][] = [
    ["documents", figure(proofs.length)],
    ["generated", figure(generated.length)],
    ["type-checked, and inspected", figure(sound.length)],
    ["operations", figure(sum(generated.map((one) => one.operations)))],
    ["files", figure(sum(generated.map(({ files }) => files)))],
    ["million characters", figure(megabytes)],
    ["seconds, altogether", figure(seconds)],
    ["seconds, generating", figure(generating)],
    ["seconds, type-checking", figure(checking)],
    ["peak memory, generating, MB", figure(memory)],
  ];
  for (const [name, value] of rows)
    console.log(`${name.padEnd(40)} ${value.padStart(10)}`);
  printCodes(proofs);
  printSlowest(proofs);
}

function printCodes(proofs: readonly Proof[]): void {
  const codes = new Map<string, { times: number; documents: number }>();
  for (const { diagnostics } of proofs)
    for (const [code, times] of Object.entries(diagnostics)) {
      const so = codes.get(code) ?? { times: 0, documents: 0 };
      codes.set(code, {
        times: so.times + times,
        documents: so.documents + 1,
      });
    }
  console.log(`\n${"".padEnd(40)} ${"times".padStart(10)}  documents`);
  for (const [code, { times, documents }] of [...codes].sort())
    console.log(
      `${code.padEnd(40)} ${figure(times).padStart(10)} ${figure(documents).padStart(10)}`,
    );
}

/** The documents that took longest, each with the most memory of its process until then. */
function printSlowest(proofs: readonly Proof[]): void {
  console.log(`\n${"slowest".padEnd(40)} ${"seconds".padStart(10)}         MB`);
  for (const { name, seconds, memory } of [...proofs]
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, slowest))
    console.log(
      `${name.padEnd(40)} ${seconds.toFixed(1).padStart(10)} ${figure(memory).padStart(10)}`,
    );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function figure(value: number): string {
  return Math.round(value).toLocaleString("en");
}
