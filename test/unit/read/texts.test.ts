import { describe, expect, test } from "vitest";

import type { Node } from "../../../generator/model/document.ts";
import { findingsIn, joined, lines, readTexts } from "./support.ts";

const openapi = "3.1.0";

/** A document with an operation for each answer's schema. */
function answering(...all: object[]): object {
  const paths = Object.fromEntries(
    all.map((schema, index) => [
      `/${index}`,
      { get: { responses: { 200: { content: { json: { schema } } } } } },
    ]),
  );
  return { openapi, paths };
}

/** The schemas that the components of joined texts hold. */
function schemasOf(
  texts: Readonly<Record<string, string | object>>,
): Record<string, unknown> {
  const { components } = joined(texts) as {
    components: { schemas: Record<string, unknown> };
  };
  return components.schemas;
}

describe("a reference to another text", () => {
  test("makes a component of what it leads to, YAML and JSON mixed", () => {
    const value = joined({
      "openapi.yaml": lines(
        "openapi: 3.1.0",
        "components:",
        "  schemas:",
        "    List: { items: { $ref: 'schemas/pet.json' } }",
      ),
      "schemas/pet.json": { properties: { tag: { $ref: "../tag.yaml#/Tag" } } },
      "tag.yaml": "Tag: { type: string }",
    });
    expect(value).toEqual({
      openapi,
      components: {
        schemas: {
          List: { items: { $ref: "#/components/schemas/pet" } },
          pet: { properties: { tag: { $ref: "#/components/schemas/Tag" } } },
          Tag: { type: "string" },
        },
      },
    });
  });

  test.each([
    ["file.yaml#/a~1b", "a/b"],
    ["file.yaml#/a~0b", "a~b"],
    ["file.yaml#/%7Bid%7D", "{id}"],
    ["./x/../file.yaml#/%25", "%"],
    ["my%20file.yaml", "my file"],
    ["other.file.yaml#", "other.file"],
    ["file.yaml#/__proto__", "__proto__"],
  ])("%s is found, and named %j", ($ref, name) => {
    const file = Object.fromEntries([
      ...["a/b", "a~b", "{id}", "%", "__proto__"].map(
        (key) => [key, { title: key }] as const,
      ),
    ]);
    const { document, diagnostics } = readTexts({
      "openapi.json": answering({ $ref }),
      "file.yaml": file,
      "my file.yaml": { title: "my file" },
      "other.file.yaml": { title: "other.file" },
    });
    expect(diagnostics).toEqual([]);
    const answer = document?.root.get("paths").get("/0").get("get");
    const schema = answer?.get("responses").get("200").get("content");
    expect(schema?.get("json").get("schema").value).toEqual({ title: name });
    expect(schema?.get("json").get("schema").component).toBe(name);
  });

  test("leads back into the document", () => {
    const texts = {
      "api/openapi.json": {
        openapi,
        components: {
          schemas: { A: { items: { $ref: "b.json" } }, C: { title: "C" } },
        },
      },
      "api/b.json": {
        anyOf: [
          { $ref: "openapi.json#/components/schemas/A" },
          { $ref: "../api/openapi.json#/components/schemas/C" },
        ],
      },
    };
    expect(schemasOf(texts)["b"]).toEqual({
      anyOf: [
        { $ref: "#/components/schemas/A" },
        { $ref: "#/components/schemas/C" },
      ],
    });
  });

  test("may lead back to itself through a schema", () => {
    const texts = {
      "openapi.json": answering({ $ref: "tree.json" }),
      "tree.json": {
        properties: {
          left: { $ref: "#" },
          right: { $ref: "tree.json" },
          leaf: { $ref: "#/$defs/Leaf" },
        },
        $defs: { Leaf: { properties: { tree: { $ref: "#" } } } },
      },
    };
    const tree = { $ref: "#/components/schemas/tree" };
    expect(schemasOf(texts)).toEqual({
      tree: {
        properties: {
          left: tree,
          right: tree,
          leaf: { $ref: "#/components/schemas/Leaf" },
        },
        $defs: { Leaf: { properties: { tree } } },
      },
      Leaf: { properties: { tree } },
    });
  });

  test("may lead to a file that is itself a reference into itself", () => {
    const texts = {
      "openapi.json": answering({ $ref: "root.json" }),
      "root.json": { $ref: "#/definitions/A", definitions: { A: true } },
    };
    expect(
      joined({
        ...texts,
        "openapi.json": { ...texts["openapi.json"], openapi: "3.0.0" },
      }),
    ).toMatchObject({ components: { schemas: { A: true } } });
    expect(schemasOf(texts)).toMatchObject({
      A: true,
      root: { $ref: "#/components/schemas/A" },
    });
  });
});

describe("a component that is nothing but another text's part", () => {
  test("is where that part stands, for every reference to it", () => {
    const value = joined({
      "openapi.json": {
        ...answering(
          { $ref: "pet.yaml" },
          { $ref: "#/components/schemas/Pet" },
        ),
        components: {
          schemas: { Pet: { $ref: "pet.yaml" }, Alias: { $ref: "pet.yaml" } },
          securitySchemes: { key: { $ref: "security.yaml#/schemes/key" } },
        },
      },
      "pet.yaml": "{ title: Pet, items: { $ref: pet.yaml } }",
      "security.yaml": "schemes: { key: { type: http, scheme: bearer } }",
    });
    expect(value).toMatchObject({
      paths: {
        "/0": {
          get: {
            responses: {
              200: {
                content: {
                  json: { schema: { $ref: "#/components/schemas/Pet" } },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: { title: "Pet", items: { $ref: "#/components/schemas/Pet" } },
          Alias: { $ref: "#/components/schemas/Pet" },
        },
        securitySchemes: { key: { type: "http", scheme: "bearer" } },
      },
    });
  });

  test("may be one of a map that stands elsewhere", () => {
    const texts = {
      "openapi.json": {
        ...answering({ $ref: "schemas/pet.yaml" }),
        components: { schemas: { $ref: "schemas/index.yaml" } },
      },
      "schemas/index.yaml": lines(
        "Pet: { $ref: pet.yaml }",
        "Pets: { items: { $ref: '#/Pet' } }",
      ),
      "schemas/pet.yaml": "{ title: Pet }",
    };
    expect(schemasOf(texts)).toEqual({
      Pet: { title: "Pet" },
      Pets: { items: { $ref: "#/components/schemas/Pet" } },
    });
  });
});

test("path items, maps and parts without a name stand where they are referred to", () => {
  const value = joined({
    "openapi.json": {
      openapi,
      info: { $ref: "info.yaml" },
      tags: [{ $ref: "tags.yaml#/0" }],
      paths: {
        "/a": { $ref: "paths/a.yaml" },
        "/b": { get: { $ref: "paths/a.yaml#/get" } },
      },
    },
    "info.yaml": "{ title: T }",
    "tags.yaml": "[{ name: A }]",
    "paths/a.yaml": lines(
      "get:",
      "  responses:",
      "    '200': { $ref: ../answers.yaml#/OK }",
      "    default: { $ref: ../answers.yaml#/OK }",
    ),
    "answers.yaml": "OK: { description: Fine }",
  });
  const ok = { $ref: "#/components/responses/OK" };
  const get = { responses: { 200: ok, default: ok } };
  expect(value).toEqual({
    openapi,
    info: { title: "T" },
    tags: [{ name: "A" }],
    paths: { "/a": { get }, "/b": { get } },
    components: { responses: { OK: { description: "Fine" } } },
  });
});

test("path items that lead back to themselves become components", () => {
  const value = joined({
    "openapi.json": { openapi, paths: { "/a": { $ref: "a.yaml" } } },
    "a.yaml": "get: { callbacks: { done: { '{$url}': { $ref: a.yaml } } } }",
  });
  const back = { $ref: "#/components/pathItems/a" };
  const item = { get: { callbacks: { done: { "{$url}": back } } } };
  expect(value).toMatchObject({
    paths: { "/a": item },
    components: { pathItems: { a: item } },
  });
});

describe("names", () => {
  const files = {
    "a/pet.json": { title: "a" },
    "b/pet.json": { title: "b", items: { $ref: "../c/Pet.json" } },
    "c/Pet.json": { title: "c" },
    "d/pet.json": { title: "d" },
  };

  test("that are taken, or read alike, get a number, in the order of the document", () => {
    const schemas = schemasOf({
      "openapi.json": {
        ...answering({ $ref: "b/pet.json" }, { $ref: "a/pet.json" }),
        components: { schemas: { PET: {} } },
      },
      ...files,
    });
    expect(Object.keys(schemas)).toEqual(["PET", "pet2", "Pet3", "pet4"]);
    expect(schemas["Pet3"]).toEqual({ title: "c" });
  });

  test("do not change when an operation is appended", () => {
    const before = answering({ $ref: "b/pet.json" });
    const after = answering({ $ref: "b/pet.json" }, { $ref: "d/pet.json" });
    const components = { schemas: { Z: { items: { $ref: "a/pet.json" } } } };
    const webhooks = { w: { post: { requestBody: { $ref: "w.json" } } } };
    const rest = { webhooks, components };
    const texts = { ...files, "w.json": { title: "w" } };
    const one = schemasOf({ "o.json": { ...before, ...rest }, ...texts });
    const two = schemasOf({ "o.json": { ...after, ...rest }, ...texts });
    expect(two).toMatchObject(one);
    expect(Object.keys(two).length).toBe(Object.keys(one).length + 1);
  });
});

describe("positions", () => {
  const texts = {
    "openapi.yaml": lines(
      "openapi: 3.1.0",
      "paths:",
      "  /a: { $ref: a.yaml }",
      "components:",
      "  schemas:",
      "    List: { items: { $ref: pet.yaml } }",
    ),
    "a.yaml": lines("# comment", "get:", "  operationId: a"),
    "pet.yaml": lines("title: Pet", "properties:", "  name: { type: string }"),
  };

  test("are those of the text that a part came from", () => {
    const { locate } = readTexts(texts);
    const place = (at: string) => {
      const { file, line, column } = locate(at);
      return `${file}:${line}:${column}`;
    };
    expect(place("/paths/~1a/get/operationId")).toBe("a.yaml:3:3");
    expect(place("/paths/~1a")).toBe("a.yaml:2:1");
    expect(place("/components/schemas/pet/properties/name")).toBe(
      "pet.yaml:3:3",
    );
    expect(place("/components/schemas/List/items")).toBe("openapi.yaml:6:13");
    expect(place("/paths/~1a/get/none")).toBe("a.yaml:2:1");
  });

  test("tell whose part a place is", () => {
    const { document } = readTexts(texts);
    const schemas = document?.root.get("components").get("schemas") as Node;
    expect(document?.isOwn(schemas.get("List"))).toBe(true);
    expect(document?.isOwn(schemas.get("List").get("items"))).toBe(false);
  });
});

describe("what is wrong", () => {
  test("is told where it stands", () => {
    expect(
      findingsIn({
        "openapi.yaml": lines(
          "openapi: 3.1.0",
          "components:",
          "  schemas:",
          "    A: { items: { $ref: a.yaml } }",
          "    B: { items: { $ref: b.yaml#/Pet } }",
          "    C: { items: { $ref: c.yaml } }",
          "    D: { items: { $ref: 'a.yaml#none' } }",
        ),
        "a.yaml": lines("properties:", "  x: { $ref: '#/none' }"),
        "b.yaml": "{ Pets: {} }",
        "c.yaml": "a: [",
      }),
    ).toEqual([
      "syntax c.yaml:1:4 this bracket is never closed",
      'unresolvable-ref a.yaml:2:8 `$ref` leads to "#/none", which does not exist; anything may be there',
      'unresolvable-ref openapi.yaml:5:19 `$ref` leads to "b.yaml#/Pet", which does not exist; anything may be there',
      'unresolvable-ref openapi.yaml:6:19 `$ref` leads to "c.yaml", which is neither YAML nor JSON; anything may be there',
      'unresolvable-ref openapi.yaml:7:19 `$ref` leads to "a.yaml#none", but no schema there has the `$anchor` "none"; anything may be there',
    ]);
  });

  test("is a cycle with nothing in it, through however many files", () => {
    expect(
      findingsIn({
        "openapi.json": answering({ $ref: "a.json" }),
        "a.json": { $ref: "b.json#/B" },
        "b.json": { B: { $ref: "a.json" } },
      }),
    ).toEqual([
      'circular-ref a.json:2:2 `$ref` leads back to itself, with nothing on the way: "b.json#/B" -> "a.json" -> "b.json#/B"; anything may be there',
    ]);
  });

  test("is a map that contains itself", () => {
    const [finding, ...more] = findingsIn({
      "openapi.json": answering({ properties: { $ref: "p.json" } }),
      "p.json": { a: { properties: { $ref: "p.json" } } },
    });
    expect(finding).toMatch(
      /^circular-ref p\.json:4:4 `\$ref` leads to "p\.json", which it is a part of$/,
    );
    expect(more).toEqual([]);
  });
});

describe("chains of 1,000 files", () => {
  const chain = (part: (next: object) => object): Record<string, object> =>
    Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `s${index}.json`,
        index < 999 ? part({ $ref: `s${index + 1}.json` }) : { title: "end" },
      ]),
    );

  test("of nothing but references lead to their end", () => {
    const texts = {
      "openapi.json": answering({ $ref: "s0.json" }),
      ...chain((next) => next),
    };
    expect(schemasOf(texts)).toEqual({ s999: { title: "end" } });
  });

  test("of schemas are all components", () => {
    const texts = {
      "openapi.json": answering({ $ref: "s0.json" }),
      ...chain((next) => ({ properties: { next } })),
    };
    expect(Object.keys(schemasOf(texts))).toHaveLength(1_000);
  });
});

test("what is joined together has a limit", () => {
  const pets = Object.fromEntries(
    Array.from({ length: 1_100 }, (_, index) => [`p${index}`, {}]),
  );
  const schemas = Object.fromEntries(
    Array.from({ length: 1_100 }, (_, index) => [
      `S${index}`,
      { properties: { $ref: "pets.json" } },
    ]),
  );
  const found = findingsIn({
    "openapi.json": { openapi, components: { schemas } },
    "pets.json": pets,
  });
  expect(found).toEqual([
    "too-large openapi.json:1:1 together with what it refers to, this holds more than 1,000,000 objects, or 100,000 in place of references, or paths that are too long",
  ]);
});
