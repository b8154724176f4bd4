import type { Context, Part } from "./context.ts";
import { discriminatingValue } from "./discriminators.ts";
import { literal } from "./literals.ts";
import { indexSignature, member } from "./member.ts";
import { entriesOf, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { undeclaredMembers } from "./required.ts";
import {
  admitting,
  intersection,
  object,
  type Type,
  union,
  unknown,
} from "./type.ts";

/** The members of an object type, printed. */
type Members = Generator<Part, string, Type>;

/** The type of an object by its properties (JSON Schema, section 10.3.2); `null` where it declares none of any kind. */
export function* objectType(
  schema: Raw,
  place: Place,
  context: Context,
): Generator<Part, Type | null, Type> {
  const { indent } = place;
  const { corrections } = context;
  const given = corrections.otherProperties ? withUnevaluated(schema) : schema;
  const types: Type[] = [];
  const discriminating = discriminatingMember(schema, place, context);
  const isDeclared = corrections.duplicates && discriminating !== "";
  const taken = isDeclared ? discriminatingName(place, context) : null;
  let members = discriminating;
  if ("properties" in schema)
    members += yield* properties(schema, place, context, { taken, types });
  // References into them lead to `references`: no object has a member of this name for them.
  if ("$defs" in schema && !corrections.references)
    members += yield* definitions(schema, place);
  if (corrections.required && !schema["allOf"])
    members += undeclaredMembers(
      schema,
      (name) => name === taken || context.mayLack(schema, name, place.view),
      indent + 1,
    );
  const own = members === "" ? null : object(members, indent);
  if (!("additionalProperties" in given || "patternProperties" in given))
    return own;
  const values = yield* otherValues(given, place.indented(indent + 1));
  if (values.length === 0) return own;
  const value = corrections.otherProperties
    ? admitting(types, values)
    : union(values);
  const others = object(indexSignature("key", value, indent + 1), indent);
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

function discriminatingName(
  { path }: Place,
  { discriminators }: Context,
): string {
  return String(discriminators.of(path)?.["propertyName"]);
}

/** The members of the properties, but for one of a name that is taken; notes their types. */
function* properties(
  schema: Raw,
  place: Place,
  { differences, views }: Context,
  { taken, types }: { taken: string | null; types: Type[] },
): Members {
  let members = "";
  const { view } = place;
  const inside = place.seen(view?.members ?? view);
  const required = itemsOf(schema["required"]);
  for (const [name, property] of entriesOf(schema["properties"])) {
    if (name === taken) continue;
    const presence = differences.presence(property, view ?? views.response);
    if (presence === "absent" && view !== null) continue;
    const inner = inside.below(name);
    const type = yield { schema: property, place: inner };
    types.push(type);
    const isRequired = presence === "present" && required.includes(name);
    const isOptional = !isRequired && !(hasDefault(property) && !isSent(place));
    members += member(name, type, inner.indent, {
      isOptional,
      isReadonly: isReadonly(property),
      documented: property,
    });
  }
  return members;
}

function isSent(place: Place): boolean {
  return place.view?.isSent ?? place.isRequest;
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

/** A schema whose `unevaluatedProperties` count as additional ones: nothing beside its properties evaluates any (JSON Schema, section 11.3). */
function withUnevaluated(schema: Raw): Raw {
  const { unevaluatedProperties: others, allOf, anyOf, oneOf } = schema;
  const isAlone = !allOf && !anyOf && !oneOf && !isReference(schema);
  return others === undefined || "additionalProperties" in schema || !isAlone
    ? schema
    : { ...schema, additionalProperties: others };
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
