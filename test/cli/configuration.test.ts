import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkConfig, defineConfig } from "../../generator/config.ts";
import { list, petStore, run, workplace } from "./support.ts";

describe("the configuration file", () => {
  const members = '{ "spec": "spec.yaml", "output": "out" }';

  it.each([
    ["js", `module.exports = ${members};`],
    ["mjs", `export default ${members};`],
    ["cjs", `module.exports = ${members};`],
    ["json", members],
  ])("is found in the working directory as %s", async (ending, text) => {
    const name = `pathwright.config.${ending}`;
    const folder = await workplace({ "spec.yaml": petStore, [name]: text });
    const { code, stderr } = await run(folder, ["generate", "--quiet"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await list(join(folder, "out"))).toContain("client.ts");
  });

  it("says how imports end, which an argument says before it and tsconfig.json after it", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "tsconfig.json": '{ "compilerOptions": { "module": "preserve" } }',
    });
    const firstImport = async (...argv: string[]): Promise<string> => {
      const { stderr } = await run(folder, ["generate", "spec.yaml", ...argv]);
      const index = join(folder, "generated/index.ts");
      const [, from] =
        / from "(.*)";/.exec(await readFile(index, "utf8")) ?? [];
      return `${String(from)} ${/imports [^,]*/.exec(stderr)?.[0] ?? ""}`;
    };
    expect(await firstImport()).toMatch(
      /^\.\/client imports have no extension \(\S*tsconfig\.json allows it\)$/,
    );
    const config = '{ "importExtension": "js" }';
    await writeFile(join(folder, "pathwright.config.json"), config);
    expect(await firstImport()).toBe("./client.js ");
    expect(await firstImport("--import-extension", "ts")).toBe("./client.ts ");
  });

  it("may be left for arguments that say the same", async () => {
    const name = "pathwright.config.json";
    const folder = await workplace({ "spec.yaml": petStore, [name]: members });
    await run(folder, ["generate"]);
    await rm(join(folder, name));
    const { code } = await run(folder, ["check", "spec.yaml", "-o", "out"]);
    expect(code).toBe(0);
  });

  it("gives way to the arguments", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "pathwright.config.json": '{ "spec": "gone.yaml", "output": "gone" }',
    });
    const { code } = await run(folder, ["generate", "spec.yaml", "-o", "out"]);
    expect(code).toBe(0);
    const names = ["out", "pathwright.config.json", "spec.yaml"];
    expect(await list(folder)).toEqual(names);
  });

  it("is not looked for above the working directory", async () => {
    const folder = await workplace({ "pathwright.config.json": members });
    await mkdir(join(folder, "below"));
    const { code, stderr } = await run(join(folder, "below"), ["generate"]);
    expect(code).toBe(2);
    expect(stderr).toContain("no document given");
  });

  it("may be named, and its paths count from its own folder", async () => {
    const folder = await workplace();
    await mkdir(join(folder, "api"));
    await writeFile(join(folder, "api/spec.yaml"), petStore);
    const text = members.replace('"out"', '"../out"');
    await writeFile(join(folder, "api/own.json"), text);
    const argv = ["generate", "--config", "api/own.json"];
    expect(await run(folder, argv)).toMatchObject({ code: 0 });
    expect(await list(folder)).toEqual(["api", "out"]);
  });

  it.each([
    ["no JSON", "json", "{ spec }", "JSON"],
    ["no module", "mjs", "export default {", "\\S"],
    ["one that throws", "cjs", 'throw new Error("on purpose")', "on purpose"],
    ["no object", "json", "[]", "must be an object"],
    ["nothing", "json", "", "JSON"],
    ["no default export", "mjs", "export const a = 1", "must be an object"],
    ["an unknown option", "json", '{ "sepc": "x" }', 'Unknown option "sepc"'],
  ])(
    "that is %s is refused by name: exit code 2",
    async (_, ending, text, message) => {
      const name = `pathwright.config.${ending}`;
      const folder = await workplace({ "spec.yaml": petStore, [name]: text });
      const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
      expect(code).toBe(2);
      const line = `^error bad-configuration \\S*${name}: .*${message}.*\\n$`;
      expect(stderr).toMatch(new RegExp(line));
      expect(await list(folder)).not.toContain("generated");
    },
  );

  it("that is named and missing is refused", async () => {
    const folder = await workplace();
    const argv = ["generate", "--config", "own.js"];
    const { code, stderr } = await run(folder, argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/own\.js: no such file\n$/);
  });
});

describe("checkConfig", () => {
  it("passes on what is right, without what is undefined", () => {
    const config = {
      spec: "a",
      output: "b",
      clientParams: ["account_id"],
      extensions: { "x-group": "Groups" },
      idempotencyHeader: "X-Request-Id",
      resources: {
        pets: {
          models: {},
          methods: { list: "get /pets", add: { endpoint: "post /pets" } },
          subresources: { toys: { methods: {} } },
        },
      },
      streams: {
        tail: "lines",
        "GET /log": {
          format: "events",
          item: "Entry",
          mediaType: "text/plain",
        },
      },
      transport: "vendored",
      schemaTypes: "openapi-typescript",
      pagination: {
        a: false,
        b: { kind: "link" },
        "GET /c": {
          kind: "cursor",
          items: "",
          parameter: "cursor",
          next: "/meta/next",
          more: "/meta/more",
        },
        d: { kind: "lastItem", parameter: "p", more: "/more", member: "id" },
        e: {
          kind: "page",
          parameter: "p",
          first: 0,
          limit: "size",
          more: "/more",
          total: "/total",
          totalPages: "/pages",
        },
        f: { kind: "offset", parameter: "p", limit: "size", total: "/total" },
      },
    } as const;
    expect(checkConfig(defineConfig(config))).toEqual(config);
    expect(checkConfig({ spec: undefined })).toStrictEqual({});
    const types = { "date-time": "Date", int64: "bigint" } as const;
    expect(checkConfig(defineConfig({ types }))).toEqual({ types });
  });

  const method = {
    resources: { a: { subresources: { b: { methods: { c: {} } } } } },
  };

  it.each([
    [{ spec: 1 }, '"spec" must be a string.'],
    [{ output: null }, '"output" must be a string.'],
    [{ clientParams: "a" }, '"clientParams" must be a list of strings.'],
    [{ clientParams: [1] }, '"clientParams" must be a list of strings.'],
    [{ extensions: { a: 1 } }, '"extensions" "a" must be a string.'],
    [{ extensions: [] }, '"extensions" must be an object.'],
    [
      { schemaTypes: 1 },
      '"schemaTypes" must be "pathwright" or "openapi-typescript".',
    ],
    [{ transport: 1 }, '"transport" must be "openapi-fetch" or "vendored".'],
    [
      { idempotencyHeader: "a b" },
      '"idempotencyHeader" must be the name of a header.',
    ],
    [{ resources: { a: 1 } }, '"resources" "a" must be an object.'],
    [
      method,
      '"resources" "a" "subresources" "b" "methods" "c" must be an endpoint such as "get /pets", or an object with one.',
    ],
    [
      { resources: { "?!": {} } },
      '"resources" "?!" needs a letter or a digit in its name.',
    ],
    [{ pagination: [] }, '"pagination" must be an object.'],
    [
      { pagination: { a: true } },
      '"pagination" "a" must be an object, or false.',
    ],
    [
      { pagination: { a: { kind: "toString" } } },
      '"pagination" "a" needs a "kind": link, cursor, lastItem, page, offset.',
    ],
    [
      { pagination: { a: { kind: "link", items: "data" } } },
      '"pagination" "a" "items" must be a JSON Pointer such as "/data".',
    ],
    [
      { pagination: { a: { kind: "cursor", parameter: "p" } } },
      '"pagination" "a" needs "next".',
    ],
    [
      { pagination: { a: { kind: "link", next: "/next" } } },
      '"pagination" "a" has no "next" where it is of kind "link".',
    ],
    [
      { pagination: { a: { kind: "page", parameter: "p", first: 0.5 } } },
      '"pagination" "a" "first" must be a whole number.',
    ],
    [
      { streams: { a: "pages" } },
      '"streams" "a" must be "events", "lines", or an object with a "format".',
    ],
    [
      { streams: { a: { item: "A" } } },
      '"streams" "a" "format" must be "events" or "lines".',
    ],
    [
      { streams: { a: { format: "lines", item: 1 } } },
      '"streams" "a" "item" must be a string.',
    ],
    [
      { streams: { a: { format: "lines", sep: 1 } } },
      '"streams" "a" has the unknown option "sep".',
    ],
    [{ types: ["Date"] }, '"types" must be an object.'],
    [{ types: { int64: "Date" } }, '"types" "int64" must be "bigint".'],
    [{ types: { "date-time": true } }, '"types" "date-time" must be "Date".'],
    [
      { types: { date: "Date" } },
      '"types" has the unknown format "date"; it knows "date-time" and "int64".',
    ],
    [
      { types: { int64: "bigint" }, schemaTypes: "openapi-typescript" },
      '"types" needs the "schemaTypes" of "pathwright".',
    ],
    [{ toString: 1 }, 'Unknown option "toString".'],
    [null, "The configuration must be an object."],
  ])("refuses %j", (value, fault) => {
    expect(checkConfig(value)).toEqual([fault]);
  });

  it("names every fault", () => {
    expect(checkConfig({ spec: 1, sepc: 1 })).toHaveLength(2);
  });
});
