import { parentPort } from "node:worker_threads";
import { contentOf } from "./content.ts";

/*
 * What a `MeaningFinder` has found on another thread: it sends texts, then `null`, and is sent the hashes of what they say, by those
 * of the texts.
 */

const found = new Map<string, string>();

parentPort?.on("message", (text: string | null) => {
  if (text === null) {
    parentPort?.postMessage(found);
    return;
  }
  const { hash, meaning } = contentOf("generated.ts", text);
  found.set(hash, meaning);
});
