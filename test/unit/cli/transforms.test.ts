import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateTypes } from "../../../generator/index.ts";
import { list, petStore, run, workplace } from "./support.ts";

/** Runs `generate` with a configuration of code, of which these are members. */
async function generated(
  members: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ folder: string; code: number; stderr: string }> {
  const folder = await workplace({
    "spec.yaml": petStore,
    "package.json": "{}",
    ...files,
    "pathwright.config.mjs": `export default {\n  spec: "spec.yaml",\n${members}\n};\n`,
  });
  return { folder, ...(await run(folder, ["generate"])) };
}

const overlay =
  'overlay: 1.0.0\ninfo: { title: A, version: "1" }\nactions: [{ target: $.paths, update: { /cats: { get: { responses: {} } } } }]\n';

describe("transformDocument", () => {
  test("changes what is read, after overlays, and nothing else", async () => {
    const { folder, code } = await generated(
      `  overlays: ["cats.yaml"],
  transformDocument: async (document) => ({
    ...document,
    paths: { ...document.paths, "/dogs": document.paths["/cats"], "/birds": undefined },
  }),`,
      { "cats.yaml": overlay },
    );
    expect(code).toBe(0);
    expect(await list(join(folder, "generated/resources"))).toEqual([
      "cats.ts",
      "dogs.ts",
      "pets.ts",
    ]);
    expect(await readFile(join(folder, "spec.yaml"), "utf8")).toBe(petStore);
    expect((await run(folder, ["generate"])).stderr).toContain("0 written");
    expect((await run(folder, ["types"])).stdout).toContain('"/dogs"');
    expect((await run(folder, ["resources"])).stdout).toContain("dogs");
  });

  test("gets a copy, once for each run of a program", async () => {
    const seen: unknown[] = [];
    const input = {
      file: "a.yaml",
      text: petStore,
      config: {
        transformDocument: (document: Record<string, unknown>) => {
          seen.push(document["x-seen"]);
          document["x-seen"] = true;
          return document;
        },
      },
    };
    await generateTypes(input);
    await generateTypes(input);
    expect(seen).toEqual([undefined, undefined]);
  });

  test("has findings shown where the document has the same path", async () => {
    const { stderr, code } = await generated(
      `  transformDocument: (document) => {
    document.paths["/pets"].get.parameters = [{ name: "a" }];
    return document;
  },`,
    );
    expect(stderr).toMatch(/spec\.yaml:\d+:\d+ \w+ missing-field /);
    expect(code).toBe(0);
  });

  test.each([
    [
      "throws",
      '() => { throw new Error("not yet"); }',
      'pathwright.config.mjs:3:36 error failed-transform "transformDocument" failed: not yet\n  |   transformDocument',
    ],
    ["rejects", '() => Promise.reject(new Error("no"))', "failed: no"],
    ["returns nothing", "() => {}", '"transformDocument" returns no document'],
    [
      "returns a circle",
      "(d) => { d.d = d; return d; }",
      "returns a document that leads back to itself",
    ],
    [
      "returns a function",
      "(d) => ({ ...d, f: () => 1 })",
      "returns a document that holds more than data",
    ],
    [
      "returns a date",
      "(d) => ({ ...d, f: new Date() })",
      "returns a document that holds more than data",
    ],
    [
      "returns depth",
      "(d) => { let x = {}; for (let i = 0; i < 600; i += 1) x = { x }; return { ...d, x }; }",
      "returns a document that is nested more than 500 levels deep",
    ],
    ["returns no OpenAPI", "() => ({})", "error not-openapi"],
  ])("that %s is an error: nothing is written", async (_, code, told) => {
    const done = await generated(`  transformDocument: ${code},`);
    expect(done.code).toBe(1);
    expect(done.stderr).toContain(told);
    expect(await list(done.folder)).not.toContain("generated");
  });
});

describe("transformModel", () => {
  test("changes what is printed", async () => {
    const { folder, code } = await generated(
      '  transformModel: (api) => ({ ...api, baseUrl: "https://model.example" }),',
    );
    expect(code).toBe(0);
    const client = await readFile(join(folder, "generated/client.ts"), "utf8");
    expect(client).toContain("https://model.example");
    expect((await run(folder, ["check"])).code).toBe(0);
  });

  test("leaves out what it takes away, in the list of resources too", async () => {
    const { folder } = await generated(
      "  transformModel: (api) => ({ ...api, resources: [] }),",
    );
    expect(await list(join(folder, "generated/resources"))).toEqual([]);
    expect((await run(folder, ["resources"])).stdout).toBe("");
  });

  test.each([
    [
      "throws",
      '() => { throw new Error("not yet"); }',
      'pathwright.config.mjs:3:33 error failed-transform "transformModel" failed: not yet',
    ],
    ["returns nothing", "() => {}", '"transformModel" returns no model'],
    [
      "returns a part",
      "(api) => ({ ...api, resources: undefined })",
      'returns a model whose "resources" is no list',
    ],
    [
      "returns another thing",
      "(api) => ({ ...api, declarations: {} })",
      'returns a model whose "declarations" is no list',
    ],
    [
      "returns what cannot be printed",
      "(api) => ({ ...api, resources: [{}] })",
      '"transformModel" returns a model that cannot be printed: ',
    ],
  ])("that %s is an error: nothing is written", async (_, code, told) => {
    const done = await generated(`  transformModel: ${code},`);
    expect(done.stderr).toContain(told);
    expect(done.code).toBe(1);
    expect(await list(done.folder)).not.toContain("generated");
  });
});
