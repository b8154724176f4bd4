import { composed } from "./composition.ts";
import type { Context, Part, SchemaPrinting } from "./context.ts";
import type { Corrections } from "./corrections.ts";
import { literal } from "./literals.ts";
import { isReference, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { printed } from "./printing.ts";
import { coordinate } from "./references.ts";
import { referredType } from "./referred.ts";
import { hasSiblings, withSiblings } from "./siblings.ts";
import {
  never,
  nothing,
  nullable,
  other,
  type Type,
  union,
  unknown,
} from "./type.ts";
import { isBinary } from "./views.ts";

/** The type of a Schema Object, or of a reference to one (OpenAPI 3.1, "Schema Object"). */
export function schemaType(
  schema: unknown,
  place: Place,
  context: Context,
): Type {
  return printed({ schema, place }, (part) => begin(part, context));
}

/** The type of a schema that is made of no others, else what prints it. */
function begin(
  { schema: given, place }: Part,
  context: Context,
): Type | SchemaPrinting {
  const { corrections } = context;
  if (isNone(given, context)) return never;
  if (!isObject(given)) return unknown;
  const schema = context.current(given);
  if (isReference(schema)) {
    if (context.cyclic.has(given)) return unknown;
    return context.hasSiblings && hasSiblings(schema)
      ? composed(withSiblings(schema), place, context)
      : schemaReference(schema.$ref, place, context);
  }
  if (place.view?.takesBytes && isBinary(schema))
    return binaryBody(schema, context);
  const { const: only } = schema;
  if (only !== null && only !== undefined) return literal(only, place.indent);
  if (only === null && corrections.constNull) return nothing;
  if (isEnumeration(schema, corrections))
    return enumeration(schema, place.indent);
  const primitive = context.primitive(schema);
  if (primitive === undefined || isComposed(schema))
    return composed(schema, place, context);
  return schema["nullable"] ? nullable(primitive) : primitive;
}

/** The type of a schema that is referred to, as it is where it is referred to from. */
function schemaReference(
  reference: unknown,
  place: Place,
  context: Context,
): Type {
  const view = place.view && context.differences.viewOf(reference, place.view);
  if (view === null) return referredType(reference, context, schemaType);
  const pointer = context.references.pointer(String(reference));
  context.refer(pointer, schemaType, view);
  return coordinate([view.name, pointer]);
}

/** The type of bytes that are sent. */
export function binaryBody(schema: unknown, { footer }: Context): Type {
  footer.add("BinaryBody");
  return isNullable(schema) ? nullable(bytes) : bytes;
}

const bytes: Type = other("BinaryBody");

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

function isComposed({ allOf, anyOf, oneOf }: Raw): boolean {
  return Boolean(allOf || anyOf || oneOf);
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

function enumeration(
  { enum: values, type, nullable }: Raw,
  indent: number,
): Type {
  const types = (values as unknown[]).map((value) => literal(value, indent));
  const isNullable = nullable || (Array.isArray(type) && type.includes("null"));
  return union(isNullable ? [...types, nothing] : types);
}
