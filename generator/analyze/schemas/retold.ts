import { isObject } from "../../openapi/json.ts";
import { isReference, itemsOf, type Raw } from "./object.ts";
import { declared, followed, furthest } from "./property-values.ts";
import type { References } from "./references.ts";
import { requiredNames } from "./required.ts";

/** The lists of an item of an `allOf` that are told anew behind it. */
interface Retold {
  /** What they are called. */
  readonly names: readonly string[];
  /** Those of them that the item requires. */
  readonly required: readonly string[];
}

/**
 * The lists that items of an `allOf` refer to, and that what is written behind them, or around, declares once more: of pages for
 * any schema, `data` whose items are these. The type of both together is a list that TypeScript reads as the first.
 */
export function retoldLists(
  schema: Raw,
  references: References,
): Map<unknown, Retold> {
  const retold = new Map<unknown, Retold>();
  const later = new Set(listsOf(schema));
  for (const item of itemsOf(schema["allOf"]).toReversed()) {
    if (!isReference(item)) {
      for (const name of isObject(item) ? listsOf(item) : []) later.add(name);
      continue;
    }
    if (later.size === 0) continue;
    const parts = inherited(item, references);
    const names = new Set(
      parts.flatMap(listsOf).filter((name) => later.has(name)),
    );
    const required = parts
      .flatMap(requiredNames)
      .filter((name) => names.has(name));
    if (names.size > 0) retold.set(item, { names: [...names], required });
  }
  return retold;
}

/** What a reference leads to, and what that inherits. */
function inherited(reference: Raw, references: References): Raw[] {
  const follow = (to: unknown): unknown => references.resolve(to);
  const parts = new Set([followed(reference, follow)]);
  for (const part of parts)
    if (isObject(part) && parts.size < furthest)
      for (const item of itemsOf(part["allOf"]).slice(0, furthest))
        parts.add(followed(item, follow));
  return [...parts].filter(isObject);
}

/** The names of the properties that a schema says to be lists of something. */
function listsOf(schema: Raw): string[] {
  const { properties } = schema;
  if (!isObject(properties)) return [];
  return Object.keys(properties).filter((name) => {
    const property = declared(schema, name);
    return isObject(property) && isObject(property["items"]);
  });
}
