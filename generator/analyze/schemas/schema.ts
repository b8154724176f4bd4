import type { Schema } from "../../model/schema.ts";
import { composed } from "./composition.ts";
import {
  array,
  bytes,
  never,
  nothing,
  nullable,
  union,
  unknown,
} from "./construct.ts";
import type { Context } from "./context.ts";
import type { Corrections } from "./corrections.ts";
import { isNullableEnum } from "./enums.ts";
import { literal } from "./literals.ts";
import {
  isComposed,
  isNull,
  isReference,
  itemsOf,
  listsItems,
  type Raw,
  type Reference,
} from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { hasSiblings, withSiblings } from "./siblings.ts";
import { isBinary } from "./views.ts";

/** Analyzes a Schema Object, or a reference to one (OpenAPI 3.1, "Schema Object"). */
export function schemaOf(
  given: unknown,
  place: Place,
  context: Context,
): Schema {
  const { corrections } = context;
  if (isNone(given, context)) return never;
  if (!isObject(given)) return unknown;
  const schema = context.current(given);
  if (isReference(schema)) {
    if (context.cyclic.has(schema)) return unknown;
    return context.hasSiblings && hasSiblings(schema)
      ? composed(withSiblings(schema), place, context)
      : schemaReference(schema, place, context);
  }
  const transformed = context.transformed(given, place);
  if (transformed !== null) return transformed;
  if (place.view?.takesBytes && isBinary(schema)) return bytesOf(schema);
  const { const: only } = schema;
  if (only !== null && only !== undefined) return literal(only);
  if (only === null && corrections.constNull) return nothing;
  if (isEnumeration(schema, corrections))
    return enumeration(schema, place, context);
  const primitive = context.primitive(schema);
  if (primitive === undefined || isComposed(schema))
    return composed(schema, place, context);
  return schema["nullable"] ? nullable(primitive) : primitive;
}

/** What a reference leads to, declared as it is where it is referred to from; `unknown` where that is nowhere. */
function schemaReference(
  reference: Reference,
  { view }: Place,
  { corrections, declarations, differences, references }: Context,
): Schema {
  const { $ref } = reference;
  if (references.target($ref) === undefined) return unknown;
  const referred = declarations.reference(
    references.pointer($ref),
    view && differences.viewOf($ref, view),
  );
  const isNullable = reference["nullable"] === true || isNull(reference);
  return corrections.siblings && isNullable ? nullable(referred) : referred;
}

/** Bytes that are sent, or null where the schema says so. */
export function bytesOf(schema: unknown): Schema {
  return isNullable(schema) ? nullable(bytes) : bytes;
}

function isNullable(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  return (
    Boolean(schema["nullable"]) || [schema["type"]].flat().includes("null")
  );
}

/** Whether nothing is valid against a schema (JSON Schema, section 4.3.2). */
function isNone(schema: unknown, { corrections }: Context): boolean {
  if (!corrections.booleanSchemas) return !schema;
  if (!isObject(schema)) return schema === false;
  const { not } = schema;
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** An object's `enum` lists schemas instead, and is read as `oneOf` is. */
function isEnumeration(schema: Raw, { enums }: Corrections): boolean {
  const { enum: values, type } = schema;
  if (!Array.isArray(values)) return false;
  if (enums && !values.some(isObject)) return true;
  return (
    type !== "object" &&
    !("properties" in schema) &&
    !("additionalProperties" in schema)
  );
}

function enumeration(schema: Raw, place: Place, context: Context): Schema {
  if (context.corrections.enums && listsItems(schema))
    return listed(schema, place, context);
  const isNullable = isNullableEnum(schema);
  const declared = context.enums.declared(itemOf(schema), place);
  if (declared !== null)
    return isNullable ? union([declared, nothing]) : declared;
  const schemas = itemsOf(schema["enum"]).map(literal);
  const all = union(isNullable ? [...schemas, nothing] : schemas);
  context.enums.list(schema, all, place);
  return all;
}

/** A list of what its `enum` says that its items are. */
function listed(schema: Raw, place: Place, context: Context): Schema {
  const items =
    context.enums.declaredInline(itemOf(schema), place) ??
    union(itemsOf(schema["enum"]).map(literal));
  const list = array(items);
  return isNullableEnum(schema) ? nullable(list) : list;
}

/** What a schema says of its items whose `enum` lists these; any other schema is as it stands. */
function itemOf(schema: Raw): Raw {
  if (!listsItems(schema)) return schema;
  const { type: _, ...item } = schema;
  return item;
}
