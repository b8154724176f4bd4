import { isObject } from "../../openapi/json.ts";
import type { Schema } from "../../model/schema.ts";
import { arraySchema } from "./array.ts";
import { nothing, primitives, union } from "./construct.ts";
import type { Context } from "./context.ts";
import { isList, itemsOf, type Raw } from "./object.ts";
import { objectSchema } from "./object-schema.ts";
import type { Place } from "./place.ts";

/** What a schema says but for what it is composed of; `null` where that is nothing. */
export function ownSchema(
  schema: Raw,
  place: Place,
  context: Context,
): Schema | null {
  const { type } = schema;
  if (Array.isArray(type)) return ofSeveralTypes(schema, type, place, context);
  const primitive = context.primitive(schema);
  if (primitive !== undefined) return primitive;
  return type === "array" || (context.corrections.arrays && isList(schema))
    ? arraySchema(schema, place, context)
    : objectSchema(schema, place, context);
}

/** Several types (JSON Schema validation, section 6.1.1, `type`), but those that `oneOf` has as well. */
function ofSeveralTypes(
  schema: Raw,
  types: readonly unknown[],
  place: Place,
  context: Context,
): Schema {
  const { oneOf } = schema;
  const apart = Array.isArray(oneOf) ? { oneOf: undefined } : {};
  const isElsewhere = (type: unknown): boolean =>
    primitives.has(type) && itemsOf(oneOf).some((one) => isOf(one, type));
  return union(
    types
      .filter((type) => !isElsewhere(type))
      .map((type) =>
        type === "null" || type === null
          ? nothing
          : context.schema({ ...schema, type, ...apart }, place),
      ),
  );
}

function isOf(schema: unknown, type: unknown): boolean {
  return isObject(schema) && schema["type"] === type;
}
