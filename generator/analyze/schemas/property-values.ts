import { isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";

/** Gives what a Reference Object leads to in the end. */
export type Follow = (reference: unknown) => unknown;

/** The values that a property may have, all of them listed. */
export type Values = readonly unknown[];

/** The values that discriminators give the properties of a schema. */
export type Named = (schema: Raw, property: string) => Values | undefined;

/** What is inherited from more levels away than this is not looked for. */
export const furthest = 20;

/** As many schemas are looked at for one property at the most. */
const most = 1000;

/**
 * The values that a property of a schema may have, by what the schema says itself, else by what it inherits (`allOf`), else
 * by its alternatives; `null` where they are not listed. What `named` knows of a schema goes first.
 */
export function propertyValues(
  schema: unknown,
  property: string,
  follow: Follow,
  named: Named = () => undefined,
): Values | null {
  const met = new Set<unknown>();
  const find = (given: unknown, level: number): Values | null => {
    const at = followed(given, follow);
    if (!isObject(at) || met.has(at)) return null;
    if (level > furthest || met.size > most) return null;
    met.add(at);
    const known = named(at, property) ?? ownValues(at, property, follow);
    if (known !== null) return known;
    for (const part of itemsOf(at["allOf"])) {
      const inherited = find(part, level + 1);
      if (inherited !== null) return inherited;
    }
    return together(alternativesOf(at), (one) => find(one, level + 1));
  };
  return find(schema, 0);
}

/** The values by what the schema says in its properties and in those parts of its `allOf` that are not elsewhere. */
export function ownValues(
  schema: Raw,
  property: string,
  follow: Follow,
  distance = 0,
): Values | null {
  if (distance > furthest) return null;
  const parts = itemsOf(schema["allOf"]).filter(
    (part): part is Raw => isObject(part) && !isReference(part),
  );
  const lists = [
    listedValues(declared(schema, property), follow),
    ...parts.map((part) => ownValues(part, property, follow, distance + 1)),
  ].filter((values) => values !== null);
  const [first, ...others] = lists;
  if (first === undefined) return null;
  const common = first.filter((value) =>
    others.every((list) => list.includes(value)),
  );
  return common.length > 0 ? common : first;
}

/** The values that a schema lists by `const` or `enum`, itself or through a reference. */
function listedValues(schema: unknown, follow: Follow): Values | null {
  let at = followed(schema, follow);
  const [only, ...others] = isObject(at) ? itemsOf(at["allOf"]) : [];
  if (others.length === 0 && isReference(only)) at = follow(only.$ref);
  if (!isObject(at)) return null;
  if (isScalar(at["const"])) return [at["const"]];
  const values = itemsOf(at["enum"]).filter(isScalar);
  return values.length > 0 ? values : null;
}

/** The type that a property of a schema is declared with (JSON Schema validation, section 6.1.1). */
export function propertyType(
  schema: Raw,
  property: string,
  follow: Follow,
): unknown {
  const at = followed(declared(schema, property), follow);
  return isObject(at) ? at["type"] : undefined;
}

/** What a schema says of a property itself. */
export function declared({ properties }: Raw, property: string): unknown {
  return isObject(properties) && Object.hasOwn(properties, property)
    ? properties[property]
    : undefined;
}

/** A reference's schema; anything else as it is. */
export function followed(schema: unknown, follow: Follow): unknown {
  return isReference(schema) ? follow(schema.$ref) : schema;
}

/** The schemas of which a value matches one, null aside. */
export function alternativesOf({ oneOf, anyOf }: Raw): unknown[] {
  return [...itemsOf(oneOf), ...itemsOf(anyOf)].filter(
    (one) => !(isObject(one) && one["type"] === "null"),
  );
}

/** The values of all alternatives; `null` as soon as those of one are not listed. */
function together(
  alternatives: readonly unknown[],
  find: (alternative: unknown) => Values | null,
): Values | null {
  const found = new Set<unknown>();
  for (const alternative of alternatives) {
    const values = find(alternative);
    if (values === null) return null;
    for (const value of values) found.add(value);
  }
  return found.size > 0 ? [...found] : null;
}

function isScalar(value: unknown): value is boolean | number | string {
  return ["string", "number", "boolean"].includes(typeof value);
}
