import { describe, expect, it } from "vitest";
import { read } from "../../../generator/read/index.ts";
import { withoutStacks } from "../../tools/support/without-stacks.ts";

function codesOf(file: string, text: string): string[] {
  const { diagnostics } = read({ file, text });
  return [...new Set(diagnostics.map(({ code }) => code))];
}

function many<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function named<T>(count: number, name: string, make: (n: number) => T) {
  return Object.fromEntries(
    many(count, (n) => [`${name}${String(n)}`, make(n)]),
  );
}

const string = { type: "string" };
const properties = named(800, "p", () => string);
const parameters = many(150, (n) => ({
  name: `p${String(n)}`,
  in: "query",
  schema: string,
}));

function openApi(item: object, count = 900): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: named(count, "/a", () => ({ $ref: "#/components/pathItems/P" })),
    components: { pathItems: { P: item } },
  });
}

const operation = { responses: {} };
const body = {
  required: true,
  content: { "application/json": { schema: { properties } } },
};

describe("what a small document multiplies is refused before it is made", () => {
  it.each([
    ["parameters", openApi({ parameters, get: operation, put: operation })],
    [
      "members of a body",
      openApi({ post: { ...operation, requestBody: body } }),
    ],
    [
      "alternatives of security",
      openApi({
        get: { ...operation, security: many(900, () => ({ a: [] })) },
      }),
    ],
    [
      "a description",
      openApi({ get: { ...operation, description: "word ".repeat(20_000) } }),
    ],
  ])("%s", (_, text) => {
    expect(text.length).toBeLessThan(200_000);
    expect(codesOf("a.json", text)).toEqual(["too-large"]);
    // Of YAML, in which aliases can be, each object is remembered.
    expect(codesOf("a.yaml", `# YAML\n${text}`)).toEqual(["too-large"]);
  });

  it("an alias of a long text, and bodies of Swagger", () => {
    const anchor = `x-d: &d ${JSON.stringify("word ".repeat(20_000))}`;
    const paths = many(
      500,
      (n) => `  /a${String(n)}: {get: {description: *d, responses: {}}}`,
    );
    const yaml = [
      "openapi: 3.1.0",
      "info: {title: t, version: '1'}",
      anchor,
      "paths:",
      ...paths,
    ].join("\n");
    expect(codesOf("a.yaml", yaml)).toEqual(["too-large"]);
    const swagger = JSON.stringify({
      swagger: "2.0",
      info: { title: "t", version: "1" },
      parameters: { B: { in: "body", name: "b", schema: { properties } } },
      paths: named(900, "/a", () => ({
        post: { ...operation, parameters: [{ $ref: "#/parameters/B" }] },
      })),
    });
    expect(codesOf("a.json", swagger)).toEqual(["too-large"]);
  });

  it("says how much it comes to", () => {
    const text = openApi({ post: { ...operation, requestBody: body } });
    expect(read({ file: "a.json", text })).toMatchObject({
      document: null,
      diagnostics: [
        {
          message: expect.stringMatching(
            /^with what operations and paths share written out, this comes to [\d,]+ values, from [\d,]+$/,
          ),
        },
      ],
    });
  });
});

it("what is shared as documents share it is not", () => {
  const few = { parameters: parameters.slice(0, 5), get: operation };
  expect(codesOf("a.json", openApi(few, 500))).toEqual([]);
  expect(
    codesOf(
      "a.json",
      openApi({ post: { ...operation, requestBody: body } }, 50),
    ),
  ).toEqual([]);
});

it("a callback that refers to itself is counted once", () => {
  const callbacks = { again: { $ref: "#/components/callbacks/C" } };
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: named(3, "/a", () => ({ post: { ...operation, callbacks } })),
    components: {
      callbacks: { C: { "{$url}": { post: { ...operation, callbacks } } } },
    },
  });
  expect(codesOf("a.json", text)).toEqual([]);
});

it("a long reference to nowhere is told at each place that says it", () => {
  const anchor = `x-d: &d ${JSON.stringify(`#${"/a".repeat(2_400)}`)}`;
  const paths = many(300, (n) => `  /a${String(n)}: {$ref: *d}`);
  const text = [
    "openapi: 3.1.0",
    "info: {title: t, version: '1'}",
    anchor,
    "paths:",
    ...paths,
  ].join("\n");
  const { diagnostics } = read({ file: "a.yaml", text });
  expect(diagnostics.map(({ source }) => source?.line)).toEqual(
    many(300, (n) => n + 5),
  );
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
    new Set(["unresolvable-ref"]),
  );
});

it("a reference that is too long is told once, in YAML and in JSON", () => {
  const $ref = `#/${"a".repeat(5_000)}`;
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: named(300, "/a", () => ({ $ref })),
  };
  const text = JSON.stringify(document);
  expect(codesOf("a.json", text)).toEqual(["too-large"]);
  expect(codesOf("a.yaml", text)).toEqual(["too-large"]);
});

it("more mistakes than a call has room for arguments are told", async () => {
  const text = `{${",".repeat(130_000)}`;
  const { diagnostics } = await withoutStacks(() =>
    read({ file: "a.yaml", text }),
  );
  expect(diagnostics[0]).toMatchObject({ code: "syntax", source: { line: 1 } });
});
