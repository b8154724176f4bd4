import { closest, quote } from "../../model/messages.ts";
import type { Finding } from "./finding.ts";
import { names, type ObjectKind } from "../../openapi/kinds.ts";

/** Where OpenAPI 3 has what Swagger 2.0 has here, and what people write from habit. */
const moved: Partial<Record<ObjectKind, Readonly<Record<string, string>>>> = {
  document: {
    definitions: "write schemas under `components.schemas`",
    parameters: "write them under `components.parameters`",
    responses: "write them under `components.responses`",
    securityDefinitions: "write them under `components.securitySchemes`",
    host: "write it into the `url` of `servers`",
    basePath: "write it into the `url` of `servers`",
    schemes: "write it into the `url` of `servers`",
    consumes: "name media types under the `content` of each `requestBody`",
    produces: "name media types under the `content` of each response",
    title: "write it under `info`",
    version: "write it under `info`",
    schemas: "write them under `components`",
    securitySchemes: "write them under `components`",
  },
  operation: {
    consumes: "name media types under the `content` of `requestBody`",
    produces: "name media types under the `content` of each response",
    schemes: "write `servers`",
  },
  parameter: {
    collectionFormat: "write `style` and `explode`",
  },
  header: {
    collectionFormat: "write `explode`",
  },
  requestBody: {
    schema: "write it under a media type of `content`",
  },
  response: {
    schema: "write it under a media type of `content`",
    examples: "write them under a media type of `content`",
    example: "write it under a media type of `content`",
  },
  discriminator: {
    oneOf: "write it beside `discriminator`",
    anyOf: "write it beside `discriminator`",
  },
  securityScheme: {
    authorizationUrl: "write it under one of the `flows`",
    tokenUrl: "write it under one of the `flows`",
    scopes: "write them under one of the `flows`",
    flow: "write `flows`",
  },
};

/** What stands on a parameter or header in Swagger 2.0, and under its `schema` in OpenAPI 3. */
const ofSchemas: readonly string[] = [
  ...["type", "format", "items", "default", "enum", "pattern", "nullable"],
  ...["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "maxItems", "minItems", "uniqueItems"],
  ...["multipleOf", "oneOf", "anyOf", "allOf", "properties"],
];

/**
 * What to say of a field that an object does not have; `null` for nothing: JSON Schema lets a schema have keywords of anyone's
 * own, so that only those are told that look like another. Of a path's fields `operations.ts` tells.
 */
export function unknownField(
  kind: ObjectKind,
  key: string,
  known: readonly string[],
): Finding | null {
  const near = closest(key, known);
  if (kind === "pathItem") return null;
  if (kind === "schema" && (near === null || key.length < 3)) return null;
  return {
    code: "unknown-key",
    message: `${quote(key)} is no field of ${names[kind]}`,
    help: help(kind, key, near),
    path: [key],
  };
}

function help(kind: ObjectKind, key: string, near: string | null): string {
  const place = moved[kind];
  if (place !== undefined && Object.hasOwn(place, key)) return place[key] ?? "";
  if ((kind === "parameter" || kind === "header") && ofSchemas.includes(key))
    return "write it under `schema`";
  return near === null
    ? 'remove it, or let its name begin with "x-"'
    : `did you mean ${quote(near)}?`;
}
