import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { canary, payloads } from "./payloads.ts";
import { baseDocument, positions } from "./positions.ts";

const cache = fileURLToPath(new URL("../../.cache/hostile/", import.meta.url));

/** Positions that make an error of the document, or take another's place away. */
const alone = [
  "$ref",
  "$ref into components",
  "path without a tag",
  "undeclared path parameter",
  "const",
  "schema name",
];

/** Loads every client, calls every method of every resource, and counts what came to life. */
const runner = `
let live = 0, called = 0;
globalThis.${canary} = () => { live++; };
const fetch = async () => new Response("{}", { headers: { "content-type": "application/json" } });
function* resources(owner) {
  for (const member of Object.values(owner)) {
    if (member === null || typeof member !== "object" || !("_core" in member)) continue;
    yield member;
    yield* resources(member);
  }
}
for (const folder of process.argv.slice(2)) {
  const { createClient } = await import("file://" + folder + "/index.js");
  const client = createClient({ fetch, baseUrl: "http://127.0.0.1" });
  for (const resource of resources(client)) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resource))) {
      if (name === "constructor") continue;
      called++;
      await resource[name]("a", "b", "c").catch(() => {});
    }
  }
}
console.log(JSON.stringify({ live, called }));
`;

test("a client full of hostile text runs none of it, loaded and called in a process of its own", async () => {
  await rm(cache, { recursive: true, force: true });
  const folders: string[] = [];
  for (const [index, payload] of payloads.entries()) {
    const document = baseDocument();
    for (const [name, place] of Object.entries(positions))
      if (!alone.includes(name)) attempt(() => place(document, payload));
    const { files } = await generate({
      file: "hostile.json",
      text: JSON.stringify(document),
    });
    if (files.size === 0) continue;
    const folder = join(cache, String(index));
    folders.push(folder);
    for (const [path, text] of files) {
      const target = join(folder, path.replace(/\.ts$/, ".js"));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, (await transform(text, { loader: "ts" })).code);
    }
  }
  await writeFile(join(cache, "package.json"), '{ "type": "module" }');
  await writeFile(join(cache, "run.js"), runner);
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(cache, "run.js"),
    ...folders,
  ]);
  const { live, called } = JSON.parse(stdout) as {
    live: number;
    called: number;
  };
  expect(folders.length).toBeGreaterThan(payloads.length / 2);
  expect(called).toBeGreaterThanOrEqual(folders.length);
  expect(live).toBe(0);
});

/** A place may be gone where an earlier one renamed what it stands in. */
function attempt(place: () => void): void {
  try {
    place();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
