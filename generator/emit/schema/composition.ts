import { allOfTypes, telling, without } from "./all-of.ts";
import type { Context, Part, SchemaPrinting } from "./context.ts";
import { literal } from "./literals.ts";
import { member } from "./member.ts";
import type { Narrowing } from "./named-schemas.ts";
import { itemsOf, type Raw } from "./object.ts";
import { ownType } from "./own-type.ts";
import type { Place } from "./place.ts";
import {
  anyObject,
  emptyRecord,
  intersection,
  nullable,
  object,
  primitives,
  type Type,
  union,
  unknown,
} from "./type.ts";

/** A schema's own type, its `allOf`, `anyOf` and `oneOf` (JSON Schema, section 10.2.1) together. */
export function* composed(
  schema: Raw,
  place: Place,
  context: Context,
): SchemaPrinting {
  const { corrections } = context;
  if (corrections.compositions && Array.isArray(schema["type"]))
    return yield* ofTypes(schema, schema["type"], place, context);
  const own = yield* ownType(schema, place, context);
  return yield* together(schema, own, place, context);
}

/** Several types (JSON Schema validation, section 6.1.1, `type`), composed once; null is one whatever they are composed with. */
function* ofTypes(
  schema: Raw,
  types: readonly unknown[],
  place: Place,
  context: Context,
): SchemaPrinting {
  const distinct = [...new Set(types.map(typeName))];
  const others = distinct.filter((type) => type !== "null");
  const isNullable = others.length < distinct.length || schema["nullable"];
  const [only = "null"] = others;
  const base = { ...schema, type: only, nullable: false };
  let type: Type;
  if (others.length < 2) {
    const own = yield* ownType(base, place, context);
    type = yield* together(base, own, place, context);
  } else {
    const apart = { allOf: undefined, anyOf: undefined, oneOf: undefined };
    const each: Type[] = [];
    for (const one of others)
      each.push(yield { schema: { ...base, ...apart, type: one }, place });
    type = yield* together(base, union(each), place, context);
  }
  return isNullable ? nullable(type) : type;
}

/** The name of a type, `object` for one that JSON Schema does not have. */
function typeName(type: unknown): unknown {
  if (type === null) return "null";
  return primitives.has(type) || type === "array" ? type : "object";
}

/** A schema's own type and what it is composed of. */
function* together(
  schema: Raw,
  own: Type | null,
  place: Place,
  context: Context,
): SchemaPrinting {
  const { allOf, anyOf } = schema;
  const oneOf = exclusive(schema);
  const { corrections } = context;
  let type = own;
  if (allOf) {
    const listed = yield* allOfTypes(schema, place, context);
    const all = corrections.emptyObjects ? telling(listed, own) : listed;
    if (all.length > 0)
      type = intersection([...given(type), intersection(all)]);
  }
  if (anyOf) {
    const any = yield* variants("anyOf", schema, place, context);
    if (any.length > 0)
      type = corrections.compositions
        ? both(any, type)
        : union([...given(type), ...any]);
  }
  if (oneOf) {
    const one = yield* variants("oneOf", { ...schema, oneOf }, place, context);
    if (one.length > 0)
      type = corrections.compositions ? both(one, type) : among(one, type);
  }
  type ??= corrections.emptyObjects
    ? ofNoMembers(schema)
    : "type" in schema
      ? emptyRecord
      : unknown;
  return type !== unknown && schema["nullable"] ? nullable(type) : type;
}

/** Primitives are alternatives to what the schema is beside; anything else it is in addition. */
function among(one: readonly Type[], type: Type | null): Type {
  return one.every(({ kind }) => kind === "primitive")
    ? union([...given(type), ...one])
    : intersection([...given(type), union(one)]);
}

/** Alternatives, each with what the schema is beside; anything is no alternative. */
function both(alternatives: readonly Type[], type: Type | null): Type {
  const hasAny = alternatives.includes(unknown);
  return hasAny && type !== null
    ? type
    : intersection([...given(type), union(alternatives)]);
}

/** The type of a schema that says nothing of members: of an object any, unless it excludes them. */
function ofNoMembers({ type, additionalProperties }: Raw): Type {
  if (
    additionalProperties === false &&
    (type === undefined || type === "object")
  )
    return emptyRecord;
  return type === "object" ? anyObject : unknown;
}

function given(type: Type | null): Type[] {
  return type === null ? [] : [type];
}

function exclusive({ oneOf, type, enum: values }: Raw): unknown {
  return oneOf || (type === "object" && values);
}

function* variants(
  keyword: "anyOf" | "oneOf",
  schema: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type[], Type> {
  const types: Type[] = [];
  for (const [index, one] of itemsOf(schema[keyword]).entries()) {
    const inner = place.beside(keyword).beside(String(index));
    const type = yield { schema: one, place: inner };
    types.push(
      narrowed(type, context.named.narrowing(schema, one), inner, context),
    );
  }
  return types;
}

/** An alternative with the values that a discriminator knows it by. */
function narrowed(
  type: Type,
  narrowing: Narrowing | null,
  { indent }: Place,
  context: Context,
): Type {
  if (narrowing === null || type === unknown) return type;
  const { property, values, isOther } = narrowing;
  const value = union(values.map((one) => literal(one, indent)));
  const known = object(member(property, value, indent + 1), indent);
  const others = isOther ? without(type, [property], context) : type;
  return intersection([known, others]);
}
