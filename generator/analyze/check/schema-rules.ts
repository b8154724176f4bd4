import type { OpenApiVersion } from "../../model/document.ts";
import { quote } from "../../model/messages.ts";
import { dialect } from "./dialects.ts";
import { type Finding, type Members, value } from "./finding.ts";
import { types, typesOf } from "./schema-types.ts";
import {
  listedValues,
  misfitDefault,
  misspeltRequired,
  ofListed,
} from "./schema-values.ts";
import { jsonKind, memberValue } from "../../openapi/json.ts";
import { isNull } from "../schemas/object.ts";
import { enumExtensions } from "../../openapi/schema-fields.ts";

type Rule = (schema: Members, version: OpenApiVersion) => readonly Finding[];

/** What a keyword must hold to where it is there: a document has so many schemas that only those are looked at. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    "type",
    (schema, version) =>
      isNull(schema)
        ? [...types(schema, version), ...nullBeside(schema)]
        : types(schema, version),
  ],
  ["enum", listedValues],
  ...[...enumExtensions.names, ...enumExtensions.descriptions].map(
    (extension) => [extension, ofListed(extension)] as const,
  ),
  ["default", misfitDefault],
  ["required", misspeltRequired],
  ["properties", ofType("properties", "object")],
  ["additionalProperties", ofType("additionalProperties", "object")],
  ["items", ofType("items", "array")],
  ["minimum", notAbove("minimum", "maximum")],
  ["minLength", notAbove("minLength", "maxLength")],
  ["minItems", notAbove("minItems", "maxItems")],
  ["minProperties", notAbove("minProperties", "maxProperties")],
  ["discriminator", notOfParts],
  ["writeOnly", notReadOnly],
  ["anyOf", notEmpty("anyOf")],
  ["oneOf", notEmpty("oneOf")],
  [
    "nullable",
    former(
      "nullable",
      "since OpenAPI 3.1; it is read as in 3.0",
      'write "null" among the types: `type: [string, "null"]`',
    ),
  ],
  [
    "$recursiveRef",
    former(
      "$recursiveRef",
      "since JSON Schema 2020-12; anything may be there",
      "write a `$ref` to the schema that is meant",
    ),
  ],
  ["$schema", dialect("$schema")],
]);

const none: readonly Finding[] = [];

/** What is wrong with the keywords of a schema, each and together. */
export function schemaRules(
  schema: Members,
  version: OpenApiVersion,
): readonly Finding[] {
  let found = none;
  for (const keyword in schema) {
    const findings = rules.get(keyword)?.(schema, version) ?? none;
    if (findings.length > 0) found = [...found, ...findings];
  }
  return found;
}

/** A keyword that OpenAPI 3.1 and its JSON Schema 2020-12 no longer have. */
function former(keyword: string, since: string, help: string): Rule {
  const message = `\`${keyword}\` is no keyword ${since}`;
  const finding: Finding = {
    code: "unknown-key",
    message,
    help,
    path: [keyword],
  };
  return (_, version) => (version === "3.0" ? [] : [finding]);
}

/** A keyword that says something of values of one type alone (JSON Schema 2020-12, 10.3). */
function ofType(keyword: string, owner: string): Rule {
  return (schema) => {
    const { type } = schema;
    if (type === owner || jsonKind(schema[keyword]) !== "object") return [];
    const own = typesOf(schema) ?? [owner];
    if (own.includes(owner)) return [];
    return [
      {
        code: "conflicting-fields",
        message: `\`${keyword}\` says nothing of the type ${quote(own.join(", "))}; it is left out`,
        help:
          type === "array"
            ? `write it under \`items\`, or \`type: ${owner}\``
            : `write \`type: ${owner}\`, or remove it`,
        path: [keyword],
      },
    ];
  };
}

const composing: readonly string[] = ["allOf", "anyOf", "oneOf", "$ref"];

/** The type null, and no other, beside what a schema is composed of: nothing but null is both. */
function nullBeside(schema: Members): Finding[] {
  const composed = composing.find((keyword) => keyword in schema);
  if (composed === undefined) return [];
  return [
    {
      code: "conflicting-fields",
      message: `the type is "null", and \`${composed}\` says what else; either is taken`,
      help: 'write `anyOf`, with `type: "null"` as one of its schemas',
      path: ["type"],
    },
  ];
}

/** `nullable` beside a reference, which OpenAPI 3.0 passes over (4.7.23, "Reference Object"): servers that say so send null. */
export function nullableReference({ nullable }: Members): Finding[] {
  if (nullable !== true) return [];
  return [
    {
      code: "conflicting-fields",
      message:
        "`nullable` beside a `$ref` says nothing in OpenAPI 3.0; null is taken for a value all the same",
      help: "write the `$ref` as the only schema of `allOf`, beside `nullable`",
      path: ["nullable"],
    },
  ];
}

/** A lower bound that no upper one may be below (JSON Schema 2020-12 Validation, 6.2 to 6.5). */
function notAbove(lower: string, upper: string): Rule {
  return (schema) => {
    const [least, most] = [schema[lower], schema[upper]];
    return typeof least === "number" && typeof most === "number" && least > most
      ? [
          value(
            `no value has a \`${lower}\` of ${String(least)} and a \`${upper}\` of ${String(most)}`,
            "exchange the two, or remove one",
            lower,
          ),
        ]
      : [];
  };
}

/** A list of alternatives that no value can be one of (JSON Schema 2020-12, 10.2.1.2 and 10.2.1.3). */
function notEmpty(keyword: string): Rule {
  return ({ [keyword]: alternatives }) =>
    Array.isArray(alternatives) && alternatives.length === 0
      ? [
          value(
            `\`${keyword}\` lists no schema; it is left out`,
            "list those that a value may match, or remove it",
            keyword,
          ),
        ]
      : [];
}

/** A discriminating property that is a list or an object: no value of it is a name (OpenAPI 3.1, 4.8.25). */
function notOfParts({ discriminator, properties }: Members): Finding[] {
  const name = memberValue(discriminator, "propertyName");
  if (typeof name !== "string") return [];
  const type = memberValue(memberValue(properties, name), "type");
  if (type !== "array" && type !== "object") return [];
  return [
    value(
      `${quote(name)} is of the type ${quote(type)}, none of whose values names a schema; the discriminator is left out`,
      "name a property that is a string, or remove it",
      "discriminator",
      "propertyName",
    ),
  ];
}

function notReadOnly({ readOnly, writeOnly }: Members): Finding[] {
  if (readOnly !== true || writeOnly !== true) return [];
  return [
    {
      code: "conflicting-fields",
      message:
        "what is both `readOnly` and `writeOnly` is neither sent nor received",
      help: "remove one of the two",
      path: ["writeOnly"],
    },
  ];
}
