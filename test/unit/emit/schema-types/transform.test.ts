import { describe, expect, test } from "vitest";
import type { Config } from "../../../../generator/config/config.ts";
import { generate } from "../../../../generator/generate.ts";
import { generateTypes } from "../../../../generator/generate-types.ts";

const text = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /sales:
    get:
      parameters:
        - { name: since, in: query, schema: { type: string, format: date-time } }
      responses:
        "200":
          description: Sales
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Sale" } }
components:
  schemas:
    Price: { type: string }
    Sale:
      type: object
      required: [at, price]
      properties:
        at: { type: string, format: date-time }
        price: { $ref: "#/components/schemas/Price" }
        days: { type: array, items: { type: string, format: date-time } }
        either:
          oneOf: [{ type: string, format: date-time }, { type: "null" }]
        two: { type: array, minItems: 2, maxItems: 2, items: { type: string } }
`;

/** What comes of the document's types by a transform. */
const typesBy = (transform: NonNullable<Config["transform"]>) =>
  generateTypes({ file: "shop.yaml", text, config: { transform } });

describe("transform gives schemas other types", () => {
  test("wherever they stand, in parentheses where they need some", async () => {
    const { text: types, diagnostics } = await typesBy((schema) =>
      schema["format"] === "date-time" ? "() => Date" : null,
    );
    expect(diagnostics).toEqual([]);
    expect(types).toContain("since?: (() => Date);");
    expect(types).toContain("at: (() => Date);");
    expect(types).toContain("days?: (() => Date)[];");
    expect(types).toContain("either?: (() => Date) | null;");
  });

  test("of components, which keep their names", async () => {
    const places: string[] = [];
    const { text: types } = await typesBy((_, { path }) => {
      places.push(path);
      return path === "#/components/schemas/Price"
        ? 'import("./money.js").Money'
        : undefined;
    });
    expect(types).toContain('export type Price = import("./money.js").Money;');
    expect(types).toContain("price: Price;");
    expect(places).toContain("#/components/schemas/Sale/days");
  });

  test("and is told where it gives no type", async () => {
    const { text: types, diagnostics } = await typesBy((schema) =>
      schema["format"] === "date-time" ? "Date; export const x = 1" : undefined,
    );
    expect(types).toBeNull();
    const lines = diagnostics.map(({ source }) => source?.text.trim());
    expect(lines).toEqual([
      "- { name: since, in: query, schema: { type: string, format: date-time } }",
      "at: { type: string, format: date-time }",
      "days: { type: array, items: { type: string, format: date-time } }",
      'oneOf: [{ type: string, format: date-time }, { type: "null" }]',
    ]);
    expect(diagnostics[0]).toMatchObject({
      severity: "error",
      code: "bad-configuration",
      source: { file: "shop.yaml", line: 7 },
      message:
        '"transform" gives "Date; export const x = 1" for this schema, which is no type',
    });
  });

  test.each<[string, () => never]>([
    ["throws", () => expect.unreachable("thrown on purpose")],
    ["gives something else", () => 1 as never],
  ])("and is told where it %s", async (_, transform) => {
    const { text: types, diagnostics } = await typesBy(transform);
    expect(types).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code: "bad-configuration" });
  });
});

test("what a configuration says of schemas holds for clients and types", async () => {
  const config: Config = {
    arrayLength: true,
    additionalProperties: true,
    propertiesRequiredByDefault: true,
    transform: () => "never",
  };
  const { files } = await generate({ file: "shop.yaml", text, config });
  const models = files.get("models.ts") ?? "";
  expect(models).toContain("two?: [string, string];");
  expect(models).toContain("[key: string]: unknown");
  expect(models).not.toContain("never");
  const { transform: _, ...own } = config;
  const { text: types } = await generateTypes({
    file: "shop.yaml",
    text,
    config: own,
  });
  expect(types).toContain("two?: [string, string];");
});
