import { readFileSync } from "node:fs";
import { describe } from "vitest";
import { read } from "../../../../generator/read/index.ts";
import { clientOf } from "../../../conformance/schema/generated.ts";
import { cases } from "../../../golden/cases.ts";
import { SameTypes } from "./same-types.ts";

const types = new SameTypes();
const spec = new URL("../../../../spec/realtime-kit.yaml", import.meta.url);
const documents = [
  {
    name: "spec/realtime-kit.yaml",
    spec: "realtime-kit.yaml",
    text: readFileSync(spec, "utf8"),
  },
  ...cases(),
  { name: "bodies that may be null", spec: "null.json", text: bodies() },
  { name: "a parameter of no name", spec: "nameless.json", text: nameless() },
];

/** A query of which methods leave out a parameter. */
function nameless(): string {
  const parameters = ["", "q"].map((name) => ({
    in: "query",
    name,
    schema: { type: "string" },
  }));
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "API", version: "1" },
    paths: {
      "/": {
        get: {
          operationId: "list",
          parameters,
          responses: { 204: { description: "Listed" } },
        },
      },
    },
  });
}

/** Bodies that need not be sent, and may be null by what they are composed of. */
function bodies(): string {
  const nullable = { type: "object", nullable: true, properties: { a: {} } };
  const component = { $ref: "#/components/schemas/Nullable" };
  const schemas = [
    { allOf: [nullable, { ...nullable, properties: { b: {} } }] },
    { allOf: [component, component] },
    { oneOf: [component, nullable] },
    { type: "array", items: nullable },
  ];
  const paths = schemas.map((schema, index) => [
    `/${index}`,
    {
      post: {
        operationId: `add${index}`,
        requestBody: { content: { "application/json": { schema } } },
        responses: { 204: { description: "Added" } },
      },
    },
  ]);
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "API", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: { Nullable: nullable } },
  });
}

/** Where types are others, by golden case: openapi-typescript takes a reference to a part of an `allOf` for one to a member. */
const known: Readonly<Record<string, readonly string[]>> = {
  "corrected-types": [
    "components.responses.Listed",
    "components.responses.Points",
    "components.schemas.Base",
    "components.schemas.Mark",
    "components.schemas.Point",
    'paths["/areas/{area}/points"]',
    "operations.points",
  ],
};

describe("the schema types are those of openapi-typescript for", () => {
  for (const { name, spec, text } of documents) {
    const { document, diagnostics } = read({ file: spec, text });
    if (document !== null && diagnostics.length === 0)
      types.testClient(
        name,
        clientOf(document, spec),
        document.root.value,
        known[name],
      );
  }
});
