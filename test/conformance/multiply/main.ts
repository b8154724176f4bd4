import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { caseNumbers, readOptions } from "../../tools/support/options.ts";
import type { Cost } from "../fuzz/answer-questions.ts";
import { Worker } from "../fuzz/worker-process.ts";
import { type Case, kinds, makeCase } from "./cases.ts";
import type { Verdict } from "./worker.ts";

const { values } = readOptions({
  count: { type: "number", least: 1, default: 10000 },
  // Passes over those of lower numbers: an interrupted run goes on.
  from: { type: "number", default: 0 },
  seed: { type: "number", default: 1 },
  // Generates from no document but the one of this number.
  only: { type: "number" },
});
const { seed } = values;
const numbers = caseNumbers(values.count, values.only, values.from);
const folder = fileURLToPath(
  new URL("../../../.cache/multiply/", import.meta.url),
);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
console.log(
  `Documents: ${numbers.length} of ${kinds.length} kinds, drawn from seed ${seed}`,
);

const table = new Map<
  string,
  { generated: number; refused: number; slowest: number }
>();
const codes = new Map<string, number>();
const violations: string[] = [];
let run = 0;
let memory = 0;
let isInterrupted = false;
process.once("SIGINT", () => {
  isInterrupted = true;
});
const pending = numbers.values();
const script = new URL("worker.ts", import.meta.url);
await Promise.all(
  [1, 2].map(async () => {
    const worker = new Worker<Case, Verdict>(script, (violation) => {
      return { violation, refusedBy: [] };
    });
    for (const number of pending) {
      if (isInterrupted) break;
      const one = makeCase(seed, number);
      await judge(one, await worker.ask(one));
    }
    worker.stop();
  }),
);
printSummary();
if (violations.length > 0) process.exitCode = 1;

async function judge(
  { number, kind, file, text }: Case,
  verdict: Verdict & Cost,
): Promise<void> {
  const { violation, refusedBy, seconds } = verdict;
  run += 1;
  memory = Math.max(memory, verdict.memory);
  const row = table.get(kind) ?? { generated: 0, refused: 0, slowest: 0 };
  table.set(kind, row);
  if (refusedBy.length === 0) row.generated += 1;
  else row.refused += 1;
  row.slowest = Math.max(row.slowest, seconds);
  for (const code of refusedBy) codes.set(code, (codes.get(code) ?? 0) + 1);
  if (violation === null) return;
  violations.push(`${number} (${kind}): ${violation}`);
  await writeFile(join(folder, `${seed}-${number}.${file}`), text);
}

function printSummary(): void {
  for (const [kind, { generated, refused, slowest }] of [...table].sort())
    console.log(
      `${kind.padEnd(34)} generated ${String(generated).padStart(4)}  refused ${String(refused).padStart(4)}  slowest ${slowest.toFixed(1).padStart(4)} s`,
    );
  for (const [code, number] of [...codes].sort(([, a], [, b]) => b - a))
    console.log(`  ${code.padEnd(20)} ${String(number).padStart(5)}`);
  for (const violation of violations.slice(0, 20)) console.error(violation);
  console.log(
    `Run: ${run}, with at most ${memory.toFixed(0)} MB\nViolations: ${violations.length}`,
  );
}
