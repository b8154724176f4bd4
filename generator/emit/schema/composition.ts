import { allOfTypes } from "./all-of.ts";
import type { Context, SchemaPrinting } from "./context.ts";
import { itemsOf, type Raw } from "./object.ts";
import { ownType } from "./own-type.ts";
import type { Place } from "./place.ts";
import {
  emptyRecord,
  intersection,
  nullable,
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
  const { allOf, anyOf } = schema;
  const oneOf = exclusive(schema);
  let type = yield* ownType(schema, place, context);
  if (allOf) {
    const all = yield* allOfTypes(schema, place, context);
    if (all.length > 0)
      type = intersection([...given(type), intersection(all)]);
  }
  if (anyOf) {
    const any = yield* variants("anyOf", anyOf, place);
    if (any.length > 0) type = union([...given(type), ...any]);
  }
  if (oneOf) {
    const one = yield* variants("oneOf", oneOf, place);
    if (one.length > 0) type = among(one, type);
  }
  type ??= "type" in schema ? emptyRecord : unknown;
  return type !== unknown && schema["nullable"] ? nullable(type) : type;
}

/** Primitives are alternatives to what the schema is beside; anything else it is in addition. */
function among(one: readonly Type[], type: Type | null): Type {
  return one.every(({ kind }) => kind === "primitive")
    ? union([...given(type), ...one])
    : intersection([...given(type), union(one)]);
}

function given(type: Type | null): Type[] {
  return type === null ? [] : [type];
}

function exclusive({ oneOf, type, enum: values }: Raw): unknown {
  return oneOf || (type === "object" && values);
}

function* variants(
  keyword: "anyOf" | "oneOf",
  schemas: unknown,
  place: Place,
): Generator<{ schema: unknown; place: Place }, Type[], Type> {
  const types: Type[] = [];
  for (const [index, schema] of itemsOf(schemas).entries())
    types.push(
      yield { schema, place: place.beside(keyword).beside(String(index)) },
    );
  return types;
}
