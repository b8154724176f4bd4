import { isObject } from "../../openapi/json.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { intersection, member, object, union, unknown } from "./construct.ts";
import type { Context } from "./context.ts";
import { discriminatingValue } from "./discriminators.ts";
import { literal } from "./literals.ts";
import { entriesOf, isReference, itemsOf, type Raw } from "./object.ts";
import { admitting } from "./other-members.ts";
import type { Place } from "./place.ts";
import { allNames, undeclaredMembers } from "./required.ts";
import { byName } from "./sorted.ts";

/** The schema of an object by its properties (JSON Schema, section 10.3.2); `null` where it declares none of any kind. */
export function objectSchema(
  schema: Raw,
  place: Place,
  context: Context,
): Schema | null {
  const { corrections } = context;
  const values = otherValues(
    corrections.otherProperties ? withUnevaluated(schema) : schema,
    place,
    context,
  );
  const [value = unknown] = values;
  const covering = schema["patternProperties"] ? unknown : value;
  const discriminating = discriminatingMember(schema, place, context);
  const taken = discriminating?.name ?? null;
  const declared = properties(schema, taken, place, context);
  const members = [
    ...(discriminating === null ? [] : [discriminating]),
    ...declared,
    ...(corrections.required && !schema["allOf"]
      ? undeclaredMembers(
          schema,
          (name) => name === taken || context.mayLack(schema, name, place.view),
          covering,
        )
      : []),
  ];
  const names = corrections.otherProperties
    ? allNames(schema, context.references)
    : null;
  if (names !== null)
    return object([...members, ...otherwiseNamed(names, members, covering)]);
  const own = members.length === 0 ? null : object(members);
  if (values.length === 0) return own;
  const others: Schema = {
    kind: "map",
    values: corrections.otherProperties
      ? admitting(
          declared.map((one) => one.schema),
          values,
        )
      : union(values),
  };
  return own === null ? others : intersection([own, others]);
}

/** Members of the names that no other has; they may all be missing. */
function otherwiseNamed(
  names: readonly string[],
  members: readonly Member[],
  schema: Schema,
): Member[] {
  const met = new Set(members.map(({ name }) => name));
  return names
    .filter((name) => !met.has(name))
    .map((name) => member(name, schema, { isOptional: true }));
}

/** The member that names a schema among those of a discriminator that it inherits. */
function discriminatingMember(
  { allOf, anyOf, discriminator: own }: Raw,
  place: Place,
  { discriminators }: Context,
): Member | null {
  if (discriminators.isEmpty || own || !(allOf || anyOf)) return null;
  const { path } = place;
  const discriminator = discriminators.of(path);
  if (discriminator === undefined || discriminators.isSettled(path))
    return null;
  return member(
    String(discriminator["propertyName"]),
    literal(discriminatingValue(discriminator, path)),
  );
}

/** The members of the properties, but for one of a name that is taken. */
function properties(
  schema: Raw,
  taken: string | null,
  place: Place,
  context: Context,
): Member[] {
  const { corrections, differences, views } = context;
  const { view } = place;
  const isFilled = (property: unknown): boolean =>
    !corrections.defaults && !isSent(place) && hasDefault(property);
  const inside = place.seen(view?.members ?? view);
  const required = itemsOf(schema["required"]);
  const { alphabetize, propertiesRequiredByDefault, readWriteMarkers } =
    context.readings;
  const areAllRequired =
    propertiesRequiredByDefault && schema["required"] === undefined;
  const members: Member[] = [];
  const entries = entriesOf(schema["properties"]);
  // A discriminator's property may be behind those of the document.
  if (alphabetize) entries.sort(([one], [other]) => byName(one, other));
  for (const [name, property] of entries) {
    if (name === taken || context.isExcluded(property)) continue;
    const presence = differences.presence(property, view ?? views.response);
    if (presence === "absent" && view !== null) continue;
    const isRequired =
      presence === "present" && (areAllRequired || required.includes(name));
    members.push(
      member(name, context.schema(property, inside.at(name)), {
        isOptional: !isRequired && !isFilled(property),
        isReadonly: !readWriteMarkers && isReadonly(property),
        marker: readWriteMarkers ? markerOf(property) : null,
        documentation: context.documentation(property),
      }),
    );
  }
  return members;
}

function isSent(place: Place): boolean {
  return place.view?.isSent ?? place.isRequest;
}

function hasDefault(property: unknown): boolean {
  return isObject(property) && property["default"] !== undefined;
}

/** What a property is only for; nothing where the document says both. */
function markerOf(property: unknown): Member["marker"] {
  if (!isObject(property)) return null;
  const { readOnly, writeOnly } = property;
  if (Boolean(readOnly) === Boolean(writeOnly)) return null;
  return readOnly ? "read" : "write";
}

function isReadonly(property: unknown): boolean {
  return isObject(property) && Boolean(property["readOnly"]);
}

/** A schema whose `unevaluatedProperties` count as additional ones: nothing beside its properties evaluates any (JSON Schema, section 11.3). */
function withUnevaluated(schema: Raw): Raw {
  const { unevaluatedProperties: others, allOf, anyOf, oneOf } = schema;
  const isAlone = !allOf && !anyOf && !oneOf && !isReference(schema);
  return others === undefined || "additionalProperties" in schema || !isAlone
    ? schema
    : { ...schema, additionalProperties: others };
}

/** The schemas of the properties that are not declared by name. */
function otherValues(
  { additionalProperties, patternProperties, properties }: Raw,
  place: Place,
  context: Context,
): Schema[] {
  const values: Schema[] = [];
  const mayHaveOthers =
    context.readings.additionalProperties && entriesOf(properties).length > 0;
  if (!additionalProperties && mayHaveOthers) values.push(unknown);
  if (
    isObject(additionalProperties) &&
    Object.keys(additionalProperties).length > 0
  )
    values.push(context.schema(additionalProperties, place));
  else if (additionalProperties === true || isObject(additionalProperties))
    values.push(unknown);
  for (const [, schema] of entriesOf(patternProperties))
    values.push(context.schema(schema, place));
  return values;
}
