import { isAlternative, propertyOf } from "./discriminator-names.ts";
import type { Heirs } from "./heirs.ts";
import { isOfObjects } from "./listing.ts";
import type { Raw } from "./object.ts";

/** What a schema with a discriminator stands for that its heirs inherit, or one of these that has heirs itself. */
export interface Family {
  /** The schema with the discriminator. */
  readonly owner: Raw;
  readonly property: string;
  /** The next heirs that have names. */
  readonly heirs: ReadonlySet<Raw>;
}

/** The families of schemas, by the schema that all others inherit. */
export type Families = ReadonlyMap<unknown, Family>;

/** Finds the schemas that stand for their heirs: a discriminator says which (OpenAPI 3.1.1, 4.8.25). */
export function familiesOf(
  discriminated: readonly Raw[],
  heirs: Heirs,
): Families {
  const families = new Map<unknown, Family>();
  for (const owner of discriminated) {
    const property = propertyOf(owner);
    if (property === null || isAlternative(owner)) continue;
    for (const [schema, next] of heirs.descent(owner)) {
      const isParent = next.size > 0 && heirs.names.has(schema);
      if (!isParent || families.has(schema)) continue;
      if (isOfObjects(schema) && !isAlternative(schema))
        families.set(schema, { owner, property, heirs: next });
    }
  }
  return families;
}
