import type { OpenApiVersion } from "../../model/document.ts";
import { didYouMean, quote } from "../../model/wording.ts";
import type { Finding } from "./finding.ts";
import type { ObjectKind } from "./kinds.ts";

type Members = Readonly<Record<string, unknown>>;

/** What more than one field of an object, or the value of one, must hold to. */
export const rules: Partial<
  Record<
    ObjectKind,
    (object: Members, version: OpenApiVersion) => readonly Finding[]
  >
> = {
  server: (server) => hostWithoutScheme(server),
  parameter: (parameter) => [
    ...exclusive(parameter, "example", "examples"),
    ...exclusive(parameter, "schema", "content"),
  ],
  header: (header) => [
    ...exclusive(header, "example", "examples"),
    ...exclusive(header, "schema", "content"),
  ],
  requestBody: ({ content }) => mediaTypes(content),
  response: ({ content }) => mediaTypes(content),
  mediaType: (mediaType) => exclusive(mediaType, "example", "examples"),
  responses: (responses) => ranges(responses),
  schema: (schema, version) => [
    ...types(schema),
    ...itemless(schema, version),
    ...nullable(schema, version),
  ],
  securityScheme: (scheme) => schemeType(scheme),
};

/** Of two fields only one may be there (OpenAPI 3.1, 4.8.12 and 4.8.14). */
function exclusive(object: Members, one: string, other: string): Finding[] {
  if (object[one] === undefined || object[other] === undefined) return [];
  return [
    {
      code: "conflicting-fields",
      message: `\`${one}\` and \`${other}\` exclude each other`,
      help: "remove one of the two",
      path: [other],
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

const typeNames: readonly string[] = [
  ...["string", "number", "integer", "boolean", "object", "array", "null"],
];

/** What people call types, with what to write. */
const otherTypes: Readonly<Record<string, string>> = {
  any: "leave `type` out",
  bool: "write `boolean`",
  date: "write `type: string` and `format: date`",
  datetime: "write `type: string` and `format: date-time`",
  "date-time": "write `type: string` and `format: date-time`",
  double: "write `type: number` and `format: double`",
  enum: "write `type: string`",
  file: "write `type: string` and `format: binary`",
  float: "write `type: number` and `format: float`",
  int: "write `integer`",
  int32: "write `type: integer` and `format: int32`",
  int64: "write `type: integer` and `format: int64`",
  list: "write `array`",
  long: "write `type: integer` and `format: int64`",
  map: "write `type: object` and `additionalProperties`",
  text: "write `string`",
  uuid: "write `type: string` and `format: uuid`",
};

function types({ type }: Members): Finding[] {
  return [type]
    .flat()
    .filter((one) => typeof one === "string")
    .filter((one) => !typeNames.includes(one))
    .map((one) => {
      const lower = one.toLowerCase();
      const remedy = Object.hasOwn(otherTypes, lower)
        ? (otherTypes[lower] ?? "")
        : choice(one, typeNames);
      return value(`there is no type ${quote(one)}`, remedy, "type");
    });
}

/** OpenAPI 3.0, 4.7.24.1: "`items` MUST be present if the `type` is `array`". */
function itemless(schema: Members, version: OpenApiVersion): Finding[] {
  const isItemless =
    schema["type"] === "array" && schema["items"] === undefined;
  if (version !== "3.0" || !isItemless) return [];
  return [
    {
      code: "missing-field",
      message: "an array needs `items`; anything is taken for one",
      help: "write the schema of an item under `items`",
      path: [],
    },
  ];
}

function nullable(schema: Members, version: OpenApiVersion): Finding[] {
  if (version === "3.0" || schema["nullable"] === undefined) return [];
  return [
    {
      code: "unknown-key",
      message:
        "`nullable` is no keyword since OpenAPI 3.1; it is read as in 3.0",
      help: 'write "null" among the types: `type: [string, "null"]`',
      path: ["nullable"],
    },
  ];
}

const schemeTypes: readonly string[] = [
  ...["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"],
];

function schemeType({ type }: Members): Finding[] {
  if (typeof type !== "string" || schemeTypes.includes(type)) return [];
  const message = `there is no type ${quote(type)} of security schemes`;
  return [value(message, choice(type, schemeTypes), "type")];
}

function value(
  message: string,
  help: string,
  ...path: readonly string[]
): Finding {
  return { code: "unexpected-value", message, help, path };
}

function choice(found: string, known: readonly string[]): string {
  return didYouMean(found, known) ?? `write one of ${known.join(", ")}`;
}
