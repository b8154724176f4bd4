import type { Context, Part } from "./context.ts";
import { literal } from "./literals.ts";
import { isObject, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import { generic, type Type, union } from "./type.ts";

/** The types of what a schema's `allOf` lists (JSON Schema, section 10.2.1.1), each with what the schema requires of it. */
export function* allOfTypes(
  { allOf, required }: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type[], Type> {
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
  { references, discriminators, footer }: Context,
): Type {
  const resolved = required.length > 0 ? references.resolve($ref) : undefined;
  const properties = isObject(resolved) ? resolved["properties"] : undefined;
  if (!isObject(properties) || discriminators.isSettled(String($ref)))
    return type;
  const names = required.filter((name) => declares(properties, String(name)));
  if (names.length === 0) return type;
  footer.add("WithRequired");
  const literals = names.map((name) => literal(name, 0));
  return generic("WithRequired", type, union(literals));
}

function declares(properties: Raw, name: string): boolean {
  return Object.hasOwn(properties, name) && Boolean(properties[name]);
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
