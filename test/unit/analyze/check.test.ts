import { expect, test } from "vitest";
import { checkObjects } from "../../../generator/analyze/check/index.ts";
import { document } from "./support.ts";

/** What is said of a schema, without what it says to write. */
function said(schema: object): string[] {
  const found: string[] = [];
  checkObjects(
    document({ components: { schemas: { A: schema } } }),
    new Map(),
    (_, message) => found.push(message),
  );
  return found;
}

test.each([
  { type: "string", enum: ["a", null], default: null },
  { type: ["string", "null"], enum: ["a"], default: "a" },
  { type: "integer", enum: [1, 1000.0], default: 1e3 },
  { type: ["integer", "string"], enum: [1, "a"] },
  { type: "number", default: 1.5 },
  { enum: [1, "a"], default: "a" },
  { type: "array", enum: [["a"], []], default: [] },
  { type: "object", enum: [{ a: 1 }], default: { a: 1 } },
  { type: ["array", "object"], items: true, properties: {} },
  { type: "string", additionalProperties: false },
  { minimum: 1, maximum: 1 },
  { readOnly: true, writeOnly: false },
  { required: ["other"], properties: { name: true } },
  { required: ["names", "name"], properties: { name: true } },
  { $schema: "https://json-schema.org/draft/2020-12/schema" },
  { $schema: "https://spec.openapis.org/oas/3.1/dialect/base" },
])("nothing is said of %j", (schema) => {
  expect(said(schema)).toEqual([]);
});

test.each([
  [{ type: "integer", enum: [1, 1.5] }, /"integer", but `enum` lists 1\.5;/],
  [{ type: ["boolean", "null"], enum: ["yes"] }, /"boolean, null", .* "yes"/],
  [{ type: "object", default: "{}" }, /"object", but the default is "{}"/],
  [{ enum: [{ a: 1 }], default: { a: 2 } }, /the default {"a":2} is none of/],
  [{ type: "string", items: {} }, /`items` says nothing of the type "string"/],
])("something is said of %j", (schema, message) => {
  expect(said(schema)).toEqual([expect.stringMatching(message)]);
});

test("a type that is none, and no string, decides nothing", () => {
  const none = { toString: 1, valueOf: 1 };
  for (const type of [none, [none], ["string", none], []])
    expect(
      said({ type, enum: [1], default: 2, items: {} }).filter((one) =>
        one.includes("the type is"),
      ),
    ).toEqual([]);
});

test("as many things are said as are wrong", () => {
  const type = Array.from({ length: 200_000 }, () => "none");
  expect(said({ type })).toHaveLength(type.length);
});
