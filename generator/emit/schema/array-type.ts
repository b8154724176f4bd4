import type { Context, Part } from "./context.ts";
import { itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { array, never, openTuple, tuple, type Type, unknown } from "./type.ts";

/** The type of an array (JSON Schema, section 10.3.1): a list, or a tuple where its first items have schemas of their own. */
export function* arrayType(
  schema: Raw,
  place: Place,
  { corrections }: Context,
): Generator<Part, Type, Type> {
  const { prefixItems, items } = schema;
  if (items === false && !prefixItems && corrections.booleanSchemas)
    return array(never);
  if (
    corrections.arrays &&
    (Array.isArray(prefixItems) || Array.isArray(items))
  )
    return yield* openTupleType(schema, place);
  if (prefixItems || Array.isArray(items))
    return yield* tupleType(itemsOf(prefixItems ?? items), place);
  if (!items) return array(unknown);
  const type = yield { schema: items, place };
  if (corrections.arrays) return array(type);
  if (isObject(items) && items["type"] === "array") return array(type);
  return type.kind === "array" || type.kind === "tuple" ? type : array(type);
}

/**
 * A tuple with what follows its first items (JSON Schema, sections 10.3.1.1 and 10.3.1.2, and additionalItems of its draft
 * 2019-09). All of the first are there where `minItems` does not say that fewer are enough: no document lists them to mean none.
 */
function* openTupleType(
  { prefixItems, items, additionalItems, unevaluatedItems, ...counts }: Raw,
  place: Place,
): Generator<Part, Type, Type> {
  const [first, further] = Array.isArray(prefixItems)
    ? [prefixItems, items ?? unevaluatedItems]
    : [itemsOf(items), additionalItems];
  const { minItems, maxItems } = counts;
  const most = typeof maxItems === "number" ? maxItems : Infinity;
  const listed = first.slice(0, Math.max(0, most));
  const elements: Type[] = [];
  const inner = place.indented(place.indent + 1);
  for (const schema of listed) elements.push(yield { schema, place: inner });
  const isClosed = further === false || most <= first.length;
  const others = isClosed
    ? null
    : yield { schema: further ?? true, place: inner };
  const least = typeof minItems === "number" ? minItems : listed.length;
  return openTuple(elements, least, others, place.indent);
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
