import { describe, expect, test } from "vitest";
import {
  corrected,
  type Corrections,
  uncorrected,
} from "../../../generator/emit/schema/corrections.ts";
import { schemaTypes } from "../../../generator/emit/schema/index.ts";
import { schemaTypes as reference } from "../../../generator/emit/schema/openapi-typescript.ts";

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
  const schemas = { Pet, Given: given, Last: text };
  const printed = schemaTypes({ components: { schemas } }, corrections);
  const [, type = ""] =
    /\n {8}Given: ([^]*?);\n( {8}\/\*\*.*\n)* {8}Last:/.exec(printed) ?? [];
  return type.replaceAll(/\s+/g, " ");
}

const cases: readonly [
  name: keyof Corrections,
  schema: unknown,
  without: string,
  type: string,
][] = [
  ["constNull", { const: null }, "unknown", "null"],
  [
    "references",
    { properties: { a: { $ref: "#/components/schemas/Pet/properties/name" } } },
    `{ a?: components["schemas"]["Pet"]["name"]; }`,
    `{ a?: references["#/components/schemas/Pet/properties/name"]; }`,
  ],
  [
    "references",
    { $ref: "#/components/schemas/Pet/properties/kind" },
    `components["schemas"]["Pet"]["kind"]`,
    `components["schemas"]["Pet"]["kind"]`,
  ],
  [
    "references",
    { $ref: "#/components/schemas/Gone" },
    `components["schemas"]["Gone"]`,
    "unknown",
  ],
  [
    "references",
    {
      anyOf: [
        text,
        { type: "array", items: { $ref: "#/components/schemas/Given" } },
      ],
    },
    `string | components["schemas"]["Given"][]`,
    "string | unknown[]",
  ],
  [
    "references",
    { properties: { a: text }, $defs: { B: text } },
    "{ a?: string; $defs: { B: string; }; }",
    "{ a?: string; }",
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
    `components["schemas"]["Pet"] & Record<string, never> & unknown`,
    `components["schemas"]["Pet"]`,
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
    `components["schemas"]["Pet"] & unknown`,
    `WithRequired<components["schemas"]["Pet"], "name"> & unknown & { a: {} | null; }`,
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
    "[ string, number ]",
    `[ string, number, ...components["schemas"]["Pet"][] ]`,
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text], items: false },
    "[ string ]",
    "[ string ]",
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text, number], minItems: 1, maxItems: 2 },
    "[ string, number ]",
    "[ string, number? ]",
  ],
  [
    "arrays",
    { type: "array", prefixItems: [text] },
    "[ string ]",
    "[ string, ...unknown[] ]",
  ],
  [
    "arrays",
    { type: "array", items: { allOf: [{ type: "array", items: text }] } },
    "string[]",
    "string[][]",
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
    `{ a?: string; } | components["schemas"]["Pet"] | { b?: string; }`,
    `{ a?: string; } & (components["schemas"]["Pet"] | { b?: string; })`,
  ],
  [
    "compositions",
    { type: ["object", "null"], allOf: [pet] },
    `(components["schemas"]["Pet"] | null) & components["schemas"]["Pet"]`,
    `components["schemas"]["Pet"] | null`,
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
    "path?: never;\n                cookie?: never;\n            };\n            requestBody",
    "path: {\n                    id: string;\n                };",
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
    "get: {\n            parameters: {\n                query?: never;",
  ],
  [
    "references",
    {
      components: {
        responses: { A: { $ref: "#/components/responses/B" }, B: {} },
      },
    },
    "A: {\n",
    'A: components["responses"]["B"];',
  ],
  [
    "references",
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
    'q?: paths["/a"]["get"]["parameters"]["query"]["q"];',
    '"#/paths/~1a/get/parameters/0": number;',
  ],
  [
    "duplicates",
    {
      paths: {
        "/a": { get: { operationId: "a#b" } },
        "/b": { get: { operationId: "a/b" } },
      },
    },
    'get: operations["a/b"];\n        put?: never;\n        post?: never;\n        delete?: never;\n        options?: never;\n        head?: never;\n        patch?: never;\n        trace?: never;\n    };\n    "/b"',
    'get: operations["a#b"];',
  ],
  [
    "duplicates",
    {
      components: {
        schemas: {
          Base: { type: "object", discriminator: { propertyName: "kind" } },
          Sub: {
            allOf: [{ $ref: "#/components/schemas/Base" }],
            properties: { kind: number },
          },
        },
      },
    },
    'kind: "Sub";\n            kind?: number;',
    'kind: "Sub";\n        } &',
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
    "methods",
    { paths: { "/a": { query: { operationId: "q" } } } },
    "trace?: never;\n    };",
    'trace?: never;\n        query: operations["q"];\n    };',
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
    "trace?: never;\n    };",
    'id: number;\n                    };\n                    cookie?: never;\n                };\n                requestBody?: never;\n                responses: never;\n            };\n            LINK: operations["l"];\n        };\n    };',
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
    '"a/json": components["schemas"]["Pet"];',
    'export interface requests {\n    "#/components/schemas/Pet": {\n        name?: string;\n    };',
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
    'A: components["schemas"]["Pet"];',
    'A: {\n            a?: string;\n        } & components["schemas"]["Pet"];',
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
    'default: components["responses"]["A"];\n            };',
    'default: components["responses"]["A"];\n                "2XX": components["responses"]["A"];',
  ],
];

test.each(documents)(
  "%s changes what it names in the document %j",
  (name, members, without, printed) => {
    const document = { openapi: "3.1.0", paths: {}, ...members };
    const before = schemaTypes(document, uncorrected);
    const after = schemaTypes(document, { ...uncorrected, [name]: true });
    expect(before).toContain(without);
    expect(before).not.toContain(printed);
    expect(after).toContain(printed);
    expect(after).not.toContain(without);
  },
);

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
