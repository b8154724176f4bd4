import type { OpenApiVersion } from "../model/document.ts";
import type { Kind } from "../openapi/grammar.ts";
import { isObject } from "../openapi/json.ts";

type Members = Readonly<Record<string, unknown>>;

/** The keywords of a Schema Object of OpenAPI 3.0 (4.7.24). */
const schema30: ReadonlySet<string> = new Set([
  ...["$ref", "title", "description", "type", "format", "default", "example"],
  ...["enum", "nullable", "deprecated", "readOnly", "writeOnly", "multipleOf"],
  ...["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "maxItems", "minItems"],
  ...["uniqueItems", "maxProperties", "minProperties", "required"],
  ...["properties", "additionalProperties", "items", "allOf", "anyOf"],
  ...["oneOf", "not", "discriminator", "xml", "externalDocs"],
]);

/** What a version has that those before it have not: fields of objects, by what the object is. */
const newFields: Readonly<
  Partial<Record<OpenApiVersion, Readonly<Record<string, readonly string[]>>>>
> = {
  "3.2": {
    pathItem: ["query", "additionalOperations"],
    mediaType: ["$ref", "itemSchema", "prefixEncoding", "itemEncoding"],
    encoding: ["encoding", "prefixEncoding", "itemEncoding"],
    response: ["summary"],
    example: ["dataValue", "serializedValue"],
    securityScheme: ["oauth2MetadataUrl", "deprecated"],
    server: ["name"],
    tag: ["summary", "parent", "kind"],
  },
};

/** Whether a version is later than another. */
export function isLater(one: OpenApiVersion, other: OpenApiVersion): boolean {
  return one > other;
}

/** Returns what an object says that a version of OpenAPI has not; `null` where that is nothing. */
export function beyond(
  version: OpenApiVersion,
  value: Members,
  kind: Kind,
): string | null {
  const fields = Object.entries(newFields)
    .filter(([since]) => since > version)
    .flatMap(([, kinds]) => kinds[kind] ?? []);
  const field = fields.find((name) => Object.hasOwn(value, name));
  if (field !== undefined) return `\`${field}\``;
  if (
    version !== "3.2" &&
    kind === "parameter" &&
    value["in"] === "querystring"
  )
    return "a parameter `in: querystring`";
  if (version !== "3.0") return null;
  if (kind === "securityScheme" && value["type"] === "mutualTLS")
    return "the security scheme `mutualTLS`";
  return kind === "schema" ? beyondSchema30(value) : null;
}

function beyondSchema30(schema: Members): string | null {
  const name = Object.keys(schema).find(
    (key) => !schema30.has(key) && !key.startsWith("x-"),
  );
  if (name !== undefined) return `\`${name}\``;
  const { type, exclusiveMaximum, exclusiveMinimum } = schema;
  if (Array.isArray(type)) return "a list as `type`";
  if (type === "null") return "the type `null`";
  return typeof exclusiveMaximum === "number" ||
    typeof exclusiveMinimum === "number"
    ? "a number as `exclusiveMinimum` or `exclusiveMaximum`"
    : null;
}

/** Makes a schema of OpenAPI 3.0 one of OpenAPI 3.1, but for the schemas in it. */
export function upgradedSchema(schema: Members): Members {
  const entries = Object.entries(schema).flatMap((entry) =>
    upgradedMember(entry, schema),
  );
  const isNullable = schema["nullable"] === true;
  if (typeof schema["$ref"] === "string") {
    // What stands beside a reference says nothing in 3.0. But servers that say `nullable` there send null, and what is said about it is meant.
    const reference = Object.fromEntries(
      entries.filter(([name]) => name === "$ref" || isAnnotation(name)),
    );
    return isNullable ? orNull(reference) : reference;
  }
  const upgraded = Object.fromEntries(entries);
  const isTold = !isNullable || "type" in schema || isOfAnyType(upgraded);
  return isTold ? upgraded : orNull(upgraded);
}

function upgradedMember(
  [name, value]: [string, unknown],
  schema: Members,
): [string, unknown][] {
  const { nullable, minimum, maximum, exclusiveMinimum, exclusiveMaximum } =
    schema;
  switch (name) {
    case "nullable":
      return [];
    case "type":
      return [[name, nullable === true ? [value, "null"] : value]];
    case "enum":
      return [[name, withNull(value, nullable === true)]];
    case "example":
      return "examples" in schema ? [] : [["examples", [value]]];
    case "minimum":
      return exclusiveMinimum === true ? [] : [[name, value]];
    case "maximum":
      return exclusiveMaximum === true ? [] : [[name, value]];
    case "exclusiveMinimum":
      return exclusive(name, value, minimum);
    case "exclusiveMaximum":
      return exclusive(name, value, maximum);
    default:
      return [[name, value]];
  }
}

function exclusive(
  name: string,
  value: unknown,
  limit: unknown,
): [string, unknown][] {
  if (typeof value !== "boolean") return [[name, value]];
  return value && limit !== undefined ? [[name, limit]] : [];
}

function withNull(values: unknown, isNullable: boolean): unknown {
  return isNullable && Array.isArray(values) && !values.includes(null)
    ? [...(values as unknown[]), null]
    : values;
}

/** Whether a schema says nothing of types, so that null is among its values. */
function isOfAnyType(schema: Members): boolean {
  const telling = ["allOf", "anyOf", "oneOf", "not", "enum", "properties"];
  return !telling.some((name) => isTelling(schema[name]));
}

function isTelling(value: unknown): boolean {
  return Array.isArray(value) || isObject(value);
}

/** What says nothing of which values a schema has, and so is said of it with null, too. */
const annotations: ReadonlySet<string> = new Set([
  ...["title", "description", "deprecated", "readOnly", "writeOnly"],
  ...["default", "examples", "externalDocs"],
]);

function isAnnotation(name: string): boolean {
  return annotations.has(name) || name.startsWith("x-");
}

/** A schema, or null. */
function orNull(schema: Members): Members {
  const entries = Object.entries(schema);
  const about = entries.filter(([name]) => isAnnotation(name));
  const said = entries.filter(([name]) => !isAnnotation(name));
  const [[name, list] = ["", null]] = said;
  const isAlone = said.length === 1 && Array.isArray(list);
  const alternatives: readonly unknown[] =
    isAlone && (name === "anyOf" || (name === "allOf" && list.length === 1))
      ? list
      : [Object.fromEntries(said)];
  return {
    ...Object.fromEntries(about),
    anyOf: [...alternatives, { type: "null" }],
  };
}
