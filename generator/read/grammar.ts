/** Objects with fields of their own. */
type ObjectKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "schema"
  | "leaf";

/** Objects whose keys are names. */
type MapKind =
  | "schemas"
  | "responses"
  | "parameters"
  | "requestBodies"
  | "leaves"
  | "callbacks"
  | "pathItems"
  | "content"
  | "encodings"
  | ExtensibleKind;

/** Those in which a name that begins with `x-` is an extension; `plain` ones hold more of their kind, to any depth. */
type ExtensibleKind = "paths" | "statuses" | "callback" | "plain";

/** What a value is, as far as that says where a `$ref` can stand in it; of an array, what its elements are. */
export type Kind = ObjectKind | MapKind;

/** The fields that can hold a `$ref`, by OpenAPI 3.1 (section 4.8) and JSON Schema 2020-12; all others hold data. */
const fields: Readonly<Record<ObjectKind, Readonly<Record<string, Kind>>>> = {
  document: {
    info: "plain",
    servers: "plain",
    security: "plain",
    tags: "plain",
    paths: "paths",
    webhooks: "pathItems",
    components: "components",
  },
  components: {
    schemas: "schemas",
    responses: "responses",
    parameters: "parameters",
    examples: "leaves",
    requestBodies: "requestBodies",
    headers: "parameters",
    securitySchemes: "leaves",
    links: "leaves",
    callbacks: "callbacks",
    pathItems: "pathItems",
  },
  pathItem: {
    servers: "plain",
    parameters: "parameter",
    get: "operation",
    put: "operation",
    post: "operation",
    delete: "operation",
    options: "operation",
    head: "operation",
    patch: "operation",
    trace: "operation",
  },
  operation: {
    servers: "plain",
    security: "plain",
    parameters: "parameter",
    requestBody: "requestBody",
    responses: "statuses",
    callbacks: "callbacks",
  },
  parameter: { schema: "schema", content: "content", examples: "leaves" },
  requestBody: { content: "content" },
  mediaType: { schema: "schema", examples: "leaves", encoding: "encodings" },
  encoding: { headers: "parameters" },
  response: { headers: "parameters", content: "content", links: "leaves" },
  schema: {
    allOf: "schema",
    anyOf: "schema",
    oneOf: "schema",
    not: "schema",
    if: "schema",
    then: "schema",
    else: "schema",
    items: "schema",
    prefixItems: "schema",
    additionalItems: "schema",
    unevaluatedItems: "schema",
    contains: "schema",
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    propertyNames: "schema",
    contentSchema: "schema",
    properties: "schemas",
    patternProperties: "schemas",
    dependentSchemas: "schemas",
    dependencies: "schemas",
    $defs: "schemas",
    definitions: "schemas",
  },
  // Examples, links and security schemes: references themselves, perhaps, but what is in them is data.
  leaf: {},
};

/** What the names of a map stand for. */
const named: Readonly<Record<MapKind, Kind>> = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  requestBodies: "requestBody",
  leaves: "leaf",
  callbacks: "callback",
  pathItems: "pathItem",
  content: "mediaType",
  encodings: "encoding",
  paths: "pathItem",
  statuses: "response",
  callback: "pathItem",
  plain: "plain",
};

const extensible: ReadonlySet<Kind> = new Set<ExtensibleKind>([
  "paths",
  "statuses",
  "callback",
  "plain",
]);

/** What the member `key` of an object is; `null` where it is data, in which a `$ref` means nothing. */
export function memberKind(kind: Kind, key: string): Kind | null {
  if (isMapKind(kind)) {
    return extensible.has(kind) && key.startsWith("x-") ? null : named[kind];
  }
  const known = fields[kind];
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}

function isMapKind(kind: Kind): kind is MapKind {
  return kind in named;
}
