import type { Api } from "./positions.ts";

const object = (properties: Api, more: Api = {}): Api => ({
  type: "object",
  properties,
  ...more,
});
const date = { type: "string", format: "date-time" };
const long = { type: "integer", format: "int64" };
/** A reference to a component schema. */
export const to = (name: string): Api => ({
  $ref: `#/components/schemas/${name}`,
});
const answer = (mediaType: string, content: Api, headers: Api = {}): Api => ({
  200: { description: "Answer", headers, content: { [mediaType]: content } },
});
const json = (schema: Api, headers?: Api): Api =>
  answer("application/json", { schema }, headers);
const body = (mediaType: string, content: Api): Api => ({
  required: true,
  content: { [mediaType]: content },
});
/** Parameters of a query: numbers, but for a cursor. */
export const asked = (...names: readonly string[]): Api[] =>
  names.map((name) => ({
    name,
    in: "query",
    schema: { type: name === "cursor" ? "string" : "integer", default: 1 },
  }));

/** Some paths and schemas of a document with what clients have beyond calls and types: streams, forms, pages, conversions. */
export function featuredDocument(
  ofPaths: readonly string[],
  ofSchemas: readonly string[],
): Api {
  const document = wholeDocument();
  document.paths = only(document.paths, ofPaths);
  document.components.schemas = only(document.components.schemas, ofSchemas);
  return document;
}

/** An object with some of its members. */
function only(owner: Api, names: readonly string[]): Api {
  return Object.fromEntries(names.map((name) => [name, owner[name]]));
}

function wholeDocument(): Api {
  return {
    openapi: "3.2.0",
    info: { title: "Title", version: "1" },
    servers: [
      {
        url: "https://{region}.example.com/{base}",
        variables: {
          region: { default: "eu", enum: ["eu", "us"] },
          base: { default: "v1" },
        },
      },
    ],
    tags: [{ name: "Shop" }, { name: "Streams", parent: "Shop" }],
    paths: {
      "/events": { get: { tags: ["Streams"], responses: events() } },
      "/lines": {
        get: {
          tags: ["Streams"],
          responses: answer("application/x-ndjson", { itemSchema: to("Note") }),
        },
      },
      "/forms": {
        post: { requestBody: parts(), responses: { 204: {} } },
        put: { requestBody: fields(), responses: { 204: {} } },
      },
      "/cursors": {
        get: {
          parameters: asked("cursor", "limit"),
          responses: json(
            object({
              items: { type: "array", items: to("Note") },
              next_cursor: { type: "string" },
              has_more: { type: "boolean" },
            }),
          ),
        },
      },
      "/links": {
        get: {
          parameters: asked("page", "per_page"),
          responses: json(
            { type: "array", items: to("Note") },
            { Link: { schema: { type: "string" } } },
          ),
        },
      },
      "/notes/{at}": {
        get: {
          parameters: [
            { name: "at", in: "path", required: true, schema: date },
            { name: "since", in: "query", schema: date },
          ],
          responses: {
            ...json(object({ note: to("Note"), seen: date })),
            default: {
              description: "Failed",
              content: { "application/json": { schema: object({ at: date }) } },
            },
          },
        },
        put: {
          parameters: [
            { name: "at", in: "path", required: true, schema: date },
          ],
          requestBody: body("application/json", { schema: to("Note") }),
          responses: json(to("Note")),
        },
        additionalOperations: { COPY: { responses: json(to("Note")) } },
      },
      "/animals": {
        post: {
          requestBody: body("application/json", { schema: to("Animal") }),
          responses: json(to("Animal")),
        },
      },
    },
    components: { schemas: schemas() },
  };
}

/** Events with their fields, the data of which is JSON. */
function events(): Api {
  const data = {
    type: "string",
    contentMediaType: "application/json",
    contentSchema: to("Note"),
  };
  return answer("text/event-stream", {
    itemSchema: object({ event: { const: "note" }, data }),
  });
}

/** A form of several parts, and how they are written. */
function parts(): Api {
  return body("multipart/form-data", {
    schema: to("Upload"),
    encoding: {
      title: { contentType: "text/markdown" },
      list: { style: "pipeDelimited", explode: false },
    },
  });
}

function fields(): Api {
  return body("application/x-www-form-urlencoded", {
    schema: object({ filter: object({ a: { type: "string" } }) }),
    encoding: { filter: { style: "deepObject" } },
  });
}

/** Schemas that differ by direction, that are converted, that hold bytes, and that a discriminator tells apart. */
function schemas(): Api {
  return {
    Note: object({
      id: { ...long, readOnly: true },
      secret: { type: "string", writeOnly: true },
      at: date,
      until: date,
      level: { type: "integer", default: 1 },
      times: { type: "array", items: date },
      more: object({ read: date }),
    }),
    Upload: object({
      title: { type: "string" },
      list: { type: "array", items: { type: "string" } },
      photo: to("Photo"),
      photos: { type: "array", items: to("Photo") },
    }),
    Photo: { type: "string", format: "binary" },
    Animal: {
      oneOf: [to("Cat"), to("Dog")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "#/components/schemas/Cat", dog: "Dog" },
      },
    },
    Cat: object({ kind: { type: "string" }, lives: { type: "integer" } }),
    Dog: object({ kind: { type: "string" }, good: { type: "boolean" } }),
  };
}
