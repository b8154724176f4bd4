import { describe } from "vitest";
import { SameTypes } from "./same-types.ts";

const types = new SameTypes();

const text = { type: "string" };
const pet = { $ref: "#/components/schemas/Pet" };
const others = {
  Pet: {
    type: "object",
    required: ["kind"],
    properties: { kind: text, name: text },
  },
};

/** Where types are others, by example: definitions of a schema's own are no members of what it describes. */
const known: Readonly<Record<string, readonly string[]>> = {
  "definitions of its own": [
    "components.schemas.Given",
    "components.schemas.Holder",
    "$defs.$defs",
    "$defs[string]",
  ],
};

/** Schemas by what they are an example of. */
const schemas: Readonly<Record<string, unknown>> = {
  "the primitives": {
    prefixItems: ["string", "number", "integer", "boolean", "null", "file"].map(
      (type) => ({ type }),
    ),
    type: "array",
  },
  "no type at all": {},
  "an object of no members": { type: "object" },
  "nullable without a type": { nullable: true },
  "nullable enum": { ...text, enum: ["a", "b"], nullable: true },
  "enum with null twice": { type: ["string", "null"], enum: ["a", null] },
  "enum of everything": {
    enum: ["a", 1, -1, 1e21, true, null, [], [1], {}, { a: { "b-c": 1 } }],
  },
  "enum of nothing": { enum: [] },
  const: { const: { a: [1, "b"] } },
  "const null": { const: null },
  "several types": {
    type: ["object", "null", "string"],
    properties: { a: text },
  },
  "several types beside oneOf": {
    type: ["string", "null"],
    oneOf: [text, { type: "number" }],
  },
  "several types beside anyOf": {
    type: ["object", "null"],
    anyOf: [{ properties: { a: text } }],
  },
  list: { type: "array", items: text },
  "list of lists": { type: "array", items: { type: "array", items: pet } },
  "list of alternatives": { type: "array", items: { oneOf: [text, pet] } },
  "list of one type twice": { type: "array", items: { anyOf: [text, text] } },
  "list of anything": { type: "array", items: true },
  "list of an array in allOf": {
    type: "array",
    items: { allOf: [{ type: "array", items: text }] },
  },
  "tuple of tuples": {
    type: "array",
    items: [{ type: "array", prefixItems: [] }, pet],
  },
  "properties of every kind": {
    type: "object",
    required: ["a", "gone"],
    properties: {
      a: text,
      b: { ...text, readOnly: true },
      c: { ...text, writeOnly: true, default: "x" },
      d: false,
      e: true,
      f: { ...pet, default: {} },
    },
  },
  "additional properties": {
    properties: { a: text },
    additionalProperties: pet,
  },
  "any additional properties": { additionalProperties: {} },
  "no additional properties": { type: "object", additionalProperties: false },
  "properties by pattern": {
    patternProperties: { "^a": text, "^b": text, "^c": pet },
  },
  "definitions of its own": {
    $defs: { Inner: { ...text, readOnly: true, title: "T" } },
  },
  "allOf with more required": {
    allOf: [pet, { properties: { a: text, b: text } }],
    required: ["name", "a"],
  },
  "allOf of an empty object": { allOf: [pet, { type: "object" }] },
  "anyOf beside properties": {
    properties: { a: text },
    anyOf: [pet, text, text],
  },
  "oneOf of primitives": {
    type: "string",
    oneOf: [{ type: "number" }, { type: "null" }],
  },
  "oneOf beside allOf": {
    allOf: [pet],
    oneOf: [{ properties: { a: text } }, pet],
  },
  "object enum": { type: "object", enum: [pet, { properties: { a: text } }] },
  "a reference into properties": {
    $ref: "#/components/schemas/Pet/properties/kind",
  },
  "a reference into allOf": { $ref: "#/components/schemas/Pet/allOf/0" },
  "a reference with escapes": { $ref: "#/components/schemas/a~1b~0c%20d" },
  "a reference to nowhere": {
    allOf: [{ $ref: "#/components/schemas/Gone" }],
    required: ["a"],
  },
};

const strings: Readonly<Record<string, string>> = {
  quotes: `"double" 'single' \`back\``,
  backslashes: "a\\b\\",
  controls: "\0\u00001\b\t\v\f\u001f\u007f",
  "line breaks": "a\nb\r\nc\rd\u2028e\u2029f\u0085g",
  "beyond ASCII": "é€😀\ud800",
  "the end of a comment": "a */ b **/ c *\r/ d",
  identifiers: "$a_1",
  numbers: "1.5",
  "a number below zero": "-1",
  "no number": "1e21",
  "a large number": "1e+21",
  infinity: "Infinity",
  "a name of objects": "__proto__",
  "another name of objects": "constructor",
  white: " \t\u00a0\ufeffa \n\n  b\t ",
  empty: "",
  percent: "a%20b",
  "a reference": "x#/components/y",
};

function api(members: Readonly<Record<string, unknown>>): unknown {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, ...members };
}

describe("openapi-typescript's types of a schema:", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const Holder = { type: "object", properties: { held: schema } };
    types.test(
      name,
      [
        api({ components: { schemas: { ...others, Given: schema, Holder } } }),
        api({ components: { schemas: others }, $defs: schema }),
      ],
      known[name],
    );
  }
});

describe("openapi-typescript's escapes of", () => {
  for (const [name, given] of Object.entries(strings)) {
    const schema = {
      title: given,
      description: given,
      format: given,
      default: given,
      example: { [given]: given },
      examples: [given],
      enum: [given, { [given]: given }],
      type: [given],
    };
    const properties = Object.fromEntries([[given, schema]]);
    const schemas = {
      [given]: { type: "object", properties, required: [given] },
    };
    const content = { [given]: { schema } };
    const parameters = [{ name: given, in: "query", description: given }];
    const responses = {
      [given]: {
        description: given,
        headers: { [given]: { schema } },
        content,
      },
    };
    const operation = {
      operationId: given,
      parameters,
      requestBody: { content },
      responses,
    };
    const paths = {
      "/": { get: operation },
      "/a": { get: { ...operation, operationId: undefined } },
    };
    types.test(
      name,
      [
        api({
          components: { schemas },
          paths,
          webhooks: { [given]: { post: { responses } } },
        }),
      ],
      known[name],
    );
  }
});

describe("openapi-typescript's types of", () => {
  const response = { description: "Fine" };
  const page = { name: "page", in: "query", schema: { type: "integer" } };
  const id = { name: "id", in: "path", required: true };
  const components = {
    parameters: { Page: page },
    headers: {
      Limit: { required: true, schema: text },
      Any: { content: { "text/plain": { schema: text } } },
    },
    responses: {
      Fine: response,
      Alias: { $ref: "#/components/responses/Fine" },
    },
    requestBodies: {
      Body: { required: true, content: { "text/plain": {} } },
      None: {},
    },
    pathItems: { Item: { get: { operationId: "item", responses: {} } } },
    schemas: others,
  };
  const documents: Readonly<Record<string, Readonly<Record<string, unknown>>>> =
    {
      nothing: {},
      "empty parts": { paths: {}, webhooks: {}, components: {}, $defs: {} },
      "components of every kind": { components },
      "merged parameters": {
        components,
        paths: {
          "/{id}": {
            summary: "S",
            parameters: [id, page, { $ref: "#/components/parameters/Gone" }],
            get: {
              parameters: [
                { $ref: "#/components/parameters/Page" },
                { ...page, in: "cookie", required: true },
              ],
            },
            put: { parameters: [{ $ref: "#/paths/~1{id}/parameters/0" }] },
            trace: { $ref: "#/components/pathItems/Item/get" },
          },
          "/ref": { $ref: "#/components/pathItems/Item", summary: "S" },
          "/null": null,
        },
      },
      "bodies and responses": {
        components,
        paths: {
          "/": {
            post: {
              requestBody: { $ref: "#/components/requestBodies/Body" },
              responses: { 200: { $ref: "#/components/responses/Fine" } },
            },
            put: {
              requestBody: {
                description: "B",
                content: { "a/b": { $ref: "#/components/mediaTypes/X" } },
              },
              responses: {
                default: {
                  headers: { Limit: { $ref: "#/components/headers/Limit" } },
                  content: { "a/b": {} },
                },
              },
            },
          },
        },
      },
      "defaults in answers and requests": {
        paths: {
          "/": {
            post: {
              requestBody: {
                content: {
                  "a/b": {
                    schema: { properties: { a: { ...text, default: "" } } },
                  },
                },
              },
              responses: {
                200: {
                  content: {
                    "a/b": {
                      schema: { properties: { a: { ...text, default: "" } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      "an operationId twice, and one with a hash": {
        paths: {
          "/a": { get: { operationId: "a#b" } },
          "/b": { get: { operationId: "a#b" } },
          "/c": { get: { operationId: "" } },
        },
      },
      "required members of a reference before any operation": {
        components: {
          schemas: {
            ...others,
            All: { allOf: [pet], required: ["name", "name"] },
          },
        },
        paths: {
          "/": {
            get: {
              responses: {
                200: {
                  content: {
                    a: { schema: { allOf: [pet], required: ["name"] } },
                  },
                },
              },
            },
            put: { operationId: "put" },
          },
        },
      },
    };

  for (const [name, members] of Object.entries(documents))
    types.test(name, [api(members)], known[name]);
});

describe("openapi-typescript's discriminators", () => {
  const discriminator = {
    propertyName: "kind",
    mapping: {
      cat: "#/components/schemas/Cat",
      kitten: "#/components/schemas/Cat",
      Dog: "Dog",
    },
  };
  const Base = {
    type: "object",
    required: ["kind"],
    discriminator,
    properties: { kind: { ...text, description: "Which" } },
  };
  const base = { $ref: "#/components/schemas/Base" };
  const Cat = {
    type: "object",
    properties: { kind: { ...text, description: "Which" } },
  };
  const cases: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "by oneOf": {
      Pet: {
        oneOf: [
          { $ref: "#/components/schemas/Cat" },
          { $ref: "#/components/schemas/Bird" },
        ],
        discriminator,
      },
      Cat,
      Bird: { allOf: [Cat] },
    },
    "by allOf": {
      Base,
      Cat: { allOf: [base, { properties: { a: text } }] },
      Dog: { allOf: [base] },
      Puppy: { allOf: [{ $ref: "#/components/schemas/Dog" }] },
    },
    "by anyOf": { Base, Dog: { anyOf: [base], allOf: [base] } },
    "of an inline schema": {
      Inline: { allOf: [{ ...Base, discriminator: { propertyName: "kind" } }] },
    },
    "without a property": {
      Odd: { discriminator: {}, allOf: [{ discriminator: {} }] },
    },
  };

  for (const [name, schemas] of Object.entries(cases))
    types.test(name, [api({ components: { schemas } })]);
});
