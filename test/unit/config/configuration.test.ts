import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkConfig, defineConfig } from "../../../generator/config/index.ts";
import { list, petStore, run, workplace } from "../cli/support.ts";

describe("the configuration file", () => {
  const members = '{ "spec": "spec.yaml", "output": "out" }';

  it.each([
    ["js", `module.exports = ${members};`],
    ["js", `export default ${members};`],
    ["ts", `const it: object = ${members};\nexport default it;`],
    ["mts", `export default ${members} as const;`],
    ["cts", `const it: object = ${members};\nmodule.exports = it;`],
    ["ts", `export default Promise.resolve(${members});`],
    [
      "ts",
      `import { defineConfig } from "pathwright";\nexport default defineConfig(${members});`,
    ],
    [
      "mjs",
      `import { defineConfig } from "pathwright";\nexport default defineConfig(${members});`,
    ],
    ["mjs", `export default ${members};`],
    ["yaml", "spec: spec.yaml\noutput: out\n"],
    ["yml", "spec: spec.yaml\noutput: out\n"],
    ["cjs", `module.exports = ${members};`],
    ["json", members],
  ])("is found in the working directory as %s: %s", async (ending, text) => {
    const name = `pathwright.config.${ending}`;
    const folder = await workplace({
      // What "npm init -y" writes.
      "package.json": '{ "name": "app", "type": "commonjs" }',
      "spec.yaml": petStore,
      [name]: text,
    });
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

  it.each([
    ["repository", ".git/HEAD"],
    ["package", "package.json"],
  ])("is found above, up to the root of the %s, and named", async (_, root) => {
    const folder = await workplace({ "pathwright.config.json": members });
    const below = join(folder, "project/packages/api");
    await mkdir(join(below, "src"), { recursive: true });
    await mkdir(join(folder, "project", dirname(root)), { recursive: true });
    await writeFile(join(folder, "project", root), "{}");
    const outside = await run(join(below, "src"), ["generate"]);
    expect(outside.code).toBe(2);
    expect(outside.stderr).toContain("no document given");

    const config = join(folder, "project/pathwright.config.json");
    await writeFile(config, members);
    await writeFile(join(folder, "project/spec.yaml"), petStore);
    const { code, stderr } = await run(join(below, "src"), ["generate"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /, configured by \S*project\/pathwright\.config\.json\n$/,
    );
    expect(await list(join(folder, "project"))).toContain("out");
  });

  it("may name a runtime folder, which counts from it", async () => {
    const shared = members.replace("}", ', "runtime": "runtime" }');
    const folder = await workplace({
      "spec.yaml": petStore,
      "package.json": "{}",
      "pathwright.config.json": shared,
    });
    await mkdir(join(folder, "below"));
    expect((await run(join(folder, "below"), ["generate"])).code).toBe(0);
    expect(await list(join(folder, "runtime"))).toContain("errors.ts");
    expect(await list(join(folder, "below"))).toEqual([]);
  });

  it("may stand there once", async () => {
    const folder = await workplace({
      "pathwright.config.ts": "export default {};",
      "pathwright.config.json": "{}",
    });
    const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error bad-configuration there are several configurations: pathwright.config.json, pathwright.config.ts\n  = keep one, or name one with "--config <file>"\n',
    );
  });

  it.each([
    ["pathwrite.config.js", "pathwright.config.js"],
    ["pathwright.conf.js", "pathwright.config.js"],
    ["pathwrigth.config.mjs", "pathwright.config.mjs"],
    ["Pathwright.config.ts", "pathwright.config.ts"],
    ["pathwright.config.jsx", "pathwright.config.js"],
    ["pathwright.config.toml", "pathwright.config.json"],
    [".pathwrightrc", "pathwright.config.json"],
  ])("that is called %s is not passed over", async (name, meant) => {
    const folder = await workplace({ "spec.yaml": petStore, [name]: "" });
    const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toContain(`"${name}" looks like a configuration`);
    expect(stderr).toContain(`rename it to "${meant}"`);
  });

  it.each([
    "pathwright.ts",
    "pathwright.config.ts.bak",
    "pathwright.config.test.ts",
    "pathwright.config.d.ts",
    "vite.config.ts",
  ])("is not taken for what is called %s", async (name) => {
    const folder = await workplace({ "spec.yaml": petStore, [name]: "" });
    const { code } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBe(0);
  });

  it.each(["ts", "mts", "js"])(
    "that is no code is shown where: %s",
    async (ending) => {
      const name = `pathwright.config.${ending}`;
      const text = 'export default {\n  spec: "a"\n  output: "b",\n};\n';
      const folder = await workplace({ [name]: text });
      const { code, stderr } = await run(folder, ["generate"]);
      expect(code).toBe(2);
      expect(stderr).toMatch(
        new RegExp(
          `${name}:3:3 error bad-configuration .*\n  \\|   output: "b",\n  \\|   \\^\n$`,
        ),
      );
    },
  );

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

  it("imports modules of its own, in either format", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "pathwright.config.ts": `import own from "./own.cjs";
        import { spec } from "./spec";
        export default { ...own, spec };`,
      "own.cjs": 'module.exports = { output: "out" };',
      "spec.ts": 'export const spec: string = "spec.yaml";',
    });
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0 });
    expect(await list(folder)).toContain("out");
  });

  it.each([
    ["no JSON", "json", "{ spec }", ":1:3 error \\S+ expected a name"],
    ["no module", "ts", "export default {", ":1:17 error \\S+ Unexpected"],
    ["one that throws", "cjs", 'throw new Error("on purpose")', "on purpose"],
    ["a list", "json", "[]", "must be an object, not a list"],
    ["a function", "ts", "export default () => ({})", "not a function"],
    ["nothing", "json", "", ":1:1 error"],
    ["a name that stands twice", "yaml", "spec: a\nspec: b\n", ":2:1 error"],
    ["no default export", "mjs", "export const a = 1", "exports nothing"],
    ["no export", "cjs", "const a = {}", "exports nothing"],
    ["a default in a comment", "ts", "// export default\n", "exports nothing"],
    ["no export in CommonJS", "cts", "const a = {}", "exports nothing"],
    ["an unknown option", "json", '{ "sepc": "x" }', 'no option "sepc"'],
  ])(
    "that is %s is refused by name: exit code 2",
    async (_, ending, text, message) => {
      const name = `pathwright.config.${ending}`;
      const folder = await workplace({ "spec.yaml": petStore, [name]: text });
      const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
      expect(code).toBe(2);
      expect(stderr).toMatch(new RegExp(`${name}.*${message}`));
      expect(stderr).toMatch(/^(?:\S+ )?error bad-configuration /);
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
      functions: true,
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
          last: "/last",
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
    [{ spec: 1 }, '"spec" must be a string'],
    [{ output: null }, '"output" must be a string'],
    [{ runtime: true }, '"runtime" must be a string'],
    [{ output: "a\0b" }, '"output" has a null byte in it'],
    [{ allowFiles: ["a\0b"] }, '"allowFiles" has a null byte in it'],
    [{ clientParams: "a" }, '"clientParams" must be a list of strings'],
    [{ clientParams: [1] }, '"clientParams" must be a list of strings'],
    [{ extensions: { a: 1 } }, '"extensions" "a" must be a string'],
    [{ extensions: [] }, '"extensions" must be an object'],
    [
      { schemaTypes: 1 },
      '"schemaTypes" must be "pathwright" or "openapi-typescript"',
    ],
    [{ transport: 1 }, '"transport" must be "openapi-fetch" or "vendored"'],
    [
      { idempotencyHeader: "a b" },
      '"idempotencyHeader" must be the name of a header',
    ],
    [{ resources: { a: 1 } }, '"resources" "a" must be an object'],
    [
      method,
      '"resources" "a" "subresources" "b" "methods" "c" must be an endpoint such as "get /pets", or an object with one',
    ],
    [
      { resources: { "?!": {} } },
      '"resources" "?!" needs a letter or a digit in its name',
    ],
    [
      { resources: { a: { models: { b: {} } } } },
      '"resources" "a" "models" "b" must be a string',
    ],
    [{ credentials: { a: "b" } }, '"credentials" "a" must be an object'],
    [
      { credentials: { a: { option: 1 } } },
      '"credentials" "a" "option" must be a string',
    ],
    [{ apiList: "api.md" }, '"apiList" must be true or false'],
    [{ pagination: [] }, '"pagination" must be an object'],
    [
      { pagination: { a: true } },
      '"pagination" "a" must be an object, or false',
    ],
    [
      { pagination: { a: { kind: "toString" } } },
      '"pagination" "a" needs a "kind": link, cursor, lastItem, page, offset',
    ],
    [
      { pagination: { a: { kind: "link", items: "data" } } },
      '"pagination" "a" "items" must be a JSON Pointer such as "/data"',
    ],
    [
      { pagination: { a: { kind: "cursor", parameter: "p" } } },
      '"pagination" "a" needs "next"',
    ],
    [
      { pagination: { a: { kind: "link", next: "/next" } } },
      '"pagination" "a" has no "next" where it is of kind "link"',
    ],
    [
      { pagination: { a: { kind: "page", parameter: "p", first: 0.5 } } },
      '"pagination" "a" "first" must be a whole number',
    ],
    [
      { streams: { a: "pages" } },
      '"streams" "a" must be "events", "lines", or an object with a "format"',
    ],
    [
      { streams: { a: { item: "A" } } },
      '"streams" "a" needs a "format": "events" or "lines"',
    ],
    [
      { streams: { a: { format: "lines", item: 1 } } },
      '"streams" "a" "item" must be a string',
    ],
    [
      { streams: { a: { format: "lines", sep: 1 } } },
      '"streams" "a" has the unknown option "sep"',
    ],
    [{ types: ["Date"] }, '"types" must be an object'],
    [{ types: { int64: "Date" } }, '"types" "int64" must be "bigint"'],
    [{ types: { "date-time": true } }, '"types" "date-time" must be "Date"'],
    [
      { types: { date: "Date" } },
      '"types" has the unknown format "date"; it knows "date-time" and "int64"',
    ],
    [
      { types: { int64: "bigint" }, schemaTypes: "openapi-typescript" },
      '"types" needs the "schemaTypes" of "pathwright"',
    ],
    [{ toString: 1 }, 'there is no option "toString"'],
    [
      { extensions: { constructor: 1 } },
      '"extensions" "constructor" must be a string',
    ],
    [
      { resources: { constructor: { methods: { a: 1 } } } },
      '"resources" "constructor" "methods" "a" must be an endpoint such as "get /pets", or an object with one',
    ],
    [
      { clients: { a: { naming: "REST" } } },
      '"clients" "a": "naming" must be "operationId", "rest" or "auto"',
    ],
    [null, "the configuration must be an object"],
  ])("refuses %j", (value, fault) => {
    expect(checkConfig(value)).toMatchObject([{ message: fault }]);
  });

  it.each([
    [{ specs: "a" }, "spec"],
    [{ pagination: { a: { kind: "corsor" } } }, "cursor"],
    [{ pagination: { a: { kind: "link", item: "/a" } } }, "items"],
    [{ streams: { a: { format: "lines", items: "A" } } }, "item"],
    [{ types: { "date-tim": "Date" } }, "date-time"],
    [{ resources: { a: { method: {} } } }, "methods"],
    [{ resources: { a: { model: {} } } }, "models"],
    [{ credentials: { a: { enviroment: "A" } } }, "environment"],
  ])("knows what was meant by %j", (value, meant) => {
    expect(checkConfig(value)).toMatchObject([
      { help: `did you mean "${meant}"?` },
    ]);
  });

  it.each([
    [{ "https://a.example": { Authorization: "Bearer x" } }, []],
    [{ "a.example:8443": { "X-A": "1" } }, []],
    [{ "a.example/path": {} }, ['"headers" "a.example/path" is no host']],
    [{ "*": {} }, ['"headers" "*" is no host']],
    [{ a: { b: 1 } }, ['"headers" "a" "b" must be a string']],
    [{ a: { "b c": "secret" } }, ['"headers" "a" "b c" is no header']],
    [{ a: { b: "secret\n" } }, ['"headers" "a" "b" is no header']],
  ])("judges the headers %j, and shows no value", (headers, faults) => {
    const found = checkConfig({ headers });
    const all = Array.isArray(found) ? found : [];
    expect(all.map(({ message }) => message)).toEqual(faults);
  });

  it("names every fault", () => {
    expect(checkConfig({ spec: 1, sepc: 1 })).toHaveLength(2);
  });
});
