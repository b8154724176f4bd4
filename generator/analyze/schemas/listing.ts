import { isObject } from "../../openapi/json.ts";
import { isList, itemsOf, type Raw } from "./object.ts";
import {
  declared,
  type Follow,
  followed,
  furthest,
  propertyType,
  type Values,
} from "./property-values.ts";

/** Whether a schema may be one of objects. */
export function isOfObjects(schema: Raw): boolean {
  const { type } = schema;
  if (type === undefined) return !isList(schema);
  return [type].flat().includes("object");
}

/**
 * Whether the value of a property may name a schema, or one of those that inherit it: it is one of objects, and the property, as
 * it declares or inherits that, no list and no object.
 */
export function mayBeNamed(
  schema: Raw,
  property: string,
  follow: Follow,
): boolean {
  const inherited = new Set<unknown>([schema]);
  for (const at of inherited) {
    if (!isObject(at)) continue;
    const type = propertyType(at, property, follow);
    if (!isOfObjects(at) || isOfParts(type)) return false;
    // What follows is looked at in its turn.
    for (const part of itemsOf(at["allOf"]).slice(
      0,
      Math.max(0, furthest - inherited.size),
    ))
      inherited.add(followed(part, follow));
  }
  return true;
}

function isOfParts(type: unknown): boolean {
  const types = [type ?? []].flat().filter((one) => one !== "null");
  return (
    types.length > 0 &&
    types.every((one) => one === "array" || one === "object")
  );
}

/** A discriminating value, which is written as text, as its property has it. */
export function valueOf(value: string, type: unknown): unknown {
  const isNumber = type === "integer" || type === "number";
  if (isNumber && String(Number(value)) === value) return Number(value);
  return type === "boolean" ? value === "true" : value;
}

/** A schema whose property is there and lists its values. */
export function listing(schema: Raw, property: string, values: Values): Raw {
  const { allOf, anyOf, oneOf, properties, required } = schema;
  const own = declared(schema, property);
  if (own === undefined && (allOf || anyOf || oneOf))
    return { ...schema, allOf: listingPart(itemsOf(allOf), property, values) };
  const described = isObject(own) ? own["description"] : undefined;
  const listed = {
    type: typeof values[0],
    enum: values,
    ...(described === undefined ? {} : { description: described }),
  };
  return {
    ...schema,
    properties: { ...(properties as Raw | undefined), [property]: listed },
    required: [...itemsOf(required), property],
  };
}

/** The parts of an `allOf`, that which declares the property listing its values, or else one more. */
function listingPart(
  parts: readonly unknown[],
  property: string,
  values: Values,
): unknown[] {
  const declaring = parts.find(
    (part): part is Raw =>
      isObject(part) && declared(part, property) !== undefined,
  );
  const part = listing(declaring ?? { type: "object" }, property, values);
  return declaring === undefined
    ? [...parts, part]
    : parts.map((one) => (one === declaring ? part : one));
}
