import type { Context, Part } from "./context.ts";
import { literal } from "./literals.ts";
import { isObject, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import {
  declares,
  hasMember,
  requiredMembers,
  requiredNames,
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
  schema: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type[], Type> {
  if (context.corrections.required)
    return yield* requiringTypes(schema, place, context);
  const { allOf, required } = schema;
  const types: Type[] = [];
  for (const listed of itemsOf(allOf)) {
    const item = context.current(listed);
    const type = isReference(item)
      ? withRequired(
          item,
          yield { schema: item, place },
          itemsOf(required),
          context,
        )
      : yield { schema: requiring(item, itemsOf(required)), place };
    types.push(withoutDiscriminator(item, type, context));
  }
  return types;
}

/** The types, each with what the schema or another one in the list requires of it; what none of them surely has comes last. */
function* requiringTypes(
  schema: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type[], Type> {
  const { references } = context;
  const types: Type[] = [];
  const names = requiredTogether(schema);
  const met = new Set(
    requiredNames(schema).filter((name) => declares(schema, name)),
  );
  for (const listed of itemsOf(schema["allOf"])) {
    const item = context.current(listed);
    let type: Type;
    let own: string[] = [];
    if (isReference(item)) {
      type = yield { schema: item, place };
      if (type !== unknown)
        own = names.filter((name) => hasMember(item["$ref"], name, references));
      type = makingRequired(type, own, context);
    } else if (isObject(item)) {
      type = yield { schema: requiringOwn(item, names), place };
      own = names.filter((name) => declares(item, name));
    } else type = yield { schema: item, place };
    for (const name of own) met.add(name);
    types.push(withoutDiscriminator(item, type, context));
  }
  const further = names.filter((name) => !met.has(name));
  const members = requiredMembers(further, place.indent);
  return members === null ? types : [...types, members];
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
function withoutDiscriminator(
  item: unknown,
  type: Type,
  { discriminators }: Context,
): Type {
  if (!isObject(item)) return type;
  const known = isReference(item)
    ? discriminators.of(String(item["$ref"]))
    : undefined;
  const discriminator = known ?? item["discriminator"];
  if (!discriminator) return type;
  const name = isObject(discriminator)
    ? discriminator["propertyName"]
    : undefined;
  return generic("Omit", type, literal(name, 0));
}

function isReference(item: unknown): item is Raw {
  return isObject(item) && "$ref" in item;
}
