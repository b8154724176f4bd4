import { describe, expect, test } from "vitest";

import { documentOf, json, messages, schemas } from "./support.ts";

describe("data", () => {
  const $ref = "elsewhere.yaml";

  test.each([
    [{ example: { $ref } }],
    [{ examples: [{ $ref }] }],
    [{ default: { $ref } }],
    [{ enum: [{ $ref }] }],
    [{ const: { $ref } }],
    [{ "x-data": { $ref } }],
    [{ discriminator: { mapping: { $ref: "A" } } }],
  ])("of a schema holds no references: %j", (schema) => {
    expect(messages(schemas({ A: schema }))).toEqual([]);
  });

  test.each([
    [{ paths: { "x-data": { $ref } } }],
    [{ "x-data": { $ref } }],
    [{ info: { "x-data": { $ref } } }],
    [{ paths: { "/a": { get: { responses: { "x-data": { $ref } } } } } }],
    [{ components: { examples: { a: { value: { $ref } } } } }],
    [{ components: { parameters: { a: { example: { $ref } } } } }],
    [
      {
        components: {
          parameters: { a: { examples: { b: { value: { $ref } } } } },
        },
      },
    ],
    [{ components: { links: { a: { parameters: { b: { $ref } } } } } }],
    [
      {
        components: {
          responses: { a: { content: { "a/b": { example: { $ref } } } } },
        },
      },
    ],
  ])("of other objects holds no references: %j", (members) => {
    expect(messages(json(members))).toEqual([]);
  });

  test.each([
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "x-data",
    "value",
  ])("is nothing that is only called %s", (name) => {
    for (const map of ["properties", "patternProperties", "$defs"]) {
      const schema = { [map]: { [name]: { $ref } } };
      expect(messages(schemas({ A: schema }))).toHaveLength(1);
    }
    expect(messages(schemas({ [name]: { $ref } }))).toHaveLength(1);
    const headers = { [name]: { $ref } };
    expect(messages(json({ components: { headers } }))).toHaveLength(1);
  });

  test("is no property called $ref", () => {
    const A = { properties: { $ref: { type: "string" } }, $ref: 5 };
    const document = documentOf(schemas({ A }));
    expect(document.node("/components/schemas/A").value).toEqual(A);
    expect(
      document.node("/components/schemas/A/properties/$ref").value,
    ).toEqual({
      type: "string",
    });
  });
});

describe("members beside a reference", () => {
  const broken = { items: { $ref: "#/nowhere" } };

  test("count in a schema of 3.1, and not in 3.0", () => {
    const A = { $ref: "#/components/schemas/B", ...broken };
    const members = { components: { schemas: { A, B: {} } } };
    expect(messages(json(members, "3.1.0"))).toHaveLength(1);
    expect(messages(json(members, "3.0.0"))).toHaveLength(0);
  });

  test("count in a path item of every version", () => {
    const get = { requestBody: { $ref: "#/nowhere" } };
    const members = { paths: { "/a": { $ref: "#/paths/~1b", get }, "/b": {} } };
    expect(messages(json(members, "3.0.0"))).toHaveLength(1);
  });
});

test("references are found in every place that can hold one", () => {
  const at = { $ref: "#/nowhere" };
  const content = {
    "a/b": {
      schema: at,
      examples: { a: at },
      encoding: { a: { headers: { b: at } } },
    },
  };
  const parameter = { schema: at, examples: { a: at }, content };
  const response = { headers: { a: parameter }, content, links: { a: at } };
  const operation = {
    parameters: [at, parameter],
    requestBody: { content },
    responses: { 200: response, default: at },
    callbacks: {
      a: at,
      b: { "{$url}": { parameters: [at], trace: { requestBody: at } } },
    },
  };
  const text = json({
    paths: { "/a": { get: operation, parameters: [at] }, "/b": at },
    webhooks: { a: { put: operation }, b: at },
    components: {
      schemas: {
        a: at,
        b: {
          allOf: [at, { not: at }],
          additionalProperties: at,
          prefixItems: [at],
          dependentSchemas: { a: at },
        },
      },
      securitySchemes: { a: at },
      requestBodies: { a: at },
      pathItems: { a: at },
    },
  });
  expect(messages(text)).toHaveLength(text.split('"#/nowhere"').length - 1);
});

test("a reference can lead to a place that only it gives a meaning", () => {
  const text = json({
    definitions: { A: { items: { $ref: "#/nowhere" } } },
    "x-schemas": { B: { $ref: "#/nothing" } },
    components: { schemas: { A: { $ref: "#/definitions/A" } } },
  });
  expect(messages(text)).toEqual([
    'unresolvable-ref `$ref` leads to "#/nowhere", which does not exist; anything may be there = write the path of something that is in the document',
  ]);
});
