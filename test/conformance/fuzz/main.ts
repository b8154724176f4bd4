import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { caseNumbers, readOptions } from "../../tools/support/options.ts";
import { type Case, makeCase, sources } from "./cases.ts";
import { shrink } from "./shrink.ts";
import { TypedClients } from "./typed.ts";
import type { Verdict } from "./judge.ts";
import type { Question } from "./worker.ts";
import { Worker } from "./worker-process.ts";

const { values } = readOptions({
  count: { type: "number", least: 1, default: 10000 },
  seed: { type: "number", default: 1 },
  // Generates from no document but the one of this number.
  only: { type: "number" },
  // Type-checks what is generated as well.
  types: { type: "boolean", default: false },
});
const { seed } = values;
const numbers = caseNumbers(values.count, values.only);
const folder = fileURLToPath(new URL("../../../.cache/fuzz/", import.meta.url));
const scratch = join(folder, "scratch");
await rm(folder, { recursive: true, force: true });
await mkdir(scratch, { recursive: true });

/** Every so many clients one is written. */
const written = 20;

/** So many clients are type-checked together. */
const batchSize = 200;

const paths = sources();
console.log(
  `Documents: ${numbers.length}, drawn from seed ${seed}; ${paths.length} to mutate`,
);

const table = new Map<string, { generated: number; refused: number }>();
const codes = new Map<string, number>();
const violations: string[] = [];
const typed = values.types ? new TypedClients(join(folder, "typed")) : null;
const script = new URL("worker.ts", import.meta.url);
const workers = [1, 2].map(
  () =>
    new Worker<Question, Verdict>(script, (violation) => {
      return { violation, refusedBy: [] };
    }),
);
for (let from = 0; from < numbers.length; from += batchSize) {
  const pending = numbers.slice(from, from + batchSize).values();
  await Promise.all(workers.map((worker) => work(worker, pending)));
  for (const [number, fault] of (await typed?.faults()) ?? [])
    await fail(makeCase(seed, number, paths), `does not type-check: ${fault}`);
}
for (const worker of workers) worker.stop();
await rm(scratch, { recursive: true, force: true });
printSummary();
if (violations.length > 0) process.exitCode = 1;

async function work(
  worker: Worker<Question, Verdict>,
  pending: Iterable<number>,
): Promise<void> {
  for (const number of pending) {
    const one = makeCase(seed, number, paths);
    const folders = {
      scratch: number % written === 0 ? scratch : null,
      typed: typed?.folderOf(number) ?? null,
    };
    const { violation, refusedBy } = await worker.ask({ ...one, folders });
    if (violation === null) {
      count(one.origin, refusedBy);
      continue;
    }
    await fail(one, violation);
    await keepSmaller(one, worker);
  }
}

function count(origin: string, refusedBy: readonly string[]): void {
  const row = table.get(origin) ?? { generated: 0, refused: 0 };
  table.set(origin, row);
  if (refusedBy.length === 0) row.generated += 1;
  else row.refused += 1;
  for (const code of new Set(refusedBy))
    codes.set(code, (codes.get(code) ?? 0) + 1);
}

/** Tells of what must not be, and writes down what it came of. */
async function fail(one: Case, violation: string): Promise<void> {
  const { number, origin, file, text, other } = one;
  violations.push(`${number} (${origin}): ${violation}`);
  const name = nameOf(one);
  await writeFile(`${name}.${file}`, text);
  if (other !== null) await writeFile(`${name}.${other.file}`, other.text);
}

function nameOf({ number }: Case): string {
  return join(folder, `${seed}-${number}`);
}

/** Writes down a smaller text that fails as well. */
async function keepSmaller(
  one: Case,
  worker: Worker<Question, Verdict>,
): Promise<void> {
  const fails = async (text: string): Promise<boolean> =>
    (await worker.ask({ ...one, text })).violation !== null;
  const smaller = await shrink(one.text, fails);
  if (smaller !== one.text)
    await writeFile(`${nameOf(one)}.small.json`, smaller);
}

function printSummary(): void {
  for (const [origin, { generated, refused }] of [...table].sort())
    console.log(
      `${origin.padEnd(14)} generated ${String(generated).padStart(5)}  refused ${String(refused).padStart(5)}`,
    );
  for (const [code, number] of [...codes].sort(([, a], [, b]) => b - a))
    console.log(`  ${code.padEnd(20)} ${String(number).padStart(5)}`);
  for (const violation of violations.slice(0, 20)) console.error(violation);
  console.log(`Violations: ${violations.length}`);
}
