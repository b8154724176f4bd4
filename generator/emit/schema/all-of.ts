import type { Context, Part } from "./context.ts";
import { literal } from "./literals.ts";
import { isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import {
  declares,
  hasMember,
  requiredMembers,
  requiredTogether,
  requiringOwn,
} from "./required.ts";
import {
  anyObject,
  emptyRecord,
  generic,
  type Type,
  union,
  unknown,
} from "./type.ts";

/** The types of what a schema's `allOf` lists (JSON Schema, section 10.2.1.1), each with what is required of it. */
export function* allOfTypes(
  given: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type[], Type> {
  const allOf = itemsOf(given["allOf"]).map((one) => inherited(one, context));
  const schema = { ...given, allOf };
  if (context.corrections.required)
    return yield* requiringTypes(schema, place, context);
  const required = itemsOf(given["required"]);
  const clashes = context.named.clashes(schema);
  const types: Type[] = [];
  for (const item of allOf) {
    const type = isReference(item)
      ? withRequired(item, yield { schema: item, place }, required, context)
      : yield { schema: requiring(item, required), place };
    types.push(withoutOtherValues(item, type, clashes, context));
  }
  return types;
}

/** The types, each with what the schema or another one in the list requires of it; what none of them surely has comes last. */
function* requiringTypes(
  schema: Raw & { readonly allOf: readonly unknown[] },
  place: Place,
  context: Context,
): Generator<Part, Type[], Type> {
  const { references } = context;
  const clashes = context.named.clashes(schema);
  const types: Type[] = [];
  const names = requiredTogether(schema).filter(
    (name) => !context.mayLack(schema, name, place.view),
  );
  // What the schema and what is written into it declare, they require themselves.
  const declaring = [schema, ...schema.allOf.filter(isObject)];
  const met = new Set(
    names.filter((name) => declaring.some((one) => declares(one, name))),
  );
  for (const item of schema.allOf) {
    let type: Type;
    let own: string[] = [];
    if (isReference(item)) {
      type = yield { schema: item, place };
      if (type !== unknown)
        own = names.filter(
          (name) =>
            !met.has(name) &&
            !clashes.get(item)?.includes(name) &&
            hasMember(item.$ref, name, references),
        );
      type = makingRequired(type, own, context);
    } else if (isObject(item)) {
      type = yield { schema: requiringOwn(item, names), place };
      own = names.filter((name) => declares(item, name));
    } else type = yield { schema: item, place };
    for (const name of own) met.add(name);
    types.push(withoutOtherValues(item, type, clashes, context));
  }
  const further = names.filter((name) => !met.has(name));
  const members = requiredMembers(further, place.indent);
  return members === null ? types : [...types, members];
}

/**
 * An item of an `allOf` as it is printed. An heir of a schema that lists it among its alternatives inherits what that one is
 * beside them: its type cannot be part of itself.
 */
function inherited(
  listed: unknown,
  { corrections, current, cyclic, references }: Context,
): unknown {
  if (!corrections.discriminators || !cyclic.has(listed))
    return current(listed);
  const parent = references.resolve((listed as Raw)["$ref"]);
  if (!isObject(parent) || "allOf" in parent) return listed;
  const { oneOf, anyOf, ...own } = parent;
  return oneOf || anyOf ? own : listed;
}

/** The types without those that add nothing to others or to the schema's own. */
export function telling(types: readonly Type[], own: Type | null): Type[] {
  const kept = types.filter((type) => !silent.includes(type));
  if (kept.length > 0 || own !== null) return kept;
  return types.filter((type) => type !== unknown).slice(0, 1);
}

const silent: readonly Type[] = [unknown, anyObject, emptyRecord];

/** A schema that requires what the one around it does as well. */
function requiring(item: unknown, required: readonly unknown[]): unknown {
  if (!isObject(item)) return item;
  return { ...item, required: [...required, ...itemsOf(item["required"])] };
}

/** A referenced type, with the properties made required that the schema around requires. */
function withRequired(
  { $ref }: Raw,
  type: Type,
  required: readonly unknown[],
  context: Context,
): Type {
  const { references, discriminators } = context;
  const resolved = required.length > 0 ? references.resolve($ref) : undefined;
  const properties = isObject(resolved) ? resolved["properties"] : undefined;
  if (!isObject(properties) || discriminators.isSettled(String($ref)))
    return type;
  const names = required.filter(
    (name) =>
      declares(resolved as Raw, String(name)) &&
      Boolean(properties[String(name)]),
  );
  return makingRequired(type, names, context);
}

function makingRequired(
  type: Type,
  names: readonly unknown[],
  { footer }: Context,
): Type {
  if (names.length === 0) return type;
  footer.add("WithRequired");
  const literals = names.map((name) => literal(name, 0));
  return generic("WithRequired", type, union(literals));
}

/** A type without its discriminating property, whose values are those of other schemas. */
function withoutOtherValues(
  item: unknown,
  type: Type,
  clashes: ReadonlyMap<unknown, readonly string[]>,
  context: Context,
): Type {
  const { corrections, discriminators } = context;
  if (!isObject(item)) return type;
  if (corrections.discriminators)
    return without(type, clashes.get(item) ?? [], context);
  const known = isReference(item) ? discriminators.of(item.$ref) : undefined;
  const discriminator = known ?? item["discriminator"];
  if (!discriminator) return type;
  const name = isObject(discriminator)
    ? discriminator["propertyName"]
    : undefined;
  return generic("Omit", type, literal(name, 0));
}

/** A type without its members of some names. */
export function without(
  type: Type,
  names: readonly string[],
  { footer }: Context,
): Type {
  if (names.length === 0 || type === unknown) return type;
  footer.add("Without");
  return generic("Without", type, union(names.map((name) => literal(name, 0))));
}
