import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { checkConfig } from "../../../generator/config/index.ts";
import { configurationSchema } from "../../tools/build/configuration-schema.ts";

const schema = configurationSchema();
const isValid = new Ajv({ strict: true, allErrors: true }).compile(
  schema as object,
);

/** Whether the loader takes a configuration. */
function isTaken(config: unknown): boolean {
  return !Array.isArray(checkConfig(config));
}

/** What each option can be; `$schema` is for editors alone. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  spec: ["a.yaml", "https://a.example/b"],
  output: ["out"],
  runtime: ["runtime"],
  allowFiles: [[], ["a", "b"]],
  allowUrls: [["a.example"], ["*"]],
  headers: [{}, { "a.example": { Authorization: "Bearer x" } }],
  overlays: [[], ["a.overlay.yaml", "https://a.example/b"]],
  include: [["GET /pets/**"], ["tag:pets"]],
  exclude: [["deprecated"]],
  clientParams: [["account_id"]],
  environment: [["TOKEN"]],
  extensions: [{}, { "x-a": "A" }],
  idempotencyHeader: ["X-Request-Id"],
  resources: [
    { pets: { models: {}, methods: { list: "get /pets" } } },
    { a: { subresources: { b: { methods: { c: { endpoint: "get /" } } } } } },
  ],
  naming: ["rest", "operationId", "auto"],
  pagination: [
    { a: false, b: { kind: "link" } },
    { a: { kind: "cursor", parameter: "p", next: "/n", items: "" } },
    { a: { kind: "lastItem", parameter: "p", more: "/m", member: "id" } },
    { a: { kind: "page", parameter: "p", first: 0, totalPages: "/t" } },
    { a: { kind: "offset", parameter: "p", limit: "l" } },
  ],
  streams: [{ a: "lines" }, { a: { format: "events", item: "A" } }],
  types: [{}, { "date-time": "Date", int64: "bigint" }],
  transport: ["openapi-fetch", "vendored"],
  keep: [[], ["runtime/retry.ts", "resources"]],
  emitters: [[], ["./emitter.ts"]],
  templates: ["./templates"],
  credentials: [{}, { key: { option: "token", environment: "TOKEN" } }],
  importExtension: ["js", "ts", "none"],
  schemaTypes: ["pathwright"],
  clients: [{ a: { output: "a", strict: true }, b: { output: "b" } }],
  $schema: ["configuration.schema.json"],
  ...Object.fromEntries(
    [
      "keepNames",
      "defaultNonNullable",
      "additionalProperties",
      "propertiesRequiredByDefault",
      "arrayLength",
      "functions",
      "apiList",
      "strict",
    ].map((name) => [name, [true, false]]),
  ),
};

/** What stands in the place of a part of a configuration, or beside one. */
const others: readonly unknown[] = [
  ...[null, true, 0, 0.5, 2 ** 60, "", "a", "/a", "a b", "events", "Date"],
  ...[[], ["a"], [1], {}, { a: 1 }, { a: "a" }, { kind: "link" }, { a: {} }],
  { kind: "cursor", parameter: "p" },
  { constructor: 1 },
];

/** A value with a part of it replaced, left out, or with a member more: what `numbers` point at. */
function mutated(value: unknown, numbers: readonly number[]): unknown {
  const [at = 0, what = 0, ...deeper] = numbers;
  const other = others[what % others.length];
  if (typeof value !== "object" || value === null || deeper.length === 0)
    return other;
  const names = Object.keys(value);
  const name = names[at % (names.length + 1)];
  if (Array.isArray(value))
    return name === undefined
      ? [...(value as unknown[]), other]
      : value.with(Number(name), mutated(value[Number(name)], deeper));
  const members = { ...value } as Record<string, unknown>;
  if (name === undefined) members["unheard-of"] = other;
  else if (what % 5 === 0) Reflect.deleteProperty(members, name);
  else members[name] = mutated(members[name], deeper);
  return members;
}

const configs = fc
  .subarray(Object.entries(values), { minLength: 1 })
  .chain((some) =>
    fc.record(
      Object.fromEntries(
        some.map(([name, known]) => [name, fc.constantFrom(...known)]),
      ),
    ),
  );

describe("the JSON Schema of a configuration", () => {
  test("knows every option that a file of data can have", () => {
    expect(Object.keys(values).sort()).toEqual(
      Object.keys(schema.properties ?? {}).sort(),
    );
  });

  test("takes what the loader takes", () => {
    fc.assert(
      fc.property(configs, (config) => {
        expect(checkConfig(config)).not.toBeInstanceOf(Array);
        expect(isValid(config), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("takes and refuses what the loader does, of what is wrong somewhere", () => {
    const found = { taken: 0, refused: 0 };
    const numbers = fc.array(fc.nat(200), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(configs, numbers, (config, numbers) => {
        const wrong = mutated(config, numbers);
        const seen = JSON.stringify(wrong);
        fc.pre(!mostlyCode(wrong));
        expect(isValid(wrong), seen).toBe(isTaken(wrong));
        found[isTaken(wrong) ? "taken" : "refused"] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(found.taken).toBeGreaterThan(200);
    expect(found.refused).toBeGreaterThan(1000);
  });

  /** What takes code to tell: editors are silent, and the loader is not. */
  test.each([
    { spec: "a\0b" },
    { include: [""] },
    { headers: { "a.example/path": {} } },
    { resources: { a: { method: {} } } },
    { types: { int64: "bigint" }, schemaTypes: "openapi-typescript" },
    { clients: { a: {}, b: {} } },
  ])("leaves %j to the loader", (config) => {
    expect(isValid(config)).toBe(true);
    expect(isTaken(config)).toBe(false);
  });

  test.each([
    { transform: null },
    { transformDocument: "a" },
    { transformModel: {} },
    { sepc: "a" },
    { clients: {} },
    { clients: { a: { clients: {} } } },
    { clients: { a: { $schema: "a" } } },
    { resources: { "?!": {} } },
    { pagination: { a: { kind: "link", next: "/a" } } },
  ])("refuses %j", (config) => {
    expect(isValid(config)).toBe(false);
    expect(isTaken(config)).toBe(false);
  });

  test("allows comments that lead editors to it, and its own key", () => {
    const $schema = "node_modules/pathwright/dist/configuration.schema.json";
    expect(checkConfig({ $schema, spec: "a" })).toEqual({ spec: "a" });
  });
});

/** Whether a configuration holds what only code can tell of: a rule, a host, names of resources, folders of clients. */
function mostlyCode(config: unknown): boolean {
  const faults = checkConfig(config);
  return (
    Array.isArray(faults) &&
    faults.every(({ message }) =>
      /has the rule|is no host|has the unknown option "a"|written into the same/.test(
        message,
      ),
    )
  );
}

describe("what an option is", () => {
  const described = Object.entries(schema.properties ?? {}).flatMap(
    ([name, one]) =>
      typeof one === "object" && name !== "$schema"
        ? [[name, one.description ?? ""] as const]
        : [],
  );

  test.each(described)("stands once: %s", (name, description) => {
    expect(comments.get(name)).toBe(description);
    expect(rows.get(name)).toBe(plain(description));
  });

  test("is said of each", () => {
    const names = described.map(([name]) => name);
    const alone = ["transform", "transformDocument", "transformModel"];
    expect([...rows.keys()].sort()).toEqual([...names, ...alone].sort());
    for (const name of alone)
      expect(rows.get(name)).toBe(plain(comments.get(name) ?? ""));
  });
});

/** A sentence as a cell of a table has it. */
function plain(sentence: string): string {
  return sentence
    .replace(/\.$/, "")
    .replace(/^[A-Z](?=[a-z]*\b)/, (first) => first.toLowerCase());
}

/** The rows of the table of options, by name, without their links. */
const rows = new Map(
  Array.from(
    read("docs/configuration.md").matchAll(/^\| `(\w+)`\s*\| (.*?)\s*\|$/gm),
    ([, name = "", text = ""]) => [
      name,
      text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"),
    ],
  ),
);

/** The comments of the types that a configuration has, by member. */
const comments = new Map(
  [
    ["generator/config/config.ts", "Config"],
    ["generator/analyze/context.ts", "AnalyzeOptions"],
  ].flatMap(([path = "", name = ""]) => commentsIn(path, name)),
);

function commentsIn(path: string, name: string): [string, string][] {
  const source = ts.createSourceFile(path, read(path), 99, true);
  return source.statements
    .filter((one) => ts.isInterfaceDeclaration(one))
    .filter((one) => one.name.text === name)
    .flatMap(({ members }) => [...members])
    .map((member) => [
      member.name?.getText() ?? "",
      ts
        .getJSDocCommentsAndTags(member)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment))
        .join(""),
    ]);
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}
