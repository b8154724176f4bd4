import { expect, test } from "vitest";
import { built, operations } from "./support.ts";

// Each of these documents takes minutes or more memory than there is, or never ends, where work is done again that was done
// before: the test's own limit is what tells.

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** One schema for each name, `of` a level in `levels`. */
function schemas(
  levels: number,
  of: (level: number) => object,
): Record<string, object> {
  return Object.fromEntries(
    Array.from({ length: levels }, (_, level) => [`A${level}`, of(level)]),
  );
}

/** An API that takes the schema A0, and answers with it. */
function api(components: Record<string, object>): object {
  const content = { "application/json": { schema: reference("A0") } };
  return {
    paths: {
      "/a": {
        get: { responses: { 200: { description: "Fine", content } } },
        post: {
          requestBody: { required: true, content },
          responses: { 204: { description: "Done" } },
        },
      },
    },
    components: { schemas: components },
  };
}

test("schemas that inherit one twice, level by level, are looked through once", () => {
  const { model } = built(
    api(
      schemas(60, (level) =>
        level === 59
          ? { type: "object", properties: { name: { type: "string" } } }
          : { allOf: [reference(`A${level + 1}`), reference(`A${level + 1}`)] },
      ),
    ),
  );
  const [, post] = operations(model).map(([, operation]) => operation);
  expect(post?.body).toMatchObject({ members: [{ name: "name" }] });
});

test("an example of members of members that multiply is left out", () => {
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
  const of = (level: number): object => ({
    type: "object",
    required: names,
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        level === 7 ? { type: "string" } : reference(`A${level + 1}`),
      ]),
    ),
  });
  const { model } = built(api(schemas(8, of)));
  const [, post] = operations(model).map(([, operation]) => operation);
  const { members = [] } = post?.body?.kind === "flat" ? post.body : {};
  const samples = members.map(
    ({ type }) => typeof type === "object" && type.sample,
  );
  expect(samples).toEqual(names.map(() => undefined));
});

test("alternatives that lead back to all parts of a schema are asked once for their type", () => {
  const parts = Array.from({ length: 400 }, (_, index) => `A${index + 2}`);
  const { model } = built(
    api(
      schemas(402, (level) =>
        level === 0
          ? { type: "object", properties: { list: reference("A1") } }
          : level === 1
            ? { allOf: parts.map(reference), oneOf: [reference("A1")] }
            : { oneOf: [reference("A1")] },
      ),
    ),
  );
  expect(operations(model)).toHaveLength(2);
});

test("the members of a schema are not looked through for each of them", () => {
  const members = Array.from({ length: 20_000 }, (_, index) => [
    `p${index}`,
    { type: "string" },
  ]);
  const A0 = { type: "object", properties: Object.fromEntries(members) };
  const { model } = built(api({ A0 }));
  const [, post] = operations(model).map(([, operation]) => operation);
  expect(post?.body).toMatchObject({ members: { length: 20_000 } });
});

test.each([
  ["more than 50 placeholders", "", 51],
  ["more than 2,000 characters", "/".padEnd(2_001, "a"), 0],
])("a path of %s is left out", (_, start, placeholders) => {
  const names = Array.from({ length: placeholders }, (_, at) => `/{p${at}}`);
  const path = start + names.join("");
  const { model, reported } = built({ paths: { [path]: { get: {} } } });
  expect(operations(model)).toEqual([]);
  expect(reported).toContainEqual([
    "unsupported-path",
    `/paths/${path.replaceAll("/", "~1")}`,
  ]);
});

test("a path of 50 placeholders is not", () => {
  const path = Array.from({ length: 50 }, (_, at) => `/{p${at}}`).join("");
  expect(
    operations(built({ paths: { [path]: { get: {} } } }).model),
  ).toHaveLength(1);
});
