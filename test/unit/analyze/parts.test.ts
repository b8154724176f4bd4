import { expect, test } from "vitest";
import { built, operations } from "./support.ts";

const response = {
  description: "Fine",
  content: { "application/json": { schema: { type: "integer" } } },
};

/** The kinds of what the operations of an API answer with. */
function answers(parts: object): unknown[] {
  return operations(built(parts).model).map(([, { responses }]) =>
    responses.flatMap(({ contents }) =>
      contents.map((content) => "schema" in content && content.schema),
    ),
  );
}

const integer = { kind: "primitive", type: "number" };

test("a response that is another operation's is found, which stands with its operationId", () => {
  expect(
    answers({
      paths: {
        "/a": { get: { operationId: "a", responses: { 200: response } } },
        "/b": {
          get: {
            operationId: "b",
            responses: { 200: { $ref: "#/paths/~1a/get/responses/200" } },
          },
        },
        "/c": {
          get: {
            responses: { 200: { $ref: "#/paths/~1b/get/responses/200" } },
          },
        },
      },
    }),
  ).toEqual([[integer], [integer], [integer]]);
});

test("a chain of responses is followed to its end", () => {
  const responses = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, index) => [
      `R${index}`,
      index === 4_999
        ? response
        : { $ref: `#/components/responses/R${index + 1}` },
    ]),
  );
  const first = { $ref: "#/components/responses/R0" };
  expect(
    answers({
      paths: { "/a": { get: { responses: { 200: first } } } },
      components: { responses },
    }),
  ).toEqual([[integer]]);
});
