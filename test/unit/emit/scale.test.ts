import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";

// Each of these documents takes minutes or more memory than there is, or never ends, where types are written into one another
// without end: the test's own limit is what tells.

/** The client of an API that takes the body B0. */
async function client(
  requestBodies: object,
): Promise<ReadonlyMap<string, string>> {
  const { files } = await generate({
    file: "spec.json",
    text: JSON.stringify({
      openapi: "3.1.0",
      info: { title: "API", version: "1" },
      paths: {
        "/a": {
          post: {
            operationId: "add",
            requestBody: { $ref: "#/components/requestBodies/B0" },
            responses: { 204: { description: "Done" } },
          },
        },
      },
      components: { requestBodies },
    }),
  });
  return files;
}

const body = (n: number) => ({ $ref: `#/components/requestBodies/B${n}` });
const contentOf = (mediaType: object) => ({
  content: { "application/json": mediaType, "text/json": mediaType },
});

test("what a media type of a body holds that leads back to it is unknown", async () => {
  const files = await client({ B0: contentOf(body(0)) });
  expect(files.get("resources/a.ts")).toContain("body?: unknown;");
});

test("media types that lead to two of the next, level by level, are not written into one another", async () => {
  const files = await client(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `B${n}`,
        contentOf(n === 59 ? { schema: { type: "string" } } : body(n + 1)),
      ]),
    ),
  );
  expect(files.get("resources/a.ts")).toContain("body?: unknown;");
});
