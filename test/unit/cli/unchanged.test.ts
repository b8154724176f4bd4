import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import * as generation from "../../../generator/generate.ts";
import { run, workplace } from "./support.ts";

vi.mock(import("../../../generator/generate.ts"), async (original) => {
  const all = await original();
  return { ...all, generateFrom: vi.fn(all.generateFrom) };
});

const generateFrom = vi.mocked(generation.generateFrom);

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: {
          200: {
            description: "d",
            content: {
              "application/json": { schema: { $ref: "pet.json#/Pet" } },
            },
          },
        },
      },
    },
  },
});
// There is no such type, which is a warning.
const pet = JSON.stringify({ Pet: { type: "objekt" } });

let folder: string;

beforeEach(async () => {
  folder = await workplace({ "openapi.json": document, "pet.json": pet });
  await writeFile(join(folder, "tsconfig.json"), "{}");
  await generate();
});

/** Runs `generate` on the document; gives what it printed, and whether anything was generated. */
async function generate(...more: string[]) {
  generateFrom.mockClear();
  const argv = ["generate", "openapi.json", "-o", "api", "--format", "json"];
  const { code, stdout } = await run(folder, [...argv, ...more]);
  const isGenerated = generateFrom.mock.calls.length > 0;
  return { code, isGenerated, told: JSON.parse(stdout) as unknown };
}

test("what is unchanged is not generated again, and what was found is told again", async () => {
  const first = await generate();
  await rm(join(folder, "../node_modules/.cache"), { recursive: true });
  const anew = await generate();
  expect(first.isGenerated).toBe(false);
  expect(anew.isGenerated).toBe(true);
  expect(first.told).toEqual(anew.told);
  expect(first.code).toBe(0);
});

test("check takes an unchanged client as it is, and keeps nothing itself", async () => {
  generateFrom.mockClear();
  expect((await run(folder, ["check", "openapi.json", "-o", "api"])).code).toBe(
    0,
  );
  expect(generateFrom).not.toHaveBeenCalled();
  await rm(join(folder, "../node_modules/.cache"), { recursive: true });
  expect((await run(folder, ["check", "openapi.json", "-o", "api"])).code).toBe(
    0,
  );
  expect(generateFrom).toHaveBeenCalledOnce();
  expect(await readdir(join(folder, "../node_modules"))).toEqual([
    "openapi-fetch",
  ]);
});

const changes: Record<string, () => Promise<void>> = {
  "the document": () => appendFile(join(folder, "openapi.json"), "\n"),
  "a text that it refers to": () => appendFile(join(folder, "pet.json"), "\n"),
  "a text that is there no more": () => rm(join(folder, "pet.json")),
  "a file of the client": () =>
    appendFile(join(folder, "api/client.ts"), "// mine\n"),
  "a file of the client that is gone": () => rm(join(folder, "api/client.ts")),
  "the manifest": () => rm(join(folder, "api/.pathwright.json")),
  "what imports end in": () =>
    writeFile(
      join(folder, "tsconfig.json"),
      `{"compilerOptions": {"allowImportingTsExtensions": true}}`,
    ),
  "how files are formatted": () =>
    writeFile(join(folder, ".prettierrc"), `{"semi": false}`),
  "an option": () =>
    writeFile(
      join(folder, "pathwright.config.json"),
      `{"transport": "vendored"}`,
    ),
  "a run that was stopped": () => mkdir(join(folder, "api/.pathwright.tmp")),
};

test.each(Object.entries(changes))(
  "generates anew after a change of %s",
  async (_, change) => {
    expect((await generate()).isGenerated).toBe(false);
    await change();
    expect((await generate()).isGenerated).toBe(true);
  },
);

test("a formatter's work is found unchanged from the second run on", async () => {
  const file = join(folder, "api/client.ts");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replaceAll("  ", "    "));
  expect((await generate()).isGenerated).toBe(true);
  expect((await generate()).isGenerated).toBe(false);
  expect(await readFile(file, "utf8")).toBe(text.replaceAll("  ", "    "));
});

test("--strict counts, and a client that was refused is not kept", async () => {
  const refused = await generate("--strict");
  const again = await generate("--strict");
  expect([refused.code, again.code]).toEqual([1, 1]);
  expect([refused.isGenerated, again.isGenerated]).toEqual([true, true]);
});

test.each(["", "{", "[]", "null", `{"key": 1}`])(
  "what is kept as %j is taken for nothing",
  async (text) => {
    const cache = join(folder, "../node_modules/.cache/pathwright");
    for (const name of await readdir(cache))
      await writeFile(join(cache, name), text);
    expect((await generate()).isGenerated).toBe(true);
    expect((await generate()).isGenerated).toBe(false);
  },
);

test("without installed packages nothing is kept", async () => {
  await rm(join(folder, "../node_modules"), { recursive: true });
  await generate();
  expect((await generate()).isGenerated).toBe(true);
  expect(await readdir(join(folder, ".."))).toEqual(["work"]);
});

test("a document from standard input is generated anew each time", async () => {
  const argv = ["generate", "-", "-o", "api", "--force"];
  await run(folder, argv, document);
  generateFrom.mockClear();
  await run(folder, argv, document);
  expect(generateFrom).toHaveBeenCalledOnce();
});
