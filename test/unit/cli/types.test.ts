import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { broken, list, petStore, run, workplace } from "./support.ts";

describe("types", () => {
  it("writes one file, and says so in one line", async () => {
    const folder = await workplace({ "spec.yaml": petStore }, "bare");
    const argv = ["types", "spec.yaml", "-o", "src/schema.ts"];
    const first = await run(folder, argv);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toMatch(/^\S*src.schema\.ts: written, \d+\.\d s\n$/);
    expect(await list(join(folder, "src"))).toEqual(["schema.ts"]);
    const again = await run(folder, argv);
    expect(again.stderr).toMatch(/^\S*src.schema\.ts: up to date, /);
  });

  it.each([[["types", "spec.yaml"]], [["types", "spec.yaml", "-o", "-"]]])(
    "prints the types and nothing else where no file is named: %j",
    async (argv) => {
      const folder = await workplace({ "spec.yaml": petStore });
      const { code, stdout, stderr } = await run(folder, argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(
        /^\/\/ @generated .*\n\nexport interface paths \{/,
      );
      expect(await list(folder)).toEqual(["spec.yaml"]);
    },
  );

  it("reads standard input, and a document that the configuration names", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "pathwright.config.json": '{ "spec": "spec.yaml", "output": "api" }',
    });
    const configured = await run(folder, ["types"]);
    const piped = await run(folder, ["types", "-"], petStore);
    expect(configured.stdout).toContain("export interface paths {");
    expect(piped.stdout.split("\n").slice(1)).toEqual(
      configured.stdout.split("\n").slice(1),
    );
  });

  it("compares with --check, and writes nothing", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const argv = ["types", "spec.yaml", "-o", "schema.ts"];
    const missing = await run(folder, [...argv, "--check"]);
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    expect(missing.stderr).toContain("schema.ts is not there yet");
    await run(folder, argv);
    expect(await run(folder, [...argv, "--check"])).toMatchObject({ code: 0 });
    const path = join(folder, "schema.ts");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace("webhooks", "hooks"));
    const { code, stdout, stderr } = await run(folder, [...argv, "--check"]);
    expect(code).toBe(1);
    expect(stdout).toContain("\n-export type hooks = Record<string, never>;\n");
    expect(stderr).toContain('run "pathwright types spec.yaml -o schema.ts"');
    expect(await readFile(path, "utf8")).toContain("hooks");
  });

  it("overwrites what is not Pathwright's only with --force", async () => {
    const files = { "spec.yaml": petStore, "schema.ts": "export {};\n" };
    const folder = await workplace(files);
    const argv = ["types", "spec.yaml", "-o", "schema.ts"];
    const refused = await run(folder, argv);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("schema.ts was not written by Pathwright");
    expect(await run(folder, [...argv, "--force"])).toMatchObject({ code: 0 });
  });

  it("writes nothing where the document has an error, and tells it with its place", async () => {
    const folder = await workplace({ "spec.yaml": broken });
    const { code, stdout, stderr } = await run(folder, [
      "types",
      "spec.yaml",
      "-o",
      "schema.ts",
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^\S*spec\.yaml:9:\d+ error external-ref /);
    expect(await list(folder)).toEqual(["spec.yaml"]);
  });

  it("gives one object with --format json, the types in it", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const argv = ["types", "spec.yaml", "--format", "json"];
    const { stdout } = await run(folder, argv);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [],
      result: null,
      types: { file: null, isWritten: false },
    });
    const text = (await run(folder, ["types", "spec.yaml"])).stdout;
    expect(JSON.parse(stdout)).toHaveProperty("types.text", text);
  });

  it("refuses annotations where the types are printed", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const argv = ["types", "spec.yaml", "--format", "github"];
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Name a file for them with -o.");
  });

  it("takes the flags of openapi-typescript", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const { code, stdout } = await run(folder, [
      "types",
      "spec.yaml",
      "-t",
      "--immutable",
      "--make-paths-enum",
      "--no-default-non-nullable",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("export type paths = {\n  readonly ");
    expect(stdout).toContain("export enum ApiPaths {");
  });

  it("makes the types of all documents that a redocly.yaml lists", async () => {
    const folder = await workplace({
      "a.yaml": petStore,
      "b.yaml": petStore.replace("/pets", "/toys"),
      "redocly.yaml": `apis:
  a: { root: a.yaml, x-openapi-ts: { output: out/a.ts } }
  b: { root: ./b.yaml, x-openapi-ts: { output: out/b.ts } }
`,
    });
    const made = await run(folder, ["types", "--redocly", "."]);
    expect(made).toMatchObject({ code: 0, stdout: "" });
    expect(made.stderr.match(/: written, /g)).toHaveLength(2);
    expect(await list(join(folder, "out"))).toEqual(["a.ts", "b.ts"]);
    await writeFile(join(folder, "out/b.ts"), "");
    const argv = ["types", "-c", "redocly.yaml", "--check"];
    expect(await run(folder, argv)).toMatchObject({ code: 1 });
  });

  it.each([
    ["rules: {}", /"apis" lists no document/],
    [
      "apis: { a: { root: a.yaml } }",
      /"apis\.a\.x-openapi-ts\.output" is missing/,
    ],
    [
      "apis: { a: { x-openapi-ts: { output: a.ts } } }",
      /"apis\.a\.root" must be/,
    ],
    ["apis: {", /redocly\.yaml/],
  ])("says what a redocly.yaml lacks: %s", async (text, message) => {
    const folder = await workplace({ "redocly.yaml": text });
    const { code, stderr } = await run(folder, ["types", "-c", "redocly.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("refuses a document beside those of a redocly.yaml", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const argv = ["types", "spec.yaml", "-c", "redocly.yaml"];
    const { code, stderr } = await run(folder, argv);
    expect(code).toBe(2);
    expect(stderr).toContain("--redocly lists the documents");
  });
});
