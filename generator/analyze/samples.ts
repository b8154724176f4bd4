import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { readOnly } from "./read-only.ts";

/** What a sample is made with, and how many schemas may still be looked at for it. */
type Sampling = Pick<Context, "discriminated" | "formats"> & { left: number };

/** As many schemas are looked at for one sample at the most: members of members multiply. */
const most = 1000;

/** Deeper than this, an example call no longer helps its reader. */
const deepest = 6;

/**
 * A value that the schema's type takes, for example calls: the document's own example where it has the right type,
 * else the least that is allowed. `undefined` where the schema asks for more than can be made up.
 */
export function sample(
  { discriminated, formats }: Pick<Context, "discriminated" | "formats">,
  schema: Node,
  name: string,
): unknown {
  const context = { discriminated, formats, left: most };
  return sampleAt(context, schema, name, 0, []);
}

/** A value as the user of a client gives it: a `Date` or a `bigint` where the configuration has it so; `undefined` where it can be none. */
export function given(
  { formats }: Pick<Context, "formats">,
  schema: Node,
  value: unknown,
): unknown {
  const format = schema.string("format");
  const isListed = schema.get("enum").items().length > 0;
  if (isListed || !formats.some((one) => one === format)) return value;
  if (format === "int64" && typeof value === "number")
    return Number.isInteger(value) ? BigInt(value) : undefined;
  if (format !== "date-time" || typeof value !== "string") return value;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Whether the schema takes a value of the document's own; never told of objects and lists. */
export function accepts(schema: Node, value: unknown): boolean {
  const allowed = schema.get("enum").items();
  if (allowed.length > 0) return allowed.some((one) => one.value === value);
  const type = typeOf(schema) ?? "";
  return (
    Object.hasOwn(primitives, type) &&
    typeof value === primitives[type as keyof typeof primitives]
  );
}

/** What `typeof` says of a value, by the schema's type. */
const primitives = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
} as const;

/** `demanded` are members that a schema around this one requires (`required` beside `allOf`). */
function sampleAt(
  context: Sampling,
  schema: Node,
  name: string,
  depth: number,
  demanded: readonly unknown[],
): unknown {
  const { value } = schema;
  if (depth > deepest || value === undefined || value === false)
    return undefined;
  if (context.left-- <= 0) return undefined;
  if (value === true || context.discriminated.has(value)) return undefined;
  if (schema.get("discriminator").value !== undefined) return undefined;
  for (const keyword of ["oneOf", "anyOf"]) {
    const [first] = schema.get(keyword).items();
    if (first !== undefined)
      return schema.get("properties").value === undefined
        ? sampleAt(context, first, name, depth + 1, demanded)
        : undefined;
  }
  if (schema.get("const").value !== undefined) return schema.get("const").value;
  const [allowed] = schema.get("enum").items();
  if (allowed !== undefined) return offered(schema) ?? allowed.value;
  const required = [...demanded, ...requiredBy(schema)];
  const parts = schema.get("allOf").items();
  return parts.length > 0
    ? merged(context, schema, parts, name, depth, required)
    : ofType(context, schema, name, depth, required);
}

function ofType(
  context: Sampling,
  schema: Node,
  name: string,
  depth: number,
  required: readonly unknown[],
): unknown {
  switch (typeOf(schema)) {
    case "string":
      return (
        given(context, schema, offered(schema)) ??
        given(context, schema, sampleString(schema, name))
      );
    case "integer":
    case "number":
      return (
        given(context, schema, offered(schema)) ??
        given(context, schema, schema.get("minimum").value) ??
        given(context, schema, 1)
      );
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return sampleArray(context, schema, name, depth);
    case "object":
      return sampleObject(context, schema, depth, required);
    default:
      return undefined;
  }
}

/** The type of the schema's values; of several, the first that is not `null`. */
function typeOf(schema: Node): string | null {
  const several = schema.get("type").items();
  if (several.length > 0)
    return (
      several
        .map(({ value }) => String(value))
        .find((type) => type !== "null") ?? "null"
    );
  const type = schema.string("type");
  if (type !== null) return type;
  return schema.get("properties").value === undefined ? null : "object";
}

function requiredBy(schema: Node): unknown[] {
  return schema
    .get("required")
    .items()
    .map(({ value }) => value);
}

/** The first value that the schema itself offers and takes. */
function offered(schema: Node): unknown {
  const values = [
    schema.get("example").value,
    ...schema
      .get("examples")
      .items()
      .map(({ value }) => value),
    schema.get("default").value,
  ];
  return values.find((value) => accepts(schema, value));
}

function sampleString(schema: Node, name: string): string {
  switch (schema.string("format")) {
    case "uuid":
      return "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
    case "date-time":
      return "2019-12-27T18:11:19.117Z";
    case "date":
      return "2019-12-27";
    case "email":
      return "user@example.com";
    case "uri":
    case "url":
      return "https://example.com";
    default:
      return name;
  }
}

/** A list of one; further in, where nothing is to be learnt from it any more, an empty one. */
function sampleArray(
  context: Sampling,
  schema: Node,
  name: string,
  depth: number,
): unknown {
  if (schema.get("prefixItems").value !== undefined) return undefined;
  const item =
    depth > 1
      ? undefined
      : sampleAt(context, schema.get("items"), name, depth + 1, []);
  return item === undefined ? [] : [item];
}

function sampleObject(
  context: Sampling,
  schema: Node,
  depth: number,
  required: readonly unknown[],
): unknown {
  const members: [string, unknown][] = [];
  const properties = schema.get("properties");
  for (const [key, property] of properties.entries()) {
    if (readOnly(properties, key) !== null) continue;
    // The schema types of openapi-typescript demand a member that has a default.
    if (!required.includes(key) && property.get("default").value === undefined)
      continue;
    const value = sampleAt(context, property, key, depth + 1, []);
    if (value === undefined) return undefined;
    members.push([key, value]);
  }
  return Object.fromEntries(members);
}

/** A value that takes after every part, and after the members beside them. */
function merged(
  context: Sampling,
  schema: Node,
  parts: readonly Node[],
  name: string,
  depth: number,
  required: readonly unknown[],
): unknown {
  const own =
    schema.get("properties").value === undefined
      ? []
      : [sampleObject(context, schema, depth, required)];
  const values = [
    ...parts.map((part) => sampleAt(context, part, name, depth + 1, required)),
    ...own,
  ];
  if (values.length === 1) return values[0];
  const isMergeable = values.every(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      !(value instanceof Date),
  );
  return isMergeable
    ? Object.fromEntries(
        values.flatMap((value) => Object.entries(value as object)),
      )
    : undefined;
}
