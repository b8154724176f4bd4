import { type Made, many, named, object, ok } from "./made.ts";

/** Schemas that refer to one another, and are used by operations. */
export const schemaMakers: Readonly<Record<string, Made>> = {
  "a chain of parents": (uses, size) =>
    components({
      ...named(size, "P", (n) => ({
        allOf: [
          ...(n === 0 ? [] : [{ $ref: schema(`P${n - 1}`) }]),
          { properties: { [`p${n}`]: { type: "string" } } },
        ],
      })),
      ...named(uses, "C", () => ({
        allOf: [{ $ref: schema(`P${Math.floor(size) - 1}`) }],
        properties: { c: { type: "string" } },
        required: ["p0"],
      })),
    }),
  "a parent of many": (uses, size) =>
    components({
      P: { ...object(size), required: many(size, (n) => `p${n}`) },
      ...named(uses, "C", () => ({
        allOf: [{ $ref: schema("P") }, { required: ["c", "p0"] }],
        properties: { c: { type: "string" } },
      })),
    }),
  "a diamond of parents": (uses, size) =>
    components({
      ...named(Math.min(size, 400), "P", (n) => ({
        allOf: [n - 1, n - 2]
          .filter((m) => m >= 0)
          .map((m) => ({ $ref: schema(`P${m}`) })),
        properties: { [`p${n}`]: { type: "string" } },
      })),
      ...named(uses, "C", () => ({ $ref: schema("P20") })),
    }),
  "a discriminator": (uses, size) =>
    components({
      P: {
        type: "object",
        properties: { kind: { type: "string" } },
        required: ["kind"],
        discriminator: {
          propertyName: "kind",
          mapping: named(uses, "k", (n) => schema(`C${n % 3}`)),
        },
      },
      ...named(size, "C", (n) => ({
        allOf: [{ $ref: schema("P") }],
        properties: { [`c${n}`]: { $ref: schema("P") } },
      })),
    }),
  "a tree of twos": (_, size) =>
    components(
      named(Math.min(size, 300), "N", (n) => ({
        type: "object",
        required: ["a", "b"],
        properties: {
          a: { $ref: schema(`N${n + 1}`) },
          b: { $ref: schema(`N${n + 1}`) },
        },
      })),
    ),
  "alternatives of alternatives": (uses, size) =>
    components({
      ...named(Math.min(size, 300), "N", (n) => ({
        oneOf: [{ $ref: schema(`N${n + 1}`) }, { $ref: schema(`N${n + 2}`) }],
      })),
      ...named(uses, "C", (n) => ({
        anyOf: many(3, (m) => ({ $ref: schema(`N${(n + m) % size}`) })),
      })),
    }),
  "alternatives times alternatives": (uses, size) =>
    components({
      A: {
        oneOf: many(size, (n) => ({
          type: "object",
          properties: { [`a${n}`]: { type: "string" } },
        })),
      },
      B: {
        oneOf: many(uses, (n) => ({
          type: "object",
          properties: { [`b${n}`]: { type: "string" } },
        })),
      },
      C: { allOf: [{ $ref: schema("A") }, { $ref: schema("B") }] },
    }),
  "what is only read, through many": (uses, size) =>
    components({
      ...named(size, "N", (n) => ({
        type: "object",
        properties: {
          next: { $ref: schema(`N${n + 1}`) },
          other: { $ref: schema(`N${n + 2}`) },
          id: { type: "string", readOnly: true },
        },
      })),
      ...named(uses, "C", (n) => ({
        properties: { a: { $ref: schema(`N${n % size}`) } },
      })),
    }),
  "dates in sets of schemas": (uses, size) =>
    components({
      ...named(size, "N", (n) => ({
        anyOf: [{ $ref: schema(`N${n + 1}`) }, { $ref: schema(`N${n + 3}`) }],
        properties: {
          at: { type: "string", format: "date-time" },
          in: { $ref: schema(`N${(n * 7 + 1) % size}`) },
          on: { $ref: schema(`N${(n * 3 + 2) % size}`) },
        },
      })),
      ...named(uses, "C", (n) => ({
        anyOf: many(5, (m) => ({ $ref: schema(`N${(n + m * m) % size}`) })),
      })),
    }),
  "references to parts": (uses, size) =>
    components({
      S: { type: "object", properties: named(size, "p", () => object(5)) },
      ...named(uses, "C", (n) => ({
        $ref: `${schema("S")}/properties/p${n % size}/properties/p1`,
      })),
    }),
  "a chain of references": (uses, size) =>
    components({
      ...named(size, "N", (n) => ({ $ref: schema(`N${n + 1}`) })),
      [`N${Math.max(1, Math.floor(size))}`]: object(9),
      ...named(uses, "C", () => ({ $ref: schema("N0") })),
    }),
  "loops of references": (uses, size) =>
    components({
      ...named(size, "N", (n) => ({
        $ref: schema(`N${(n + 1) % Math.max(1, Math.floor(size))}`),
      })),
      ...named(uses, "C", () => ({ $ref: schema("N0") })),
    }),
  "values of an enum": (uses, size) =>
    components({
      E: { type: "string", enum: many(size, (n) => `value-${n}`) },
      ...named(uses, "C", () => ({
        properties: { e: { $ref: schema("E"), default: "value-1" } },
      })),
    }),
  "nested schemas": (uses, size) =>
    components({
      N: many(Math.min(size, 200), (n) => n).reduce<object>(
        (inner, n) => ({
          type: "object",
          required: ["n"],
          properties: { n: inner, [`m${n}`]: { type: "string" } },
        }),
        { type: "string" },
      ),
      ...named(uses, "C", () => ({ allOf: [{ $ref: schema("N") }] })),
    }),
  "pages of parents": (uses, size) =>
    components({
      P: {
        allOf: many(size, (n) => ({
          properties: { [`p${n}`]: { type: "string" } },
        })),
        properties: {
          next_cursor: { type: "string" },
          data: { type: "array", items: { $ref: schema("P") } },
        },
      },
      ...named(uses, "C", () => ({ allOf: [{ $ref: schema("P") }] })),
    }),
};

/** Returns a document with components, of which operations send and receive up to three thousand. */
function components(schemas: Record<string, unknown>): object {
  const names = Object.keys(schemas).slice(-1_000);
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: Object.fromEntries(
      names.slice(0, 50).map((name, n) => [
        `/${n}`,
        {
          get: {
            parameters: [
              { name: "cursor", in: "query", schema: { type: "string" } },
            ],
            responses: ok({ $ref: schema(name) }),
          },
          post: {
            requestBody: {
              required: true,
              content: {
                "application/json": { schema: { $ref: schema(name) } },
              },
            },
            responses: ok({ type: "array", items: { $ref: schema(name) } }),
          },
        },
      ]),
    ),
    components: { schemas },
  };
}

function schema(name: string): string {
  return `#/components/schemas/${name}`;
}
