import { expect, test } from "vitest";
import { survey } from "../../../generator/openapi/survey.ts";

const inner = { discriminator: { propertyName: "inner" } };
const heir = { allOf: [{ $ref: "#/b" }, { $ref: "#/a", $dynamicRef: "#c" }] };
const outer = {
  properties: { inner, heir },
  discriminator: { propertyName: "outer", mapping: { a: "a.json" } },
};

test("gives what a document holds in its order, outer before inner", () => {
  const found = survey({ outer, list: [[{ $ref: "#/a" }], 1e400] });
  expect(found).toMatchObject({
    members: 16,
    isBeyondRange: true,
    references: new Set(["#/b", "#/a"]),
    dynamicReferences: new Set(["#c"]),
    mappings: [{ a: "a.json" }],
    discriminated: [outer, inner],
    inheriting: [heir],
  });
});

test("takes values of other kinds for none of these", () => {
  const found = survey({
    $ref: {},
    $dynamicRef: 1,
    allOf: {},
    discriminator: [],
    mapping: "a",
  });
  expect(found).toMatchObject({
    members: 5,
    isBeyondRange: false,
    references: new Set(),
    dynamicReferences: new Set(),
    mappings: [],
    discriminated: [],
    inheriting: [],
  });
  expect(survey("text").members).toBe(0);
});

test("looks through a document once", () => {
  const document = { a: 1 };
  expect(survey(document)).toBe(survey(document));
});
