import { format } from "prettier";
import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";

/** Schemas of many forms around one that has a long name. */
function around(long: object): Record<string, object> {
  const text = { type: "string" };
  const empty = { type: "object", additionalProperties: false };
  return {
    map: { type: "object", additionalProperties: long },
    mapOfLists: {
      type: "object",
      additionalProperties: { type: "array", items: long },
    },
    mapOfSeveral: {
      type: "object",
      additionalProperties: { oneOf: [long, text] },
    },
    open: {
      type: "object",
      properties: { a: long },
      additionalProperties: long,
    },
    list: { type: "array", items: long },
    listOfSeveral: { type: "array", items: { oneOf: [long, text] } },
    nullable: { oneOf: [long, { type: "null" }] },
    listOfNullable: {
      type: "array",
      items: { oneOf: [long, { type: "null" }] },
    },
    several: { oneOf: [long, text, { type: "null" }] },
    both: { allOf: [long, { type: "object", properties: { b: long } }] },
    requiring: { allOf: [long], required: ["a"] },
    tuple: { type: "array", prefixItems: [long, text], items: long },
    empty,
    any: { type: "object" },
  };
}

const lengths = Array.from({ length: 50 }, (_, index) => index + 35);

/** A document whose names have every length that matters on a line. */
function document(): string {
  const schemas: Record<string, object> = {};
  const paths: Record<string, object> = {};
  for (const length of lengths) {
    const name = "N".padEnd(length, "a");
    const properties = { a: { type: "string" } };
    schemas[name] = { type: "object", properties };
    const forms = around({ $ref: `#/components/schemas/${name}` });
    schemas[`Forms${length}`] = { type: "object", properties: forms };
    for (const [form, schema] of Object.entries(forms))
      schemas[form.padEnd(length, "x")] ??= schema;
    const content = { "application/json": { schema: forms["both"] } };
    paths[`/${length}`] = {
      get: {
        operationId: "g".padEnd(length, "a"),
        responses: { 204: { description: "Fine" } },
      },
      post: {
        operationId: "o".padEnd(length, "a"),
        requestBody: { content },
        responses: { 200: { description: "Fine", content } },
      },
    };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "API", version: "1" },
    paths,
    components: { schemas },
  });
}

test("names of every length leave nothing for Prettier to change", async () => {
  const { files } = await generate({ file: "spec.json", text: document() });
  for (const [path, text] of files)
    if (!path.startsWith("runtime/"))
      expect(await format(text, { filepath: path }), path).toBe(text);
});
