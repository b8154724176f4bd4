import { describe, expect, test } from "vitest";
import { accepts, sample } from "../../../generator/analyze/samples.ts";
import { discriminatedSchemas } from "../../../generator/analyze/discriminated.ts";
import type { Format } from "../../../generator/model/conversion.ts";
import type { Document, Node } from "../../../generator/model/document.ts";
import { document } from "./support.ts";

function documentOf(value: unknown, schemas: object = {}): Document {
  return document({
    components: { schemas: { ...schemas, Subject: value } },
  });
}

function schema(value: unknown, schemas: object = {}): Node {
  return documentOf(value, schemas).node("/components/schemas/Subject");
}

/** A sample of a schema in a document whose other schemas are these. */
function sampleOf(
  value: unknown,
  schemas: object = {},
  formats: readonly Format[] = [],
): unknown {
  const given = documentOf(value, schemas);
  const discriminated = discriminatedSchemas(given);
  const node = given.node("/components/schemas/Subject");
  return sample({ discriminated, formats }, node, "subject");
}

describe("a sample", () => {
  test.each<[string, unknown, unknown]>([
    ["a string: its name", { type: "string" }, "subject"],
    [
      "a format",
      { type: "string", format: "uuid" },
      "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    ],
    [
      "a format",
      { type: "string", format: "date-time" },
      "2019-12-27T18:11:19.117Z",
    ],
    ["a format", { type: "string", format: "date" }, "2019-12-27"],
    ["a format", { type: "string", format: "email" }, "user@example.com"],
    ["a format", { type: "string", format: "uri" }, "https://example.com"],
    ["a format unknown to it", { type: "string", format: "ipv4" }, "subject"],
    ["an integer", { type: "integer" }, 1],
    ["a number's minimum", { type: "number", minimum: 2.5 }, 2.5],
    ["a boolean", { type: "boolean" }, true],
    ["null", { type: "null" }, null],
    [
      "several types: the first that is not null",
      { type: ["null", "integer"] },
      1,
    ],
    ["an example", { type: "string", example: "given" }, "given"],
    ["the first of the examples", { type: "integer", examples: [7, 8] }, 7],
    ["a default", { type: "string", default: "usual" }, "usual"],
    ["no example of another type", { type: "integer", example: "7" }, 1],
    ["an enum's first value", { enum: ["a", "b"] }, "a"],
    ["an enum's example", { enum: ["a", "b"], example: "b" }, "b"],
    [
      "no example that the enum has not",
      { enum: ["a", "b"], example: "c" },
      "a",
    ],
    ["a constant", { const: "only" }, "only"],
    ["the constant null", { const: null }, null],
    [
      "the first alternative",
      { oneOf: [{ type: "integer" }, { type: "string" }] },
      1,
    ],
    [
      "the first alternative",
      { anyOf: [{ type: "string" }, { type: "integer" }] },
      "subject",
    ],
    ["a list of one", { type: "array", items: { type: "integer" } }, [1]],
    [
      "a list of lists",
      { type: "array", items: { type: "array", items: { type: "integer" } } },
      [[1]],
    ],
    ["a list of anything", { type: "array" }, []],
    [
      "an object: what it requires",
      {
        type: "object",
        required: ["a"],
        properties: { a: { type: "integer" }, b: { type: "string" } },
      },
      { a: 1 },
    ],
    [
      "members with a default, which the schema types require",
      { properties: { a: { type: "integer", default: 3 } } },
      { a: 3 },
    ],
    ["any object", { type: "object" }, {}],
    [
      "parts put together",
      {
        required: ["b", "c"],
        allOf: [
          {
            type: "object",
            required: ["a"],
            properties: { a: { type: "integer" } },
          },
          { properties: { b: { type: "string" } } },
        ],
        properties: { c: { type: "boolean" } },
      },
      { a: 1, b: "b", c: true },
    ],
    ["a part alone", { allOf: [{ type: "string", example: "x" }] }, "x"],
    [
      "a member of any name",
      {
        type: "object",
        required: ["__proto__"],
        properties: { ["__proto__"]: { type: "integer" } },
      },
      JSON.parse('{ "__proto__": 1 }'),
    ],
    [
      "such a member of a part",
      {
        allOf: [
          {
            required: ["__proto__"],
            properties: { ["__proto__"]: { type: "integer" } },
          },
          { type: "object" },
        ],
      },
      JSON.parse('{ "__proto__": 1 }'),
    ],
  ])("of %s", (_, value, expected) => {
    expect(JSON.stringify(sampleOf(value))).toBe(JSON.stringify(expected));
  });

  test.each<[string, unknown]>([
    ["what may be anything", {}],
    ["what may be anything", true],
    ["what nothing can be", false],
    ["a tuple", { type: "array", prefixItems: [{ type: "string" }] }],
    [
      "what a discriminator tells apart",
      { discriminator: { propertyName: "kind" }, oneOf: [{ type: "object" }] },
    ],
    [
      "alternatives beside members",
      { properties: { a: {} }, oneOf: [{ type: "object" }] },
    ],
    [
      "parts that cannot be put together",
      { allOf: [{ type: "string" }, { type: "integer" }] },
    ],
    [
      "an object that requires what may be anything",
      { required: ["a"], properties: { a: {} } },
    ],
  ])("cannot be made of %s", (_, value) => {
    expect(sampleOf(value)).toBeUndefined();
  });

  test.each([
    ["by reference", { mapping: { a: "#/components/schemas/Subject" } }],
    ["by name", { mapping: { a: "Subject" } }],
    ["by its own name", {}],
  ])("cannot be made of what a discriminator names %s", (_, naming) => {
    const discriminator = { propertyName: "kind", ...naming };
    const properties = { kind: { type: "string" } };
    const oneOf = [{ $ref: "#/components/schemas/Subject" }];
    const named = { type: "object", required: ["kind"], properties };
    expect(sampleOf(named, { Any: { oneOf } })).toEqual({ kind: "kind" });
    const schemas = { Any: { oneOf, discriminator } };
    expect(sampleOf(named, schemas)).toBeUndefined();
  });

  test("of what holds itself comes to an end", () => {
    const list = {
      type: "object",
      required: ["below"],
      properties: {
        below: {
          type: "array",
          items: { $ref: "#/components/schemas/Subject" },
        },
      },
    };
    expect(sampleOf(list)).toEqual({ below: [{ below: [] }] });
    const chain = {
      type: "object",
      required: ["next"],
      properties: { next: { $ref: "#/components/schemas/Subject" } },
    };
    expect(sampleOf(chain)).toBeUndefined();
  });
});

test.each<[unknown, unknown, boolean]>([
  [{ type: "string" }, "a", true],
  [{ type: "string" }, 1, false],
  [{ type: "integer" }, 1, true],
  [{ type: ["null", "string"] }, "a", true],
  [{ enum: ["a", 1] }, 1, true],
  [{ enum: ["a", 1] }, "b", false],
  [{ type: "object" }, {}, false],
  [{ type: "array" }, [], false],
  [{}, "a", false],
  [{ type: "constructor" }, "a", false],
])("that %j accepts %j is %j", (value, given, expected) => {
  expect(accepts(schema(value), given)).toBe(expected);
});

describe("a sample in the types that the configuration chooses", () => {
  const formats = ["date-time", "int64"] as const;
  const date = { type: "string", format: "date-time" };
  const long = { type: "integer", format: "int64" };

  test.each<[string, unknown, unknown]>([
    ["a date", date, new Date("2019-12-27T18:11:19.117Z")],
    [
      "an example that is one",
      { ...date, example: "2026-11-25T08:00:00+01:00" },
      new Date("2026-11-25T07:00:00Z"),
    ],
    [
      "no example that is none",
      { ...date, example: "tomorrow" },
      new Date("2019-12-27T18:11:19.117Z"),
    ],
    ["a date without a time", { type: "string", format: "date" }, "2019-12-27"],
    ["a big integer", long, 1n],
    ["its minimum", { ...long, minimum: 7 }, 7n],
    ["an example of one", { ...long, example: -5 }, -5n],
    ["no example that is none", { ...long, example: 0.5 }, 1n],
    ["an enum's value", { ...long, enum: [1, 2] }, 1],
    ["a constant", { ...date, const: "now" }, "now"],
    [
      "members",
      { required: ["a"], properties: { a: { type: "array", items: long } } },
      { a: [1n] },
    ],
    ["no part of an allOf beside another", { allOf: [date, date] }, undefined],
  ])("%s", (_, given, expected) => {
    expect(sampleOf(given, {}, formats)).toEqual(expected);
  });
});
