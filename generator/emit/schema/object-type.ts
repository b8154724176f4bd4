import type { Context, Part } from "./context.ts";
import { discriminatingValue } from "./discriminators.ts";
import { literal } from "./literals.ts";
import { indexSignature, member } from "./member.ts";
import { entriesOf, isObject, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import { intersection, object, type Type, union, unknown } from "./type.ts";

/** The members of an object type, printed. */
type Members = Generator<Part, string, Type>;

/** The type of an object by its properties (JSON Schema, section 10.3.2); `null` where it declares none of any kind. */
export function* objectType(
  schema: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type | null, Type> {
  const { indent } = place;
  let members = discriminatingMember(schema, place, context);
  if ("properties" in schema) members += yield* properties(schema, place);
  if ("$defs" in schema) members += yield* definitions(schema, place);
  const own = members === "" ? null : object(members, indent);
  if (!("additionalProperties" in schema || "patternProperties" in schema))
    return own;
  const values = yield* otherValues(schema, place.indented(indent + 1));
  if (values.length === 0) return own;
  const index = indexSignature("key", union(values), indent + 1);
  const others = object(index, indent);
  return own === null ? others : intersection([own, others]);
}

/** The member that names a schema among those of a discriminator that it inherits. */
function discriminatingMember(
  { allOf, anyOf, discriminator: own }: Raw,
  place: Place,
  { discriminators }: Context,
): string {
  if (discriminators.isEmpty || own || !(allOf || anyOf)) return "";
  const { path } = place;
  const discriminator = discriminators.of(path);
  if (discriminator === undefined || discriminators.isSettled(path)) return "";
  const indent = place.indent + 1;
  const type = literal(discriminatingValue(discriminator, path), indent);
  return member(String(discriminator["propertyName"]), type, indent);
}

function* properties(schema: Raw, place: Place): Members {
  let members = "";
  const required = itemsOf(schema["required"]);
  for (const [name, property] of entriesOf(schema["properties"])) {
    const inner = place.below(name);
    const type = yield { schema: property, place: inner };
    const isOptional =
      !required.includes(name) && !(hasDefault(property) && !place.isRequest);
    members += member(name, type, inner.indent, {
      isOptional,
      isReadonly: isReadonly(property),
      documented: property,
    });
  }
  return members;
}

/** What has a default is always there in an answer. */
function hasDefault(property: unknown): boolean {
  return isObject(property) && property["default"] !== undefined;
}

function isReadonly(property: unknown): boolean {
  return isObject(property) && Boolean(property["readOnly"]);
}

/** The schemas that a schema keeps for its own references (JSON Schema, section 8.2.4, `$defs`). */
function* definitions({ $defs }: Raw, place: Place): Members {
  let members = "";
  const inner = place.below("$defs");
  for (const [name, schema] of entriesOf($defs)) {
    const at = inner.below(name);
    const type = yield { schema, place: at };
    members += member(name, type, at.indent, {
      isReadonly: isReadonly(schema),
      documented: schema,
    });
  }
  return members === ""
    ? ""
    : member("$defs", object(members, inner.indent), inner.indent);
}

/** The types of the properties that are not declared by name. */
function* otherValues(
  { additionalProperties, patternProperties }: Raw,
  place: Place,
): Generator<Part, Type[], Type> {
  const types: Type[] = [];
  if (
    isObject(additionalProperties) &&
    Object.keys(additionalProperties).length > 0
  )
    types.push(yield { schema: additionalProperties, place });
  else if (additionalProperties === true || isObject(additionalProperties))
    types.push(unknown);
  for (const [, schema] of entriesOf(patternProperties))
    types.push(yield { schema, place });
  return types;
}
