import { fork } from "node:child_process";
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  documents,
  type RealDocument,
  sample,
} from "../../corpus/documents.ts";
import type { Verdict } from "./batch.ts";

/** How many documents, and how many bytes of them, one process judges: a compiler has to hold the types of all. */
const batchSize = { documents: 40, bytes: 6_000_000 };

/** How many findings of a document are printed, of each kind. */
const printed = 5;

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
const isWhole = wanted.length > 0 && verdicts.length === wanted.length;
const isSame = kinds.every((kind) => count[kind] === 0);
process.exitCode = isWhole && isSame ? 0 : 1;

/** Judges in as many processes as there are processors, batch by batch. */
async function judgeAll(wanted: readonly RealDocument[]): Promise<Verdict[]> {
  const judged: Verdict[][] = [];
  const next = batches(wanted).entries();
  const work = async (): Promise<void> => {
    for (const [index, batch] of next) judged[index] = await judgeBatch(batch);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return judged.flat();
}

function batches(wanted: readonly RealDocument[]): RealDocument[][] {
  const lists: RealDocument[][] = [];
  let bytes = Infinity;
  for (const document of wanted) {
    const { size } = statSync(document.file);
    const list = lists.at(-1);
    bytes += size;
    if (list && list.length < batchSize.documents && bytes <= batchSize.bytes)
      list.push(document);
    else {
      lists.push([document]);
      bytes = size;
    }
  }
  return lists;
}

function judgeBatch(batch: readonly RealDocument[]): Promise<Verdict[]> {
  const child = fork(fileURLToPath(new URL("batch.ts", import.meta.url)), {
    execArgv: [...process.execArgv, "--max-old-space-size=8192"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (verdicts) => resolve(verdicts as Verdict[]));
    child.once("exit", (code) =>
      reject(new Error(`judging ended with ${String(code)}`)),
    );
    child.send(batch);
  });
}
