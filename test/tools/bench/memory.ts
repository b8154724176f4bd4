import { readFileSync } from "node:fs";
import { mostMemory } from "../support/most-memory.ts";

/** Prints by how many bytes the process grew at the most while the schema types of a document were printed. */
const [, , module = "", file = ""] = process.argv;
const { schemaTypes } = (await import(module)) as {
  schemaTypes(document: unknown): string;
};
const document = JSON.parse(readFileSync(file, "utf8")) as unknown;
const before = process.memoryUsage.rss();
Buffer.byteLength(schemaTypes(document));
console.log(mostMemory() - before);
