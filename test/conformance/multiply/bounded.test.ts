import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { withoutStacks } from "../../tools/support/without-stacks.ts";
import { many, mapping, named, object, yaml } from "./made.ts";

/** A document, and what is said of it: each finding once, and how many operations its client has. */
interface Bounded {
  readonly text: object | string;
  readonly says: readonly string[];
  readonly operations: number;
}

const info = { title: "t", version: "1" };
const tooLarge = { says: ["error too-large"], operations: 0 };

/** Small documents that took minutes, gigabytes, or the stack: references multiply what is built, expressions what is read. */
const documents: Readonly<Record<string, Bounded>> = {
  "parameters of a path for each of its methods, at 60 paths": {
    text: parametersOfPaths(60),
    ...tooLarge,
  },
  "parameters of a path for each of its methods, at 150 paths": {
    text: parametersOfPaths(150),
    ...tooLarge,
  },
  "the members of one body, at a thousand operations": {
    text: {
      openapi: "3.1.0",
      info,
      paths: named(1_000, "/a", () => ({
        post: {
          requestBody: { $ref: "#/components/requestBodies/B" },
          responses: {},
        },
      })),
      components: {
        requestBodies: {
          B: {
            required: true,
            content: { "application/json": { schema: object(2_500) } },
          },
        },
      },
    },
    ...tooLarge,
  },
  "alternatives of alternatives of the items of a stream": {
    text: {
      openapi: "3.1.0",
      info,
      paths: named(5, "/a", () => ({
        get: {
          responses: {
            200: {
              description: "",
              content: {
                "text/event-stream": {
                  schema: { $ref: "#/components/schemas/A" },
                },
              },
            },
          },
        },
      })),
      components: {
        schemas: {
          A: { oneOf: many(200, () => ({ $ref: "#/components/schemas/B" })) },
          B: { oneOf: many(200, () => ({ $ref: "#/components/schemas/C" })) },
          C: { oneOf: many(200, () => ({ $ref: "#/components/schemas/D" })) },
          D: { type: "object", properties: { data: { type: "string" } } },
        },
      },
    },
    says: [],
    operations: 5,
  },
  // As Google's mirror has it: files of any kind, each with the schema of what describes them.
  "one schema in hundreds of media types of files": {
    text: {
      openapi: "3.1.0",
      info,
      paths: named(4, "/a", () => ({
        post: {
          requestBody: {
            required: true,
            content: named(400, "audio/a", () => ({
              schema: { $ref: "#/components/schemas/B" },
            })),
          },
          responses: {},
        },
      })),
      components: { schemas: { B: object(500) } },
    },
    says: [],
    operations: 4,
  },
  "the body parameter of Swagger, at a thousand operations": {
    text: {
      swagger: "2.0",
      info,
      parameters: { B: { in: "body", name: "b", schema: object(2_500) } },
      paths: named(1_000, "/a", () => ({
        post: {
          parameters: [{ $ref: "#/parameters/B" }],
          responses: { 200: { description: "" } },
        },
      })),
    },
    ...tooLarge,
  },
  "a long description, at two thousand operations": {
    text: yaml(
      `x-d: &d "${"x".repeat(100_000)}"`,
      2_000,
      (n) => `  /a${n}: {get: {description: *d, responses: {}}}`,
    ),
    ...tooLarge,
  },
  "alternatives of the whole's security, at a thousand operations": {
    text: {
      openapi: "3.1.0",
      info,
      security: many(1_000, (n) => ({ [`s${n % 9}`]: [] })),
      paths: named(1_000, "/a", () => ({ get: { responses: {} } })),
      components: {
        securitySchemes: named(9, "s", () => ({
          type: "http",
          scheme: "bearer",
        })),
      },
    },
    ...tooLarge,
  },
  "a long reference to nowhere, at two thousand paths": {
    text: yaml(
      `x-d: &d "#${"/a".repeat(20_000)}"`,
      2_000,
      (n) => `  /a${n}: {$ref: *d}`,
    ),
    ...tooLarge,
  },
  "a reference to nowhere, at nine thousand paths": {
    text: yaml(
      `x-d: &d "#${"/a".repeat(2_400)}"`,
      9_000,
      (n) => `  /a${n}: {$ref: *d}`,
    ),
    says: ["skipped unresolvable-ref"],
    operations: 0,
  },
  "a long path to nowhere, to which four thousand values are mapped": {
    text: mapping(4_000, `#${"/a".repeat(40_000)}`),
    ...tooLarge,
  },
  "a long name of a file, to which four thousand values are mapped": {
    text: mapping(4_000, `${"a/".repeat(40_000)}b.yaml`),
    ...tooLarge,
  },
  "a media type of a hundred thousand spaces": {
    text: {
      openapi: "3.1.0",
      info,
      paths: {
        "/a": {
          get: {
            responses: {
              200: {
                description: "d",
                content: {
                  [" ".repeat(100_000)]: { schema: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
    says: ["warning unexpected-value"],
    operations: 1,
  },
  "a bracket and a hundred thousand commas": {
    text: `{${",".repeat(130_000)}`,
    says: ["error syntax"],
    operations: 0,
  },
};

function parametersOfPaths(count: number): object {
  return {
    openapi: "3.2.0",
    info,
    paths: named(count, "/", () => ({ $ref: "#/components/pathItems/P" })),
    components: {
      pathItems: {
        P: {
          parameters: many(count, (n) => ({ name: `q${n}`, in: "query" })),
          additionalOperations: named(count, "M", () => ({})),
        },
      },
    },
  };
}

test.each(Object.entries(documents))(
  "%s: read or refused, and never gone through",
  async (_, { text: made, says, operations }) => {
    const text = typeof made === "string" ? made : JSON.stringify(made);
    expect(text.length).toBeLessThan(200_000);
    const file = typeof made === "string" ? "a.yaml" : "a.json";
    const result = await withoutStacks(() => generate({ file, text }));
    const found = result.diagnostics.map(
      ({ severity, code }) => `${severity} ${code}`,
    );
    expect([...new Set(found)]).toEqual(says);
    expect(result.operations).toBe(operations);
  },
);
