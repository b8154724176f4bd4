import { describe, expect, test } from "vitest";
import type { Conversion } from "../../../generator/model/conversion.ts";
import { built, operations } from "./support.ts";

const types = { "date-time": "Date", int64: "bigint" } as const;
const date = { type: "string", format: "date-time" };
const long = { type: "integer", format: "int64" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What is said of an answer with this schema: by its formats, members, and so on, as far as these are not shared. */
function conversionOf(
  schema: unknown,
  schemas: object = {},
  chosen: object = types,
): { shown: unknown; shared: unknown; reported: unknown } {
  const content = { "application/json": { schema } };
  const get = { responses: { 200: { description: "OK", content } } };
  const { model, reported } = built(
    { paths: { "/it": { get } }, components: { schemas } },
    { types: chosen },
  );
  const [[, operation] = []] = operations(model);
  const named = model.conversions.map((one) => [one.name, show(one, true)]);
  const conversion = operation?.responses[0]?.conversion ?? null;
  return {
    shown: show(conversion),
    shared: Object.fromEntries(named),
    reported,
  };
}

function show(conversion: Conversion | null, isTop = false): unknown {
  if (conversion === null) return null;
  if (conversion.name !== null && !isTop) return conversion.name;
  const { formats, members, others, first, items } = conversion;
  const parts = Object.entries({
    ...(members.size > 0 && {
      members: Object.fromEntries(
        Array.from(members, ([name, one]) => [name, show(one)]),
      ),
    }),
    ...(others && { others: show(others) }),
    ...(first.length > 0 && { first: first.map((one) => show(one)) }),
    ...(items && { items: show(items) }),
  });
  if (parts.length === 0) return formats.join(" | ");
  return Object.fromEntries([
    ...(formats.length > 0 ? [["formats", formats.join(" | ")]] : []),
    ...parts,
  ]) as unknown;
}

describe("in a schema", () => {
  test.each<[string, unknown, unknown]>([
    ["a date-time", date, "date-time"],
    ["an int64", long, "int64"],
    ["an int64 that is a number", { type: "number", format: "int64" }, "int64"],
    [
      "one that may be null",
      { ...date, type: ["null", "string"] },
      "date-time",
    ],
    ["one that can be null", { ...long, type: ["integer", "null"] }, "int64"],
    ["another format", { type: "string", format: "date" }, null],
    ["a format of another type", { type: "string", format: "int64" }, null],
    ["a format without a type", { format: "date-time" }, null],
    ["an enum", { ...date, enum: ["2026-11-25T08:00:00Z"] }, null],
    ["a constant", { ...long, const: 1 }, null],
    ["a constant null", { ...long, const: null }, null],
    ["true", true, null],
    ["nothing", undefined, null],
    ["several types", { ...date, type: ["string", "integer"] }, "date-time"],
    ["a list", { type: "array", items: date }, { items: "date-time" }],
    [
      "a tuple",
      { type: "array", prefixItems: [true, date], items: long },
      { first: [null, "date-time"], items: "int64" },
    ],
    [
      "a tuple that ends with what stays as it is",
      { type: "array", prefixItems: [long, true] },
      { first: ["int64"] },
    ],
    [
      "a tuple of an earlier draft",
      { type: "array", items: [date], additionalItems: long },
      { first: ["date-time"], items: "int64" },
    ],
    [
      "members",
      { type: "object", properties: { a: date, b: { type: "string" } } },
      { members: { a: "date-time" } },
    ],
    [
      "other members",
      { properties: { a: { type: "string" } }, additionalProperties: date },
      { members: { a: null }, others: "date-time" },
    ],
    [
      "members by a pattern",
      { patternProperties: { "^a": long } },
      { others: "int64" },
    ],
  ])("%s", (_, schema, shown) => {
    expect(conversionOf(schema)).toMatchObject({ shown, reported: [] });
  });

  test("only formats that are chosen", () => {
    const schema = { properties: { a: date, b: long } };
    expect(conversionOf(schema, {}, { int64: "bigint" }).shown).toEqual({
      members: { b: "int64" },
    });
    expect(conversionOf(schema, {}, {}).shown).toBeNull();
  });
});

describe("in alternatives, and in schemas that hold together", () => {
  test.each<[string, unknown, unknown]>([
    ["null beside it", { anyOf: [date, { type: "null" }] }, "date-time"],
    ["both formats", { oneOf: [date, long] }, "date-time | int64"],
    ["any text beside it", { anyOf: [date, { type: "string" }] }, null],
    ["any number beside it", { anyOf: [long, { type: "number" }] }, null],
    [
      "texts that are listed",
      { anyOf: [date, { enum: ["now"] }] },
      "date-time",
    ],
    [
      "a list beside it",
      { oneOf: [date, { type: "array", items: date }] },
      { formats: "date-time", items: "date-time" },
    ],
    [
      "objects of several schemas",
      { oneOf: [{ properties: { a: date } }, { properties: { b: long } }] },
      { members: { a: "date-time", b: "int64" } },
    ],
    [
      "allOf",
      { allOf: [{ properties: { a: date } }], properties: { b: long } },
      { members: { b: "int64", a: "date-time" } },
    ],
    [
      "what one says of others",
      { allOf: [{ properties: { a: {} } }, { additionalProperties: date }] },
      { members: { a: "date-time" }, others: "date-time" },
    ],
  ])("%s", (_, schema, shown) => {
    expect(conversionOf(schema)).toMatchObject({ shown, reported: [] });
  });

  test("a member that is any text elsewhere stays a text, and is reported", () => {
    const text = { type: "string" };
    const { shown, reported } = conversionOf({
      oneOf: [
        { properties: { a: date, b: date } },
        { properties: { a: text, b: date } },
      ],
    });
    expect(shown).toEqual({ members: { b: "date-time" } });
    expect(reported).toEqual([
      [
        "unsupported-conversion",
        "/paths/~1it/get/responses/200/content/application~1json/schema/oneOf/0/properties/a",
      ],
    ]);
  });
});

test("a parent is converted as its heirs are, and an heir as its parent is, but not as other heirs", () => {
  const heir = (name: string, schema: unknown) => ({
    allOf: [ref("Pet")],
    properties: { [name]: schema, of: schema },
  });
  const schemas = {
    Pet: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" }, born: date },
      discriminator: { propertyName: "kind", mapping: { cat: "Cat" } },
    },
    Cat: heir("chipped", date),
    Dog: heir("licence", long),
  };
  const all = { born: "date-time", chipped: "date-time", licence: "int64" };
  const one = { born: "date-time", licence: "int64", of: "int64" };
  const parent = { members: { ...all, of: "date-time | int64" } };
  expect(conversionOf(ref("Pet"), schemas).shared).toEqual({
    PetConversion: parent,
  });
  expect(conversionOf(ref("Dog"), schemas).shared).toEqual({
    DogConversion: { members: one },
  });
  // What stands around a reference for the sake of what is said of it is no heir.
  expect(conversionOf({ allOf: [ref("Pet")] }, schemas).shown).toEqual(parent);
});

describe("what is shared", () => {
  test("is a component, once, however it leads back to itself", () => {
    const schemas = {
      Node: { properties: { at: date, below: ref("List"), any: ref("Plain") } },
      List: { type: "array", items: ref("Node") },
      Plain: { properties: { more: ref("Plain") } },
      Moment: date,
    };
    const schema = {
      properties: { a: ref("Node"), b: ref("List"), c: ref("Moment") },
    };
    expect(conversionOf(schema, schemas)).toEqual({
      shown: {
        members: { a: "NodeConversion", b: "ListConversion", c: "date-time" },
      },
      shared: {
        NodeConversion: {
          members: { at: "date-time", below: "ListConversion" },
        },
        ListConversion: { items: "NodeConversion" },
      },
      reported: [],
    });
  });

  test("is a set of alternatives that leads back to itself", () => {
    const schemas = {
      A: { properties: { at: date, next: ref("A") } },
      B: { properties: { on: long, next: ref("B") } },
    };
    const { shown, shared } = conversionOf(
      { oneOf: [ref("A"), ref("B")] },
      schemas,
    );
    expect(shown).toEqual({
      members: { at: "date-time", next: "NextConversion", on: "int64" },
    });
    expect(shared).toMatchObject({
      NextConversion: {
        members: { at: "date-time", next: "NextConversion", on: "int64" },
      },
    });
  });

  test("has a name that no class and no type has", () => {
    const schemas = {
      PetConversion: { properties: { at: date } },
      Pet: { properties: { at: date, of: ref("PetConversion") } },
    };
    expect(
      Object.keys(conversionOf(ref("Pet"), schemas).shared as object),
    ).toEqual(["PetConversion2", "PetConversionConversion"]);
  });
});

test("a schema as deep as documents may be is written in pieces", () => {
  let schema: object = date;
  for (let level = 0; level < 480; level += 2)
    schema = { type: "array", items: { type: "array", items: schema } };
  const { shown, shared } = conversionOf(schema);
  expect(Object.keys(shared as object)).toHaveLength(480 / 16);
  const inner = `${'{"items":'.repeat(15)}"GetConversion"${"}".repeat(15)}`;
  expect(JSON.stringify(shown)).toBe(inner);
});

test("a document of more alternatives than a memory holds is cut short, and reported", () => {
  const count = 40;
  const schemas = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const [a, b, c] = [index + 1, index * 5 + 1, index * 7 + 3].map((to) =>
        ref(`S${to % count}`),
      );
      return [
        `S${index}`,
        { properties: { at: date, a, b: { oneOf: [b, c] } } },
      ];
    }),
  );
  const { shown, reported } = conversionOf(ref("S0"), schemas);
  expect(shown).toBe("S0Conversion");
  expect(reported).toMatchObject([["unsupported-conversion", /./]]);
});
