import { readFileSync, writeFileSync } from "node:fs";
import { overhead } from "./overhead.ts";
import { clients } from "./clients.ts";
import { bundleSize } from "./size.ts";

/** Bytes of a bundle, minified and gzipped, by document and transport. A bundle may grow by this part without the figures being changed. */
const growth = 0.03;
const file = new URL("figures.json", import.meta.url);
const committed = JSON.parse(readFileSync(file, "utf8")) as Record<
  string,
  number
>;

const built = await clients();
const sizes: Record<string, number> = {};
console.log("One operation bundled (minified, gzipped):");
for (const client of built) {
  const name = `${client.document}, ${client.transport}`;
  const bytes = await bundleSize(client);
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
if (process.argv.includes("--update")) {
  writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
  process.exitCode = 0;
}

console.log(
  "\nOverhead per call, beside openapi-fetch's own client.GET (median of ratios, interleaved):",
);
for (const { name, microseconds, ratio } of await overhead(
  built.filter(({ document }) => document === "realtime-kit"),
)) {
  console.log(
    `  ${name.padEnd(34)} ${microseconds.toFixed(1).padStart(6)} µs  ${ratio.toFixed(2)}`,
  );
}
