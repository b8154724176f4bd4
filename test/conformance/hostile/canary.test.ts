import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { generate, type GenerateInput } from "../../../generator/generate.ts";
import { featuredDocument } from "./featured.ts";
import { parts } from "./featured-positions.ts";
import { canary, payloads } from "./payloads.ts";
import { baseDocument, type Place, positions } from "./positions.ts";
import { textPositions } from "./texts.ts";

const cache = fileURLToPath(
  new URL("../../../.cache/hostile/", import.meta.url),
);

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

/**
 * What clients are made of that are full of a payload. Of the documents beside the first, every second one has its turn, and of the
 * other texts one: the inspection sees them all, with every payload.
 */
function* hostileInputs(
  payload: string,
  turn: number,
): Generator<GenerateInput> {
  yield full(payload, baseDocument(), positions, {});
  for (const [index, part] of Object.values(parts).entries()) {
    if ((turn + index) % 2 === 0) continue;
    const document = featuredDocument(part.paths, part.schemas);
    yield full(payload, document, part.positions, converting);
  }
  const places = Object.values(textPositions);
  const place = places[turn % places.length];
  if (place === undefined) return;
  const { document, others } = place(payload);
  const texts = Object.entries(others).map(
    ([name, text]) => [name, JSON.stringify(text)] as const,
  );
  const text = JSON.stringify(document);
  yield { file: "hostile.json", text, texts: new Map(texts) };
}

const converting = { types: { "date-time": "Date", int64: "bigint" } } as const;

function full(
  payload: string,
  document: unknown,
  places: Readonly<Record<string, Place>>,
  config: NonNullable<GenerateInput["config"]>,
): GenerateInput {
  for (const [name, place] of Object.entries(places))
    if (!alone.includes(name)) attempt(() => place(document, payload));
  return { file: "hostile.json", text: JSON.stringify(document), config };
}

/** Writes a client as JavaScript; what is the same in all, its runtime, once for each configuration. */
async function write(
  files: ReadonlyMap<string, string>,
  folder: string,
  runtime: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await symlink(runtime, join(folder, "runtime"));
  const lay = async ([path, text]: [string, string]): Promise<void> => {
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    // Nothing but types, which nothing loads.
    if (path === "schema.ts") return;
    if (path.startsWith("runtime/") && existsSync(target)) return;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, (await transform(text, { loader: "ts" })).code);
  };
  await Promise.all([...files].map(lay));
}

test("clients full of hostile text run none of it, loaded and called in a process of its own", async () => {
  await rm(cache, { recursive: true, force: true });
  const folders: string[] = [];
  for (const [turn, payload] of payloads.entries())
    for (const input of hostileInputs(payload, turn)) {
      const { files } = await generate(input);
      if (files.size === 0) continue;
      const folder = join(cache, String(folders.length));
      const runtime = join(cache, `runtime-${input.config?.types ? 1 : 0}`);
      await mkdir(runtime, { recursive: true });
      await write(files, folder, runtime);
      folders.push(folder);
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
  const documents = Object.keys(parts).length / 2 + 2;
  expect(folders.length).toBeGreaterThan((payloads.length * documents) / 2);
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
