import { describe, expect, test } from "vitest";
import {
  corrected,
  type Corrections,
  uncorrected,
} from "../../../../generator/analyze/schemas/corrections.ts";
import {
  givenType,
  onOneLine,
  schemaTypes,
} from "../../../tools/support/schema-types.ts";
import { schemaTypes as reference } from "../../../../generator/emit/schema-types/openapi-typescript.ts";

const text = { type: "string" };
const number = { type: "number" };
const pet = { $ref: "#/components/schemas/Pet" };
const Pet = {
  type: "object",
  required: ["kind"],
  properties: { kind: text, name: text },
};

/** What a schema's type is with one correction, or with all. */
function typeOf(given: unknown, corrections: Corrections): string {
  const schemas = { Pet, Key: { const: "a" }, Given: given, Last: text };
  return givenType({ components: { schemas } }, corrections);
}

const cases: readonly [
  name: keyof Corrections,
  schema: unknown,
  without: string,
  type: string,
][] = [
  ["constNull", { const: null }, "unknown", "null"],
  ["compositions", { type: "null", allOf: [pet] }, "null & Pet", "Pet | null"],
  ["siblings", { ...pet, nullable: true }, "Pet", "Pet | null"],
  [
    "enums",
    { type: "array", items: text, enum: ["a", "b"] },
    `"a" | "b"`,
    `("a" | "b")[]`,
  ],
  [
    "required",
    {
      allOf: [
        { properties: { a: { const: 1 }, b: text } },
        { properties: { a: { const: 2 }, b: number } },
      ],
      required: ["a"],
    },
    "{ /** @constant */ a: 1; b?: string; } & { /** @constant */ a: 2; b?: number; }",
    "{ /** @constant */ a: 1; b?: string; } & { /** @constant */ a: 2; b?: number; } & { a: never; b?: never; }",
  ],
  [
    "emptyObjects",
    { type: "object" },
    "Record<string, never>",
    "Record<string, unknown>",
  ],
  [
    "emptyObjects",
    { type: "object", additionalProperties: false },
    "Record<string, never>",
    "Record<string, never>",
  ],
  [
    "emptyObjects",
    { allOf: [pet, { type: "object" }, {}] },
    `Pet & Record<string, never> & unknown`,
    `Pet`,
  ],
  [
    "defaults",
    { properties: { a: { ...text, default: "x" }, b: text }, required: ["b"] },
    "{ /** @default x */ a: string; b: string; }",
    "{ /** @default x */ a?: string; b: string; }",
  ],
  [
    "required",
    { properties: { a: text }, required: ["b"] },
    "{ a?: string; }",
    "{ a?: string; b: unknown; }",
  ],
  [
    "required",
    { allOf: [pet, { required: ["name", "a"] }] },
    `Pet & unknown`,
    `WithRequired<Pet, "name"> & unknown & { a: {} | null; }`,
  ],
  [
    "required",
    { allOf: [{ properties: { a: text } }, { required: ["a"] }] },
    "{ a?: string; } & unknown",
    "{ a: string; } & unknown",
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text, number], items: pet },
    "[string, number]",
    `[string, number, ...Pet[]]`,
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text], items: false },
    "[string]",
    "[string]",
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text, number], minItems: 1, maxItems: 2 },
    "[string, number]",
    "[string, number?]",
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text] },
    "[string]",
    "[string, ...unknown[]]",
  ],
  [
    "arrays",
    { type: "array", items: { allOf: [{ type: "array", items: text }] } },
    "string[]",
    "string[][]",
  ],
  ["arrays", { items: text }, "unknown", "string[]"],
  ["arrays", { prefixItems: [text] }, "unknown", "[string, ...unknown[]]"],
  [
    "arrays",
    { items: text, properties: { a: text } },
    "{ a?: string; }",
    "{ a?: string; }",
  ],
  [
    "otherProperties",
    { properties: { a: text }, additionalProperties: number },
    "{ a?: string; } & { [key: string]: number; }",
    "{ a?: string; } & { [key: string]: number | string; }",
  ],
  [
    "otherProperties",
    {
      properties: { a: { properties: { b: text } } },
      patternProperties: { "^x": number },
    },
    "{ a?: { b?: string; }; } & { [key: string]: number; }",
    "{ a?: { b?: string; }; } & { [key: string]: unknown; }",
  ],
  [
    "otherProperties",
    { properties: { a: text }, additionalProperties: text },
    "{ a?: string; } & { [key: string]: string; }",
    "{ a?: string; } & { [key: string]: string; }",
  ],
  [
    "otherProperties",
    {
      type: "object",
      propertyNames: { enum: ["a", "b"] },
      additionalProperties: number,
    },
    "{ [key: string]: number; }",
    "{ a?: number; b?: number; }",
  ],
  [
    "otherProperties",
    {
      properties: { c: text },
      propertyNames: { $ref: "#/components/schemas/Key" },
    },
    "{ c?: string; }",
    "{ c?: string; a?: unknown; }",
  ],
  [
    "required",
    { required: ["a"], additionalProperties: text },
    "{ [key: string]: string; }",
    "{ a: string; } & { [key: string]: string; }",
  ],
  ["booleanSchemas", { not: {} }, "unknown", "never"],
  ["booleanSchemas", { type: "array", items: false }, "unknown[]", "never[]"],
  [
    "booleanSchemas",
    { properties: { a: true, b: false, c: null } },
    "{ a?: unknown; b?: never; c?: never; }",
    "{ a?: unknown; b?: never; c?: unknown; }",
  ],
  [
    "enums",
    { type: "object", enum: [null], nullable: true },
    "never | null",
    "null",
  ],
  [
    "enums",
    { type: "object", enum: [{}], default: {} },
    "unknown",
    "Record<string, never>",
  ],
  [
    "enums",
    { type: "object", enum: [{}, pet] },
    "unknown | Pet",
    "Record<string, never> | Pet",
  ],
  [
    "enums",
    { type: "object", enum: [{ id: 1, type: "game" }, { type: "string" }] },
    "Record<string, never> | string",
    `{ id: 1; type: "game"; } | string`,
  ],
  [
    "enums",
    { enum: ["a", "1", 1, null], nullable: true },
    `"a" | "1" | 1 | null`,
    `"a" | "1" | 1 | null`,
  ],
  [
    "compositions",
    {
      properties: { a: text },
      anyOf: [pet, { type: "object", properties: { b: text } }],
    },
    `{ a?: string; } | Pet | { b?: string; }`,
    `{ a?: string; } & (Pet | { b?: string; })`,
  ],
  [
    "compositions",
    { items: text, oneOf: [{ type: "array", items: {} }, text] },
    "unknown[] | string",
    "unknown[] | string",
  ],
  [
    "compositions",
    { properties: { a: text }, anyOf: [pet, { type: ["string", "null"] }] },
    "{ a?: string; } | Pet | string | null",
    "({ a?: string; } & Pet) | string | null",
  ],
  [
    "compositions",
    { properties: { a: text }, oneOf: [{ enum: ["b", null] }, { const: 1 }] },
    `{ a?: string; } & ("b" | null | 1)`,
    `"b" | null | 1`,
  ],
  [
    "compositions",
    { type: ["object", "null"], allOf: [pet] },
    `(Pet | null) & Pet`,
    `Pet | null`,
  ],
];

describe("a correction changes what it names and nothing else:", () => {
  test.each(cases)("%s of %j", (name, schema, without, type) => {
    expect(typeOf(schema, uncorrected)).toBe(without);
    expect(typeOf(schema, { ...uncorrected, [name]: true })).toBe(type);
    const others = { ...corrected, [name]: false };
    if (without !== type)
      expect(typeOf(schema, others)).not.toBe(typeOf(schema, corrected));
  });
});

/** What a document's types hold only with a correction, and only without it. */
const documents: readonly [
  name: keyof Corrections,
  document: Readonly<Record<string, unknown>>,
  without: string,
  printed: string,
][] = [
  [
    "parameters",
    { paths: { "/a/{id}": { get: {} } } },
    "get: { parameters: noParameters; requestBody",
    "get: { parameters: pathParameters<{ id: string; }>;",
  ],
  [
    "parameters",
    {
      paths: {
        "/a": {
          get: {
            parameters: [
              {
                in: "query",
                name: "q",
                content: { "a/b": { schema: number } },
              },
            ],
          },
        },
      },
    },
    "q?: string;",
    "q?: number;",
  ],
  [
    "parameters",
    { paths: { "/a": { get: { parameters: [{ in: "query" }] } } } },
    "undefined?: string;",
    "get: { parameters: noParameters;",
  ],
  [
    "parameters",
    { paths: { "/a": { get: { parameters: [{ in: "query", name: "" }] } } } },
    '""?: string;',
    "get: { parameters: noParameters;",
  ],
  [
    "parameters",
    {
      paths: {
        "/a": {
          get: {
            parameters: [
              { in: "query", name: "q", schema: number },
              { in: "query", name: "q", schema: text },
            ],
          },
        },
      },
    },
    "q?: string;",
    "q?: number;",
  ],
  [
    "discriminators",
    {
      components: {
        schemas: {
          Animal: {
            oneOf: [{ $ref: "#/components/schemas/Cat" }],
            discriminator: { propertyName: "kind" },
          },
          Cat: { type: "object", properties: { kind: { enum: ["cat"] } } },
        },
      },
    },
    'kind: "Cat";',
    'kind: "cat";',
  ],
  [
    "discriminators",
    {
      components: {
        schemas: {
          Animal: {
            type: "object",
            properties: { kind: text },
            discriminator: { propertyName: "kind" },
          },
          Cat: {
            allOf: [{ $ref: "#/components/schemas/Animal" }],
            properties: { lives: number },
          },
        },
      },
    },
    "type Animal = { kind?: string; };",
    'type Animal = Cat | (AnimalBase & { kind: "Animal"; });',
  ],
  [
    "methods",
    { paths: { "/a": { query: { operationId: "q" } } } },
    "trace?: never; };",
    'trace?: never; query: operations["q"]; };',
  ],
  [
    "methods",
    {
      paths: {
        "/a": {
          parameters: [{ in: "path", name: "id", schema: number }],
          additionalOperations: { COPY: {}, LINK: { operationId: "l" } },
        },
      },
    },
    "trace?: never; };",
    'parameters: pathParameters<paths["/a"]["parameters"]["path"]>; requestBody?: never; responses: never; }; LINK: operations["l"]; }; };',
  ],
  [
    "directions",
    {
      paths: {
        "/a": {
          post: { requestBody: { content: { "a/json": { schema: pet } } } },
        },
      },
      components: {
        schemas: {
          Pet: { properties: { id: { ...text, readOnly: true }, name: text } },
        },
      },
    },
    '"a/json": Pet;',
    "export type PetInput = { name?: string; };",
  ],
  [
    "binary",
    { paths: { "/a": { post: { requestBody: { content: { "a/b": {} } } } } } },
    '"a/b": unknown;',
    '"a/b": BinaryBody;',
  ],
  [
    "siblings",
    {
      components: { schemas: { A: { ...pet, properties: { a: text } }, Pet } },
    },
    "type A = Pet;",
    "type A = { a?: string; } & Pet;",
  ],
  [
    "callbacks",
    {
      paths: {
        "/a": {
          get: {
            callbacks: { a: { "{$url}": { put: { operationId: "b" } } } },
          },
        },
      },
    },
    "responses: never; }; put?: never; post?: never; delete?: never; options?: never; head?: never; patch?: never; trace?: never; }; }",
    'responses: never; callbacks: { a: { "{$url}": { parameters: ',
  ],
  [
    "callbacks",
    {
      paths: {
        "/a": {
          get: { callbacks: { a: { $ref: "#/components/callbacks/A" } } },
        },
      },
      components: { callbacks: { A: { "{$url}": {}, "x-a": {} } } },
    },
    "pathItems: never; }",
    'pathItems: never; callbacks: { A: { "{$url}": { parameters: ',
  ],
  [
    "statuses",
    {
      paths: {
        "/a": {
          get: { responses: { default: { $ref: "#/components/responses/A" } } },
        },
      },
      components: { responses: { A: { description: "A" } } },
    },
    'default: components["responses"]["A"]; };',
    'default: components["responses"]["A"]; "2XX": components["responses"]["A"];',
  ],
];

test.each(documents)(
  "%s changes what it names in the document %j",
  (name, members, without, printed) => {
    const document = { openapi: "3.1.0", paths: {}, ...members };
    const before = onOneLine(schemaTypes(document, uncorrected));
    const corrections = { ...uncorrected, [name]: true };
    const after = onOneLine(schemaTypes(document, corrections));
    expect(before).toContain(without);
    expect(before).not.toContain(printed);
    expect(after).toContain(printed);
    expect(after).not.toContain(without);
  },
);

test.each<[what: string, schema: unknown, type: string]>([
  [
    "a property",
    { properties: { a: { $ref: "#/components/schemas/Pet/properties/name" } } },
    "{ a?: PetName; }",
  ],
  [
    "what is a property itself",
    { $ref: "#/components/schemas/Pet/properties/kind" },
    "PetKind",
  ],
  ["nothing", { $ref: "#/components/schemas/Gone" }, "unknown"],
  [
    "itself through a list",
    {
      anyOf: [
        text,
        { type: "array", items: { $ref: "#/components/schemas/Given" } },
      ],
    },
    "string | Given[]",
  ],
  [
    "itself, through neither a property nor a list",
    { anyOf: [text, { $ref: "#/components/schemas/Given" }] },
    "string | unknown",
  ],
  [
    "nothing, of `$defs` that nothing refers to",
    { properties: { a: text }, $defs: { B: text } },
    "{ a?: string; }",
  ],
])("a reference leads to %s", (_, schema, type) => {
  expect(typeOf(schema, uncorrected)).toBe(type);
  expect(typeOf(schema, corrected)).toBe(type);
});

test.each<[what: string, document: object, printed: string]>([
  [
    "a response that is a reference",
    {
      components: {
        responses: { A: { $ref: "#/components/responses/B" }, B: {} },
      },
    },
    'A: components["responses"]["B"];',
  ],
  [
    "what stands in the list of another operation",
    {
      paths: {
        "/a": {
          get: { parameters: [{ in: "query", name: "q", schema: number }] },
        },
        "/b": {
          get: { parameters: [{ $ref: "#/paths/~1a/get/parameters/0" }] },
        },
      },
    },
    '"#/paths/~1a/get/parameters/0": number;',
  ],
  [
    "an operation whose operationId has a hash",
    { paths: { "/a": { get: { operationId: "a#b" } } } },
    '"/a": onlyGet<operations["a/b"]>;',
  ],
])("%s is referred to where it stands", (_, members, printed) => {
  const document = { openapi: "3.1.0", paths: {}, ...members };
  expect(onOneLine(schemaTypes(document))).toContain(printed);
  expect(onOneLine(schemaTypes(document, uncorrected))).toContain(printed);
});

test("no member is declared twice where two operationIds are one with a slash for a hash", () => {
  const document = {
    paths: {
      "/a": { get: { operationId: "a#b" } },
      "/b": { get: { operationId: "a/b" } },
    },
  };
  const printed = onOneLine(schemaTypes(document));
  expect(printed.match(/"a\/b": \{/g)).toHaveLength(1);
  expect(printed).toMatch(
    /"\/b": \{ parameters: noParameters; get: \{ parameters: /,
  );
});

test("no member is declared twice where a discriminator names it", () => {
  const Base = { type: "object", discriminator: { propertyName: "kind" } };
  const Sub = {
    allOf: [{ $ref: "#/components/schemas/Base" }],
    properties: { kind: number },
  };
  const document = { components: { schemas: { Base, Sub } } };
  expect(onOneLine(schemaTypes(document, uncorrected))).toMatch(
    /type Sub = \{ kind: "Sub"; \} & /,
  );
});

test("every correction is on unless it is switched off, and is tested here", () => {
  const tested = new Set([...cases, ...documents].map(([name]) => name));
  expect([...tested].sort()).toEqual(Object.keys(corrected).sort());
  expect(new Set(Object.values(corrected))).toEqual(new Set([true]));
  expect(new Set(Object.values(uncorrected))).toEqual(new Set([false]));
  const document = { components: { schemas: { Given: { const: null } } } };
  expect(schemaTypes(document)).toBe(schemaTypes(document, corrected));
  expect(schemaTypes(document)).not.toBe(reference(document));
});

test("compositions beside several types are printed once at every depth", () => {
  let schema: unknown = text;
  for (let level = 0; level < 200; level++)
    schema = {
      type: ["object", "string", "number", "x", "y"],
      anyOf: [schema],
    };
  const printed = schemaTypes({ components: { schemas: { Deep: schema } } });
  expect(printed.length).toBeLessThan(100_000);
});

test("an index signature beside named members is bounded at every depth", () => {
  let schema: unknown = text;
  for (let level = 0; level < 200; level++)
    schema = { properties: { a: schema }, additionalProperties: number };
  const printed = schemaTypes({ components: { schemas: { Deep: schema } } });
  expect(printed.length).toBeLessThan(1_000_000);
});

test("schemas that are alternatives of one another are looked through as far as the first that is open", () => {
  // Minutes, where all of each were looked through for each: the test's own limit is what tells.
  const names = Array.from({ length: 140 }, (_, index) => `A${index}`);
  const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const discriminator = { propertyName: "kind" };
  const properties = { kind: text };
  const one = { type: "object", properties, oneOf, discriminator };
  const schemas = Object.fromEntries(names.map((name) => [name, { ...one }]));
  expect(schemaTypes({ components: { schemas } })).toContain("A139: ");
});
