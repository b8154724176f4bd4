import { isObject } from "../../openapi/json.ts";
import type { Schema } from "../../model/schema.ts";
import { array, never, tuple, unknown } from "./construct.ts";
import type { Context } from "./context.ts";
import { itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";

/** The schema of an array (JSON Schema, section 10.3.1): a list, or a tuple where its first items have schemas of their own. */
export function arraySchema(
  schema: Raw,
  place: Place,
  context: Context,
): Schema {
  const { corrections } = context;
  const { prefixItems, items } = schema;
  if (items === false && !prefixItems && corrections.booleanSchemas)
    return array(never);
  if (
    corrections.arrays &&
    (Array.isArray(prefixItems) || Array.isArray(items))
  )
    return openTuple(schema, place, context);
  if (prefixItems || Array.isArray(items))
    return tuple(
      itemsOf(prefixItems ?? items).map((item) => context.schema(item, place)),
    );
  if (!items) return array(unknown);
  const type = context.schema(items, place);
  if (corrections.arrays) return array(type);
  if (isObject(items) && items["type"] === "array") return array(type);
  return isList(type) ? type : array(type);
}

/** openapi-typescript makes one list of a list of lists. */
function isList(schema: Schema): boolean {
  const { kind } = schema;
  return (
    kind === "array" ||
    kind === "tuple" ||
    (kind === "literal" && Array.isArray(schema.value))
  );
}

/**
 * A tuple with what follows its first items (JSON Schema, sections 10.3.1.1 and 10.3.1.2, and additionalItems of its draft
 * 2019-09). All of the first are there where `minItems` does not say that fewer are enough: no document lists them to mean none.
 */
function openTuple(
  { prefixItems, items, additionalItems, unevaluatedItems, ...counts }: Raw,
  place: Place,
  context: Context,
): Schema {
  const [first, further] = Array.isArray(prefixItems)
    ? [prefixItems, items ?? unevaluatedItems]
    : [itemsOf(items), additionalItems];
  const { minItems, maxItems } = counts;
  const most = typeof maxItems === "number" ? maxItems : Infinity;
  const listed = first.slice(0, Math.max(0, most));
  const isClosed = further === false || most <= first.length;
  return {
    kind: "tuple",
    items: listed.map((schema) => context.schema(schema, place)),
    least: typeof minItems === "number" ? minItems : listed.length,
    rest: isClosed ? null : context.schema(further ?? true, place),
  };
}
