import { entriesOf, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { namesTo } from "./references.ts";
import { type Follow, followed, furthest } from "./property-values.ts";
import type { Survey } from "./survey.ts";

/** That a discriminator names a schema. */
export interface Naming {
  readonly discriminator: Raw;
  /** The schema that has the discriminator. */
  readonly owner: Raw;
  readonly property: string;
  readonly schema: Raw;
  readonly values: readonly string[];
  /** Whether `mapping` has the values; else it is the schema's own name. */
  readonly isMapped: boolean;
}

/**
 * What the discriminators of a document name (OpenAPI 3.1, "Discriminator Object"): the alternatives beside them, or the
 * schemas that inherit theirs, however many levels down, and what `mapping` lists; each by `mapping`, else by its own name.
 */
export function namings(
  root: Raw,
  { discriminated, inheriting }: Survey,
  follow: Follow,
): Naming[] {
  const all = schemasOf(root);
  const components = new Map(all);
  const names = new Map(all.map(([name, schema]) => [schema, name]));
  const heirs = heirsOf(inheriting, follow);
  return discriminated.flatMap((owner): Naming[] => {
    const discriminator = owner["discriminator"] as Raw;
    const property = discriminator["propertyName"];
    if (typeof property !== "string" || property === "") return [];
    const mapped = mappedSchemas(discriminator, components, follow);
    const own = isAlternative(owner)
      ? alternatives(owner, follow)
      : descendants(owner, property, heirs, names);
    const named = new Map<Raw, readonly string[]>([
      ...[...own].map(([schema, name]) => [schema, [name]] as const),
      ...mapped,
    ]);
    named.delete(owner);
    // It has every value that names no other (OpenAPI 3.2, 4.25).
    const { defaultMapping } = discriminator;
    named.delete(mappedSchema(defaultMapping, components, follow) ?? owner);
    return [...named].map(([schema, values]) => {
      const isMapped = mapped.has(schema);
      return { discriminator, owner, property, schema, values, isMapped };
    });
  });
}

/** The schemas among components and definitions, by name. */
function schemasOf({ components, $defs }: Raw): [name: string, schema: Raw][] {
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return [...entriesOf($defs), ...entriesOf(schemas)].filter(
    (entry): entry is [string, Raw] => isObject(entry[1]),
  );
}

/** Whether a discriminator chooses among alternatives, and not among those that inherit it. */
function isAlternative({ oneOf, anyOf }: Raw): boolean {
  return itemsOf(oneOf).length + itemsOf(anyOf).length > 0;
}

/** The schemas that `mapping` names, each with all of its values. */
function mappedSchemas(
  { mapping }: Raw,
  components: ReadonlyMap<string, Raw>,
  follow: Follow,
): Map<Raw, string[]> {
  const mapped = new Map<Raw, string[]>();
  for (const [value, to] of entriesOf(mapping)) {
    const schema = mappedSchema(to, components, follow);
    if (schema !== null)
      mapped.set(schema, [...(mapped.get(schema) ?? []), value]);
  }
  return mapped;
}

/** The schema that a discriminator names: by reference, by name, or as a file; `null` where there is none. */
function mappedSchema(
  to: unknown,
  components: ReadonlyMap<string, Raw>,
  follow: Follow,
): Raw | null {
  if (typeof to !== "string") return null;
  const [file, pointer] = to.split("#", 2) as [string, string | undefined];
  const name = file.replace(/^.*\//, "").replace(/\.(json|ya?ml)$/, "");
  const schema =
    components.get(to) ??
    (pointer === undefined ? components.get(name) : follow(`#${pointer}`));
  const target = followed(schema, follow);
  return isObject(target) ? target : null;
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

/** A schema that has another in its `allOf`, and whether by reference. */
interface Heir {
  readonly schema: Raw;
  readonly isReferring: boolean;
}

/** The heirs of each schema. */
function heirsOf(
  inheriting: readonly Raw[],
  follow: Follow,
): Map<unknown, Heir[]> {
  const heirs = new Map<unknown, Heir[]>();
  for (const schema of inheriting) {
    for (const item of itemsOf(schema["allOf"])) {
      const parent = followed(item, follow);
      const isReferring = parent !== item;
      const others = heirs.get(parent);
      if (others === undefined) heirs.set(parent, [{ schema, isReferring }]);
      else others.push({ schema, isReferring });
    }
  }
  return heirs;
}

/**
 * The components that inherit a schema, or one that it is written into, with their names. The heirs of one that has a
 * discriminator by the same property are that one's.
 */
function descendants(
  owner: Raw,
  property: string,
  heirs: ReadonlyMap<unknown, readonly Heir[]>,
  names: ReadonlyMap<Raw, string>,
): Map<Raw, string> {
  const own = new Set<Raw>([owner]);
  for (const schema of own) {
    for (const heir of heirs.get(schema) ?? [])
      if (!heir.isReferring) own.add(heir.schema);
  }
  const levels = new Map([...own].map((schema) => [schema, 0]));
  const found = new Map<Raw, string>();
  for (const [ancestor, level] of levels) {
    if (level > 0 && ownsDiscriminator(ancestor, property)) continue;
    if (level === furthest) break;
    for (const { schema } of heirs.get(ancestor) ?? []) {
      if (levels.has(schema)) continue;
      levels.set(schema, level + 1);
      const name = names.get(schema);
      if (name !== undefined) found.set(schema, name);
    }
  }
  return found;
}

/** Whether a schema has a discriminator by a property itself: what names its heirs or alternatives does not name it. */
export function ownsDiscriminator(
  { discriminator }: Raw,
  property: string,
): boolean {
  return isObject(discriminator) && discriminator["propertyName"] === property;
}
