import { type Made, many, named, object, ok } from "./made.ts";

/** What operations share, written once and used `uses` times. */
export const operationMakers: Readonly<Record<string, Made>> = {
  "parameters of path items": (uses, size) =>
    document({
      paths: paths(uses / 2, { $ref: "#/components/pathItems/P" }),
      components: {
        pathItems: {
          P: {
            parameters: many(size, (n) => query(`p${n}`)),
            ...Object.fromEntries(
              methods.map((method) => [method, { responses: {} }]),
            ),
          },
        },
      },
    }),
  "parameters as components": (uses, size) =>
    document({
      paths: paths(uses / size, {
        get: {
          parameters: many(Math.sqrt(uses), (n) => ({
            $ref: `#/components/parameters/p${n % Math.max(1, Math.floor(size))}`,
          })),
          responses: {},
        },
      }),
      components: { parameters: named(size, "p", (n) => query(`p${n}`)) },
    }),
  "path items": (uses, size) =>
    document({
      paths: paths(uses, { $ref: "#/components/pathItems/P" }),
      components: {
        pathItems: {
          P: { get: { summary: "s".repeat(size * 20), responses: answers } },
        },
      },
    }),
  "members of a body": (uses, size) =>
    document({
      paths: paths(uses, {
        post: { requestBody: { $ref: "#/components/requestBodies/B" } },
      }),
      components: { requestBodies: { B: body(object(size)) } },
    }),
  "members of a body's component": (uses, size) =>
    document({
      paths: paths(uses, {
        post: { requestBody: body({ $ref: "#/components/schemas/S" }) },
      }),
      components: { schemas: { S: object(size) } },
    }),
  "media types of a body": (uses, size) =>
    document({
      paths: paths(uses, {
        post: { requestBody: { $ref: "#/components/requestBodies/B" } },
      }),
      components: {
        requestBodies: {
          B: {
            required: true,
            content: named(Math.sqrt(size), "application/x", () => ({
              schema: object(Math.sqrt(size)),
            })),
          },
        },
      },
    }),
  "parts of a form": (uses, size) =>
    document({
      paths: paths(uses, {
        post: { requestBody: { $ref: "#/components/requestBodies/B" } },
      }),
      components: {
        requestBodies: {
          B: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: object(size),
                encoding: named(size, "p", () => ({
                  contentType: "text/plain",
                })),
              },
            },
          },
        },
      },
    }),
  answers: (uses, size) =>
    document({
      paths: paths(uses, { $ref: "#/components/pathItems/P" }),
      components: {
        pathItems: {
          P: {
            get: {
              responses: Object.fromEntries(
                many(Math.min(size, 300), (n) => [
                  String(200 + n),
                  { $ref: "#/components/responses/R" },
                ]),
              ),
            },
          },
        },
        responses: {
          R: {
            description: "d".repeat(size),
            headers: named(size, "h", () => ({ schema: { type: "string" } })),
            content: { "application/json": { schema: object(size) } },
          },
        },
      },
    }),
  headers: (uses, size) =>
    document({
      paths: paths(uses, {
        get: { responses: { 200: { $ref: "#/components/responses/R" } } },
      }),
      components: {
        responses: {
          R: {
            description: "d",
            headers: named(size, "h", () => ({ schema: { type: "string" } })),
          },
        },
      },
    }),
  security: (uses, size) =>
    document({
      security: many(size, (n) => ({ [`s${n}`]: [] })),
      paths: paths(uses, { get: { responses: {} } }),
      components: {
        securitySchemes: named(size, "s", () => ({
          type: "http",
          scheme: "bearer",
        })),
      },
    }),
  "security of path items": (uses, size) =>
    document({
      paths: paths(uses, { $ref: "#/components/pathItems/P" }),
      components: {
        pathItems: {
          P: { get: { security: many(size, (n) => ({ [`s${n % 9}`]: [] })) } },
        },
        securitySchemes: named(9, "s", () => ({
          type: "http",
          scheme: "bearer",
        })),
      },
    }),
  servers: (uses, size) =>
    document({
      servers: many(size, (n) => ({
        url: `https://{v}.example/${n}`,
        variables: { v: { default: "a", enum: many(9, String) } },
      })),
      paths: paths(uses, { get: { responses: {} } }),
    }),
  callbacks: (uses, size) =>
    document({
      paths: paths(uses, {
        post: {
          callbacks: { c: { $ref: "#/components/callbacks/C" } },
          responses: {},
        },
      }),
      components: {
        callbacks: {
          C: {
            "{$url}": {
              post: {
                requestBody: body(object(size)),
                callbacks: { c: { $ref: "#/components/callbacks/C" } },
                responses: {},
              },
            },
          },
        },
      },
    }),
  webhooks: (uses, size) => ({
    ...document({ paths: {} }),
    webhooks: named(uses, "w", () => ({ $ref: "#/components/pathItems/P" })),
    components: {
      pathItems: { P: { post: { requestBody: body(object(size)) } } },
    },
  }),
  "long paths": (uses, size) =>
    document({
      paths: {
        [`/${"p".repeat(size * 10)}`]: {
          get: {
            responses: ok(object(uses)),
            parameters: many(uses, (n) => query(`q${n}`)),
          },
        },
      },
    }),
  "placeholders of a path": (uses, size) =>
    document({
      paths: {
        ...paths(uses, { get: { responses: {} } }),
        [many(size, (n) => `/{p${n}}`).join("")]: Object.fromEntries(
          methods.map((method) => [method, { responses: {} }]),
        ),
      },
    }),
  examples: (uses, size) =>
    document({
      paths: paths(uses, {
        get: { parameters: [{ $ref: "#/components/parameters/P" }] },
      }),
      components: {
        parameters: {
          P: {
            ...query("p"),
            example: "e".repeat(size * 10),
            schema: {
              type: "array",
              enum: many(size, (n) => `v${n}`),
              default: many(size, String),
            },
          },
        },
      },
    }),
};

const methods = ["get", "put", "post", "delete", "patch", "options", "head"];

function document(members: object): object {
  return { openapi: "3.1.0", info: { title: "t", version: "1" }, ...members };
}

function paths(count: number, item: unknown): object {
  return named(count, "/a", () => item);
}

function query(name: string): object {
  return { name, in: "query", schema: { type: "string" } };
}

function body(schema: object): object {
  return { required: true, content: { "application/json": { schema } } };
}

const answers = ok({ type: "string" });
