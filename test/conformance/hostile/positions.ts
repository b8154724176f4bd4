/** Puts a text at one or more places of a document. */
export type Place = (document: Api, text: string) => void;

// A document is data here; its places are reached as JavaScript reaches them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Api = any;

/** A document that has something at every place where OpenAPI 3.1 allows text. */
export function baseDocument(): Api {
  return {
    openapi: "3.1.0",
    info: { title: "Title", version: "1", description: "Description" },
    servers: [
      {
        url: "https://example.com/{version}",
        variables: { version: { default: "v1" } },
      },
    ],
    tags: [{ name: "Pets" }, { name: "Orders" }],
    "x-tagGroups": [{ name: "Shop", tags: ["Pets"] }],
    security: [{ token: [] }],
    paths: {
      "/pets/{id}": {
        get: {
          operationId: "getPet",
          tags: ["Pets"],
          summary: "Summary",
          description: "Description",
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              schema: { type: "string" },
            },
            { name: "query", in: "query", schema: { type: "string" } },
            { name: "X-Header", in: "header", schema: { type: "string" } },
            { name: "cookie", in: "cookie", schema: { type: "string" } },
            {
              name: "account",
              in: "query",
              "x-client-param": true,
              schema: { type: "string" },
            },
          ],
          responses: {
            200: {
              description: "Pet",
              headers: { "X-Answer": { schema: { type: "string" } } },
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Pet" },
                },
              },
            },
            404: { description: "None", content: { "text/plain": {} } },
          },
        },
      },
      "/pages": {
        get: {
          tags: ["Pages"],
          parameters: [
            { name: "offset", in: "query", schema: { type: "integer" } },
            { name: "limit", in: "query", schema: { type: "integer" } },
          ],
          responses: {
            200: {
              description: "Page",
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Page" },
                },
              },
            },
          },
        },
      },
      "/orders": {
        post: {
          tags: ["Orders"],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Order" },
              },
            },
          },
          responses: { 201: { description: "Created" } },
        },
      },
    },
    components: {
      schemas: {
        Page: {
          type: "object",
          properties: { items: { type: "array", items: { type: "string" } } },
        },
        Pet: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string" },
            kind: { $ref: "#/components/schemas/Kind" },
          },
        },
        Kind: { type: "string", enum: ["cat", "dog"] },
        Order: {
          type: "object",
          required: ["item"],
          properties: { item: { type: "string" }, note: { type: "string" } },
        },
      },
      securitySchemes: {
        token: { type: "apiKey", in: "header", name: "X-Token" },
      },
    },
  };
}

const pet = (api: Api): Api => api.paths["/pets/{id}"].get;
const order = (api: Api): Api => api.paths["/orders"].post;
const schemas = (api: Api): Api => api.components.schemas;

/** The name of a member in a JSON Pointer. */
export const token = (name: string): string =>
  name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Gives an object a member, whatever its name. */
export function put(owner: Api, name: string, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Gives a member another name, where it stands. */
export function rename(owner: Api, from: string, to: string): void {
  const entries = Object.entries(owner).map(
    ([key, value]) => [key === from ? to : key, value] as const,
  );
  for (const key of Object.keys(owner)) delete owner[key];
  for (const [key, value] of entries) put(owner, key, value);
}

/** An operation that the API calls, with text wherever there is some. */
function sent(text: string): Api {
  const properties = { [text]: { type: "string", readOnly: true } };
  const schema = { title: text, description: text, type: "object", properties };
  const content = { "application/json": { schema } };
  return {
    operationId: text,
    summary: text,
    description: text,
    requestBody: { description: text, content },
    responses: { 200: { description: text, content } },
  };
}

/** Every place, by its name. */
export const positions: Readonly<Record<string, Place>> = {
  "info.title": (api, text) => (api.info.title = text),
  "info.description": (api, text) => (api.info.description = text),
  "info.version": (api, text) => (api.info.version = text),
  "server url": (api, text) => (api.servers[0].url = text),
  "server url behind a host": (api, text) =>
    (api.servers[0].url = `https://example.com/${text}`),
  "server variable default": (api, text) =>
    (api.servers[0].variables.version.default = text),
  "server variable enum": (api, text) =>
    (api.servers[0].variables.version.enum = [text]),
  "server variable description": (api, text) =>
    (api.servers[0].variables.version.description = text),
  "server description": (api, text) =>
    api.servers.push({ url: "https://b.example", description: text }),
  "server variable name": (api, text) => {
    api.servers[0] = {
      url: `https://example.com/{${text}}`,
      variables: { [text]: { default: "v1" } },
    };
  },
  "server of an operation": (api, text) => (pet(api).servers = [{ url: text }]),
  "tag name": (api, text) => {
    api.tags[1].name = text;
    order(api).tags = [text];
  },
  "tag description": (api, text) => (api.tags[0].description = text),
  "tag group name": (api, text) => (api["x-tagGroups"][0].name = text),
  path: (api, text) => rename(api.paths, "/orders", `/${text}`),
  "path without a tag": (api, text) => {
    delete order(api).tags;
    rename(api.paths, "/orders", `/${text}`);
  },
  "path parameter": (api, text) => {
    pet(api).parameters[0].name = text;
    rename(api.paths, "/pets/{id}", `/pets/{${text}}`);
  },
  "undeclared path parameter": (api, text) =>
    rename(api.paths, "/orders", `/orders/{${text}}`),
  operationId: (api, text) => (pet(api).operationId = text),
  "operation summary": (api, text) => (pet(api).summary = text),
  "operation description": (api, text) => (pet(api).description = text),
  "query parameter name": (api, text) => (pet(api).parameters[1].name = text),
  "header parameter name": (api, text) => (pet(api).parameters[2].name = text),
  "cookie parameter name": (api, text) => (pet(api).parameters[3].name = text),
  "client parameter name": (api, text) => (pet(api).parameters[4].name = text),
  "parameter description": (api, text) => {
    for (const parameter of pet(api).parameters) parameter.description = text;
  },
  "parameter style": (api, text) => (pet(api).parameters[1].style = text),
  "parameter content": (api, text) =>
    (pet(api).parameters[1] = {
      name: "q",
      in: "query",
      content: { [text]: { schema: { type: "string" } } },
    }),
  "parameter example": (api, text) => (pet(api).parameters[0].example = text),
  "parameter enum": (api, text) =>
    (pet(api).parameters[0].schema.enum = [text, "other"]),
  "parameter const": (api, text) =>
    (pet(api).parameters[0].schema.const = text),
  "parameter default": (api, text) =>
    (pet(api).parameters[1].schema.default = text),
  "parameter pattern": (api, text) =>
    (pet(api).parameters[1].schema.pattern = text),
  "parameter format": (api, text) =>
    (pet(api).parameters[0].schema.format = text),
  "parameter type": (api, text) => (pet(api).parameters[0].schema.type = text),
  "body description": (api, text) =>
    (order(api).requestBody.description = text),
  "body media type": (api, text) =>
    rename(order(api).requestBody.content, "application/json", text),
  "body media type parameter": (api, text) =>
    rename(
      order(api).requestBody.content,
      "application/json",
      `application/json; x=${text}`,
    ),
  "body member name": (api, text) =>
    put(schemas(api).Order.properties, text, { type: "string" }),
  "body member required": (api, text) => schemas(api).Order.required.push(text),
  "response description": (api, text) =>
    (pet(api).responses[200].description = text),
  "response media type": (api, text) =>
    rename(pet(api).responses[200].content, "application/json", text),
  "response json media type": (api, text) =>
    rename(
      pet(api).responses[200].content,
      "application/json",
      `application/${text}+json`,
    ),
  "response header": (api, text) =>
    rename(pet(api).responses[200].headers, "X-Answer", text),
  "member that holds the items of a page": (api, text) =>
    rename(schemas(api).Page.properties, "items", text),
  "response status": (api, text) => rename(pet(api).responses, "404", text),
  "schema name": (api, text) => {
    rename(schemas(api), "Kind", text);
    schemas(api).Pet.properties.kind.$ref =
      `#/components/schemas/${token(text)}`;
  },
  "schema title": (api, text) => (schemas(api).Pet.title = text),
  "schema description": (api, text) => (schemas(api).Pet.description = text),
  "property name": (api, text) =>
    rename(schemas(api).Pet.properties, "name", text),
  "property description": (api, text) =>
    (schemas(api).Pet.properties.name.description = text),
  "property format": (api, text) =>
    (schemas(api).Pet.properties.name.format = text),
  "property example": (api, text) =>
    (schemas(api).Pet.properties.name.example = text),
  "property default": (api, text) =>
    (schemas(api).Pet.properties.name.default = text),
  "property examples": (api, text) =>
    (schemas(api).Pet.examples = [{ name: text, [text]: text }]),
  "enum value": (api, text) => (schemas(api).Kind.enum = [text, "dog"]),
  "enum names": (api, text) => {
    schemas(api).Kind["x-enum-varnames"] = [text, "DOG"];
    schemas(api).Kind["x-enum-descriptions"] = [text, "dog"];
  },
  const: (api, text) => (schemas(api).Kind = { const: text }),
  "discriminator property": (api, text) => {
    schemas(api).Pet.oneOf = [{ $ref: "#/components/schemas/Order" }];
    schemas(api).Pet.discriminator = { propertyName: text };
  },
  "discriminator mapping": (api, text) => {
    schemas(api).Pet.oneOf = [{ $ref: "#/components/schemas/Order" }];
    schemas(api).Pet.discriminator = {
      propertyName: "item",
      mapping: { [text]: "#/components/schemas/Order" },
    };
  },
  "discriminator mapping target": (api, text) => {
    schemas(api).Pet.oneOf = [{ $ref: "#/components/schemas/Order" }];
    schemas(api).Pet.discriminator = {
      propertyName: "item",
      mapping: { a: text },
    };
  },
  $ref: (api, text) => (schemas(api).Pet.properties.kind.$ref = text),
  "$ref into components": (api, text) =>
    (schemas(api).Pet.properties.kind.$ref = `#/components/schemas/${text}`),
  "name of an unknown part, referred to": (api, text) => {
    put(api, text, { Kind: { type: "string" } });
    schemas(api).Pet.properties.kind.$ref = `#/${token(text)}/Kind`;
  },
  "$defs name": (api, text) =>
    (schemas(api).Pet.$defs = { [text]: { type: "string" } }),
  "pattern property": (api, text) =>
    (schemas(api).Pet.patternProperties = { [text]: { type: "string" } }),
  "security scheme name": (api, text) => {
    rename(api.components.securitySchemes, "token", text);
    api.security = [{ [text]: [] }];
  },
  "security scheme header": (api, text) =>
    (api.components.securitySchemes.token.name = text),
  "security scheme description": (api, text) =>
    (api.components.securitySchemes.token.description = text),
  "security scheme of http": (api, text) =>
    (api.components.securitySchemes.token = { type: "http", scheme: text }),
  "security environment": (api, text) =>
    (api.components.securitySchemes.token["x-env"] = text),
  "security requirement": (api, text) => (api.security = [{ [text]: [] }]),
  extension: (api, text) => (pet(api)["x-note"] = [text]),
  "extension name": (api, text) => (pet(api)[`x-${text}`] = text),
  "external documentation": (api, text) =>
    (pet(api).externalDocs = { url: text, description: text }),
  webhook: (api, text) =>
    (api.webhooks = { [text]: { post: sent(text), put: sent(text) } }),
  callback: (api, text) =>
    (order(api).callbacks = {
      [text]: { [text]: { post: sent(text), put: sent(text) } },
    }),
  "callback of the components": (api, text) => {
    api.components.callbacks = {
      [text]: { [text]: { $ref: `#/components/pathItems/${token(text)}` } },
    };
    api.components.pathItems = { [text]: { post: sent(text) } };
    order(api).callbacks = {
      [text]: { $ref: `#/components/callbacks/${token(text)}` },
    };
  },
  "callback of a callback": (api, text) =>
    (order(api).callbacks = {
      a: { "{$url}": { post: { callbacks: { [text]: {} }, responses: {} } } },
    }),
  link: (api, text) =>
    (pet(api).responses[200].links = {
      [text]: { operationId: text, description: text },
    }),
  "component parameter name": (api, text) => {
    api.components.parameters = {
      [text]: { name: "shared", in: "query", schema: { type: "string" } },
    };
    pet(api).parameters.push({
      $ref: `#/components/parameters/${token(text)}`,
    });
  },
};

/** Positions of which nothing is emitted or said. */
export const silent: readonly string[] = [
  "info.version",
  "$defs name",
  "pattern property",
  "extension name",
  "external documentation",
  "callback of a callback",
  "link",
];
