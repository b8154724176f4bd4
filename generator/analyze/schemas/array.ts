import { isObject } from "../../openapi/json.ts";
import type { Schema, TupleSchema } from "../../model/schema.ts";
import { array, never, tuple, union, unknown } from "./construct.ts";
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
  const lengths = context.readings.arrayLength ? ofLengths(schema, type) : null;
  if (lengths !== null) return lengths;
  if (corrections.arrays) return array(type);
  if (isObject(items) && items["type"] === "array") return array(type);
  return isList(type) ? type : array(type);
}

/** Elements that the tuples of one list may have together, before the compiler struggles. */
const mostElements = 30;

/** A list as the tuples of each length that it may have (JSON Schema validation, 6.4.1 and 6.4.2); `null` where it may have any, or many. */
function ofLengths({ minItems, maxItems }: Raw, items: Schema): Schema | null {
  const least = isLength(minItems) ? minItems : 0;
  const most = isLength(maxItems) && maxItems >= least ? maxItems : null;
  const elements =
    most === null ? least : (most * (most + 1) - least * (least - 1)) / 2;
  if ((least === 0 && most === null) || elements >= mostElements) return null;
  const ofLength = (length: number): TupleSchema =>
    tuple(Array.from({ length }, () => items));
  if (most === null) return { ...ofLength(least), rest: items };
  return union(
    Array.from({ length: most - least + 1 }, (_, index) =>
      ofLength(least + index),
    ),
  );
}

function isLength(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
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
