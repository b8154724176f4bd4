import type {
  ChangeKind,
  Verdict,
} from "../../../generator/api-changes/index.ts";

/** One change to the shop, and what has to be told of it. */
export interface MadePair {
  readonly name: string;
  /** What stands in the document, and what takes its place. */
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict | null;
  readonly kinds: readonly ChangeKind[];
  /** Whether it breaks calls that compile as before. */
  readonly isSilent?: true;
}

function pair(
  name: string,
  from: string,
  to: string,
  verdict: Verdict | null,
  ...kinds: ChangeKind[]
): MadePair {
  return { name, from, to, verdict, kinds };
}

const deletePet = `    delete:
      operationId: deletePet
      tags: [pets]
      security: []
      responses: { "204": { description: Gone } }
`;
const limit =
  "        - { name: limit, in: query, schema: { type: integer } }\n";
const note = "                  note: { type: string }\n";
const png = "image/png: { schema: { type: string, format: binary } }";
const shopParameter =
  "      - { name: shop, in: path, required: true, schema: { type: string } }\n";
const petParameter =
  "      - { name: pet, in: path, required: true, schema: { type: string } }\n";
const problem = `        "404":
          description: None
          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }
`;
const unused =
  "    Unused: { type: object, properties: { left: { type: string } } }\n";
const alternatives =
  'oneOf: [{ $ref: "#/components/schemas/House" }, { $ref: "#/components/schemas/Boat" }]';
const both = `{ propertyName: type, mapping: { house: "#/components/schemas/House", boat: "#/components/schemas/Boat" } }`;
const tent =
  "    Tent: { type: object, required: [type], properties: { type: { type: string, const: tent } } }\n";

/** Pairs of documents that differ in one thing. */
export const pairs: readonly MadePair[] = [
  // operations
  pair("an operation is removed", deletePet, "", "major", "operation-removed"),
  pair(
    "an operation is added",
    deletePet,
    `${deletePet}    patch:\n      operationId: patchPet\n      tags: [pets]\n      responses: { "204": { description: Done } }\n`,
    "minor",
    "operation-added",
  ),
  pair(
    "an operationId is another",
    "operationId: deletePet",
    "operationId: erasePet",
    "major",
    "operation-renamed",
  ),
  pair(
    "a tag is another",
    "operationId: getPicture\n      tags: [pictures]",
    "operationId: getPicture\n      tags: [images]",
    "major",
    "operation-renamed",
  ),
  pair(
    "a path is another",
    "  /events:\n",
    "  /v2/events:\n",
    "major",
    "operation-moved",
  ),
  pair(
    "a method is another",
    "    post:\n      operationId: createPet",
    "    put:\n      operationId: createPet",
    "major",
    "operation-moved",
  ),
  pair(
    "an operation is deprecated",
    "operationId: deletePet",
    "operationId: deletePet\n      deprecated: true",
    "minor",
    "operation-deprecated",
  ),
  pair(
    "a summary is written",
    "operationId: deletePet",
    "operationId: deletePet\n      summary: Deletes a pet",
    "patch",
    "documentation-changed",
  ),
  pair(
    "nothing that callers see",
    "title: Shop",
    'title: Shop, x-made: "yes"',
    null,
  ),
  // arguments
  pair(
    "a path parameter is called otherwise",
    "/pictures/{id}:\n    get:\n      operationId: getPicture\n      tags: [pictures]\n      parameters: [{ name: id,",
    "/pictures/{key}:\n    get:\n      operationId: getPicture\n      tags: [pictures]\n      parameters: [{ name: key,",
    "major",
    "path-parameter-renamed",
  ),
  pair(
    "an argument is of a narrower type",
    "name: id, in: path, required: true, schema: { type: integer }",
    "name: id, in: path, required: true, schema: { type: integer, enum: [1, 2] }",
    "major",
    "type-narrowed",
  ),
  pair(
    "an argument is of a wider type",
    "name: id, in: path, required: true, schema: { type: integer }",
    "name: id, in: path, required: true, schema: { type: [integer, string] }",
    "minor",
    "type-widened",
  ),
  pair(
    "an argument is of another type",
    "name: id, in: path, required: true, schema: { type: integer }",
    "name: id, in: path, required: true, schema: { type: string }",
    "major",
    "type-changed",
  ),
  pair(
    "a path has one more parameter",
    "  /pictures/{id}:\n    get:\n      operationId: getPicture\n      tags: [pictures]\n      parameters: [",
    "  /pictures/{size}/{id}:\n    get:\n      operationId: getPicture\n      tags: [pictures]\n      parameters: [{ name: size, in: path, required: true, schema: { type: string } }, ",
    "major",
    "argument-added",
    "operation-moved",
  ),
  pair(
    "a path has one parameter less",
    `  /shops/{shop}/pets/{pet}:\n    parameters:\n${shopParameter}`,
    "  /pets/{pet}:\n    parameters:\n",
    "major",
    "argument-removed",
    "operation-moved",
  ),
  pair(
    "a path has its parameters in another order",
    `  /shops/{shop}/pets/{pet}:\n    parameters:\n${shopParameter}${petParameter}`,
    `  /shops/{pet}/pets/{shop}:\n    parameters:\n${shopParameter}${petParameter}`,
    "major",
    "arguments-reordered",
    "path-parameter-renamed",
  ),
  // parameters
  pair(
    "an optional parameter is added",
    limit,
    `${limit}        - { name: sort, in: query, schema: { type: string } }\n`,
    "minor",
    "member-added",
  ),
  pair(
    "a required parameter is added",
    limit,
    `${limit}        - { name: sort, in: query, required: true, schema: { type: string } }\n`,
    "major",
    "member-required",
  ),
  pair("a parameter is removed", limit, "", "major", "member-removed"),
  pair(
    "a parameter becomes required",
    "name: limit, in: query,",
    "name: limit, in: query, required: true,",
    "major",
    "member-required",
  ),
  pair(
    "a parameter takes fewer values",
    "enum: [free, sold]",
    "enum: [free]",
    "major",
    "value-removed",
  ),
  pair(
    "a parameter takes more values",
    "enum: [free, sold]",
    "enum: [free, sold, lent]",
    "minor",
    "value-added",
  ),
  pair(
    "a parameter takes any text",
    "schema: { type: string, enum: [free, sold] }",
    "schema: { type: string }",
    "minor",
    "type-widened",
  ),
  pair(
    "a parameter is of another type",
    limit,
    limit.replace("integer", "boolean"),
    "major",
    "type-changed",
  ),
  // bodies
  pair(
    "a member of a body becomes required",
    "required: [tag]",
    "required: [tag, weight]",
    "major",
    "member-required",
  ),
  pair(
    "a member of a body becomes optional",
    "required: [tag]",
    "required: []",
    "minor",
    "member-optional",
  ),
  pair(
    "a member of a body is removed",
    "        weight: { type: number }\n",
    "",
    "major",
    "member-removed",
  ),
  pair(
    "an optional member of a body is added",
    "        weight: { type: number }\n",
    "        weight: { type: number }\n        height: { type: number }\n",
    "minor",
    "member-added",
  ),
  pair(
    "a member within a body is removed",
    "owner: { type: object, properties: { name: { type: string } } }",
    "owner: { type: object, properties: { title: { type: string } } }",
    "major",
    "member-removed",
    "member-added",
  ),
  pair(
    "a member of a body may be null",
    "weight: { type: number }",
    'weight: { type: [number, "null"] }',
    "minor",
    "null-added",
  ),
  pair(
    "a given enum loses a value",
    "enum: [red, blue]",
    "enum: [red]",
    "major",
    "value-removed",
  ),
  pair(
    "a given enum gains a value",
    "enum: [red, blue]",
    "enum: [red, blue, green]",
    "minor",
    "value-added",
  ),
  pair(
    "a body is another media type too",
    'content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } } }',
    'content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } }, text/plain: { schema: { type: string } } }',
    "minor",
  ),
  // answers
  pair("a member of an answer is removed", note, "", "major", "member-removed"),
  pair(
    "a member of an answer is added",
    note,
    `${note}                  more: { type: string }\n`,
    "minor",
    "member-added",
  ),
  pair(
    "a member of an answer becomes optional",
    "required: [id, kind, tag]",
    "required: [id, kind]",
    "major",
    "member-optional",
  ),
  pair(
    "a member of an answer is always there",
    "required: [id, kind, tag]",
    "required: [id, kind, tag, names]",
    "minor",
    "member-required",
  ),
  pair(
    "a member of an answer may be null",
    "        id: { type: string }\n        kind",
    '        id: { type: [string, "null"] }\n        kind',
    "major",
    "null-added",
  ),
  pair(
    "a member of an answer is never null",
    'age: { type: [integer, "null"] }',
    "age: { type: integer }",
    "minor",
    "null-removed",
  ),
  pair(
    "a member of an answer is of another type",
    'age: { type: [integer, "null"] }',
    'age: { type: [string, "null"] }',
    "major",
    "type-changed",
  ),
  pair(
    "a gotten enum gains a value",
    "enum: [cat, dog]",
    "enum: [cat, dog, fish]",
    "major",
    "value-added",
  ),
  pair(
    "a gotten enum loses a value",
    "enum: [cat, dog]",
    "enum: [cat]",
    "major",
    "value-removed",
  ),
  pair(
    "a gotten enum is any text",
    "Kind: { type: string, enum: [cat, dog] }",
    "Kind: { type: string }",
    "major",
    "type-widened",
    "constant-removed",
  ),
  pair(
    "a gotten text is one of some",
    "detail: { type: string }",
    "detail: { type: string, enum: [a, b] }",
    "minor",
    "type-narrowed",
  ),
  pair(
    "elements are of another type",
    "names: { type: array, items: { type: string } }",
    "names: { type: array, items: { type: number } }",
    "major",
    "type-changed",
  ),
  pair(
    "a map has other values",
    "additionalProperties: { type: string }",
    "additionalProperties: { type: number }",
    "major",
    "type-changed",
  ),
  pair(
    "a gotten union has one more alternative",
    `${alternatives}\n      discriminator: ${both}\n`,
    `${alternatives.replace(" }]", ' }, { $ref: "#/components/schemas/Tent" }]')}\n      discriminator: ${both.replace(" } }", ', tent: "#/components/schemas/Tent" } }')}\n${tent}`,
    "major",
    "alternative-added",
  ),
  pair(
    "a gotten union has one alternative less",
    `${alternatives}\n      discriminator: ${both}\n`,
    'oneOf: [{ $ref: "#/components/schemas/House" }]\n',
    "major",
    "alternative-removed",
  ),
  // statuses
  pair(
    "a success is documented in addition",
    '        "404":\n          description: None\n',
    '        "202": { description: Later }\n        "404":\n          description: None\n',
    "major",
    "status-added",
  ),
  pair(
    "a success has another status",
    '        "201":\n',
    '        "200":\n',
    "major",
    "status-added",
    "status-removed",
  ),
  pair("an error is documented no more", problem, "", "major", "error-removed"),
  pair(
    "an error is documented in addition",
    '        "404":\n',
    '        "400":\n          description: Bad\n          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }\n        "404":\n',
    "minor",
    "error-added",
  ),
  pair(
    "an error with another body is documented",
    '        "404":\n',
    '        "400":\n          description: Bad\n          content: { application/json: { schema: { type: object, required: [why], properties: { why: { type: string } } } } }\n        "404":\n',
    "major",
    "type-widened",
  ),
  pair(
    "errors are documented where none were",
    '      responses: { "204": { description: Gone } }',
    '      responses: { "204": { description: Gone }, "404": { description: None, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } } }',
    "minor",
  ),
  pair(
    "an answer without a body has one",
    '"204": { description: Gone }',
    '"200": { description: Gone, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }',
    "major",
    "status-added",
  ),
  // how answers are read
  pair(
    "pages are no more",
    "        - { name: page, in: query, schema: { type: integer, default: 1 } }\n",
    "",
    "major",
    "pages-removed",
    "member-removed",
  ),
  pair(
    "bytes are no more",
    png,
    "application/json: { schema: { type: string } }",
    "major",
    "bytes-removed",
  ),
  pair(
    "items of a stream are others",
    "required: [at], properties: { at: { type: string }",
    "required: [at], properties: { at: { type: number }",
    "major",
    "type-changed",
  ),
  pair(
    "a stream is no more",
    'application/x-ndjson: { itemSchema: { $ref: "#/components/schemas/Event" } }',
    'application/json: { schema: { $ref: "#/components/schemas/Event" } }',
    "major",
    "stream-removed",
  ),
  // exported types
  pair(
    "a component is called otherwise",
    "    Unused: {",
    "    Spare: {",
    "major",
    "type-renamed",
  ),
  pair("a component is removed", unused, "", "major", "type-removed"),
  pair(
    "a component is added",
    unused,
    `${unused}    Spare: { type: object, properties: { right: { type: number } } }\n`,
    "minor",
    "type-added",
  ),
  // the client
  pair(
    "a client parameter is called otherwise",
    "name: X-Account, in: header",
    "name: X-Customer, in: header",
    "major",
    "option-removed",
    "option-added",
  ),
  pair(
    "a client parameter is of another type",
    "x-client-param: true, schema: { type: string }",
    "x-client-param: true, schema: { type: integer }",
    "major",
    "type-changed",
  ),
  pair(
    "credentials are removed",
    "    login: { type: http, scheme: basic }\n",
    "",
    "major",
    "option-removed",
  ),
  pair(
    "credentials are added",
    "    login: { type: http, scheme: basic }\n",
    "    login: { type: http, scheme: basic }\n    key: { type: apiKey, in: header, name: X-Key }\n",
    "minor",
    "option-added",
  ),
  pair(
    "credentials are of another kind",
    "login: { type: http, scheme: basic }",
    "login: { type: http, scheme: bearer }",
    "major",
    "type-changed",
  ),
  {
    ...pair(
      "credentials are needed",
      "      security: []\n",
      "",
      "major",
      "credentials-needed",
    ),
    isSilent: true,
  },
  pair(
    "other credentials are taken too",
    "security: [{ token: [] }]",
    "security: [{ token: [] }, { login: [] }]",
    "minor",
    "credentials-changed",
  ),
  pair(
    "a server is elsewhere",
    "https://{region}.shop.example",
    "https://{region}.shop.example/v1",
    "patch",
    "server-changed",
  ),
  pair(
    "a server has a value less",
    "enum: [eu, us]",
    "enum: [eu]",
    "major",
    "value-removed",
  ),
  {
    ...pair(
      "there is no server",
      `servers:
  - url: https://{region}.shop.example
    variables: { region: { enum: [eu, us], default: eu } }
`,
      "",
      "major",
      "server-removed",
    ),
  },
];
