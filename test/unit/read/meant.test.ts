import { describe, expect, test } from "vitest";
import {
  openApi,
  sectionNamed,
  swagger,
} from "../../../generator/openapi/grammar.ts";
import { read } from "../../../generator/read/index.ts";
import { json, messages, readTexts } from "./support.ts";

/** The joined schemas of components that hold these. */
function schemasOf(members: object): unknown {
  const { document } = read({
    file: "openapi.json",
    text: json({ components: { schemas: members } }),
  });
  return document?.node("/components/schemas").value;
}

describe("a reference to definitions", () => {
  test("is that of the nearest schema around it that has the name", () => {
    const inner = {
      $defs: { Unit: { type: "integer" } },
      properties: {
        unit: { $ref: "#/$defs/Unit" },
        item: { $ref: "#/$defs/Item" },
      },
    };
    const Order = {
      $defs: {
        Item: { properties: { parts: { items: { $ref: "#/$defs/Item" } } } },
        Unit: { type: "string" },
      },
      properties: { inner, unit: { $ref: "#/$defs/Unit" } },
    };
    const around = "#/components/schemas/Order";
    expect(schemasOf({ Order })).toEqual({
      Order: {
        $defs: {
          Item: {
            properties: { parts: { items: { $ref: `${around}/$defs/Item` } } },
          },
          Unit: { type: "string" },
        },
        properties: {
          inner: {
            ...inner,
            properties: {
              unit: { $ref: `${around}/properties/inner/$defs/Unit` },
              item: { $ref: `${around}/$defs/Item` },
            },
          },
          unit: { $ref: `${around}/$defs/Unit` },
        },
      },
    });
  });

  test("is what it leads to by the letter, where it does", () => {
    const text = json({
      $defs: { A: true },
      components: {
        schemas: { B: { $defs: { A: false }, items: { $ref: "#/$defs/A" } } },
      },
    });
    expect(messages(text)).toEqual([]);
  });

  test("is a component where nothing around it has the name, and nothing where none has", () => {
    const A = {
      definitions: { C: true },
      properties: {
        b: { $ref: "#/definitions/B" },
        c: { $ref: "#/definitions/C" },
        d: { $ref: "#/definitions/D" },
      },
    };
    const text = json({ components: { schemas: { A, B: true } } });
    expect(messages(text)).toEqual([
      'inexact-ref `$ref` leads to "#/definitions/B", which does not exist; the component is taken = did you mean "#/components/schemas/B"?',
      'inexact-ref `$ref` leads to "#/definitions/C", which does not exist; the definition around it is taken = did you mean "#/components/schemas/A/definitions/C"?',
      'unresolvable-ref `$ref` leads to "#/definitions/D", which does not exist: the document has no "definitions"; anything may be there = write the path of something that is in the document',
    ]);
  });

  test("is one of a mapping too", () => {
    const Pet = {
      $defs: { Cat: { type: "object" } },
      oneOf: [{ $ref: "#/$defs/Cat" }],
      discriminator: { propertyName: "kind", mapping: { cat: "#/$defs/Cat" } },
    };
    expect(schemasOf({ Pet })).toMatchObject({
      Pet: {
        discriminator: {
          mapping: { cat: "#/components/schemas/Pet/$defs/Cat" },
        },
      },
    });
  });

  test("may stand in another text", () => {
    const { document } = readTexts({
      "openapi.json": {
        openapi: "3.1.0",
        components: { schemas: { A: { $ref: "a.json#/one/A" } } },
      },
      "a.json": {
        one: {
          A: { $defs: { B: { type: "string" } }, items: { $ref: "#/$defs/B" } },
        },
      },
    });
    const { value } = document?.node("/components/schemas") ?? {};
    expect(value).toMatchObject({
      A: { items: { $ref: "#/components/schemas/B" } },
      B: { type: "string" },
    });
  });
});

describe("a path to a component with another sign in front", () => {
  test.each([
    "#components/schemas/B",
    "/components/schemas/B",
    "components/schemas/B",
    "#/schemas/B",
    "#/definitions/B",
    "#/$defs/B",
  ])("%s is the component", ($ref) => {
    expect(schemasOf({ A: { items: { $ref } }, B: true })).toEqual({
      A: { items: { $ref: "#/components/schemas/B" } },
      B: true,
    });
  });

  test("is a file where there is one", () => {
    const { document } = readTexts({
      "openapi.json": json({
        components: {
          schemas: { A: { $ref: "components/schemas/B" }, B: true },
        },
      }),
      "components/schemas/B": '{ "type": "string" }',
    });
    expect(document?.node("/components/schemas/A").string("type")).toBe(
      "string",
    );
  });
});

test("parts are found under the names of every version", () => {
  expect(sectionNamed(openApi, "definitions")).toBe("/components/schemas");
  expect(sectionNamed(swagger, "schemas")).toBe("/definitions");
  expect(sectionNamed(openApi, "paths")).toBe(null);
});
