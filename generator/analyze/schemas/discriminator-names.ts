import { mappedName } from "../../openapi/mapping.ts";
import type { Heirs } from "./heirs.ts";
import { entriesOf, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { mayBeNamed } from "./listing.ts";
import { namesTo } from "./references.ts";
import { type Follow, followed } from "./property-values.ts";

/** That a discriminator names a schema. */
export interface Naming {
  readonly discriminator: Raw;
  /** The schema that has the discriminator. */
  readonly owner: Raw;
  readonly property: string;
  readonly schema: Raw;
  readonly values: readonly string[];
  /** Whether the document says them; else it is the schema's own name. */
  readonly isMapped: boolean;
}

/**
 * What the discriminators of a document name (OpenAPI 3.1, "Discriminator Object"): the alternatives beside them, or the
 * schemas that inherit theirs, however many levels down, and what `mapping` lists; each by `mapping`, else by its own name.
 */
export function namings(
  discriminated: readonly Raw[],
  heirs: Heirs,
  follow: Follow,
): Naming[] {
  const known = new Map<string, Map<Raw, boolean>>();
  return discriminated.flatMap((owner): Naming[] => {
    const discriminator = owner["discriminator"] as Raw;
    const property = propertyOf(owner);
    if (property === null) return [];
    const mapped = mappedSchemas(discriminator, heirs, follow);
    const own = isAlternative(owner)
      ? alternatives(owner, follow)
      : heirNames(owner, mapped, heirs);
    const named = new Map<Raw, readonly string[]>([
      ...[...own].map(
        ([schema, name]) => [schema, [givenName(schema) ?? name]] as const,
      ),
      ...mapped,
    ]);
    named.delete(owner);
    // It has every value that names no other (OpenAPI 3.2, 4.25).
    const { defaultMapping } = discriminator;
    named.delete(mappedSchema(defaultMapping, heirs, follow) ?? owner);
    const byProperty = known.get(property) ?? new Map<Raw, boolean>();
    known.set(property, byProperty);
    const told = [...named].filter(([schema]) => {
      const isTold =
        byProperty.get(schema) ?? mayBeNamed(schema, property, follow);
      byProperty.set(schema, isTold);
      return isTold;
    });
    return told.map(([schema, values]) => {
      const isMapped = mapped.has(schema) || givenName(schema) !== null;
      return { discriminator, owner, property, schema, values, isMapped };
    });
  });
}

/** By what a discriminator names the schema that has it. */
export interface OwnNames {
  readonly values: readonly string[];
  /** Whether it has every value that names no other (OpenAPI 3.2, 4.25, `defaultMapping`). */
  readonly isDefault: boolean;
}

/**
 * By what the discriminator of a schema names that one itself, and no heir: by what is mapped to it, or to nothing that
 * inherits it, and, where the document gives no values, by its own name (OpenAPI 2.0, "Schema Object", `discriminator`).
 */
export function ownNames(
  owner: Raw,
  parent: Raw,
  heirs: Heirs,
  follow: Follow,
): OwnNames {
  const discriminator = owner["discriminator"] as Raw;
  const descent = heirs.descent(owner);
  const given = givenName(parent);
  const values = entriesOf(discriminator["mapping"])
    .filter(([, to]) => {
      const schema = mappedSchema(to, heirs, follow);
      return schema === null || schema === parent || !descent.has(schema);
    })
    .map(([value]) => value);
  const mapped = mappedSchemas(discriminator, heirs, follow);
  if (given !== null) values.push(given);
  else if (!isGiven(descent, mapped))
    values.push(heirs.names.get(parent) ?? "");
  const standing = mappedSchema(discriminator["defaultMapping"], heirs, follow);
  return { values: [...new Set(values)], isDefault: standing === parent };
}

/** The property by which the discriminator of a schema tells others apart; `null` where it has none. */
export function propertyOf({ discriminator }: Raw): string | null {
  const property = isObject(discriminator) && discriminator["propertyName"];
  return typeof property === "string" && property !== "" ? property : null;
}

/** Whether a discriminator chooses among alternatives, and not among those that inherit it. */
export function isAlternative({ oneOf, anyOf }: Raw): boolean {
  return itemsOf(oneOf).length + itemsOf(anyOf).length > 0;
}

/** The schemas that `mapping` names, each with all of its values. */
function mappedSchemas(
  { mapping }: Raw,
  heirs: Heirs,
  follow: Follow,
): Map<Raw, string[]> {
  const mapped = new Map<Raw, string[]>();
  for (const [value, to] of entriesOf(mapping)) {
    const schema = mappedSchema(to, heirs, follow);
    if (schema !== null)
      mapped.set(schema, [...(mapped.get(schema) ?? []), value]);
  }
  return mapped;
}

/** The schema that a discriminator names: by reference, by name, or as a file; `null` where there is none. */
function mappedSchema(
  to: unknown,
  { components }: Heirs,
  follow: Follow,
): Raw | null {
  if (typeof to !== "string") return null;
  const [file, pointer] = to.split("#", 2) as [string, string | undefined];
  const schema =
    components.get(to) ??
    (pointer === undefined
      ? components.get(mappedName(file))
      : follow(`#${pointer}`));
  const target = followed(schema, follow);
  return isObject(target) ? target : null;
}

/**
 * The schemas that inherit a discriminator, by their names. Where the document gives values, one that has none and has heirs
 * is only what these have in common.
 */
function heirNames(
  owner: Raw,
  mapped: ReadonlyMap<Raw, unknown>,
  heirs: Heirs,
): Map<Raw, string> {
  const own = heirs.around(owner);
  const descent = heirs.descent(owner);
  const areGiven = isGiven(descent, mapped);
  const found = new Map<Raw, string>();
  for (const schema of descent.keys()) {
    const name = heirs.names.get(schema);
    if (name === undefined || own.has(schema)) continue;
    const isNamed = !areGiven || givenName(schema) !== null;
    if (isNamed || heirs.named(schema).size === 0) found.set(schema, name);
  }
  return found;
}

/** Whether the document says by which values schemas are named. */
function isGiven(
  descent: ReadonlyMap<Raw, unknown>,
  mapped: ReadonlyMap<Raw, unknown>,
): boolean {
  return (
    mapped.size > 0 ||
    [...descent.keys()].some((schema) => givenName(schema) !== null)
  );
}

/** The value that a schema itself says discriminators name it by, as documents do for AutoRest, which have no `mapping`. */
function givenName(schema: Raw): string | null {
  const value = schema["x-ms-discriminator-value"];
  return typeof value === "string" ? value : null;
}

/** The alternatives that are components, by the names under which they are listed; others have none. */
function alternatives({ oneOf, anyOf }: Raw, follow: Follow): Map<Raw, string> {
  const found = new Map<Raw, string>();
  for (const item of [...itemsOf(oneOf), ...itemsOf(anyOf)]) {
    if (!isReference(item)) continue;
    const names = namesTo(item.$ref);
    const name = names.pop();
    const schema = follow(item.$ref);
    if (isObject(schema) && name !== undefined && holders.has(names.join("/")))
      found.set(schema, name);
  }
  return found;
}

/** Where schemas have names. */
const holders: ReadonlySet<string> = new Set(["components/schemas", "$defs"]);

/** Whether a schema has a discriminator by a property itself: what names its heirs or alternatives does not name it. */
export function ownsDiscriminator(
  { discriminator }: Raw,
  property: string,
): boolean {
  return isObject(discriminator) && discriminator["propertyName"] === property;
}
