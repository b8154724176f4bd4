import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../../../../generator/generate.ts";
import { generateTypes } from "../../../../generator/generate-types.ts";
import { compile } from "../../../conformance/corpus/compile.ts";
import { cache, cases } from "../../../golden/cases.ts";
import { layOutForCompilers } from "../../../golden/compiled.ts";
import { layOut } from "../../../golden/lay-out.ts";

const folder = join(dirname(cache), "types-alone");

/** Says of the types alone and of those of a client that they are the same. */
const use = `import type * as alone from "./alone.js";
import type * as client from "./client/schema.js";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

export const paths: Same<alone.paths, client.paths> = true;
export const webhooks: Same<alone.webhooks, client.webhooks> = true;
export const components: Same<alone.components, client.components> = true;
export const operations: Same<alone.operations, client.operations> = true;
export const defs: Same<alone.$defs, client.$defs> = true;
`;

let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const made = new Map<string, string>();
  const laid = new Map<string, string>();
  for (const { name, spec: file, text, texts } of cases()) {
    const input = { file, text, texts };
    const types = await generateTypes(input);
    const { files } = await generate(input);
    expect(types.text === null).toBe(files.size === 0);
    if (types.text === null) continue;
    made.set(name, types.text);
    laid.set(`${name}/alone.ts`, types.text);
    laid.set(`${name}/use.ts`, use);
    for (const [path, text] of files) laid.set(`${name}/client/${path}`, text);
  }
  layOut(folder, laid);
  texts = made;
});

test("the types of every golden document are those of its client's schema.ts, and compile", () => {
  expect(texts.size).toBeGreaterThan(30);
  // With it, an intersection that has a member twice is not assignable to its own like.
  const exactOptionalPropertyTypes = false;
  const { folder: laid, rootDirs } = layOutForCompilers(folder, "client");
  const module = "nodenext";
  const settings = { module, exactOptionalPropertyTypes, rootDirs };
  expect(compile("typescript-7", laid, settings)).toBe("");
});

test("they import nothing, and declare no value: the file may be a declaration file", () => {
  const declarations = new Map<string, string>();
  for (const [name, text] of texts) {
    expect(text, name).not.toMatch(/^import |^export (?!type |interface )/m);
    declarations.set(`${name}.d.ts`, text);
  }
  layOut(`${folder}-declared`, declarations);
  const settings = { module: "nodenext", skipLibCheck: false };
  expect(compile("typescript-7", `${folder}-declared`, settings)).toBe("");
});

test("their helpers are the runtime's, word for word", () => {
  const text = [...texts.values()].join("\n");
  for (const [file, name] of [
    ["object-types", "WithRequired"],
    ["object-types", "Without"],
    ["options", "BinaryBody"],
  ]) {
    const path = `../../../../templates/runtime/${file}.ts`;
    const runtime = readFileSync(new URL(path, import.meta.url), "utf8");
    const declaration = new RegExp(
      `/\\*\\* [^\\n]*\\nexport type ${name}\\b[^;]*;`,
    ).exec(runtime)?.[0];
    expect(declaration).toBeDefined();
    expect(text).toContain(declaration);
  }
});

test("a date is a string: there is no client that would convert it", async () => {
  const text = `
openapi: 3.1.0
info: { title: Notes, version: "1" }
paths: {}
components: { schemas: { At: { type: string, format: date-time } } }
`;
  const config = { types: { "date-time": "Date" } } as const;
  const types = await generateTypes({ file: "notes.yaml", text, config });
  expect(types.text).toContain("export type At = string;");
});

test("a list whose enum says what its items are is a list of an enum", async () => {
  const text = `
openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths: {}
components:
  schemas:
    Zoo:
      type: object
      properties:
        moods: { type: array, enum: [calm, wild] }
        days: { type: [array, "null"], enum: [even, odd] }
    Colors: { type: array, enum: [red] }
`;
  const options = { enum: true };
  const { text: types } = await generateTypes({
    file: "zoo.yaml",
    text,
    options,
  });
  expect(types).toContain("moods?: ZooMoods[];");
  expect(types).toContain("days?: ZooDays[] | null;");
  expect(types).toContain('export type Colors = "red"[];');
  expect(types).toContain("export enum ZooMoods {");
});

test("what is found in the document does not depend on the order of what is printed", async () => {
  const found = cases().find(({ name }) => name === "contradictions");
  const { spec: file = "", text = "" } = found ?? {};
  const asWritten = await generateTypes({ file, text });
  const options = { alphabetize: true };
  const inOrder = await generateTypes({ file, text, options });
  expect(inOrder.diagnostics).toEqual(asWritten.diagnostics);
  expect(JSON.stringify(inOrder.diagnostics)).toContain("nothing is both");
});
