import { arrayType } from "./array-type.ts";
import type { Context, Part } from "./context.ts";
import { itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { objectType } from "./object-type.ts";
import type { Place } from "./place.ts";
import { nothing, primitives, type Type, union } from "./type.ts";

/** The type that a schema has but for what it is composed of; `null` where it says nothing of one. */
export function* ownType(
  schema: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type | null, Type> {
  const { type } = schema;
  if (Array.isArray(type)) return yield* oneOfTypes(schema, type, place);
  const primitive = context.primitive(schema);
  if (primitive !== undefined) return primitive;
  return type === "array"
    ? yield* arrayType(schema, place, context)
    : yield* objectType(schema, place, context);
}

/** Several types (JSON Schema validation, section 6.1.1, `type`), but those that `oneOf` has as well. */
function* oneOfTypes(
  schema: Raw,
  types: readonly unknown[],
  place: Place,
): Generator<Part, Type, Type> {
  const { oneOf } = schema;
  const apart = Array.isArray(oneOf) ? { oneOf: undefined } : {};
  const printed: Type[] = [];
  for (const type of types) {
    if (primitives.has(type) && itemsOf(oneOf).some((it) => isOf(it, type)))
      continue;
    printed.push(
      type === "null" || type === null
        ? nothing
        : yield { schema: { ...schema, type, ...apart }, place },
    );
  }
  return union(printed);
}

function isOf(schema: unknown, type: unknown): boolean {
  return isObject(schema) && schema["type"] === type;
}
