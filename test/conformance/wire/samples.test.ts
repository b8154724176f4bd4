import { describe, expect, test } from "vitest";
import { DescribedDocument } from "./document.ts";
import { matching } from "./pattern.ts";
import { sample } from "./samples.ts";

const document = new DescribedDocument({
  components: {
    schemas: {
      Node: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 12 },
          next: { $ref: "#/components/schemas/Node" },
        },
      },
    },
  },
});

const wish = { isFull: true, usesExamples: true, branch: 0, hasFiles: false };

describe("a pattern is matched by what is made for it", () => {
  test.each([
    "^[a-z]{3}-\\d+$",
    "^(pi|po)_[A-Za-z0-9]{24}$",
    "^\\p{L}+$",
    "[^/]+\\.(png|jpg)",
    "^(?:a|b){2,3}c?$",
    "^[\\w-]+$",
  ])("%s", (pattern) => {
    expect(matching(pattern)).toMatch(new RegExp(pattern, "u"));
  });

  test("or there is none", () => {
    expect(matching("^(?=.*\\d)(?=.*[A-Z]).{8,}$")).toBeNull();
    expect(matching("(")).toBeNull();
  });
});

describe("a sample", () => {
  test.each<[object, unknown]>([
    [{ type: "string", example: "mine" }, "mine"],
    [{ type: "string", enum: ["a", "b"], example: "c" }, "a"],
    [{ type: "integer", minimum: 3, exclusiveMinimum: true }, 4],
    [{ type: "integer", multipleOf: 5, minimum: 7 }, 10],
    [{ type: ["null", "boolean"] }, true],
    [{ const: 7 }, 7],
    [
      { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 3 },
      ["a", "b", "c"],
    ],
    [{ oneOf: [{ type: "null" }, { const: "x" }] }, "x"],
    [
      {
        allOf: [
          { type: "object", required: ["a"], properties: { a: { const: 1 } } },
          { properties: { b: { const: 2 }, c: { readOnly: true, const: 3 } } },
        ],
      },
      { a: 1, b: 2 },
    ],
  ])("of %o", (schema, expected) => {
    expect(sample(document, schema, wish)).toEqual(expected);
  });

  test("of a recursive schema ends", () => {
    const made = sample(document, { $ref: "#/components/schemas/Node" }, wish);
    const name = "a b&c/éééééé";
    expect(made).toEqual({
      name,
      next: { name, next: { name, next: { name } } },
    });
  });

  test("with what is required alone", () => {
    const least = { ...wish, isFull: false };
    expect(
      sample(document, { $ref: "#/components/schemas/Node" }, least),
    ).toEqual({ name: "a b&c/éééééé" });
  });
});
