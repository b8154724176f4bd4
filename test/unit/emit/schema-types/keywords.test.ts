import { describe, expect, test } from "vitest";
import { givenType, schemaTypes } from "../../../tools/support/schema-types.ts";

const text = { type: "string" };
const number = { type: "number" };
const pet = { $ref: "#/components/schemas/Pet" };
const Pet = { type: "object", properties: { name: text, tail: number } };

/** What a schema's type is. */
function typeOf(given: unknown, openapi: string): string {
  const schemas = { Pet, Given: given, Last: text };
  return givenType({ openapi, components: { schemas } });
}

const named = "Pet";

/** What has no type of its own in TypeScript leaves a wider one, never a wrong one. */
const cases: readonly [schema: unknown, type: string][] = [
  [
    { patternProperties: { "^x": text, "^y": number } },
    "{ [key: string]: string | number; }",
  ],
  [
    {
      properties: { a: text },
      patternProperties: { "^x": number },
      additionalProperties: false,
    },
    "{ a?: string; } & { [key: string]: number | string; }",
  ],
  [
    { type: "object", propertyNames: { pattern: "^a" } },
    "Record<string, unknown>",
  ],
  [
    { propertyNames: { enum: ["a"] }, additionalProperties: number },
    "{ a?: number; }",
  ],
  [{ not: text }, "unknown"],
  [{ ...text, not: { enum: ["a"] } }, "string"],
  [
    {
      properties: { a: text },
      if: { required: ["a"] },
      then: { required: ["b"] },
      else: false,
    },
    "{ a?: string; }",
  ],
  [
    { properties: { a: text }, unevaluatedProperties: false },
    "{ a?: string; }",
  ],
  [
    { properties: { a: text }, unevaluatedProperties: number },
    "{ a?: string; } & { [key: string]: number | string; }",
  ],
  [{ allOf: [pet], unevaluatedProperties: true }, named],
  [
    { properties: { a: text }, dependentRequired: { a: ["b"] } },
    "{ a?: string; }",
  ],
  [{ type: "array", contains: text }, "unknown[]"],
  [{ $dynamicRef: "#meta" }, "unknown"],
  [{ allOf: [pet], nullable: true }, `${named} | null`],
  [{ oneOf: [pet, text], nullable: true }, `${named} | string | null`],
  [{ anyOf: [pet, { type: "null" }] }, `${named} | null`],
  [{ ...text, contentMediaType: "image/png" }, "string"],
  [
    { ...text, contentMediaType: "image/png", contentEncoding: "base64" },
    "string",
  ],
];

describe("the type of", () => {
  test.each(cases)("%j", (schema, type) => {
    expect(typeOf(schema, "3.1.0")).toBe(type);
  });

  test.each([
    [{ type: "string", nullable: true }],
    [{ type: ["string", "null"] }],
    [{ type: ["null", "string"] }],
  ])("values beside %j", (nullable) => {
    const type = /^\/\*\*.*\*\/ /;
    for (const values of [["a"], ["a", null], [null, "a"]]) {
      const schemas = { Given: { ...nullable, enum: values } };
      const printed = schemaTypes({ components: { schemas } });
      expect(printed.replace(type, "")).toMatch(
        /type Given = ("a" \| null|null \| "a");/,
      );
    }
  });
});

describe("what stands beside a reference", () => {
  const beside = { ...pet, properties: { a: text }, required: ["name"] };
  test("counts since OpenAPI 3.1", () => {
    const both = `{ a?: string; } & WithRequired<${named}, "name">`;
    expect(typeOf(beside, "3.1.0")).toBe(both);
  });

  test("does not in OpenAPI 3.0, but for null", () => {
    expect(typeOf(beside, "3.0.3")).toBe(named);
    const nullable = typeOf({ ...beside, nullable: true }, "3.0.3");
    expect(nullable).toBe(`${named} | null`);
  });
});
