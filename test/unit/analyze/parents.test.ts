import { describe, expect, test } from "vitest";
import { onOneLine, schemaTypes } from "../../tools/support/schema-types.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const heir = (parent: string, name: string, more: object = {}) => ({
  allOf: [ref(parent), { properties: { [name]: text } }],
  ...more,
});
const parent = (discriminator: object = {}, more: object = {}) => ({
  type: "object",
  required: ["kind"],
  properties: { kind: text },
  discriminator: { propertyName: "kind", ...discriminator },
  ...more,
});

/** How the component schema `P` of some is declared. */
function declared(schemas: object, name = "P"): string {
  const types = onOneLine(schemaTypes({ components: { schemas } }));
  return (
    new RegExp(`export type ${name} = (.*?);(?= export)`).exec(types)?.[1] ?? ""
  );
}

describe("a parent is", () => {
  test.each<[what: string, schemas: object, type: string]>([
    [
      "its heirs and itself, by their names",
      { P: parent(), A: heir("P", "a"), B: heir("P", "b") },
      '| A | B | (PBase & { kind: "P"; })',
    ],
    [
      "only what is mapped, where it is not",
      { P: parent({ mapping: { a: "A" } }), A: heir("P", "a") },
      "A",
    ],
    [
      "what is mapped to it",
      { P: parent({ mapping: { a: "A", p: "P" } }), A: heir("P", "a") },
      'A | (PBase & { kind: "p"; })',
    ],
    [
      "what is mapped to nothing",
      { P: parent({ mapping: { a: "A", z: "Gone" } }), A: heir("P", "a") },
      'A | (PBase & { kind: "z"; })',
    ],
    [
      "what it lists and no heir has",
      {
        P: parent({}, { properties: { kind: { enum: ["A", "C"] } } }),
        A: heir("P", "a"),
      },
      'A | (PBase & { kind: "C"; })',
    ],
    [
      "an heir that the mapping leaves out, by its name",
      {
        P: parent({ mapping: { a: "A" } }),
        A: heir("P", "a"),
        B: heir("P", "b"),
      },
      "A | B",
    ],
    [
      "or null",
      { P: parent({}, { nullable: true }), A: heir("P", "a") },
      '| A | (PBase & { kind: "P"; }) | null',
    ],
    [
      "itself, without heirs",
      { P: parent(), U: { properties: { p: { allOf: [ref("P")] } } } },
      "{ kind: string; }",
    ],
    [
      "itself, with alternatives beside it",
      {
        P: { ...parent(), oneOf: [ref("A")] },
        A: heir("P", "a"),
      },
      "{ kind: string; } & A",
    ],
  ])("%s", (_, schemas, type) => {
    expect(declared(schemas).replace(/^\| /, "")).toBe(
      type.replace(/^\| /, ""),
    );
  });
});

test("the values that a schema says itself name it, as documents for AutoRest have them", () => {
  const named = (name: string, value: string) =>
    heir("P", name, { "x-ms-discriminator-value": value });
  const schemas = { P: parent(), A: named("a", "#a"), B: named("b", "#b") };
  expect(declared(schemas)).toBe("A | B");
  expect(declared(schemas, "A")).toBe(
    'PBase & { a?: string; } & { kind: "#a"; }',
  );
});

test("what its own discriminator tells apart has the value of what is told apart", () => {
  const schemas = {
    P: parent({ mapping: { a: "A" } }),
    A: {
      allOf: [ref("P"), { properties: { of: text } }],
      discriminator: { propertyName: "of", mapping: { x: "X" } },
    },
    X: heir("A", "x"),
  };
  expect(declared(schemas)).toBe("A");
  expect(declared(schemas, "A")).toBe("X");
  expect(declared(schemas, "ABase")).toBe(
    'PBase & { of?: string; } & { kind: "a"; }',
  );
});

test("a reference into a parent, and a definition called as the base, stay what they are", () => {
  const schemas = {
    P: parent({}, { $defs: { Base: { const: "mine" } } }),
    A: heir("P", "a"),
    Kind: { $ref: "#/components/schemas/P/properties/kind" },
    Mine: { $ref: "#/components/schemas/P/$defs/Base" },
  };
  const types = onOneLine(schemaTypes({ components: { schemas } }));
  expect(types).toContain('export type PBase = "mine";');
  expect(types).toMatch(/export type (\w+) = \{ kind: string; \};.* \1 & /);
  expect(declared(schemas, "A")).not.toContain("PBase &");
});

test("heirs of one another are no types that are part of themselves", () => {
  const schemas = {
    P: { ...parent(), allOf: [ref("A")] },
    A: heir("P", "a"),
    End: text,
  };
  expect(() => declared(schemas)).not.toThrow();
  expect(declared(schemas)).toContain("unknown");
});

test.each([
  [
    "heirs of many parents",
    (count: number) => ({
      ...many(count, "P", () => parent()),
      H: {
        allOf: Object.keys(many(count, "P", () => 0)).map(ref),
        properties: { h: text },
      },
      ...many(count, "C", () => heir("H", "c")),
    }),
  ],
  [
    "parents below one another",
    (count: number) =>
      many(count, "P", (n) =>
        n === 0
          ? parent()
          : heir(`P${n - 1}`, "p", {
              discriminator: { propertyName: "kind" },
            }),
      ),
  ],
  [
    "one reference many times",
    (count: number) => ({
      P: parent(),
      A: { allOf: Array.from({ length: count }, () => ref("P")) },
    }),
  ],
])("%s are looked at within bounds", { timeout: 30_000 }, (_, schemas) => {
  const printed = schemaTypes({ components: { schemas: schemas(1_000) } });
  expect(printed.length).toBeLessThan(2_000_000);
});

function many<T>(
  count: number,
  name: string,
  make: (n: number) => T,
): Record<string, T> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${name}${n}`, make(n)]),
  );
}
