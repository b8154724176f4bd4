import type { Context } from "./context.ts";
import { member } from "./member.ts";
import { entriesOf, isReference, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { withoutOperator } from "../../openapi/path-template.ts";
import { referredType } from "./referred.ts";
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
  const { schema, content }: Raw = isObject(parameter) ? parameter : {};
  const sent = place.seen(context.views.request);
  if (schema) return schemaType(schema, sent, context);
  return context.corrections.parameters
    ? contentType(content, sent, context)
    : string;
}

/** The type of the one media type that a parameter's `content` has. */
function contentType(content: unknown, place: Place, context: Context): Type {
  const [[name, mediaType] = []] = entriesOf(content);
  if (name === undefined || !isObject(mediaType) || !mediaType["schema"])
    return string;
  const inner = place.beside("content").beside(name).beside("schema");
  return schemaType(mediaType["schema"], inner, context);
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
    const type = isReference(listed)
      ? referenceType(listed.$ref, parameter, context)
      : parameterType(parameter, inner, context);
    const isOptional = !isRequired(parameter);
    const facts = { isOptional, documented: parameter };
    members += member(name, type, inner.indent, facts);
  }
  return object(members, place.indent);
}

function referenceType(
  reference: unknown,
  parameter: Raw,
  context: Context,
): Type {
  return context.corrections.references
    ? referredType(reference, context, parameterType)
    : context.references.parameterType(reference, parameter);
}

/** A parameter of the path always is. */
function isRequired({ in: location, required }: Raw): boolean {
  return location === "path" || Boolean(required);
}

/**
 * The parameters of an operation: the path item's, but for those that the operation has itself, and its own, as they are
 * listed in this order (OpenAPI 3.1, "Path Item Object"). Two are the same that have the name and the location in common.
 */
export function mergedParameters(
  lists: readonly (readonly unknown[])[],
  context: Context,
): unknown[] {
  const merged = new Map<string, unknown>();
  for (const listed of lists.flat())
    merged.set(identity(listed, context), listed);
  return [...merged.values()];
}

/** Parameters with those among the placeholders that are not described. */
export function withPlaceholders(
  described: readonly unknown[],
  placeholders: readonly Raw[],
  context: Context,
): readonly unknown[] {
  if (placeholders.length === 0) return described;
  const known = new Set(described.map((listed) => identity(listed, context)));
  return [
    ...described,
    ...placeholders.filter(
      (one) =>
        !known.has(identity(one, context)) &&
        !known.has(`path-${withoutOperator(String(one["name"]))}`),
    ),
  ];
}

function identity(listed: unknown, context: Context): string {
  const [{ parameter } = { parameter: {} as Raw }] = resolve(listed, context);
  return `${String(parameter["in"])}-${String(parameter["name"])}`;
}

/** None where it is no parameter, or a reference to nowhere. */
function resolve(
  listed: unknown,
  { references, corrections }: Context,
): Listed[] {
  if (!isObject(listed)) return [];
  const parameter = isReference(listed)
    ? references.resolve(listed.$ref)
    : listed;
  if (!isObject(parameter)) return [];
  const isNameless = typeof parameter["name"] !== "string";
  return corrections.parameters && isNameless ? [] : [{ listed, parameter }];
}
