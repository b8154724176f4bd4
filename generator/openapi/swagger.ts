import type { Fields } from "./fields.ts";
import type { ObjectKind } from "./kinds.ts";
import { operations } from "./objects.ts";

/** The objects that are others in Swagger 2.0, with those of their fields that hold objects. */
export const swaggerObjects: Readonly<Partial<Record<ObjectKind, Fields>>> = {
  document: {
    info: "info",
    tags: "[tag]",
    security: "[requirement]",
    paths: "paths",
    definitions: "{schema}",
    parameters: "{parameter}",
    responses: "{response}",
    securityDefinitions: "{securityScheme}",
  },
  components: {},
  pathItem: {
    ...operations,
    parameters: "[parameter]",
  },
  operation: {
    security: "[requirement]",
    parameters: "[parameter]",
    responses: "responses",
  },
  parameter: { schema: "schema", items: "schema" },
  header: { items: "schema" },
  requestBody: {},
  mediaType: {},
  encoding: {},
  response: { schema: "schema", headers: "{header}" },
};
