import { expect, test } from "vitest";
import { Extensions } from "../../../generator/analyze/extensions.ts";
import { parameterDocumentation } from "../../../generator/analyze/schemas/documentation.ts";

const described = (parameter: object) =>
  parameterDocumentation({ name: "size", ...parameter }, new Extensions());

test("a parameter is deprecated where its value's schema is", () => {
  const schema = { type: "string", deprecated: true };
  expect(described({ description: "Of a pet.", schema })).toMatchObject({
    description: "Of a pet.",
    deprecated: true,
  });
});

test("what a parameter says itself comes before what its value's schema says", () => {
  const schema = { description: "A length.", format: "cm", example: 1 };
  expect(
    described({ description: "Of a pet.", example: 2, schema }),
  ).toMatchObject({ description: "Of a pet.", format: "cm", examples: [2] });
  expect(described({ example: 2, schema })).toMatchObject({
    description: "A length.",
  });
});
