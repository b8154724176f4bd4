import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { documents, type RealDocument, sample } from "../corpus/documents.ts";
import type { Verdict } from "./verdict.ts";

/** How many documents one process judges. */
const batchSize = 60;

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" } },
});
const all = documents();
const named =
  names.length > 0 ? all.filter((it) => names.includes(it.name)) : all;
const wanted =
  values.sample === undefined ? named : sample(named, Number(values.sample));
const verdicts = await judgeAll(wanted);
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

type Named = Verdict & { readonly name: string };

/** Judges in as many processes as there are processors, batch by batch. */
async function judgeAll(wanted: readonly RealDocument[]): Promise<Named[]> {
  const batches: RealDocument[][] = [];
  for (let from = 0; from < wanted.length; from += batchSize)
    batches.push(wanted.slice(from, from + batchSize));
  const judged: Named[][] = [];
  const next = batches.entries();
  const work = async (): Promise<void> => {
    for (const [index, batch] of next) judged[index] = await judgeBatch(batch);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return judged.flat();
}

function judgeBatch(batch: readonly RealDocument[]): Promise<Named[]> {
  const child = fork(fileURLToPath(new URL("batch.ts", import.meta.url)));
  return new Promise((resolve, reject) => {
    child.once("message", (verdicts) => resolve(verdicts as Named[]));
    child.once("exit", (code) =>
      reject(new Error(`judging ended with ${String(code)}`)),
    );
    child.send(batch);
  });
}
