import type { PrimitiveSchema, Schema } from "../../model/schema.ts";
import { allOfSchemas, telling } from "./all-of.ts";
import {
  type Alternatives,
  alternativesOf,
  apartFrom,
  completing,
} from "./alternatives.ts";
import {
  anyObject,
  emptyObject,
  intersection,
  nullable,
  primitives,
  union,
  unknown,
} from "./construct.ts";
import type { Context } from "./context.ts";
import type { Corrections } from "./corrections.ts";
import { isObject } from "../../openapi/json.ts";
import {
  isComposed,
  isNull,
  isReference,
  itemsOf,
  type Raw,
} from "./object.ts";
import { ownSchema } from "./own.ts";
import type { Place } from "./place.ts";

/** What a schema says itself, its `allOf`, `anyOf` and `oneOf` (JSON Schema, section 10.2.1) together. */
export function composed(given: Raw, place: Place, context: Context): Schema {
  const schema = context.corrections.compositions
    ? admittingNull(given)
    : given;
  if (context.corrections.compositions && Array.isArray(schema["type"]))
    return ofTypes(schema, schema["type"], place, context);
  const own = ownSchema(schema, place, context);
  return together(schema, own, place, context);
}

/** A schema of the type null and no other, which is null or what it is composed of: that both hold is never meant. */
function admittingNull(schema: Raw): Raw {
  if (!isNull(schema) || !isComposed(schema)) return schema;
  const { type: _, ...others } = schema;
  return { ...others, nullable: true };
}

/** Several types (JSON Schema validation, section 6.1.1, `type`), composed once; null is one whatever they are composed with. */
function ofTypes(
  schema: Raw,
  types: readonly unknown[],
  place: Place,
  context: Context,
): Schema {
  const distinct = [...new Set(types.map(typeName))];
  const others = distinct.filter((type) => type !== "null");
  const isNullable = others.length < distinct.length || schema["nullable"];
  const [only = "null"] = others;
  const base = { ...schema, type: only, nullable: false };
  const apart = { allOf: undefined, anyOf: undefined, oneOf: undefined };
  const own =
    others.length < 2
      ? ownSchema(base, place, context)
      : union(
          others.map((type) =>
            context.schema({ ...base, ...apart, type }, place),
          ),
        );
  const all = together(base, own, place, context);
  return isNullable ? nullable(all) : all;
}

/** The name of a type, `object` for one that JSON Schema does not have. */
function typeName(type: unknown): unknown {
  if (type === null) return "null";
  return primitives.has(type) || type === "array" ? type : "object";
}

/** What a schema says itself and what it is composed of. */
function together(
  schema: Raw,
  own: Schema | null,
  place: Place,
  context: Context,
): Schema {
  const { allOf, anyOf } = schema;
  const { corrections } = context;
  const oneOf = exclusive(schema, corrections);
  let all = own;
  if (allOf) {
    const listed = allOfSchemas(schema, place, context);
    const kept = corrections.emptyObjects ? telling(listed, own) : listed;
    if (kept.length > 0)
      all = intersection([...given(all), intersection(kept)]);
  }
  if (anyOf) {
    const any = alternativesOf("anyOf", schema, place, context);
    if (any.schemas.length > 0)
      all = corrections.compositions
        ? both(any, all, apartFrom(schema, "anyOf", context))
        : union([...given(all), ...any.schemas], any.documentation);
  }
  if (oneOf) {
    const one = alternativesOf("oneOf", { ...schema, oneOf }, place, context);
    if (one.schemas.length > 0)
      all = corrections.compositions
        ? both(one, all, apartFrom({ ...schema, oneOf }, "oneOf", context))
        : among(one, all);
  }
  all ??= ofNoMembers(schema, context);
  return all !== unknown && schema["nullable"] ? nullable(all) : all;
}

/** Primitives are alternatives to what the schema is beside; anything else it is in addition. */
function among(
  { schemas, documentation }: Alternatives,
  own: Schema | null,
): Schema {
  return schemas.every(({ kind }) => kind === "primitive" || kind === "never")
    ? union([...given(own), ...schemas], documentation)
    : intersection([...given(own), union(schemas, documentation)]);
}

/**
 * Alternatives, each with what the schema is beside, but for those that are apart from it; anything is no alternative. Values of a
 * type need not be told to be of it.
 */
function both(
  alternatives: Alternatives,
  own: Schema | null,
  areApart: readonly boolean[],
): Schema {
  const { schemas, documentation } = completing(alternatives);
  if (own === null) return union(schemas, documentation);
  if (own.kind === "primitive" && schemas.every(isValueOf(own.type)))
    return union(schemas, documentation);
  const common = schemas.filter((_, index) => !areApart[index]);
  const others = schemas.filter((_, index) => areApart[index]);
  if (common.length === 0) return union(others, documentation);
  const whole = common.some((one) => addsNothing(one, own))
    ? own
    : intersection([own, union(common, documentation)]);
  return union([whole, ...others], documentation);
}

function addsNothing(one: Schema, own: Schema): boolean {
  const isAnyList = one.kind === "array" && one.items === unknown;
  return one === unknown || (isAnyList && own.kind === "array");
}

function isValueOf(type: PrimitiveSchema["type"]): (one: Schema) => boolean {
  return (one) => one.kind === "literal" && typeof one.value === type;
}

/** A schema that says nothing of members: of an object any, unless it excludes them. */
function ofNoMembers(schema: Raw, { corrections, readings }: Context): Schema {
  const empty = readings.emptyObjectsUnknown ? anyObject : emptyObject;
  const { type, additionalProperties } = schema;
  if (!corrections.emptyObjects) return "type" in schema ? empty : unknown;
  if (
    additionalProperties === false &&
    (type === undefined || type === "object")
  )
    return empty;
  return type === "object" ? anyObject : unknown;
}

function given(schema: Schema | null): Schema[] {
  return schema === null ? [] : [schema];
}

/** What a schema is one of. The `enum` of an object lists schemas, or the objects themselves. */
function exclusive(
  { oneOf, type, enum: values }: Raw,
  { enums }: Corrections,
): unknown {
  if (oneOf || type !== "object" || !values) return oneOf;
  return enums ? itemsOf(values).map(listed) : values;
}

function listed(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { type, properties } = value;
  const isSchema =
    isReference(value) ||
    isComposed(value) ||
    isObject(properties) ||
    [...primitives.keys(), "array", "object"].includes(type);
  return isSchema ? value : { const: value };
}
