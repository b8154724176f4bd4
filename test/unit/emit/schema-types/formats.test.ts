import { expect, test } from "vitest";
import { corrected } from "../../../../generator/analyze/schemas/corrections.ts";
import { givenType, schemaTypes } from "../../../tools/support/schema-types.ts";

const date = { type: "string", format: "date-time" };
const long = { type: "integer", format: "int64" };

/** What a schema's type is where both formats have types of their own. */
function typeOf(given: unknown): string {
  const document = { components: { schemas: { Given: given } } };
  const type = givenType(document, corrected, ["date-time", "int64"]);
  return type.replaceAll(/\/\*\*.*?\*\/ /g, "");
}

test.each<[string, unknown, string]>([
  ["a date-time", date, "Date"],
  ["an int64", long, "bigint"],
  ["an int64 that is a number", { type: "number", format: "int64" }, "bigint"],
  ["one that is nullable", { ...date, nullable: true }, "Date | null"],
  [
    "several types",
    { ...long, type: ["integer", "string", "null"] },
    "bigint | string | null",
  ],
  ["a list", { type: "array", items: date }, "Date[]"],
  [
    "a tuple",
    { type: "array", prefixItems: [date, long], items: false },
    "[Date, bigint]",
  ],
  ["members", { properties: { a: date } }, "{ a?: Date; }"],
  [
    "other members",
    { additionalProperties: long },
    "{ [key: string]: bigint; }",
  ],
  ["alternatives", { oneOf: [date, long] }, "Date | bigint"],
  ["alternatives, named once", { anyOf: [date, date] }, "Date"],
  ["an enum", { ...date, enum: ["now"] }, '"now"'],
  ["a constant", { ...long, const: 7 }, "7"],
  ["another format", { type: "string", format: "date" }, "string"],
  ["a format of another type", { type: "string", format: "int64" }, "string"],
  ["a format without a type", { format: "date-time" }, "unknown"],
])("%s", (_, schema, type) => {
  expect(typeOf(schema)).toBe(type);
});

test("without types of their own they are as JSON has them", () => {
  const printed = schemaTypes({
    components: { schemas: { a: date, b: long } },
  });
  expect(printed).toMatch(/type A = string;[^]*type B = number;/);
});
