import { parentPort } from "node:worker_threads";
import { contentOfMade } from "./content.ts";
import type { FoundHashes } from "./meaning-finder.ts";

/*
 * What a `MeaningFinder` has found on another thread: it sends texts, then `null`, and is sent their hashes and those of what they say,
 * in the same order.
 */

const found: FoundHashes[] = [];

parentPort?.on("message", (text: string | null) => {
  if (text === null) {
    parentPort?.postMessage(found);
    return;
  }
  const { hash, meaning } = contentOfMade(text);
  found.push([hash, meaning]);
});
