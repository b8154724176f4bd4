import { describe, expect, test } from "vitest";
import { maximumDepth } from "../../../../generator/read/tree.ts";
import { schemaTypes } from "../../../tools/support/schema-types.ts";

/** More than a document may have: most keywords take two levels of it. */
const levels = maximumDepth;

/** Puts a schema into others, level by level. */
function nested(around: (inner: unknown) => unknown, core: unknown): unknown {
  let schema = core;
  for (let level = 0; level < levels; level++) schema = around(schema);
  return { openapi: "3.1.0", components: { schemas: { Deep: schema } } };
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe(`a schema of ${levels} levels is printed to its end, in`, () => {
  test.each([
    ["properties", (a: unknown) => ({ properties: { a } }), "a?: "],
    ["items", (items: unknown) => ({ type: "array", items }), "[]"],
    [
      "allOf",
      (a: unknown) => ({ properties: { b: true }, allOf: [a] }),
      "b?: ",
    ],
    ["anyOf", (a: unknown) => ({ anyOf: [a, { type: "null" }] }), "null"],
    [
      "additionalProperties",
      (a: unknown) => ({ additionalProperties: a }),
      "key: string",
    ],
  ])("%s", (_, around, part) => {
    const text = schemaTypes(nested(around, { const: "core" }));
    expect(text).toContain('"core"');
    expect(occurrences(text, part)).toBe(levels);
  });
});

test("a value of as many levels is printed to its end", () => {
  let value: unknown = "core";
  for (let level = 0; level < levels; level++) value = { a: value };
  const text = schemaTypes({
    components: { schemas: { Deep: { const: value } } },
  });
  expect(occurrences(text, "a: ")).toBe(levels);
  expect(text).toContain('"core"');
});

test("what has such a value for its default is printed without it", () => {
  let value: unknown = "core";
  for (let level = 0; level < levels; level++) value = [value];
  const properties = { a: { type: "string", default: value } };
  const text = schemaTypes({
    components: { schemas: { Deep: { properties } } },
  });
  expect(text).toContain("a?: string;");
});
