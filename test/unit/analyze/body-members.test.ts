import { expect, test } from "vitest";
import { analyze } from "../../../generator/analyze/index.ts";
import { uncorrected } from "../../../generator/analyze/schemas/corrections.ts";
import type { ApiModel } from "../../../generator/model/api.ts";
import { built, document, operations } from "./support.ts";

const readOnlyTags = {
  properties: { tags: { type: "array", readOnly: true } },
};

/** An operation with the query parameter `tags`, whose body is a reference to a schema. */
function updating(schema: object): object {
  return {
    paths: {
      "/atlases": {
        patch: {
          parameters: [
            { in: "query", name: "tags", schema: { type: "string" } },
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Atlas" },
              },
            },
          },
          responses: { "204": { description: "Done" } },
        },
      },
    },
    components: { schemas: { Atlas: schema } },
  };
}

function bodyOf(model: ApiModel): unknown {
  return operations(model).map(([, { body }]) => body?.kind);
}

test("a body stands beside a parameter that has the name of what is never sent", () => {
  const { model, reported } = built(
    updating({
      properties: { ...readOnlyTags.properties, name: { type: "string" } },
    }),
  );
  expect(bodyOf(model)).toEqual(["flat"]);
  expect(reported).toEqual([]);
});

test("a body is a member of its own where one of its parts does send what another never does", () => {
  const { model, reported } = built(
    updating({
      allOf: [readOnlyTags, { properties: { tags: { type: "array" } } }],
    }),
  );
  expect(bodyOf(model)).toEqual(["whole"]);
  expect(reported).toEqual([
    ["body-collision", "/paths/~1atlases/patch/requestBody"],
  ]);
});

test("a body is a member of its own where types have what is never sent", () => {
  const parts = updating({
    properties: { ...readOnlyTags.properties, name: { type: "string" } },
  });
  const model = analyze(document(parts), {}, () => {}, uncorrected);
  expect(bodyOf(model)).toEqual(["whole"]);
});
