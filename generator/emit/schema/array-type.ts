import type { Part } from "./context.ts";
import { isObject, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import { array, tuple, type Type, unknown } from "./type.ts";

/** The type of an array (JSON Schema, section 10.3.1): a list, or a tuple where its first items have schemas of their own. */
export function* arrayType(
  { prefixItems, items }: Raw,
  place: Place,
): Generator<Part, Type, Type> {
  if (prefixItems || Array.isArray(items))
    return yield* tupleType(itemsOf(prefixItems ?? items), place);
  if (!items) return array(unknown);
  const type = yield { schema: items, place };
  if (isObject(items) && items["type"] === "array") return array(type);
  return type.kind === "array" || type.kind === "tuple" ? type : array(type);
}

function* tupleType(
  schemas: readonly unknown[],
  place: Place,
): Generator<Part, Type, Type> {
  const elements: Type[] = [];
  const inner = place.indented(place.indent + 1);
  for (const schema of schemas) elements.push(yield { schema, place: inner });
  return tuple(elements, place.indent);
}
