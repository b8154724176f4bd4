import { describe, expect, test } from "vitest";

import {
  documentOf,
  findings,
  lines,
  messages,
  readAnyway,
  schemas,
  json,
} from "./support.ts";

describe("a reference that leads nowhere", () => {
  test("is told where it stands, with the name that was meant", () => {
    const text = lines(
      "openapi: 3.0.3",
      "paths:",
      "  /pets:",
      "    get:",
      "      responses:",
      "        '200':",
      "          $ref: '#/components/responses/Pet'",
      "components:",
      "  responses:",
      "    Pets: { description: '' }",
      "  schemas:",
      "    A: { items: { $ref: '#/component/schemas/B' } }",
      "    C: { $ref: '#/components/schemas/Elephant' }",
    );
    expect(findings(text)).toEqual([
      'unresolvable-ref 7:11 `$ref` leads to "#/components/responses/Pet", which does not exist; nothing is known of the response = did you mean "#/components/responses/Pets"?',
      'unresolvable-ref 12:19 `$ref` leads to "#/component/schemas/B", which does not exist: the document has no "component"; anything may be there = did you mean "components"?',
      'unresolvable-ref 13:10 `$ref` leads to "#/components/schemas/Elephant", which does not exist; anything may be there = write the path of something that is in the document',
    ]);
  });

  test("is told once, however many references lead to it", () => {
    const text = schemas({
      A: { $ref: "#/components/schemas/B" },
      B: { $ref: "#/components/schemas/None" },
      C: { items: { $ref: "#/components/schemas/A" } },
      D: { $ref: "#/components/schemas/A/properties/x" },
    });
    expect(messages(text)).toEqual([
      'unresolvable-ref `$ref` leads to "#/components/schemas/None", which does not exist; anything may be there = write the path of something that is in the document',
    ]);
  });

  test("is one to what is something else", () => {
    const text = lines(
      "openapi: 3.0.3",
      "paths:",
      "  /a:",
      "    post:",
      "      parameters:",
      "        - { $ref: '#/components/schemas/S' }",
      "        - { $ref: '#/components/parameters/P' }",
      "      responses:",
      "        200: { $ref: '#/components/schemas/S' }",
      "        400: { content: { a/b: { schema: { $ref: '#/components/responses/R' } } } }",
      "        401: { headers: { X: { $ref: '#/components/parameters/P' } } }",
      "  /b: { $ref: '#/paths/~1a/post' }",
      "  /c: { $ref: '#/paths/~1a' }",
      "components:",
      "  parameters: { P: { name: p, in: query, schema: { $ref: '#/x-data/S' } } }",
      "  responses: { R: {} }",
      "  schemas: { S: {} }",
      "x-data: { S: {} }",
    );
    expect(findings(text)).toEqual([
      "unexpected-type 6:13 `$ref` leads to a schema, where a parameter is expected; it is read as one = write it under the `schema` of a parameter",
      "unexpected-type 9:16 `$ref` leads to a schema, where a response is expected; it is read as one = write it under `content` and a media type, as the `schema`",
      "unexpected-type 10:44 `$ref` leads to a response, where a schema is expected; it is read as one = write the path of a schema",
      "unexpected-type 12:9 `$ref` leads to an operation, where a path item is expected; it is read as one = write the path of a path item",
    ]);
  });

  test("is told as often as it stands, however much there is that it misses", () => {
    const count = 8000;
    const names = Array.from({ length: count }, (_, index) => `A${index}`);
    const text = schemas({
      ...Object.fromEntries(names.map((name) => [name, true])),
      All: {
        allOf: names.map((name) => ({ $ref: `#/components/schemas/${name}X` })),
      },
    });
    expect(messages(text)).toHaveLength(count);
  });

  test("tells the component that is meant by a path of Swagger's", () => {
    const text = json({
      paths: { "/a": { parameters: [{ $ref: "#/parameters/Limit" }] } },
      components: {
        parameters: { Limit: { name: "limit", in: "query", schema: true } },
        schemas: {
          A: { $ref: "#/definitions/B" },
          B: { $ref: "#/definitions/C" },
        },
      },
    });
    expect(messages(text)).toEqual([
      'inexact-ref `$ref` leads to "#/parameters/Limit", which does not exist; the component is taken = did you mean "#/components/parameters/Limit"?',
      'inexact-ref `$ref` leads to "#/definitions/B", which does not exist; the component is taken = did you mean "#/components/schemas/B"?',
      'unresolvable-ref `$ref` leads to "#/definitions/C", which does not exist: the document has no "definitions"; anything may be there = write the path of something that is in the document',
    ]);
  });

  test("is found in a schema that a response is said to be", () => {
    const text = json({
      paths: {
        "/a": {
          get: { responses: { 200: { $ref: "#/components/schemas/A" } } },
        },
      },
      components: {
        schemas: { A: { items: { $ref: "#/components/schemas/B" } } },
      },
    });
    expect(messages(text).map((message) => message.split(" ")[0])).toEqual([
      "unexpected-type",
      "unresolvable-ref",
    ]);
  });

  test("is one with a name instead of a path", () => {
    expect(messages(schemas({ A: { $ref: "#pet" } }))).toEqual([
      'unresolvable-ref `$ref` leads to "#pet", but no schema there has the `$anchor` "pet"; anything may be there = write "$anchor: pet" in the schema that is meant, or write its path here',
    ]);
  });

  test("is one into a list at no index", () => {
    const lists = { allOf: [true], anyOf: [] };
    for (const path of ["allOf/1", "allOf/01", "allOf/-", "anyOf/length"]) {
      const $ref = `#/components/schemas/A/${path}`;
      expect(messages(schemas({ A: lists, B: { $ref } }))).toHaveLength(1);
    }
  });

  test("is one into what only a prototype has", () => {
    const $ref = "#/components/schemas/constructor";
    expect(messages(schemas({ A: { $ref } }))).toHaveLength(1);
  });

  test("shows no more of its text than a glance takes", () => {
    const $ref = `#/components/schemas/${"x".repeat(10_000)}\n\u001b[31m`;
    const [message = ""] = messages(schemas({ A: { $ref } }));
    expect(message.length).toBeLessThan(400);
    expect(message).not.toMatch(/[\n\u001b]/);
  });
});

describe("a reference to another document", () => {
  test.each([
    ["./pets.yaml#/Pet", "pets.yaml"],
    ["pets.yaml", "pets.yaml"],
    ["a%20b.yaml", "a b.yaml"],
    ["../pets.yaml", "../pets.yaml"],
    ["/etc/passwd", "/etc/passwd"],
    ["file:///etc/passwd", "file:///etc/passwd"],
    ["https://example.com/pets.json#/a", "https://example.com/pets.json"],
    ["//169.254.169.254/latest", "file://169.254.169.254/latest"],
  ])("%j leads nowhere where nobody gave it", ($ref, name) => {
    expect(messages(schemas({ A: { items: { $ref } } }))).toEqual([
      `external-ref \`$ref\` leads to ${JSON.stringify($ref)}, which was not given with this document = give the text ${JSON.stringify(name)} too`,
    ]);
  });

  test.each([
    [{ paths: { $ref: "paths.yaml" } }],
    [{ paths: { "/a": { $ref: "a.yaml" } } }],
    [{ info: { $ref: "info.yaml" } }],
    [{ info: { contact: { $ref: "contact.yaml" } } }],
    [{ tags: [{ $ref: "tag.yaml" }] }],
    [{ components: { $ref: "components.yaml" } }],
    [{ components: { schemas: { $ref: "schemas.yaml" } } }],
    [{ webhooks: { a: { post: { callbacks: { b: { $ref: "c" } } } } } }],
  ])("is found in %j", (members) => {
    expect(messages(json(members))).toHaveLength(1);
  });
});

describe("a cycle of references", () => {
  const cycle = {
    A: { $ref: "#/components/schemas/B" },
    B: { $ref: "#/components/schemas/A" },
  };

  test("is one finding, at its first reference", () => {
    const text = lines(
      "openapi: 3.1.0",
      "components:",
      "  schemas:",
      "    C: { items: { $ref: '#/components/schemas/A' } }",
      "    A: { $ref: '#/components/schemas/B' }",
      "    B: { $ref: '#/components/schemas/A' }",
      "    D: { $ref: '#/components/schemas/D' }",
    );
    expect(findings(text)).toEqual([
      'circular-ref 5:10 `$ref` leads back to itself, with nothing on the way: "#/components/schemas/B" -> "#/components/schemas/A" -> "#/components/schemas/B"; anything may be there = write at one of these places what it is, in place of the `$ref`',
      'circular-ref 7:10 `$ref` leads back to itself, with nothing on the way: "#/components/schemas/D" -> "#/components/schemas/D"; anything may be there = write at one of these places what it is, in place of the `$ref`',
    ]);
  });

  test("may go through a place within it", () => {
    const text = schemas({ A: { $ref: "#/components/schemas/A/items" } });
    expect(messages(text)).toEqual([
      'circular-ref `$ref` leads back to itself, with nothing on the way: "#/components/schemas/A/items" -> "#/components/schemas/A/items"; anything may be there = write at one of these places what it is, in place of the `$ref`',
    ]);
  });

  test("of a thousand is shown in part", () => {
    const ring = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `S${index}`,
        { $ref: `#/components/schemas/S${(index + 1) % 1_000}` },
      ]),
    );
    const [message = "", ...more] = messages(schemas(ring));
    expect(message.match(/->/g)).toHaveLength(6);
    expect(more).toEqual([]);
  });

  test("leaves places without a value", () => {
    const { root } = readAnyway(schemas({ ...cycle, E: { items: cycle.A } }));
    const all = root.get("components").get("schemas");
    expect(all.get("A").value).toBeUndefined();
    expect(all.get("E").get("items").value).toBeUndefined();
    expect(all.get("E").get("items").at).toBe("/components/schemas/E/items");
    expect(all.get("A").get("x").items()).toEqual([]);
  });

  test("with a schema in it is none", () => {
    const tree = { properties: { child: { $ref: "#/components/schemas/A" } } };
    expect(messages(schemas({ A: tree }))).toEqual([]);
  });
});

test("broken references are found in one pass over those that lead to them", () => {
  const length = 20_000;
  const chain = (last: object) =>
    schemas({
      ...Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `S${index}`,
          { $ref: `#/components/schemas/S${index + 1}` },
        ]),
      ),
      [`S${length}`]: last,
    });
  expect(messages(chain({ $ref: "#/nowhere" }))).toHaveLength(1);
  expect(messages(chain({ $ref: "#/components/schemas/S0" }))).toHaveLength(1);
});

describe("a reference where OpenAPI has none", () => {
  test("stands for what it leads to", () => {
    const { root } = documentOf(
      lines(
        "openapi: 3.1.0",
        "paths:",
        "  /a: { get: { responses: { $ref: '#/x/answers' } } }",
        "components: { $ref: '#/x/components' }",
        "x:",
        "  answers: { 200: { content: { $ref: '#/x/content' } } }",
        "  content: { a/b: { schema: { $ref: '#/components/schemas/S' } } }",
        "  components: { schemas: { $ref: '#/x/schemas' } }",
        "  schemas: { S: { properties: { $ref: '#/x/properties' } } }",
        "  properties: { self: { $ref: '#/components/schemas/S' } }",
      ),
    );
    const { paths, components } = root.value as Record<string, unknown>;
    const $ref = "#/components/schemas/S";
    const responses = { 200: { content: { "a/b": { schema: { $ref } } } } };
    expect(paths).toEqual({ "/a": { get: { responses } } });
    expect(components).toEqual({
      schemas: { S: { properties: { self: { $ref } } } },
    });
  });

  test("cannot stand for what it is in", () => {
    const text = lines(
      "openapi: 3.1.0",
      "components:",
      "  schemas:",
      "    S:",
      "      properties:",
      "        a: { properties: { $ref: '#/components/schemas/S/properties' } }",
    );
    expect(findings(text)).toEqual([
      'circular-ref 6:28 `$ref` leads to "#/components/schemas/S/properties", which it is a part of = write here what it is, in place of the `$ref`',
    ]);
  });
});

describe("what a discriminator maps to", () => {
  const mapped = (discriminator: object): string[] =>
    messages(
      schemas({
        Pet: { discriminator: { propertyName: "kind", ...discriminator } },
        Cat: true,
        "Dog.v1": true,
        Broken: { $ref: "#/components/schemas/None" },
      }),
    ).filter((message) => message.startsWith("unresolvable-mapping"));

  test.each([
    "Cat",
    "Dog.v1",
    "animals/Cat",
    "#/components/schemas/Cat",
    "#/components/schemas/Dog%2Ev1",
    // What is broken there is told there.
    "#/components/schemas/Broken",
  ])("can be there: %s", (to) => {
    expect(mapped({ mapping: { a: to }, defaultMapping: to })).toEqual([]);
  });

  test("is told where it is not", () => {
    const mapping = {
      cat: "Cat",
      dog: "Dogg.v1",
      cow: "#/components/schemas/Catt",
    };
    expect(mapped({ mapping, defaultMapping: "Other" })).toEqual([
      'unresolvable-mapping the discriminator maps "dog" to "Dogg.v1", which does not exist; it is left out = did you mean "Dog.v1"?',
      'unresolvable-mapping the discriminator maps "cow" to "#/components/schemas/Catt", which does not exist; it is left out = did you mean "#/components/schemas/Cat"?',
      'unresolvable-mapping `defaultMapping` leads to "Other", which does not exist; it is left out = write the name of a schema, or its path',
    ]);
  });
});
