import type { Format } from "../../model/conversion.ts";
import type {
  ArraySchema,
  Member,
  ObjectSchema,
  Schema,
  SchemaDocumentation,
  TupleSchema,
} from "../../model/schema.ts";

export const string: Schema = { kind: "primitive", type: "string" };
export const number: Schema = { kind: "primitive", type: "number" };
export const boolean: Schema = { kind: "primitive", type: "boolean" };
export const nothing: Schema = { kind: "primitive", type: "null" };
export const never: Schema = { kind: "never" };
export const unknown: Schema = { kind: "unknown" };
export const bytes: Schema = { kind: "bytes" };

/** Those that a schema names by `type` (JSON Schema validation, section 6.1.1). */
export const primitives: ReadonlyMap<unknown, Schema> = new Map([
  ["null", nothing],
  ["string", string],
  ["number", number],
  ["integer", number],
  ["boolean", boolean],
]);

const date: Schema = { kind: "formatted", format: "date-time" };
const bigInteger: Schema = { kind: "formatted", format: "int64" };

/** Those that a schema names by `type` and `format` (OpenAPI Format Registry), where they are not as JSON has them. */
export const formatted: Readonly<Record<Format, ReadonlyMap<unknown, Schema>>> =
  {
    "date-time": new Map([["string", date]]),
    int64: new Map([
      ["integer", bigInteger],
      ["number", bigInteger],
    ]),
  };

/** An object that has no members. */
export const emptyObject: Schema = { kind: "emptyObject" };

/** An object of which nothing more is known. */
export const anyObject: Schema = { kind: "anyObject" };

/** Any string, beside strings that are named. */
export const otherString: Schema = { kind: "otherString" };

/** Any value of JSON. What may be absent is there when its schema is also this one. */
export const present: Schema = { kind: "present" };

/** What matches one of several schemas; the only one where it is alone, `never` where there is none. A primitive that is there twice is named once. */
export function union(
  schemas: readonly Schema[],
  documentation: ReadonlyMap<Schema, SchemaDocumentation> = undocumented,
): Schema {
  if (schemas.length < 2) return schemas[0] ?? never;
  return { kind: "union", schemas: unrepeated(schemas), documentation };
}

const undocumented: ReadonlyMap<Schema, SchemaDocumentation> = new Map();

/** What matches all of several schemas, as `union` does it. */
export function intersection(schemas: readonly Schema[]): Schema {
  if (schemas.length < 2) return schemas[0] ?? never;
  return { kind: "intersection", schemas: unrepeated(schemas) };
}

/** A schema that null matches too. */
export function nullable(schema: Schema): Schema {
  if (schema.kind === "union" && schema.schemas.includes(nothing))
    return schema;
  return union([schema, nothing]);
}

/** A list. */
export function array(items: Schema): ArraySchema {
  return { kind: "array", items };
}

/** A list of so many elements and no others. */
export function tuple(items: readonly Schema[]): TupleSchema {
  return { kind: "tuple", items, least: items.length, rest: null };
}

/** An object with members of known names. */
export function object(members: readonly Member[]): ObjectSchema {
  return { kind: "object", members, others: null };
}

/** A member of an object; one that is always there unless the facts say otherwise. */
export function member(
  name: string,
  schema: Schema,
  facts: Partial<Omit<Member, "name" | "schema">> = {},
): Member {
  const {
    isOptional = false,
    isReadonly = false,
    marker = null,
    documentation = null,
  } = facts;
  return { name, schema, isOptional, isReadonly, marker, documentation };
}

/** A schema whose members of these names are always there. */
export function requiring(schema: Schema, names: readonly string[]): Schema {
  return names.length === 0 ? schema : { kind: "requiring", schema, names };
}

/** A schema without its members of these names. */
export function omitting(schema: Schema, names: readonly string[]): Schema {
  if (names.length === 0 || schema === unknown) return schema;
  return { kind: "omitting", schema, names };
}

function unrepeated(schemas: readonly Schema[]): Schema[] {
  const met = new Set<Schema>();
  return schemas.filter((schema) => {
    const { kind } = schema;
    if (kind !== "primitive" && kind !== "formatted" && kind !== "never")
      return true;
    if (met.has(schema)) return false;
    met.add(schema);
    return true;
  });
}
