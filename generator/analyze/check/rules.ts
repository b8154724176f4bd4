import type { OpenApiVersion } from "../../model/document.ts";
import { quote } from "../../model/messages.ts";
import { dialect } from "./dialects.ts";
import { choice, type Finding, type Members, value } from "./finding.ts";
import type { ObjectKind } from "../../openapi/kinds.ts";
import { schemaRules } from "./schema-rules.ts";

/** What more than one field of an object, or the value of one, must hold to. */
export const rules: Partial<
  Record<
    ObjectKind,
    (object: Members, version: OpenApiVersion) => readonly Finding[]
  >
> = {
  document: dialect("jsonSchemaDialect"),
  server: (server) => hostWithoutScheme(server),
  parameter: (parameter) =>
    together(
      exclusive(parameter, "example", "examples"),
      exclusive(parameter, "schema", "content"),
      undescribed(parameter),
    ),
  header: (header) =>
    together(
      exclusive(header, "example", "examples"),
      exclusive(header, "schema", "content"),
    ),
  requestBody: ({ content }) => mediaTypes(content),
  response: ({ content }) => mediaTypes(content),
  mediaType: (mediaType) => exclusive(mediaType, "example", "examples"),
  encoding: (encoding) =>
    together(exclusive(encoding, "style", "contentType"), partTypes(encoding)),
  responses: (responses) => ranges(responses),
  schema: schemaRules,
  securityScheme: (scheme) => schemeType(scheme),
};

const none: readonly Finding[] = [];

/** All that is found, which mostly is nothing. */
function together(
  ...found: readonly (readonly Finding[])[]
): readonly Finding[] {
  return found.every(({ length }) => length === 0) ? none : found.flat();
}

/** Of two fields only one may be there (OpenAPI 3.1, 4.8.12 and 4.8.14). */
function exclusive(
  object: Members,
  one: string,
  other: string,
): readonly Finding[] {
  if (object[one] === undefined || object[other] === undefined) return none;
  return [
    {
      code: "conflicting-fields",
      message: `\`${one}\` and \`${other}\` exclude each other`,
      help: "remove one of the two",
      path: [other],
    },
  ];
}

/** A parameter has a `schema`, or `content` (OpenAPI 3.1, 4.8.12.2). Of one in Swagger's words its fields tell. */
function undescribed(parameter: Members): readonly Finding[] {
  const { schema, content, type } = parameter;
  if (schema !== undefined || content !== undefined || type !== undefined)
    return none;
  return [
    {
      code: "missing-field",
      message: "a parameter needs `schema` or `content`; a string is taken",
      help: "write `schema`, with the type of the parameter below",
      path: [],
    },
  ];
}

/** A server's URL that begins with a host: it is a path, relative to where the document is (OpenAPI 3.1, 4.8.5). */
function hostWithoutScheme({ url }: Members): Finding[] {
  const isHost =
    typeof url === "string" &&
    /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(url);
  if (!isHost) return [];
  return [
    value(
      `the server's URL ${quote(url)} has no scheme, which makes it a path`,
      `write ${quote(`https://${url}`)}`,
      "url",
    ),
  ];
}

/** A media type has a type and a subtype (RFC 9110, 8.3.1). */
function mediaTypes(content: unknown): Finding[] {
  const names =
    typeof content === "object" && content !== null ? Object.keys(content) : [];
  return names
    .filter((name) => !name.includes("/") && !name.startsWith("x-"))
    .map((name) =>
      value(
        `${quote(name)} is no media type`,
        'write a type and a subtype, such as "application/json"',
        "content",
        name,
      ),
    );
}

/** The media types that a part of a form may have, ranges among them (OpenAPI 3.1, 4.8.15.1). */
function partTypes({ contentType }: Members): Finding[] {
  if (typeof contentType !== "string") return [];
  const isList = contentType
    .replace(/"[^"]*"/g, "")
    .split(",")
    .every((one) => /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;|$)/.test(one));
  if (isList) return [];
  return [
    value(
      `${quote(contentType)} is no media type; it is left out`,
      'write a type and a subtype, such as "image/png"',
      "contentType",
    ),
  ];
}

/** OpenAPI 3.1, 4.8.16: a range has capitals. */
function ranges(responses: Members): Finding[] {
  return Object.keys(responses)
    .filter((key) => /^[1-5]xx$/i.test(key) && key !== key.toUpperCase())
    .map((key) => {
      const right = quote(key.toUpperCase());
      const message = `${quote(key)} is no status of a response; it is read as ${right}`;
      return value(message, `write ${right}`, key);
    });
}

const schemeTypes: readonly string[] = [
  ...["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"],
];

function schemeType({ type }: Members): Finding[] {
  if (typeof type !== "string" || schemeTypes.includes(type)) return [];
  const message = `there is no type ${quote(type)} of security schemes`;
  return [value(message, choice(type, schemeTypes), "type")];
}
