/** The objects of OpenAPI whose fields are known. */
export type ObjectKind =
  | "document"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "externalDocs"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "tag"
  | "schema"
  | "discriminator"
  | "xml"
  | "securityScheme"
  | "flows"
  | "flow"
  | "requirement";

/** What an object is called, with its article. */
export const names: Readonly<Record<ObjectKind, string>> = {
  document: "a document",
  info: "`info`",
  contact: "`contact`",
  license: "`license`",
  server: "a server",
  serverVariable: "a server's variable",
  components: "`components`",
  paths: "`paths`",
  pathItem: "a path",
  operation: "an operation",
  externalDocs: "`externalDocs`",
  parameter: "a parameter",
  header: "a header",
  requestBody: "a request body",
  mediaType: "a media type",
  encoding: "an encoding",
  responses: "`responses`",
  response: "a response",
  callback: "a callback",
  example: "an example",
  link: "a link",
  tag: "a tag",
  schema: "a schema",
  discriminator: "a discriminator",
  xml: "`xml`",
  securityScheme: "a security scheme",
  flows: "`flows`",
  flow: "an OAuth flow",
  requirement: "a security requirement",
};
