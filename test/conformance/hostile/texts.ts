import { token } from "./positions.ts";

/** A document and the other texts that it is in. */
export interface Texts {
  readonly document: object;
  readonly others: Readonly<Record<string, object>>;
}

const info = { title: "Title", version: "1" };

/** The fragment of a URI that leads to a member. */
function fragment(...names: readonly string[]): string {
  return names.map((name) => `/${escaped(token(name))}`).join("");
}

/** A text as a URI may hold it, which need not be one of Unicode. */
export function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("#", "%23");
}

function answering(schema: object, components: object = {}): object {
  const content = { "application/json": { schema } };
  return {
    openapi: "3.1.0",
    info,
    paths: {
      "/a": {
        get: { tags: ["a"], responses: { 200: { description: "", content } } },
      },
    },
    components,
  };
}

/** An object with one member, whatever its name. */
function named(name: string, value: unknown): object {
  return Object.fromEntries([[name, value]]);
}

function swagger(members: object, operation: object = {}): Texts {
  return {
    document: {
      swagger: "2.0",
      info,
      ...members,
      paths: {
        "/a": { post: { tags: ["a"], responses: {}, ...operation } },
      },
    },
    others: {},
  };
}

/** Every place of other texts, and of Swagger documents, that text can reach a client from. */
export const textPositions: Readonly<Record<string, (text: string) => Texts>> =
  {
    "name of a part of another file": (text) => ({
      document: answering({ $ref: `b.json#${fragment(text)}` }),
      others: { "b.json": named(text, { enum: ["a", "b"], title: text }) },
    }),
    "name of another file": (text) => {
      const name = `x${text.replaceAll("/", "")}.json`;
      return {
        document: answering({ $ref: escaped(name) }),
        others: { [name]: { enum: ["a"] } },
      };
    },
    "schema of another file": (text) => ({
      document: answering({ $ref: "b.json" }),
      others: {
        "b.json": {
          title: text,
          description: text,
          properties: named(text, { enum: [text], default: text }),
          required: [text],
        },
      },
    }),
    "path item of another file": (text) => ({
      document: {
        openapi: "3.1.0",
        info: { $ref: "info.json" },
        paths: { "/a": { $ref: "a.json" } },
      },
      others: {
        "info.json": { title: text, version: text, description: text },
        "a.json": {
          get: {
            operationId: text,
            summary: text,
            tags: [text],
            parameters: [{ name: text, in: "query", description: text }],
            responses: { 200: { description: text } },
          },
        },
      },
    }),
    "anchor and identifier": (text) => ({
      document: answering(
        { $ref: `#a${escaped(text)}` },
        {
          schemas: {
            A: { $anchor: `a${text}`, enum: ["a"] },
            B: { $id: text },
          },
        },
      ),
      others: {},
    }),
    "discriminator that maps to another file": (text) => ({
      document: answering({
        oneOf: [{ $ref: `b.json#${fragment(text)}` }],
        discriminator: {
          propertyName: "kind",
          mapping: named(text, `b.json#${fragment(text)}`),
        },
      }),
      others: {
        "b.json": named(text, {
          type: "object",
          properties: { kind: { type: "string" } },
        }),
      },
    }),
    "security scheme of another file": (text) => ({
      document: {
        ...answering({}),
        components: { securitySchemes: { $ref: "s.json" } },
      },
      others: {
        "s.json": named(text, {
          type: "apiKey",
          in: "header",
          name: text,
          "x-env": text,
          description: text,
        }),
      },
    }),
    "Swagger definition": (text) =>
      swagger({
        definitions: named(text, {
          description: text,
          properties: named(text, { type: "string", enum: [text] }),
        }),
      }),
    "Swagger server": (text) =>
      swagger({ host: text, basePath: `/${text}`, schemes: ["https", text] }),
    "Swagger form field": (text) =>
      swagger(
        {},
        {
          parameters: [
            { name: text, in: "formData", type: "string", description: text },
          ],
        },
      ),
    "Swagger body": (text) =>
      swagger(
        { parameters: named(text, { in: "body", name: text, schema: {} }) },
        {
          consumes: [text],
          parameters: [
            { name: text, in: "body", description: text, schema: {} },
          ],
        },
      ),
    "Swagger answer": (text) =>
      swagger(
        { responses: named(text, { description: text }) },
        {
          produces: [text],
          responses: {
            200: {
              description: text,
              schema: { type: "string", title: text },
              headers: named(text, { type: "string", description: text }),
              examples: named(text, text),
            },
          },
        },
      ),
    "Swagger security definition": (text) =>
      swagger({
        securityDefinitions: named(text, {
          type: "apiKey",
          in: "header",
          name: text,
          description: text,
          "x-env": text,
        }),
        security: [named(text, [])],
      }),
  };

/** Positions of which nothing is emitted or said. */
export const silentTexts: readonly string[] = ["anchor and identifier"];
