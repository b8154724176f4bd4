import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { rollup } from "rollup";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { type BuiltClient, buildClients } from "../../tools/support/clients.ts";

const document = new URL("../../golden/functions/spec.yaml", import.meta.url);

let client: BuiltClient;

beforeAll(async () => {
  const built = await buildClients(document, "functions", { functions: true });
  client = built.find(
    ({ transport }) => transport === "vendored",
  ) as BuiltClient;
}, 60_000);

/** Each bundler that tells what is used: what it makes of a program. */
const bundlers = {
  async esbuild(program: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: client.folder },
      bundle: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  },
  async rollup(program: string): Promise<string> {
    const entry = join(client.folder, "program.js");
    const bundle = await rollup({
      input: entry,
      plugins: [
        {
          name: "program",
          load: (id) => (id === entry ? program : null),
          resolveId: (id) => (id === entry ? id : null),
        },
      ],
    });
    const { output } = await bundle.generate({ format: "es" });
    return output[0].code;
  },
};

/** What tells in a bundle that it holds something. */
const marks = {
  "another operation": "recordsGetOperation",
  "a path of another": "/cores/{core}/operation",
  "the resources": "static get operations",
  "calls by path": "OPTIONS HEAD PATCH",
  pages: "PagePromise",
  "how pages follow one another": "starting_after",
  streams: "This platform's answers cannot be read as they come",
  events: "last-event-id",
  bytes: "asBytes",
  "styles of parameters": "deepObject",
  "bodies of requests": "must be bytes or text",
  multipart: "Content-Disposition",
  "other media types": "blob()",
  middleware: "schemaPath",
  mocks: "mockResponse",
  logging: "createLogger",
} as const;

function found(bundle: string): string[] {
  return Object.entries(marks)
    .filter(([, mark]) => bundle.toLowerCase().includes(mark.toLowerCase()))
    .map(([what]) => what);
}

describe.each(Object.entries(bundlers))("a bundle of %s", (_, bundle) => {
  const program = (file: string, call: string): string => `
    import { createCore } from "./core.js";
    import * as functions from "./functions/${file}.js";
    console.log(await functions.${call});`;

  test.each([
    ["scans", "watch(createCore(), '1')", ["streams", "events"]],
    ["scans", "lines(createCore(), '1')", ["streams"]],
    [
      "scans",
      "fetch(createCore(), '1')",
      ["streams", "bytes", "other media types"],
    ],
    ["records", "get(createCore(), '1')", []],
    ["records", "delete(createCore(), '1')", ["other media types"]],
    [
      "records",
      "list(createCore())",
      ["pages", "how pages follow one another", "styles of parameters"],
    ],
    [
      "records",
      "bodies(createCore(), {})",
      ["styles of parameters", "bodies of requests", "multipart"],
    ],
  ])("of %s.%s holds what it uses, and nothing else", async (...given) => {
    const [file, call, used] = given;
    expect(found(await bundle(program(file, call)))).toEqual(used);
  });

  test("of the client holds all of it", async () => {
    const text = await bundle(
      `import { createClient } from "./index.js"; console.log(createClient());`,
    );
    const unused = ["mocks", "logging"];
    expect(found(text)).toEqual(
      Object.keys(marks).filter((what) => !unused.includes(what)),
    );
  });
});

test("without functions there is nothing of them", async () => {
  const text = await readFile(document, "utf8");
  const file = basename(document.pathname);
  const { files } = await generate({ file, text });
  expect([...files.keys()]).not.toContain("core.ts");
  expect([...files.values()].join("")).not.toMatch(/uses:|__PURE__/);
});
