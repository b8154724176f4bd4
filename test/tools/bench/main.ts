import { readFileSync, writeFileSync } from "node:fs";
import { buildClients } from "../support/clients.ts";
import { installedSize, productionPackages } from "./installed.ts";
import { overhead } from "./overhead.ts";
import { schemaCost, schemaMemory } from "./schema.ts";
import { bundleSize, documents } from "./size.ts";

/** Bytes of a bundle, minified and gzipped, by document and transport. A bundle may grow by this part without the figures being changed. */
const growth = 0.03;
/** Bytes that the package may take with all that it needs at run time. */
const largest = 4_000_000;
/** What a resource-shaped call may take beside openapi-fetch's own, in its times, and by how much a busy machine may blur that. */
const slowest = 1.5;
const blur = 0.1;
/** The same of the schema types with all that they refer to, formatted, beside openapi-typescript's, and how much more memory. */
const share = 1;
const shareBlur = 0.2;
const memoryShare = 1.25;
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
  "\nProcessor time per call, beside openapi-fetch's own client.GET (median of ratios, interleaved):",
);
for (const { name, microseconds, ratio } of await overhead(
  await buildDocument("realtime-kit"),
)) {
  console.log(
    `  ${name.padEnd(34)} ${microseconds.toFixed(1).padStart(6)} µs  ${ratio.toFixed(2)}`,
  );
  if (name.startsWith("resource-shaped") && ratio > slowest + blur) {
    console.error(`  That is to be ${slowest} at the most.`);
    process.exitCode = 1;
  }
}

const { milliseconds, reference, ratio } = schemaCost();
console.log(
  "\nProcessor time of the schema types of GitHub's document, beside openapi-typescript (medians, interleaved):",
);
console.log(
  `  ${milliseconds.toFixed(0)} ms beside ${reference.toFixed(0)} ms: ${ratio.toFixed(3)} of the time`,
);
const [ours, theirs] = [
  schemaMemory("pathwright"),
  schemaMemory("openapi-typescript"),
];
console.log(
  `  ${megabytes(ours)} beside ${megabytes(theirs)} more memory at the most`,
);
if (ratio > share + shareBlur || ours > theirs * memoryShare) {
  console.error(
    "  That is to be no more time, and no more than a quarter more memory.",
  );
  process.exitCode = 1;
}

const installed = installedSize();
console.log(
  `\nInstalled with all that it needs at run time: ${megabytes(installed)}`,
);
if (
  installed > largest ||
  productionPackages().includes("node_modules/typescript")
) {
  console.error(
    `  That is to be ${megabytes(largest)} at the most, without TypeScript.`,
  );
  process.exitCode = 1;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
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
