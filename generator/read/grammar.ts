/** Objects with fields of their own. */
type ObjectKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "schema"
  | "leaf";

/** Objects whose keys are names. */
export type MapKind =
  | "schemas"
  | "responses"
  | "parameters"
  | "headers"
  | "requestBodies"
  | "leaves"
  | "callbacks"
  | "pathItems"
  | "operations"
  | "content"
  | "encodings"
  | ExtensibleKind;

/** Those in which a name that begins with `x-` is an extension; `plain` ones hold more of their kind, to any depth. */
export type ExtensibleKind = "paths" | "statuses" | "callback" | "plain";

/** What a value is, as far as that says where a `$ref` can stand in it; of an array, what its elements are. */
export type Kind = ObjectKind | MapKind;

type Fields = Readonly<Record<string, Kind>>;

/** What the fields of a description's objects are, for one family of versions. */
export interface Grammar {
  /** The fields that can hold a `$ref`; all others hold data. */
  readonly fields: Readonly<Record<ObjectKind, Fields>>;
  /** The object that holds the parts that can be referred to, each kind under a name: in OpenAPI the components. */
  readonly components: readonly string[];
}

const methods: Fields = {
  get: "operation",
  put: "operation",
  post: "operation",
  delete: "operation",
  options: "operation",
  head: "operation",
  patch: "operation",
  trace: "operation",
  query: "operation",
};

const schema: Fields = {
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
};

/** OpenAPI 3.0 to 3.2 (OpenAPI 3.2, section 4, "OpenAPI Description Structure") and JSON Schema 2020-12. */
export const openApi: Grammar = {
  components: ["components"],
  fields: {
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
      headers: "headers",
      securitySchemes: "leaves",
      links: "leaves",
      callbacks: "callbacks",
      pathItems: "pathItems",
      mediaTypes: "content",
    },
    pathItem: {
      ...methods,
      servers: "plain",
      parameters: "parameter",
      additionalOperations: "operations",
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
    header: { schema: "schema", content: "content", examples: "leaves" },
    requestBody: { content: "content" },
    mediaType: {
      schema: "schema",
      itemSchema: "schema",
      examples: "leaves",
      encoding: "encodings",
      prefixEncoding: "encoding",
      itemEncoding: "encoding",
    },
    encoding: {
      headers: "headers",
      encoding: "encodings",
      prefixEncoding: "encoding",
      itemEncoding: "encoding",
    },
    response: { headers: "headers", content: "content", links: "leaves" },
    schema,
    // Examples, links and security schemes: references themselves, perhaps, but what is in them is data.
    leaf: {},
  },
};

/** Swagger 2.0 (https://spec.openapis.org/oas/v2.0). */
export const swagger: Grammar = {
  components: [],
  fields: {
    document: {
      info: "plain",
      tags: "plain",
      security: "plain",
      paths: "paths",
      definitions: "schemas",
      parameters: "parameters",
      responses: "responses",
      securityDefinitions: "leaves",
    },
    components: {},
    pathItem: { ...methods, parameters: "parameter" },
    operation: {
      security: "plain",
      parameters: "parameter",
      responses: "statuses",
    },
    parameter: { schema: "schema", items: "schema" },
    header: { items: "schema" },
    requestBody: {},
    mediaType: {},
    encoding: {},
    response: { schema: "schema", headers: "headers" },
    schema,
    leaf: {},
  },
};
