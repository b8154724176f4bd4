import { type Made, many, named, object } from "./made.ts";

/** What is read in other ways: Swagger 2.0, and YAML whose aliases stand for whole schemas. */
export const otherMakers: Readonly<Record<string, Made>> = {
  "Swagger's bodies": (uses, size) => ({
    ...swagger,
    parameters: { B: { in: "body", name: "b", schema: object(size) } },
    paths: named(uses, "/a", () => ({
      post: { parameters: [{ $ref: "#/parameters/B" }], responses: {} },
    })),
  }),
  "Swagger's answers": (uses, size) => ({
    ...swagger,
    produces: many(5, (n) => `application/x${n}`),
    responses: { R: { description: "d", schema: object(size) } },
    paths: named(uses, "/a", () => ({
      get: { responses: { 200: { $ref: "#/responses/R" } } },
    })),
  }),
  "Swagger's media types": (uses, size) => ({
    ...swagger,
    consumes: many(Math.sqrt(size), (n) => `application/x${n}`),
    produces: many(Math.sqrt(size), (n) => `application/x${n}`),
    definitions: { D: object(size) },
    paths: named(uses, "/a", () => ({
      post: {
        parameters: [{ in: "body", name: "b", schema: object(3) }],
        responses: { 200: { description: "d", schema: object(3) } },
      },
    })),
  }),
  "Swagger's parameters": (uses, size) =>
    [
      'swagger: "2.0"',
      'info: { title: t, version: "1" }',
      `x-p: &p ${JSON.stringify(
        many(size, (n) => ({ in: "formData", name: `p${n}`, type: "string" })),
      )}`,
      "paths:",
      ...many(uses, (n) => `  /a${n}: {parameters: *p, post: {responses: {}}}`),
      "",
    ].join("\n"),
  "aliased schemas": (uses, size) =>
    [
      "openapi: 3.1.0",
      'info: { title: t, version: "1" }',
      `x-s: &s ${JSON.stringify(object(size))}`,
      "paths:",
      "  /a: { get: { responses: { 200: { description: d, content: { application/json: { schema: *s } } } } } }",
      "components:",
      "  schemas:",
      ...many(
        uses,
        (n) => `    C${n}: { type: object, properties: { a: *s } }`,
      ),
      "",
    ].join("\n"),
  "aliases of aliases": (_, size) => {
    const width = 2 + (Math.floor(size) % 9);
    const levels = Math.min(
      18,
      Math.floor(Math.log(2_000_000) / Math.log(width)),
    );
    return [
      "openapi: 3.1.0",
      'info: { title: t, version: "1" }',
      "x-0: &x0 { type: string }",
      ...many(levels, (n) => {
        const inner = many(width, (m) => `p${m}: *x${n}`).join(", ");
        return `x-${n + 1}: &x${n + 1} { type: object, properties: { ${inner} } }`;
      }),
      "paths: {}",
      "components:",
      "  schemas:",
      `    S: *x${levels}`,
      "",
    ].join("\n");
  },
  "merged mappings": (uses, size) =>
    [
      "openapi: 3.1.0",
      'info: { title: t, version: "1" }',
      `x-s: &s ${JSON.stringify((object(size) as { properties: object }).properties)}`,
      "paths: {}",
      "components:",
      "  schemas:",
      ...many(
        uses,
        (n) => `    C${n}: { properties: { <<: *s, a: { type: string } } }`,
      ),
      "",
    ].join("\n"),
  "aliased enums": (uses, size) =>
    [
      "openapi: 3.1.0",
      'info: { title: t, version: "1" }',
      `x-s: &s ${JSON.stringify(many(size, (n) => `v${n}`))}`,
      "paths: {}",
      "components:",
      "  schemas:",
      ...many(uses, (n) => `    C${n}: { type: string, enum: *s }`),
      "",
    ].join("\n"),
  "an open bracket": (uses) => `{${",".repeat(uses * 10)}`,
  "a long media type": (uses, size) => ({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: named(Math.min(uses, 50), "/a", () => ({
      get: {
        responses: {
          200: {
            description: "d",
            content: { [" ".repeat(size)]: { schema: { type: "string" } } },
          },
        },
      },
    })),
  }),
};

const swagger = { swagger: "2.0", info: { title: "t", version: "1" } };
