import type { Schema } from "../../model/schema.ts";
import type { Analyze, Context } from "./context.ts";
import { isReference } from "./object.ts";
import type { Place } from "./place.ts";

/**
 * Analyzes what may be a Reference Object in place of an object, no schema, of the kind that `analyze` knows. Components are printed
 * as clients send and receive them: what the API sends is printed where it does, if it is another type there.
 */
export function referredOr(
  value: unknown,
  place: Place,
  context: Context,
  analyze: Analyze,
): Schema {
  if (!isReference(value)) return analyze(value, place, context);
  const target = context.references.resolve(value.$ref);
  return place.isFromApi && context.isOtherFromApi(target)
    ? analyze(target, place, context)
    : referred(value.$ref, context, analyze);
}

/**
 * What a `$ref` leads to that is no schema (OpenAPI 3.1, "Reference Object"): a part of the schema types; where none stands for its
 * place in the document, one of `references`, which then has what `analyze` makes of it.
 */
export function referred(
  reference: unknown,
  context: Context,
  analyze: Analyze,
): Schema {
  return context.references.part(reference, (pointer) => {
    context.refer(pointer, analyze);
  });
}
