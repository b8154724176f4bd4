import type { Fields } from "./fields.ts";
import type { ObjectKind } from "./kinds.ts";
import { methods } from "./methods.ts";

const described: Fields = { summary: "string", description: "string" };

/** The operations of a path (OpenAPI 3.2, 4.9.1). */
export const operations: Fields = Object.fromEntries(
  methods.map((method) => [method, "operation"]),
);

/** What parameters and headers have in common. */
const valued: Fields = {
  $ref: "string",
  ...described,
  required: "boolean",
  deprecated: "boolean",
  allowEmptyValue: "boolean",
  style: "string",
  explode: "boolean",
  allowReserved: "boolean",
  schema: "schema",
  example: "any",
  examples: "{example}",
  content: "{mediaType}",
};

/** Encodings of parts by their place, and what goes with them (OpenAPI 3.2, 4.14.5 and 4.15). */
const encodings: Fields = {
  encoding: "{encoding}",
  prefixEncoding: "[encoding]",
  itemEncoding: "encoding",
};

/** The objects of OpenAPI 3.0 to 3.2 (section 4, "Specification"), but for the Schema Object. */
export const objects: Readonly<Record<Exclude<ObjectKind, "schema">, Fields>> =
  {
    document: {
      openapi: "any",
      $self: "string",
      info: "info",
      jsonSchemaDialect: "string",
      servers: "[server]",
      paths: "paths",
      webhooks: "{pathItem}",
      components: "components",
      security: "[requirement]",
      tags: "[tag]",
      externalDocs: "externalDocs",
    },
    info: {
      ...described,
      title: "string",
      termsOfService: "string",
      contact: "contact",
      license: "license",
      version: "any",
    },
    contact: { name: "string", url: "string", email: "string" },
    license: { name: "string", identifier: "string", url: "string" },
    server: {
      url: "string!",
      description: "string",
      name: "string",
      variables: "{serverVariable}",
    },
    serverVariable: { enum: "[any]", default: "any", description: "string" },
    components: {
      schemas: "{schema}",
      responses: "{response}",
      parameters: "{parameter}",
      examples: "{example}",
      requestBodies: "{requestBody}",
      headers: "{header}",
      securitySchemes: "{securityScheme}",
      links: "{link}",
      callbacks: "{callback}",
      pathItems: "{pathItem}",
      mediaTypes: "{mediaType}",
    },
    paths: { "*": "pathItem" },
    pathItem: {
      $ref: "string",
      ...described,
      ...operations,
      additionalOperations: "{operation}",
      servers: "[server]",
      parameters: "[parameter]",
    },
    operation: {
      ...described,
      tags: "[string]",
      externalDocs: "externalDocs",
      operationId: "string",
      parameters: "[parameter]",
      requestBody: "requestBody",
      responses: "responses!",
      callbacks: "{callback}",
      deprecated: "boolean",
      security: "[requirement]",
      servers: "[server]",
    },
    externalDocs: { description: "string", url: "string" },
    parameter: { ...valued, name: "string", in: "string" },
    header: valued,
    requestBody: {
      $ref: "string",
      ...described,
      content: "{mediaType}!",
      required: "boolean",
    },
    mediaType: {
      $ref: "string",
      schema: "schema",
      itemSchema: "schema",
      example: "any",
      examples: "{example}",
      ...encodings,
    },
    encoding: {
      contentType: "string",
      headers: "{header}",
      style: "string",
      explode: "boolean",
      allowReserved: "boolean",
      ...encodings,
    },
    responses: { "*": "response" },
    response: {
      $ref: "string",
      ...described,
      headers: "{header}",
      content: "{mediaType}",
      links: "{link}",
    },
    callback: { $ref: "string", "*": "pathItem" },
    example: {
      $ref: "string",
      ...described,
      value: "any",
      externalValue: "string",
      dataValue: "any",
      serializedValue: "string",
    },
    link: {
      $ref: "string",
      operationRef: "string",
      operationId: "string",
      parameters: "{any}",
      requestBody: "any",
      ...described,
      server: "server",
    },
    tag: {
      name: "string!",
      ...described,
      externalDocs: "externalDocs",
      parent: "string",
      kind: "string",
    },
    discriminator: {
      propertyName: "string!",
      mapping: "{string}",
      defaultMapping: "string",
    },
    xml: {
      nodeType: "string",
      name: "string",
      namespace: "string",
      prefix: "string",
      attribute: "boolean",
      wrapped: "boolean",
    },
    securityScheme: {
      $ref: "string",
      type: "string!",
      ...described,
      name: "string",
      in: "string",
      scheme: "string",
      bearerFormat: "string",
      flows: "flows",
      openIdConnectUrl: "string",
      oauth2MetadataUrl: "string",
      deprecated: "boolean",
    },
    flows: {
      implicit: "flow",
      password: "flow",
      clientCredentials: "flow",
      authorizationCode: "flow",
      deviceAuthorization: "flow",
    },
    flow: {
      authorizationUrl: "string",
      deviceAuthorizationUrl: "string",
      tokenUrl: "string",
      refreshUrl: "string",
      scopes: "{any}",
    },
    requirement: { "*": "[any]" },
  };
