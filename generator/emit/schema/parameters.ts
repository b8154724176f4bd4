import type { Context } from "./context.ts";
import { member } from "./member.ts";
import { isObject, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import { schemaType } from "./schema.ts";
import { never, object, string, type Type } from "./type.ts";

const locations = ["query", "header", "path", "cookie"] as const;

/** A parameter as it is listed, and what a reference among them leads to. */
interface Listed {
  readonly listed: Raw;
  readonly parameter: Raw;
}

/** The type of a parameter's value (OpenAPI 3.1, "Parameter Object"): a string where it has no schema. */
export function parameterType(
  parameter: unknown,
  place: Place,
  context: Context,
): Type {
  const schema = isObject(parameter) ? parameter["schema"] : undefined;
  return schema ? schemaType(schema, place, context) : string;
}

/** The member `parameters` of a path item or an operation: by where they stand in the request, then by name. */
export function parametersMember(
  parameters: readonly unknown[],
  place: Place,
  context: Context,
): string {
  const resolved = parameters.flatMap((listed) => resolve(listed, context));
  const inner = place.below("parameters");
  let members = "";
  for (const location of locations) {
    const here = resolved.filter(
      ({ parameter }) => parameter["in"] === location,
    );
    const type = locationType(here, inner.below(location), context);
    const isOptional = !here.some((one) => isRequired(one.parameter));
    members += member(location, type, inner.indent + 1, { isOptional });
  }
  return member("parameters", object(members, inner.indent), inner.indent);
}

function locationType(
  parameters: readonly Listed[],
  place: Place,
  context: Context,
): Type {
  if (parameters.length === 0) return never;
  let members = "";
  for (const { listed, parameter } of parameters) {
    const name = String(parameter["name"]);
    const inner = place.below(name);
    const type =
      "$ref" in listed
        ? context.references.parameterType(listed["$ref"], parameter)
        : parameterType(parameter, inner, context);
    const isOptional = !isRequired(parameter);
    const facts = { isOptional, documented: parameter };
    members += member(name, type, inner.indent, facts);
  }
  return object(members, place.indent);
}

/** A parameter of the path always is. */
function isRequired({ in: location, required }: Raw): boolean {
  return location === "path" || Boolean(required);
}

/**
 * The parameters of an operation: the path item's, but for those that the operation has itself, and its own (OpenAPI 3.1,
 * "Path Item Object"). Two are the same that have the name and the location in common.
 */
export function mergedParameters(
  pathItem: Raw,
  operation: Raw,
  context: Context,
): unknown[] {
  const merged = new Map<string, unknown>();
  for (const listed of [
    ...itemsOf(pathItem["parameters"]),
    ...itemsOf(operation["parameters"]),
  ]) {
    const [{ parameter } = { parameter: {} as Raw }] = resolve(listed, context);
    merged.set(
      `${String(parameter["in"])}-${String(parameter["name"])}`,
      listed,
    );
  }
  return [...merged.values()];
}

/** None where it is no parameter, or a reference to nowhere. */
function resolve(listed: unknown, { references }: Context): Listed[] {
  if (!isObject(listed)) return [];
  const parameter =
    "$ref" in listed ? references.resolve(listed["$ref"]) : listed;
  return isObject(parameter) ? [{ listed, parameter }] : [];
}
