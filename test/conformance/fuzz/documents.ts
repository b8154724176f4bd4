import fc from "fast-check";
import { payloads } from "../hostile/payloads.ts";

/** Names as documents have them: plain ones mostly, so that they meet, and some that attack. */
const name: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("id", "name", "Pet", "pets", "page"),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...payloads) },
);

const reference = fc
  .constantFrom("Pet", "Cat", "name", "None")
  .map(($ref) => ({ $ref: `#/components/schemas/${$ref}` }));

const anyValue = fc.jsonValue({ maxDepth: 1 });

const plainSchema = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom("string", "integer", "boolean", "null", "array"),
      fc.constant(["string", "null"]),
      anyValue,
    ),
    format: name,
    enum: fc.array(anyValue, { maxLength: 3 }),
    const: anyValue,
    default: anyValue,
    nullable: fc.boolean(),
    description: name,
  },
  { requiredKeys: [] },
);

/** A schema, with the keywords of every version. */
const schema: fc.Arbitrary<unknown> = fc.letrec((tie) => {
  const list = fc.array(tie("schema"), { maxLength: 2 });
  const map = fc.dictionary(name, tie("schema"), { maxKeys: 3 });
  const part = (keywords: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(keywords, { requiredKeys: [] });
  return {
    schema: fc.oneof(
      { maxDepth: 2, depthIdentifier: "schema" },
      plainSchema,
      reference,
      fc.boolean(),
      part({
        type: fc.constant("object"),
        properties: map,
        required: fc.array(name, { maxLength: 3 }),
        additionalProperties: tie("schema"),
      }),
      part({ items: tie("schema"), prefixItems: list }),
      part({ allOf: list, properties: map }),
      part({ anyOf: list, not: tie("schema") }),
      part({
        oneOf: list,
        discriminator: fc.record(
          {
            propertyName: name,
            mapping: fc.dictionary(name, name, { maxKeys: 2 }),
          },
          { requiredKeys: [] },
        ),
      }),
      part({ patternProperties: map, type: fc.constant("object") }),
    ),
  };
}).schema;

const mediaType = fc.oneof(
  fc.constantFrom(
    ...["application/json", "multipart/form-data", "text/event-stream", "*/*"],
    ...["application/x-www-form-urlencoded", "text/plain", "image/png"],
  ),
  name,
);

const content = fc.dictionary(
  mediaType,
  fc.record(
    { schema, encoding: fc.dictionary(name, anyValue, { maxKeys: 2 }) },
    { requiredKeys: [] },
  ),
  { maxKeys: 2 },
);

const parameter = fc.record(
  {
    name,
    in: fc.oneof(fc.constantFrom("path", "query", "header", "cookie"), name),
    required: fc.boolean(),
    style: fc.constantFrom("form", "deepObject", "matrix", "simple", "none"),
    explode: fc.boolean(),
    schema,
    content,
    "x-client-param": fc.boolean(),
  },
  { requiredKeys: ["name", "in"] },
);

const response = fc.record(
  {
    description: name,
    content,
    headers: fc.dictionary(name, parameter, { maxKeys: 2 }),
  },
  { requiredKeys: ["description"] },
);

const operation = fc.record(
  {
    operationId: name,
    tags: fc.array(name, { maxLength: 2 }),
    summary: name,
    deprecated: fc.boolean(),
    parameters: fc.array(parameter, { maxLength: 2 }),
    requestBody: fc.record({ required: fc.boolean(), content }),
    responses: fc.dictionary(
      fc.oneof(fc.constantFrom("200", "201", "4XX", "default"), name),
      response,
      { maxKeys: 3 },
    ),
    security: fc.array(fc.dictionary(name, fc.constant([])), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const path = fc
  .array(
    fc.oneof(
      name,
      name.map((one) => `{${one}}`),
    ),
    { maxLength: 4 },
  )
  .map((segments) => `/${segments.join("/")}`);

/** Small documents that have a part of everything, sound for the most part. */
export const documents: fc.Arbitrary<unknown> = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0"),
  info: fc.record({ title: name, version: name, description: name }),
  servers: fc.array(
    fc.record({
      url: name,
      variables: fc.dictionary(name, fc.record({ default: name }), {
        maxKeys: 2,
      }),
    }),
    { maxLength: 2 },
  ),
  paths: fc.dictionary(
    path,
    fc.dictionary(
      fc.constantFrom("get", "post", "delete", "head", "put"),
      operation,
      { maxKeys: 2 },
    ),
    { maxKeys: 3 },
  ),
  components: fc.record({
    schemas: fc
      .dictionary(name, schema, { maxKeys: 4 })
      .map((schemas) => ({ Pet: {}, Cat: { type: "string" }, ...schemas })),
    securitySchemes: fc.dictionary(
      name,
      fc.record(
        {
          type: fc.constantFrom("http", "apiKey", "oauth2", "mutualTLS"),
          scheme: name,
          name,
          in: fc.constantFrom("header", "query", "cookie"),
        },
        { requiredKeys: ["type"] },
      ),
      { maxKeys: 2 },
    ),
  }),
});
