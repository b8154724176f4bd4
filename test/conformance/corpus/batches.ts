import { fork, type ForkOptions } from "node:child_process";
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { RealDocument } from "./documents.ts";

/** How many documents, and how many bytes of them, one process takes. */
export interface BatchSize {
  readonly documents: number;
  readonly bytes: number;
}

/** Splits documents into batches, in their order; a document larger than a batch is one of its own. */
export function inBatches(
  wanted: readonly RealDocument[],
  size: BatchSize,
): RealDocument[][] {
  const lists: RealDocument[][] = [];
  let bytes = 0;
  for (const document of wanted) {
    const own = statSync(document.file).size;
    const list = lists.at(-1);
    const isFull =
      list === undefined ||
      list.length === size.documents ||
      bytes + own > size.bytes;
    if (isFull) lists.push([document]);
    else list.push(document);
    bytes = isFull ? own : bytes + own;
  }
  return lists;
}

/** Works on as many items at once as there are processors, and gives the results in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const next = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of next) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

/** Sends a message to a program in a process of its own, and gives its answer. @throws Error where it ends without one */
export function ask<Answer>(
  program: URL,
  message: object,
  options: ForkOptions = {},
): Promise<Answer> {
  const child = fork(fileURLToPath(program), options);
  return new Promise((resolve, reject) => {
    child.once("message", (answer) => resolve(answer as Answer));
    child.once("exit", (code, signal) =>
      reject(new Error(`the process ended with ${code ?? signal}`)),
    );
    child.send(message);
  });
}
