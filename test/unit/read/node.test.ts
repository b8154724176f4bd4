import { describe, expect, test } from "vitest";

import type { Document, Node } from "../../../generator/model/document.ts";
import { documentOf, lines, readAnyway } from "./support.ts";

function json(members: object, version = "3.1.0"): Document {
  return documentOf(JSON.stringify({ openapi: version, ...members }));
}

const pets = documentOf(
  lines(
    "openapi: 3.1.0",
    "paths:",
    "  /pets/{id}:",
    "    get:",
    "      deprecated: true",
    "      tags: [a, b]",
    "      responses:",
    "        '200':",
    "          content:",
    "            application/json:",
    "              schema: { $ref: '#/components/schemas/Pet' }",
    "components:",
    "  schemas:",
    "    Pet:",
    "      properties:",
    "        name: { type: string }",
    "        next: { $ref: '#/components/schemas/Pet' }",
    "        same: { $ref: '#/components/schemas/Pet/properties/name' }",
    "    Alias: { $ref: '#/components/schemas/Pet' }",
  ),
);

describe("a node", () => {
  const operation = pets.root.get("paths").get("/pets/{id}").get("get");

  test("has a value at a pointer", () => {
    expect(operation.at).toBe("/paths/~1pets~1{id}/get");
    expect(operation.get("tags").value).toEqual(["a", "b"]);
    expect(pets.root.at).toBe("");
  });

  test("lists its members and elements in their order", () => {
    expect(operation.entries().map(([key, { at }]) => [key, at])).toEqual([
      ["deprecated", "/paths/~1pets~1{id}/get/deprecated"],
      ["tags", "/paths/~1pets~1{id}/get/tags"],
      ["responses", "/paths/~1pets~1{id}/get/responses"],
    ]);
    expect(
      operation
        .get("tags")
        .items()
        .map(({ at, value }) => [at, value]),
    ).toEqual([
      ["/paths/~1pets~1{id}/get/tags/0", "a"],
      ["/paths/~1pets~1{id}/get/tags/1", "b"],
    ]);
    expect(operation.items()).toEqual([]);
    expect(operation.get("tags").entries()).toEqual([]);
  });

  test("tells strings and flags from everything else", () => {
    const { root } = json({ a: "text", b: true, c: 1, d: null });
    expect(["a", "b", "c", "d", "e"].map((key) => root.string(key))).toEqual([
      "text",
      null,
      null,
      null,
      null,
    ]);
    expect(["a", "b", "c", "d", "e"].map((key) => root.flag(key))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test("has no members but its own", () => {
    for (const key of ["constructor", "toString", "__proto__", "length", "0"]) {
      expect(operation.get(key).value).toBeUndefined();
      expect(operation.get("tags").get(key).value).toBeUndefined();
      expect(operation.string(key)).toBeNull();
    }
  });

  test("is there without a value where the document has nothing", () => {
    const nothing = operation.get("a/b").get("c~d");
    expect(nothing.value).toBeUndefined();
    expect(nothing.at).toBe("/paths/~1pets~1{id}/get/a~1b/c~0d");
    expect([...nothing.items(), ...nothing.entries()]).toEqual([]);
  });
});

describe("following references", () => {
  const schema = pets.node(
    "/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema",
  );

  test("gives the value, place and component they lead to", () => {
    expect(schema.at).toBe("/components/schemas/Pet");
    expect(schema.component).toBe("Pet");
    expect(schema.get("properties").component).toBeNull();
    expect(pets.root.get("components").component).toBeNull();
  });

  test("goes on within what they lead to", () => {
    const properties = schema.get("properties");
    expect(properties.get("next").get("properties").get("next").at).toBe(
      "/components/schemas/Pet",
    );
    expect(properties.get("same").at).toBe(
      "/components/schemas/Pet/properties/name",
    );
    expect(properties.get("same").component).toBeNull();
    expect(
      pets.root.get("components").get("schemas").get("Alias").component,
    ).toBe("Pet");
  });

  test("decodes pointers and percent signs", () => {
    const names = ["a/b", "a~b", "a~1b", "ä b", "{id}", "50%", "a%2Fb", ""];
    const references = [
      "#/x/a~1b",
      "#/x/a~0b",
      "#/x/a~01b",
      "#/x/%C3%A4%20b",
      "#/x/{id}",
      "#/x/50%",
      "#/x/a%252Fb",
      "#/x/",
    ];
    const { root } = json({
      x: Object.fromEntries(names.map((name) => [name, { title: name }])),
      uses: references.map(($ref) => ({ $ref })),
    });
    expect(
      root
        .get("uses")
        .items()
        .map((use) => use.string("title")),
    ).toEqual(names);
  });

  test("passes through other references on the way", () => {
    const document = json({
      a: { $ref: "#/b" },
      b: { c: { $ref: "#/d/0" }, e: { $ref: "#/a/c/f" } },
      d: [{ f: { $ref: "#/a/g" } }],
      use: { $ref: "#/a/e" },
    });
    const use = readAnyway(
      JSON.stringify({
        ...(document.root.value as object),
        b: { ...(document.root.get("b").value as object), g: "end" },
      }),
    ).root.get("use");
    expect([use.at, use.value]).toEqual(["/b/g", "end"]);
  });

  test("takes a chain of any length", () => {
    const length = 20_000;
    const names = Array.from({ length }, (_, index) => `S${index}`);
    const chain = (link: (next: string) => string) => ({
      ...Object.fromEntries(
        names.map((name, index) => [name, { $ref: link(`S${index + 1}`) }]),
      ),
      [`S${length}`]: { x: { x: "end" } },
    });
    const direct = json({ schemas: chain((next) => `#/schemas/${next}`) });
    expect(direct.node("/schemas/S0").at).toBe(`/schemas/S${length}`);
    expect(direct.node("/schemas/S0/x/x").value).toBe("end");
  });

  test("must not lead to the whole document", () => {
    expect(json({ a: { $ref: "#" } }).root.get("a").value).toBeUndefined();
  });

  test("means nothing at the top of the document", () => {
    const { root } = json({ $ref: "#/a", a: { b: 1 } });
    expect(root.get("a").value).toEqual({ b: 1 });
  });
});

describe("a summary and a description beside a reference", () => {
  const members = {
    a: { $ref: "#/b", description: "of a" },
    b: { $ref: "#/c", description: "of b", summary: "of b" },
    c: { description: "of c", summary: "of c", title: "of c" },
    d: { $ref: "#/c", title: "ignored", description: 5 },
  };
  const said = (node: Node) =>
    ["description", "summary", "title"].map((key) => node.string(key));

  test("come before those of what it refers to in 3.1", () => {
    for (const order of ["abcd", "dcba"]) {
      const { root } = json(members);
      const found = [...order].map((key) => [key, said(root.get(key))]);
      expect(Object.fromEntries(found)).toEqual({
        a: ["of a", "of b", "of c"],
        b: ["of b", "of b", "of c"],
        c: ["of c", "of c", "of c"],
        d: ["of c", "of c", "of c"],
      });
    }
  });

  test("are ignored in 3.0", () => {
    const { root } = json(members, "3.0.4");
    expect(said(root.get("a"))).toEqual(["of c", "of c", "of c"]);
  });

  test("belong to the place itself, not to what is in it", () => {
    const { root } = json({
      a: { $ref: "#/b", description: "of a" },
      b: { c: { description: "of c" } },
    });
    expect(root.get("a").get("c").string("description")).toBe("of c");
    expect(root.get("a").at).toBe("/b");
  });
});

describe("the node of a pointer", () => {
  test("is the one that walking there gives", () => {
    expect(pets.node("").value).toBe(pets.root.value);
    expect(pets.node("/paths/~1pets~1{id}/get/tags/1").value).toBe("b");
    expect(pets.node("/components/schemas/Alias/properties/next").at).toBe(
      "/components/schemas/Pet",
    );
  });

  test("has no value where there is nothing", () => {
    for (const at of ["/a/b", "/paths/~1", "/openapi/length"]) {
      expect(pets.node(at)).toMatchObject({ value: undefined, at });
    }
  });
});
