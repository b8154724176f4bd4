import { readFileSync, writeFileSync } from "node:fs";
import { buildClients } from "../support/clients.ts";
import { overhead } from "./overhead.ts";
import { bundleSize, documents } from "./size.ts";

/** Bytes of a bundle, minified and gzipped, by document and transport. A bundle may grow by this part without the figures being changed. */
const growth = 0.03;
const file = new URL("figures.json", import.meta.url);
const committed = JSON.parse(readFileSync(file, "utf8")) as Record<
  string,
  number
>;

const sizes: Record<string, number> = {};
console.log("One operation bundled (minified, gzipped):");
for (const document of documents) {
  for (const client of await buildDocument(document)) {
    guard(
      `${document}, ${client.transport}`,
      await bundleSize(document, client),
    );
  }
}

if (process.argv.includes("--update")) {
  writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
  process.exitCode = 0;
}

console.log(
  "\nOverhead per call, beside openapi-fetch's own client.GET (median of ratios, interleaved):",
);
for (const { name, microseconds, ratio } of await overhead(
  await buildDocument("realtime-kit"),
)) {
  console.log(
    `  ${name.padEnd(34)} ${microseconds.toFixed(1).padStart(6)} µs  ${ratio.toFixed(2)}`,
  );
}

function buildDocument(document: (typeof documents)[number]) {
  return buildClients(
    new URL(`${document}.yaml`, import.meta.url),
    `bench/${document}`,
  );
}

function guard(name: string, bytes: number): void {
  const before = committed[name] ?? 0;
  sizes[name] = bytes;
  console.log(
    `  ${name.padEnd(28)} ${(bytes / 1000).toFixed(2)} KB (committed: ${(before / 1000).toFixed(2)} KB)`,
  );
  if (bytes > before * (1 + growth)) {
    console.error(
      `  ${name} grew by more than ${growth * 100} %. If that is meant, run npm run bench -- --update.`,
    );
    process.exitCode = 1;
  }
}
