import { isObject } from "../../openapi/json.ts";
import { withoutOperator } from "../../openapi/path-template.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, object, string } from "./construct.ts";
import type { Context } from "./context.ts";
import { entriesOf, isReference, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import { referred } from "./referred.ts";
import { byName } from "./sorted.ts";

const locations = ["query", "header", "path", "cookie"] as const;

/** A parameter as it is listed, and what a reference among them leads to. */
interface Listed {
  readonly listed: Raw;
  readonly parameter: Raw;
}

/** Analyzes a parameter's value (OpenAPI 3.1, "Parameter Object"): a string where it has no schema. */
export function parameterSchema(
  parameter: unknown,
  place: Place,
  context: Context,
): Schema {
  const { schema, content }: Raw = isObject(parameter) ? parameter : {};
  const sent = place.seen(context.views.request);
  if (schema) return context.schema(schema, sent);
  return context.corrections.parameters
    ? contentSchema(content, sent, context)
    : string;
}

/** Analyzes the one media type that a parameter's `content` has. */
function contentSchema(
  content: unknown,
  place: Place,
  context: Context,
): Schema {
  const [[name, mediaType] = []] = entriesOf(content);
  if (name === undefined || !isObject(mediaType) || !mediaType["schema"])
    return string;
  return context.schema(
    mediaType["schema"],
    place.at("content").at(name).at("schema"),
  );
}

/** The path parameters of a path item, and what refers to them all together. */
export interface Inherited {
  readonly path: Schema;
  readonly reference: Schema;
}

/** The member `parameters` of a path item or an operation: by where they stand in the request, then by name. */
export function parametersMember(
  parameters: readonly unknown[],
  place: Place,
  context: Context,
  inherited: Inherited | null = null,
): Member {
  const resolved = parameters
    .map((listed) => resolve(listed, context))
    .filter(
      (one): one is Listed =>
        one !== null &&
        !context.isExcluded(one.parameter) &&
        !context.isExcluded(one.parameter["schema"]),
    );
  const inner = place.at("parameters");
  const members = locations.map((location) => {
    const here = resolved.filter(
      ({ parameter }) => parameter["in"] === location,
    );
    if (here.length === 0) return context.absent(location);
    if (context.readings.alphabetize)
      here.sort((one, other) => byName(nameOf(one), nameOf(other)));
    const schema = locationSchema(here, inner.at(location), context);
    const isSame =
      location === "path" &&
      inherited !== null &&
      isInherited(schema, inherited);
    return member(location, isSame ? inherited.reference : schema, {
      isOptional: !here.some((one) => isRequired(one.parameter)),
    });
  });
  return member("parameters", object(members));
}

function nameOf({ parameter }: Listed): string {
  return String(parameter["name"]);
}

/** Whether path parameters are those of the path item, all of them and no others. */
function isInherited(schema: Schema, { path }: Inherited): boolean {
  return (
    schema.kind === "object" &&
    path.kind === "object" &&
    schema.members.length === path.members.length &&
    schema.members.every((one) => path.members.includes(one))
  );
}

function locationSchema(
  parameters: readonly Listed[],
  place: Place,
  context: Context,
): Schema {
  return object(
    parameters.map(({ listed, parameter }) => {
      const known = context.parameters.get(listed);
      if (known !== undefined) return known;
      const name = String(parameter["name"]);
      const analyzed = member(
        name,
        isReference(listed)
          ? referred(listed.$ref, context, parameterSchema)
          : parameterSchema(parameter, place.at(name), context),
        {
          isOptional: !isRequired(parameter),
          documentation: context.parameterDocumentation(parameter),
        },
      );
      context.parameters.set(listed, analyzed);
      return analyzed;
    }),
  );
}

/** A parameter of the path always is. */
function isRequired({ in: location, required }: Raw): boolean {
  return location === "path" || Boolean(required);
}

/**
 * The parameters of an operation: the path item's, but for those that the operation has itself, and its own, as they are
 * listed in this order (OpenAPI 3.1, "Path Item Object"). Two are the same that have the name and the location in common; of
 * those in one list the first counts. Gives them by what tells them apart.
 */
export function mergedParameters(
  lists: readonly (readonly unknown[])[],
  context: Context,
): Map<string, unknown> {
  let merged = new Map<string, unknown>();
  for (const list of lists) {
    if (list.length === 0) continue;
    const own = new Map<string, unknown>();
    for (const listed of list) {
      const parameter = resolve(listed, context)?.parameter;
      const key = identity(parameter?.["in"], parameter?.["name"]);
      if (!own.has(key) || !context.corrections.parameters)
        own.set(key, listed);
    }
    if (merged.size === 0) merged = own;
    else for (const [key, listed] of own) merged.set(key, listed);
  }
  return merged;
}

/** Parameters by what tells them apart, with those among the placeholders that are not described. */
export function withPlaceholders(
  described: ReadonlyMap<string, unknown>,
  placeholders: readonly Raw[],
): readonly unknown[] {
  const undescribed = placeholders.filter((one) => {
    const name = String(one["name"]);
    const names = [name, withoutOperator(name)];
    return !names.some((each) => described.has(identity("path", each)));
  });
  return [...described.values(), ...undescribed];
}

/** What tells a parameter from others. */
function identity(location: unknown, name: unknown): string {
  return `${String(location)}-${String(name)}`;
}

/** Returns `null` where it is no parameter, or a reference to nowhere. */
function resolve(
  listed: unknown,
  { references, corrections }: Context,
): Listed | null {
  if (!isObject(listed)) return null;
  const parameter = isReference(listed)
    ? references.resolve(listed.$ref)
    : listed;
  if (!isObject(parameter)) return null;
  const { name } = parameter;
  const isNamed = typeof name === "string" && name !== "";
  return corrections.parameters && !isNamed ? null : { listed, parameter };
}
