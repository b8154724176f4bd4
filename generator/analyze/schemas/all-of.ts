import { isObject } from "../../openapi/json.ts";
import type { Schema } from "../../model/schema.ts";
import {
  anyObject,
  emptyObject,
  member,
  never,
  object,
  omitting,
  requiring,
  unknown,
} from "./construct.ts";
import type { Context } from "./context.ts";
import { isReference, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import { retoldLists } from "./retold.ts";
import {
  declares,
  hasMember,
  requiredMembers,
  requiredNames,
  requiredTogether,
  requiringOwn,
} from "./required.ts";

/** The schemas that a schema's `allOf` lists (JSON Schema, section 10.2.1.1), each with what is required of it. */
export function allOfSchemas(
  given: Raw,
  place: Place,
  context: Context,
): Schema[] {
  const allOf = itemsOf(given["allOf"]).map((one) => inherited(one, context));
  const schema = { ...given, allOf };
  if (context.corrections.required)
    return [
      ...requiringOfEachOther(schema, place, context),
      ...impossible(given, () => context.named.clashes(schema), context),
    ];
  const required = itemsOf(given["required"]);
  const clashes = context.named.clashes(schema);
  return allOf.map((item) => {
    const one = isReference(item)
      ? withRequired(item, context.schema(item, place), required, context)
      : context.schema(alsoRequiring(item, required), place);
    return withoutOtherValues(item, one, clashes, context);
  });
}

/** The schemas, each with what the schema or another one in the list requires of it; what none of them surely has comes last. */
function requiringOfEachOther(
  schema: Raw & { readonly allOf: readonly unknown[] },
  place: Place,
  context: Context,
): Schema[] {
  const { references } = context;
  const retold = retoldLists(schema, references);
  const clashes = together(context.named.clashes(schema), retold);
  const schemas: Schema[] = [];
  const moved = [...retold.values()].flatMap(({ required }) => required);
  const names = [...new Set([...requiredTogether(schema), ...moved])].filter(
    (name) => !context.mayLack(schema, name, place.view),
  );
  // What the schema and what is written into it declare, they require themselves.
  const own = requiredNames(schema);
  const isOwn = (name: string): boolean =>
    declares(schema, name) && (own.includes(name) || !moved.includes(name));
  const declaring = schema.allOf.filter(isObject);
  const met = new Set(
    names.filter(
      (name) => isOwn(name) || declaring.some((one) => declares(one, name)),
    ),
  );
  for (const item of schema.allOf) {
    let one = context.schema(
      isObject(item) && !isReference(item) ? requiringOwn(item, names) : item,
      place,
    );
    let having: string[] = [];
    if (isReference(item)) {
      if (one !== unknown)
        having = names.filter(
          (name) =>
            !met.has(name) &&
            !clashes.get(item)?.includes(name) &&
            hasMember(item.$ref, name, references),
        );
      one = requiring(one, having);
    } else if (isObject(item))
      having = names.filter((name) => declares(item, name));
    for (const name of having) met.add(name);
    schemas.push(withoutOtherValues(item, one, clashes, context));
  }
  const further = requiredMembers(names.filter((name) => !met.has(name)));
  return further === null ? schemas : [...schemas, further];
}

/** What each item has to go without, for either reason. */
function together(
  clashes: ReadonlyMap<unknown, readonly string[]>,
  retold: ReadonlyMap<unknown, { readonly names: readonly string[] }>,
): ReadonlyMap<unknown, readonly string[]> {
  const all = new Map(clashes);
  for (const [item, { names }] of retold)
    all.set(item, [...new Set([...(all.get(item) ?? []), ...names])]);
  return all;
}

/** The properties that nothing can be, named: TypeScript would take the whole for what nothing can be. Those that clash otherwise are settled. */
function impossible(
  schema: Raw,
  clashes: () => ReadonlyMap<unknown, readonly string[]>,
  { contradictions }: Context,
): Schema[] {
  const found = contradictions.of(schema, (name) =>
    [...clashes().values()].some((names) => names.includes(name)),
  );
  const members = found.map(({ property, isRequired }) =>
    member(property, never, { isOptional: !isRequired }),
  );
  return members.length === 0 ? [] : [object(members)];
}

/**
 * An item of an `allOf` as it is printed. An heir of a schema that lists it among its alternatives inherits what that one is
 * beside them: its type cannot be part of itself. A reference that leads back to itself says nothing.
 */
function inherited(
  listed: unknown,
  { corrections, current, cyclic, references }: Context,
): unknown {
  const item = current(listed);
  const parent = isReference(item) ? references.resolve(item.$ref) : item;
  if (corrections.emptyObjects && parent === undefined) return {};
  if (!corrections.discriminators || !cyclic.has(item)) return item;
  if (!isObject(parent) || "allOf" in parent) return item;
  const { oneOf, anyOf, ...own } = parent;
  return oneOf || anyOf ? own : item;
}

/** The schemas without those that add nothing to others or to the schema's own. */
export function telling(
  schemas: readonly Schema[],
  own: Schema | null,
): Schema[] {
  const kept = schemas.filter((schema) => !silent.includes(schema));
  if (kept.length > 0 || own !== null) return kept;
  return schemas.filter((schema) => schema !== unknown).slice(0, 1);
}

const silent: readonly Schema[] = [unknown, anyObject, emptyObject];

/** A schema that requires what the one around it does as well. */
function alsoRequiring(item: unknown, required: readonly unknown[]): unknown {
  if (!isObject(item)) return item;
  return { ...item, required: [...required, ...itemsOf(item["required"])] };
}

/** What is referred to, with the properties made required that the schema around requires. */
function withRequired(
  { $ref }: Raw,
  referred: Schema,
  required: readonly unknown[],
  { references, discriminators }: Context,
): Schema {
  const resolved = required.length > 0 ? references.resolve($ref) : undefined;
  const properties = isObject(resolved) ? resolved["properties"] : undefined;
  if (!isObject(properties) || discriminators.isSettled(String($ref)))
    return referred;
  const names = required
    .map(String)
    .filter(
      (name) => declares(resolved as Raw, name) && Boolean(properties[name]),
    );
  return requiring(referred, names);
}

/** A schema without its discriminating property, whose values are those of other schemas. */
function withoutOtherValues(
  item: unknown,
  schema: Schema,
  clashes: ReadonlyMap<unknown, readonly string[]>,
  { corrections, discriminators }: Context,
): Schema {
  if (!isObject(item)) return schema;
  if (corrections.discriminators)
    return omitting(schema, clashes.get(item) ?? []);
  const known = isReference(item) ? discriminators.of(item.$ref) : undefined;
  const discriminator = known ?? item["discriminator"];
  if (!discriminator) return schema;
  const name = isObject(discriminator)
    ? discriminator["propertyName"]
    : undefined;
  return { kind: "omitting", schema, names: [String(name)] };
}
