import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Case, makeCase, sources } from "./cases.ts";
import type { Verdict } from "./judge.ts";
import { shrink } from "./shrink.ts";
import { Worker } from "./worker-process.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    // Generates from no document but the one of this number.
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const numbers = values.only
  ? [Number(values.only)]
  : Array.from({ length: Number(values.count) }, (_, number) => number);
const folder = fileURLToPath(new URL("../../.cache/fuzz/", import.meta.url));
const scratch = join(folder, "scratch");
await rm(folder, { recursive: true, force: true });
await mkdir(scratch, { recursive: true });

/** Every so many clients one is written. */
const written = 20;

const paths = sources();
console.log(
  `Documents: ${numbers.length}, drawn from seed ${seed}; ${paths.length} to mutate`,
);

const table = new Map<string, { generated: number; refused: number }>();
const codes = new Map<string, number>();
const violations: string[] = [];
const pending = numbers.values();
await Promise.all([new Worker(), new Worker()].map(work));
await rm(scratch, { recursive: true, force: true });
printSummary();
if (violations.length > 0) process.exitCode = 1;

async function work(worker: Worker): Promise<void> {
  for (const number of pending) {
    const one = makeCase(seed, number, paths);
    const where = number % written === 0 ? scratch : null;
    count(one, await worker.ask({ ...one, scratch: where }));
    if (violations.at(-1)?.startsWith(`${number} `)) await keep(one, worker);
  }
  worker.stop();
}

function count(
  { number, origin }: Case,
  { violation, refusedBy }: Verdict,
): void {
  const row = table.get(origin) ?? { generated: 0, refused: 0 };
  table.set(origin, row);
  if (violation !== null)
    violations.push(`${number} (${origin}): ${violation}`);
  else if (refusedBy.length === 0) row.generated += 1;
  else row.refused += 1;
  for (const code of new Set(refusedBy))
    codes.set(code, (codes.get(code) ?? 0) + 1);
}

/** Writes a failing text down, and a smaller one that fails as well. */
async function keep(
  { number, file, text, other }: Case,
  worker: Worker,
): Promise<void> {
  const name = join(folder, `${seed}-${number}`);
  await writeFile(`${name}.${file}`, text);
  if (other !== null) await writeFile(`${name}.${other.file}`, other.text);
  const fails = async (smaller: string): Promise<boolean> =>
    (await worker.ask({ file, text: smaller, other, scratch: null }))
      .violation !== null;
  const smaller = await shrink(text, fails);
  if (smaller !== text) await writeFile(`${name}.small.json`, smaller);
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
